/** The name of the part that an answer is about: which mechanism, offence, measure, agreement or instrument. */
import { basesOf, type Question } from '../../core/content/question.ts';
import type { CubeAnswer } from '../../core/compare/cube.ts';
import type { Value } from '../../core/content/value.ts';
import { sayValue } from '../../words/value-words.ts';
import { nameIn } from './says-view.ts';
import type { Telling } from './telling.ts';

/** `null` where the answer has no part, or where its value tells the name itself. */
export function partName(telling: Telling, question: Question, answer: CubeAnswer): string | null {
  const { catalog, language } = telling;
  if (answer.part === null || question.defines !== undefined) return null;
  if (question.per === 'instrument') return catalog.instruments.get(answer.part)?.title[language] ?? answer.part;
  const naming = [...catalog.questions.values()].find((other) => other.defines === question.per);
  return naming === undefined ? answer.part : (nameGiven(telling, naming, answer) ?? answer.part);
}

/** As the same speaker names it in reply to the question that asks which parts there are; else as another does. */
function nameGiven({ cube, catalog, language }: Telling, naming: Question, answer: CubeAnswer): string | undefined {
  const namings = basesOf(naming)
    .flatMap((basis) => cube.answers(answer.state, naming.id, basis))
    .filter(({ part }) => part === answer.part);
  const own = namings.filter(({ speaker }) => speaker === answer.speaker);
  for (const { holding } of [...own, ...namings]) {
    const value = valueIn(holding);
    if (value?.kind === 'table') return value.rows[0] && nameIn(value.rows[0])?.text;
    if (value) return sayValue(value, naming, catalog, language).short;
  }
  return undefined;
}

function valueIn(holding: CubeAnswer['holding']): Value | undefined {
  if (holding.kind === 'value') return holding.value;
  if (holding.kind !== 'date-not-established') return undefined;
  for (const candidate of holding.candidates) if (candidate?.content.kind === 'value') return candidate.content.value;
  return undefined;
}

/** The names of parts in the report: which mechanism, offence, measure, agreement or instrument an answer is about. */
import { getFrom } from '../core/content/catalog.ts';
import type { Value } from '../core/content/value.ts';
import type { OutlineAnswer, What } from '../core/publish/outline.ts';
import { sayValue } from '../words/value-words.ts';
import type { ReportWords } from './report-words.ts';

/** `null` where the answer has no part, or where its value tells the name itself. */
export function partName(
  words: ReportWords,
  about: { readonly state: string; readonly question: string },
  answer: OutlineAnswer,
): string | null {
  const { catalog, language } = words;
  const question = getFrom(catalog.questions, about.question, 'question');
  if (answer.part === null || question.defines !== undefined) return null;
  if (question.per === 'instrument') return catalog.instruments.get(answer.part)?.title[language] ?? answer.part;
  return nameGiven(words, about.state, question.per, answer) ?? answer.part;
}

/** As the same speaker names it in reply to the question that asks which parts there are; else as another does. */
function nameGiven(
  { outline, catalog, language }: ReportWords,
  state: string,
  kind: string | undefined,
  answer: OutlineAnswer,
): string | undefined {
  const told = outline.states.find((entry) => entry.state === state)?.answers ?? [];
  for (const { question, answers } of told) {
    const naming = getFrom(catalog.questions, question, 'question');
    if (naming.defines !== kind) continue;
    const namings = answers.filter(({ part }) => part === answer.part);
    const own = namings.filter(({ speaker }) => speaker === answer.speaker);
    for (const { what } of [...own, ...namings]) {
      const value = valueIn(what);
      if (value?.kind === 'table') return nameInRow(value);
      if (value) return sayValue(value, naming, catalog, language).short;
    }
  }
  return undefined;
}

/** The first text in a row that tells of a part: its name, as the speaker gives it. */
function nameInRow({ rows }: Extract<Value, { kind: 'table' }>): string | undefined {
  const cells = Object.values(rows[0]?.cells ?? {});
  return cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text.text] : []))[0];
}

function valueIn(what: What): Value | undefined {
  if (what.kind === 'value') return what.value;
  return what.kind === 'date-not-established' ? what.perhaps[0] : undefined;
}

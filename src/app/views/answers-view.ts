/** All that is said on one question about one state: the state's own column and everybody else's. */
import type { Basis, StateCode } from '../../core/basics/ids.ts';
import type { CubeAnswer } from '../../core/compare/cube.ts';
import type { DerivedAnswer } from '../../core/compare/derived.ts';
import { derivedAnswers } from '../../core/compare/derive/derived-answers.ts';
import { disagree } from '../../core/compare/speakers.ts';
import type { Question } from '../../core/content/question.ts';
import type { AnswersView } from '../../pages/components/fact-view.ts';
import { derivedFactView, factView } from './fact-view.ts';
import type { Telling } from './telling.ts';

/** `undefined` where nothing is on record: no speaker said anything, and nothing follows from what was said. */
export function findAnswers(
  telling: Telling,
  state: StateCode,
  question: Question,
  basis: Basis,
): AnswersView | undefined {
  const { cube, catalog, language } = telling;
  const said = cube.answers(state, question.id, basis).filter(({ holding }) => isHeard(holding));
  const derived = derivedAnswers(cube, catalog, state, question.id, basis);
  if (said.length === 0 && derived.length === 0) return undefined;
  const isOwn = ({ speaker }: CubeAnswer) => speaker === `state:${state}`;
  return {
    question: { id: question.id, words: question.wording[language] },
    basis,
    own: said.filter(isOwn).map((answer) => factView(telling, question, answer)),
    others: [
      ...said.filter((answer) => !isOwn(answer)).map((answer) => factView(telling, question, answer)),
      ...derived.map((answer) => derivedFactView(telling, question, answer)),
    ],
    disagree: disagree([...said, ...derived.flatMap(asSaid)]),
  };
}

/** A withdrawal that holds is no answer. */
function isHeard(holding: CubeAnswer['holding']): boolean {
  return holding.kind !== 'no-answer' && holding.kind !== 'withdrawn';
}

/** A derived value is compared with what is said outright (design, idea 4: 'with a mark where they disagree'). */
function asSaid({ state, question, basis, result, from }: DerivedAnswer): readonly CubeAnswer[] {
  const [statement] = from;
  if (result.kind !== 'value' || !statement) return [];
  const holding = { kind: 'value', value: result.value, statement } as const;
  return [{ speaker: statement.speaker, state, question, basis, part: null, holding }];
}

/**
 * The open-data table: one row for each answer, one for each state that gave none, so that nothing is lost when the
 * table is taken away. The same shape serves a topic, a question and a state.
 */
import type { Basis, StateCode } from '../basics/ids.ts';
import type { Period } from '../basics/period.ts';
import type { Catalog } from '../content/catalog.ts';
import type { Confidence } from '../content/offence.ts';
import { basesOf, type Question } from '../content/question.ts';
import type { Citation } from '../content/source.ts';
import type { Cube, CubeAnswer } from '../compare/cube.ts';
import type { DerivedAnswer } from '../compare/derived.ts';
import { derivedAnswers } from '../compare/derive/derived-answers.ts';
import type { Holding } from '../record/holding.ts';

/** `answered-by`: a speaker's own statement, worked out from statements, or nobody. */
export type AnswerRow = {
  readonly state: StateCode;
  readonly question: Question;
  readonly basis: Basis;
} & (
  | {
      readonly by: 'speaker';
      readonly speaker: string;
      readonly part: string | null;
      readonly holding: Holding;
      readonly statement: string | null;
      readonly period: Period | null;
      readonly confidence: Confidence | null;
      readonly sources: readonly Citation[];
    }
  | { readonly by: 'derivation'; readonly derived: DerivedAnswer }
  | { readonly by: 'nobody' }
);

/** The rows for these states and questions: state by state, question by question, law before practice, speakers in their order. */
export function answerTable(
  cube: Cube,
  catalog: Catalog,
  states: readonly StateCode[],
  questions: readonly Question[],
): readonly AnswerRow[] {
  return states.flatMap((state) =>
    questions.flatMap((question) =>
      basesOf(question).flatMap((basis) => rowsOf(cube, catalog, state, question, basis)),
    ),
  );
}

function rowsOf(cube: Cube, catalog: Catalog, state: StateCode, question: Question, basis: Basis): AnswerRow[] {
  const key = { state, question, basis };
  const said = cube
    .answers(state, question.id, basis)
    .filter((answer) => answer.holding.kind !== 'no-answer')
    .map((answer): AnswerRow => ({ ...key, ...spokenRow(answer) }));
  const derived = derivedAnswers(cube, catalog, state, question.id, basis).map((answer): AnswerRow => ({
    ...key,
    by: 'derivation',
    derived: answer,
  }));
  const rows = [...said, ...derived];
  return rows.length > 0 ? rows : [{ ...key, by: 'nobody' }];
}

function spokenRow(answer: CubeAnswer) {
  const statement = 'statement' in answer.holding ? answer.holding.statement : null;
  return {
    by: 'speaker' as const,
    speaker: answer.speaker,
    part: answer.part,
    holding: answer.holding,
    statement: statement?.id ?? null,
    period: statement?.period ?? null,
    confidence: statement?.confidence ?? null,
    sources: statement?.sources ?? [],
  };
}

/**
 * The matrix of a topic: states by questions, law and practice in columns of their own, with what is said in each cell
 * and a foot whose counts add up to the states.
 */
import type { Basis, StateCode } from '../basics/ids.ts';
import { basesOf, type Question } from '../content/question.ts';
import { answersOf, classOf, countClasses, type AnswerClass, type ClassCounts, type Voices } from './classes.ts';
import type { Cube, CubeAnswer } from './cube.ts';

/** A question on one basis. */
export interface Column {
  readonly question: string;
  readonly basis: Basis;
}

/** The columns of these questions, in their order, law before practice; on both bases, or on one only. */
export function columnsOf(questions: readonly Question[], basis: Basis | 'both'): readonly Column[] {
  return questions.flatMap((question) =>
    basesOf(question)
      .filter((each) => basis === 'both' || each === basis)
      .map((each) => ({ question: question.id, basis: each })),
  );
}

export interface MatrixAsked {
  readonly states: readonly StateCode[];
  readonly columns: readonly Column[];
  readonly voices: Voices;
}

/** What is said: every answer of these voices, speakers in their order, and the one class that they come to. */
export interface MatrixCell {
  readonly answers: readonly CubeAnswer[];
  readonly class: AnswerClass;
}

export interface TopicMatrix {
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly state: StateCode; readonly cells: readonly MatrixCell[] }[];
  /** For each column, the states in each class. */
  readonly foot: readonly ClassCounts[];
}

export function topicMatrix(cube: Cube, { states, columns, voices }: MatrixAsked): TopicMatrix {
  const rows = states.map((state) => ({
    state,
    cells: columns.map(({ question, basis }): MatrixCell => {
      const answers = answersOf(cube, voices, state, question, basis);
      return { answers, class: classOf(answers.map((answer) => answer.holding)) };
    }),
  }));
  const foot = columns.map((_, n) => countClasses(rows.flatMap(({ cells }) => cells[n]?.class ?? [])));
  return { columns, rows, foot };
}

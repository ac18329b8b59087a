/**
 * The matrix of a topic: states by questions, law and practice in columns of their own, with what is said in each cell
 * and a foot whose counts add up to the states.
 */
import type { Basis, StateCode } from '../basics/ids.ts';
import { basesOf, type Question } from '../content/question.ts';
import { countClasses, type AnswerClass, type ClassCounts, type Voices } from './classes.ts';
import type { Cube } from './cube.ts';

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

export interface TopicMatrix {
  readonly asked: MatrixAsked;
  /** What is said in a cell, by the places of its state and its column among those asked. */
  readonly cell: (state: number, column: number) => AnswerClass;
  /** The states in each class of a column; they add up to the states asked. */
  readonly foot: (column: number) => ClassCounts;
}

export function topicMatrix(cube: Cube, asked: MatrixAsked): TopicMatrix {
  const { states, columns, voices } = asked;
  const places = cube.places(states);
  const coded = columns.map(({ question, basis }) => cube.column(question, basis, voices));
  // The numbers of one column after the other.
  const numbers = new Uint16Array(states.length * columns.length);
  coded.forEach((column, n) => column.read(places, numbers, n * states.length));
  return {
    asked,
    cell: (state, column) => {
      const said = coded[column]?.classes[numbers[column * states.length + state] ?? -1];
      if (said === undefined || state >= states.length) throw new RangeError('no such cell');
      return said;
    },
    foot: (column) => {
      const of = coded[column];
      if (of === undefined) throw new RangeError('no such column');
      return countClasses(of.classes, of.count(places));
    },
  };
}

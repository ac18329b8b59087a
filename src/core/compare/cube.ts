/**
 * The cube: all that holds on one day, by one state of the record, as one viewer may see it. Everything that compares
 * asks a cube; none of it asks the database.
 */
import type { Basis, StateCode } from '../basics/ids.ts';
import type { PlainDate } from '../basics/plain-date.ts';
import type { Viewer } from '../record/audience.ts';
import type { Known } from '../record/as-of.ts';
import type { Statement } from '../record/statement.ts';
import type { Voices } from './classes.ts';
import type { CodedColumn } from './coded-column.ts';
import type { CubeAnswer } from './cube-answer.ts';

export type { CubeAnswer, Known };

export interface Cube {
  readonly viewer: Viewer;
  readonly on: PlainDate;
  /** The last sequence number that the cube knows. */
  readonly sequence: number;
  /** The answers heard, speakers in their order (state, secretariat, civil society, reference), then by part. */
  answers(state: StateCode, question: string, basis: Basis): readonly CubeAnswer[];
  /** The states of which anything was heard on this question. */
  statesHeard(question: string, basis: Basis): readonly StateCode[];
  /** What the states say on a question, coded: made once, and kept until an answer to the question changes. */
  column(question: string, basis: Basis, voices: Voices): CodedColumn;
  /** Where columns keep a state; 0, at which nothing is ever said, for a state of which nothing was heard. */
  place(state: StateCode): number;
  places(states: readonly StateCode[]): Uint16Array;
  /** Every answer in the cube, in the order of state, question, basis, speaker, part. */
  all(): Iterable<CubeAnswer>;
  /**
   * A new cube that has heard these statements too; this one stays as it is. `sequence` is the record's, where that has
   * grown by more than these statements (what the viewer may not see, audit entries).
   */
  after(statements: readonly Statement[], sequence?: number): Cube;
}

/** The port that pages, reports and the law engine ask. */
export type CubeAt = (viewer: Viewer, on: PlainDate, known: Known) => Promise<Cube>;

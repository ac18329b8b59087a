/** What a workload is and what it answers: rows of figures, some against a limit, some with a goal. */
import type { Databases } from './databases.ts';
import type { Farols } from './farols.ts';

/** One figure of a report. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'µs' | 'MiB' | '/s' | 'M/s';
  /** The same measured for something else in the same run, and how often it goes into `value`. */
  readonly against?: { readonly what: string; readonly ratio: number };
  readonly goal?: Goal;
}

export interface Goal {
  /** In words, with the figure (`at most 20 ms`). */
  readonly text: string;
  readonly met: boolean;
}

export interface Report {
  /** The scale, what was compared, and what stands in for what. */
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
}

export interface Context {
  /** The whole scale of a workload that has a smaller one for everyday. */
  readonly full: boolean;
  /** Packages that do the same work are installed and run beside Farol. */
  readonly peers: boolean;
  readonly databases: Databases;
  /** Farol's own process over the shipped content, one for each engine, started when first asked for. */
  readonly farols: Farols;
  /** Says on standard error what is being done. */
  readonly say: (text: string) => void;
}

export interface Workload {
  /** The word that chooses it on the command line. */
  readonly name: string;
  readonly about: string;
  /** Throws `WrongResult` before it answers any figure. */
  readonly run: (context: Context) => Promise<Report>;
}

/** What was computed is not what it should be: its speed is of no interest. */
export class WrongResult extends Error {}

/** Throws `WrongResult` unless it is so. */
export function mustBe(holds: boolean, what: string): asserts holds {
  if (!holds) throw new WrongResult(what);
}

export function atMost(value: number, limit: number, unit: string): Goal {
  return { text: `at most ${limit} ${unit}`, met: value <= limit };
}

export function below(value: number, limit: number, unit: string): Goal {
  return { text: `under ${limit} ${unit}`, met: value < limit };
}

export function atLeast(value: number, limit: number, unit: string): Goal {
  return { text: `at least ${limit} ${unit}`, met: value >= limit };
}

/** A row beside what it is held against. */
export function rowAgainst(
  row: Omit<Row, 'against' | 'goal'>,
  other: { readonly what: string; readonly value: number },
  goal?: (ratio: number) => Goal,
): Row {
  const ratio = row.value / other.value;
  const against = { what: other.what, ratio };
  return goal ? { ...row, against, goal: goal(ratio) } : { ...row, against };
}

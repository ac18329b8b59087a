/**
 * The laws of several states on one day, and on the last day of each of many years. The statements are read once and folded
 * for each day by themselves, so that a series of days costs no cube of the whole record for each.
 */
import type { StateCode } from '../../basics/ids.ts';
import { dateOf, dateParts, type PlainDate } from '../../basics/plain-date.ts';
import type { Statement } from '../../record/statement.ts';
import type { Cube } from '../cube.ts';
import { foldCube, type Standpoint } from '../fold.ts';
import { lawHeld, type LawHeld } from './encoded-offence.ts';
import type { Terms } from './terms.ts';

/** For each of the states its laws on the day; `null`: no offence of it is on record that is, or may be, in force. */
export type Laws = ReadonlyMap<StateCode, LawHeld | null>;

/** The laws of these states on the cube's day. */
export function lawsHeld(cube: Cube, states: readonly StateCode[], terms: Terms): Laws {
  return new Map(states.map((state) => [state, lawHeld(cube, state, terms)]));
}

/** The same from statements that reply to the question on offences, whatever their period, handed over in any order. */
export function lawsTold(
  from: Standpoint,
  statements: readonly Statement[],
  states: readonly StateCode[],
  terms: Terms,
): Laws {
  return lawsHeld(foldCube(from, statements), states, terms);
}

/** The last day of each year from the first to the one of the day read, which stands for its own year. */
export function yearEnds(firstYear: number, on: PlainDate): readonly PlainDate[] {
  const { year } = dateParts(on);
  const before = Array.from({ length: Math.max(0, year - firstYear) }, (_, at) => dateOf(firstYear + at, 12, 31));
  return [...before, on];
}

/**
 * From readings of parts to one derived answer. Offences that surely hold stand side by side; where one of several
 * statements holds and it is not known which, only what all of them say is said.
 */
import { canonical } from '../../basics/canonical.ts';
import type { Value } from '../../content/value.ts';
import type { Statement } from '../../record/statement.ts';
import type { DerivedResult, FourAnswer } from '../derived.ts';
import { anyOf, eitherOf } from '../law/logic.ts';
import { statementsOf, type Part } from './heard.ts';
import type { Reading } from './reading.ts';

export interface JoinOptions {
  /** A part that was not read leaves the others' values standing: the question lists what is known, not one rule. */
  readonly unreadSaysNothing?: boolean;
}

/**
 * One value per part: the value if all parts have the same, `several` where they differ. A part that was not read leaves
 * the answer not established, for it may differ. Where parts only may hold, what they may say, newest first.
 * `undefined`: no part says anything.
 */
export function joinValues(
  parts: readonly Part[],
  read: (statement: Statement) => Reading,
  options: JoinOptions = {},
): DerivedResult | undefined {
  const found: { value: Value; from: Statement }[] = [];
  let unread = false;
  for (const statement of statementsOf(parts)) {
    const reading = read(statement);
    if (reading === 'unread') unread = true;
    else found.push(...reading.map((value) => ({ value, from: statement })));
  }
  const values = distinct(found.map(({ value }) => value));
  const silent = options.unreadSaysNothing === true && values.length > 0;
  if (values.length === 0 && !unread) return undefined;
  const someHold = parts.some((part) => !part.includes(null));
  const allHold = parts.every((part) => part.length === 1);
  if (someHold && (!unread || silent) && values.length === 1) return { kind: 'value', value: values[0]! };
  if (someHold && values.length === 0) return { kind: 'not-established' };
  if (!allHold) return { kind: 'date-not-established', perhaps: values };
  return unread && !silent ? { kind: 'not-established' } : { kind: 'several', values: found };
}

/**
 * One of the four answers per code. Over the offences in force a yes decides; 'no' means that none of them names it.
 * A code that a reading leaves out says nothing: it is told only if some part says yes, or all parts tell it.
 */
export function joinCodes(
  parts: readonly Part[],
  read: (statement: Statement) => Readonly<Record<string, FourAnswer>>,
): DerivedResult {
  if (!parts.some((part) => !part.includes(null))) {
    const perhaps = statementsOf(parts).flatMap((statement) => severalOf(read(statement)));
    return { kind: 'date-not-established', perhaps: distinct(perhaps) };
  }
  const readings = parts.map((part) => part.map((statement) => (statement ? read(statement) : null)));
  const all = new Set(readings.flat().flatMap((codes) => Object.keys(codes ?? {})));
  const codes: Record<string, FourAnswer> = {};
  for (const code of all) {
    const told = readings.map((part) => ofPart(part.map((reading) => (reading ? reading[code] : 'no'))));
    if (told.includes('yes')) codes[code] = 'yes';
    else if (!told.includes(undefined)) codes[code] = anyOf(told as FourAnswer[]);
  }
  return Object.keys(codes).length === 0 ? { kind: 'not-established' } : { kind: 'codes', codes };
}

/** One of the alternatives holds: what all of them say, else not established. */
function ofPart(alternatives: readonly (FourAnswer | undefined)[]): FourAnswer | undefined {
  if (alternatives.includes(undefined)) return undefined;
  return (alternatives as FourAnswer[]).reduce((a, b) => eitherOf(a, b, 'unread'));
}

/**
 * For what can only be present: the codes that follow from a part that surely holds, and those that would follow from
 * one that may. What is absent says nothing, for a part that was not found may exist.
 */
export function joinPresent(
  parts: readonly Part[],
  read: (statement: Statement) => readonly string[],
): { readonly sure: readonly string[]; readonly perhaps: readonly string[] } {
  const sure = new Set<string>();
  const perhaps = new Set<string>();
  for (const part of parts) {
    const readings = part.map((statement) => (statement ? read(statement) : []));
    for (const code of readings.flat()) (readings.every((codes) => codes.includes(code)) ? sure : perhaps).add(code);
  }
  return { sure: [...sure].sort(), perhaps: [...perhaps].filter((code) => !sure.has(code)).sort() };
}

function severalOf(reading: Readonly<Record<string, FourAnswer>>): Value[] {
  const codes = Object.keys(reading).filter((code) => reading[code] === 'yes');
  return codes.length === 0 ? [] : [{ kind: 'several-of', codes }];
}

function distinct(values: readonly Value[]): readonly Value[] {
  const seen = new Map(values.map((value) => [canonical(value), value] as const));
  return [...new Set(values.map(canonical))].map((text) => seen.get(text)!);
}

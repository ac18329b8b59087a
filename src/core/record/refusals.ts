/**
 * What the record refuses to take in: a statement that is not one (a day that does not exist, a period without a day, a
 * withdrawal without a reason ...), and a sequence of statements whose numbers or times do not grow.
 */
import type { z } from 'zod';
import { dayFault } from '../basics/plain-date.ts';
import { failed, ok, problem, type Problem, type Result } from '../basics/problem.ts';
import { NewStatement } from './statement.ts';

/**
 * Read a statement from outside. Problem codes: those of the record's own rules (`no-such-day`, `not-a-day`,
 * `empty-period`, `no-period`, `withdrawal-without-reason`, `no-such-silence`,
 * `not-exactly-one-of-value-silence-withdrawal` ...), else what the schema found (`invalid-type`, `too-big` ...).
 */
export function readStatement(input: unknown): Result<NewStatement> {
  const read = NewStatement.safeParse(input);
  return read.success ? ok(read.data) : failed(read.error.issues.map(asProblem));
}

/** The place of a statement in the record: its number, and the instant in UTC (ISO 8601 with `Z`). */
export interface Place {
  readonly sequence: number;
  readonly recordedAt: string;
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/;

/**
 * The record has one growing sequence, and recorded time never falls as it grows (design, 'Reading'), so that 'last by
 * time' and 'last by sequence' are the same. Handed over in any order; `path` is the place in the list.
 */
export function sequenceFaults(places: readonly Place[]): readonly Problem[] {
  const order = places.map((place, index) => ({ ...place, index })).sort((a, b) => a.sequence - b.sequence);
  return order.flatMap((place, n) => {
    if (!Number.isSafeInteger(place.sequence)) return [problem([place.index, 'sequence'], 'not-a-sequence')];
    if (!isInstant(place.recordedAt)) return [problem([place.index, 'recordedAt'], 'not-an-instant')];
    const before = order[n - 1];
    if (!before) return [];
    if (before.sequence === place.sequence) return [problem([place.index, 'sequence'], 'sequence-twice')];
    return Date.parse(place.recordedAt) < Date.parse(before.recordedAt)
      ? [problem([place.index, 'recordedAt'], 'recorded-time-falls')]
      : [];
  });
}

function isInstant(text: string): boolean {
  const day = INSTANT.exec(text)?.[1];
  return day !== undefined && dayFault(day) === null;
}

type Issue = z.core.$ZodIssue;

function asProblem(issue: Issue): Problem {
  return problem(issue.path.map(asStep), codeOf(issue));
}

function asStep(step: PropertyKey): string | number {
  return typeof step === 'symbol' ? String(step) : step;
}

function codeOf(issue: Issue): string {
  const path = issue.path.join('.');
  if (path === 'content.silence') return 'no-such-silence';
  if (path === 'content.kind' || path === 'content') return 'not-exactly-one-of-value-silence-withdrawal';
  if (path === 'content.reason') return 'withdrawal-without-reason';
  // The schemas of the core name their own faults by a code in the message; the sentence is made where people read it.
  return /^[a-z]+(-[a-z]+)+$/.test(issue.message) ? issue.message : issue.code.replaceAll('_', '-');
}

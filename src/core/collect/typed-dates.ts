/** Dates as people type them: a day, a month or a year, in the form 2014-12-04, 2014-12 or 2014. */
import { failed, ok, problem, type Result } from '../basics/problem.ts';
import { Bound, Period } from '../basics/period.ts';

/** A bound as precise as it was typed. `field`: the form's field, which a fault names. */
export function typedBound(text: string, field: string): Result<Bound> {
  const precision = text.length === 4 ? 'year' : text.length === 7 ? 'month' : 'day';
  const read = Bound.safeParse({ precision, at: text });
  return read.success ? ok(read.data) : failed([problem([field], 'not-a-date', { text: text.slice(0, 40) })]);
}

/** A period from one date to another; an end left out is not known of. */
export function typedPeriod(from: string | undefined, to: string | undefined): Result<Period> {
  const start = from === undefined ? ok<Bound>({ precision: 'unknown' }) : typedBound(from, 'from');
  const end = to === undefined ? ok<Bound>({ precision: 'open' }) : typedBound(to, 'to');
  if (!start.ok || !end.ok) return failed([...(start.ok ? [] : start.problems), ...(end.ok ? [] : end.problems)]);
  const period = Period.safeParse({ from: start.value, to: end.value });
  return period.success ? ok(period.data) : failed([problem(['to'], 'empty-period')]);
}

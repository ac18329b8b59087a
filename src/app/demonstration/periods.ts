/** Since when, and until when, an invented answer holds: dates of every precision, some of them not known. */
import { addDays, plainDate, type PlainDate } from '../../core/basics/plain-date.ts';
import type { Bound, Period } from '../../core/basics/period.ts';
import type { Cycle } from './cycles.ts';
import type { Random } from './random.ts';

const OPEN: Bound = { precision: 'open' };

/** A date between the two days, as a day, a month or a year; never later than the last day, whichever day it was. */
export function dateBetween(random: Random, first: PlainDate, last: PlainDate): Bound {
  const day = addDays(first, random.int(0, Math.max(daysBetween(first, last) - 1, 0)));
  const drawn = random.next();
  if (drawn < 0.6) return { precision: 'day', at: day };
  if (drawn < 0.82 && day.slice(0, 7) < last.slice(0, 7)) return { precision: 'month', at: day.slice(0, 7) };
  if (day.slice(0, 4) < last.slice(0, 4)) return { precision: 'year', at: day.slice(0, 4) };
  return { precision: 'day', at: day };
}

/** The period of an answer given at the meeting: it began since the meeting before, and has as a rule no known end. */
export function periodOf(random: Random, { day, since }: Cycle): Period {
  return { from: startOf(random, since, day), to: endOf(random, day) };
}

/** The same with nothing in doubt: it surely holds on the day of the meeting. */
export function sureNow(random: Random, { day, since }: Cycle): Period {
  return { from: dateBetween(random, since, day), to: OPEN };
}

function startOf(random: Random, since: PlainDate, day: PlainDate): Bound {
  const drawn = random.next();
  if (drawn < 0.84) return dateBetween(random, since, day);
  if (drawn < 0.92) return { precision: 'unknown', notAfter: day };
  if (drawn < 0.95) return { precision: 'unknown', notBefore: since, notAfter: day };
  return drawn < 0.98 ? { precision: 'unknown' } : OPEN;
}

function endOf(random: Random, day: PlainDate): Bound {
  const drawn = random.next();
  if (drawn < 0.93) return OPEN;
  if (drawn < 0.96) return { precision: 'day', at: addDays(day, random.int(60, 700)) };
  return { precision: 'unknown', notBefore: addDays(day, random.int(1, 200)) };
}

/** A first and a last day around the meeting, as plans have them. */
export function spanAround(random: Random, { year }: Cycle): Period {
  const from = year - random.int(0, 2);
  return random.chance(0.5)
    ? { from: { precision: 'year', at: String(from) }, to: { precision: 'year', at: String(from + 4) } }
    : { from: { precision: 'day', at: `${from}-03-01` }, to: { precision: 'day', at: `${from + 4}-03-01` } };
}

/** One calendar year. */
export function calendarYear(year: number): Period {
  return { from: { precision: 'day', at: `${year}-01-01` }, to: { precision: 'day', at: `${year + 1}-01-01` } };
}

/** One day. */
export function oneDay(day: string): Period {
  return { from: { precision: 'day', at: day }, to: { precision: 'day', at: addDays(plainDate(day), 1) } };
}

function daysBetween(first: PlainDate, last: PlainDate): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);
}

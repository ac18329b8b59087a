/**
 * A period of days, half-open: `from` is the first day on which something holds, `to` the first day on which it no
 * longer does. Bounds are kept as precisely as the source gives them and never sharpened: 'May 2011' stays a month.
 */
import { z } from 'zod';
import { AFTER_ALL, BEFORE_ALL, dayFault, daysInMonth, type PlainDate } from './plain-date.ts';

const Day = z.string().superRefine((text, ctx) => {
  const fault = dayFault(text);
  if (fault) ctx.addIssue({ code: 'custom', message: fault, params: { text } });
});
const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'no-such-month');
const Year = z.string().regex(/^\d{4}$/, 'no-such-year');

/**
 * One end of a period. `open`: no bound on that side (as an end: none known, in force as far as the source says).
 * `unknown`: there is a bound, but it is not known, save that it is not before or not after a day.
 */
export const Bound = z.discriminatedUnion('precision', [
  z.strictObject({ precision: z.literal('day'), at: Day }),
  z.strictObject({ precision: z.literal('month'), at: Month }),
  z.strictObject({ precision: z.literal('year'), at: Year }),
  z
    .strictObject({ precision: z.literal('unknown'), notBefore: Day.optional(), notAfter: Day.optional() })
    .refine(({ notBefore, notAfter }) => !notBefore || !notAfter || notBefore <= notAfter, { message: 'empty-period' }),
  z.strictObject({ precision: z.literal('open') }),
]);
export type Bound = z.infer<typeof Bound>;

/** The first and the last day that a bound can be. */
export interface BoundRange {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

export function boundRange(bound: Bound, side: 'from' | 'to'): BoundRange {
  switch (bound.precision) {
    case 'day':
      return { first: bound.at as PlainDate, last: bound.at as PlainDate };
    case 'month': {
      const [year, month] = bound.at.split('-').map(Number) as [number, number];
      return {
        first: `${bound.at}-01` as PlainDate,
        last: `${bound.at}-${daysInMonth(year, month)}` as PlainDate,
      };
    }
    case 'year':
      return { first: `${bound.at}-01-01` as PlainDate, last: `${bound.at}-12-31` as PlainDate };
    case 'unknown':
      return {
        first: (bound.notBefore ?? BEFORE_ALL) as PlainDate,
        last: (bound.notAfter ?? AFTER_ALL) as PlainDate,
      };
    case 'open': {
      const end = side === 'from' ? BEFORE_ALL : AFTER_ALL;
      return { first: end, last: end };
    }
    default:
      return never(bound);
  }
}

export const Period = z
  .strictObject({ from: Bound, to: Bound })
  .refine((period) => !isEmpty(period), { message: 'empty-period' });
export type Period = z.infer<typeof Period>;

/** A period whose end is not after its start covers no day; such a period is refused. */
export function isEmpty(period: { from: Bound; to: Bound }): boolean {
  return boundRange(period.to, 'to').last <= boundRange(period.from, 'from').first;
}

/** From the beginning of time, without an end. */
export const ALWAYS: Period = { from: { precision: 'open' }, to: { precision: 'open' } };

export type Covers = 'yes' | 'no' | 'uncertain';

/**
 * Does the period cover the day? `yes` when it does whichever days its bounds turn out to be, `uncertain` when it does
 * for some of them.
 */
export function covers(period: Period, on: PlainDate): Covers {
  const from = boundRange(period.from, 'from');
  const to = boundRange(period.to, 'to');
  if (from.last <= on && on < to.first) return 'yes';
  if (from.first <= on && on < to.last) return 'uncertain';
  return 'no';
}

function never(value: never): never {
  throw new Error(`not a bound: ${JSON.stringify(value)}`);
}

/** Random statements for property tests: few keys, few days, every precision, so that they meet and overlap. */
import fc from 'fast-check';
import { isEmpty, type Bound, type Period } from '../../src/core/basics/period.ts';
import type { PlainDate } from '../../src/core/basics/plain-date.ts';
import type { Statement } from '../../src/core/record/statement.ts';
import { aStatement, code, given, silent, withdrawn } from './statement.ts';

/** Days around the edges of the months and years that the random bounds name. */
export const someDay: fc.Arbitrary<PlainDate> = fc
  .tuple(
    fc.constantFrom(2011, 2012, 2013),
    fc.constantFrom('01-01', '02-28', '03-01', '06-15', '06-30', '11-30', '12-01', '12-30', '12-31'),
  )
  .map(([year, day]) => `${year}-${day}` as PlainDate);

const someBound: fc.Arbitrary<Bound> = fc.oneof(
  someDay.map((at): Bound => ({ precision: 'day', at })),
  someDay.map((at): Bound => ({ precision: 'month', at: at.slice(0, 7) })),
  someDay.map((at): Bound => ({ precision: 'year', at: at.slice(0, 4) })),
  fc.constant<Bound>({ precision: 'open' }),
  fc.constant<Bound>({ precision: 'unknown' }),
  someDay.map((notAfter): Bound => ({ precision: 'unknown', notAfter })),
  someDay.map((notBefore): Bound => ({ precision: 'unknown', notBefore })),
);

export const somePeriod: fc.Arbitrary<Period> = fc
  .record({ from: someBound, to: someBound })
  .filter((period) => !isEmpty(period));

const someContent = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'c').map((id) => given(code(id))) },
  { weight: 2, arbitrary: fc.constantFrom('unknown', 'not-applicable', 'declined').map((s) => silent(s)) },
  { weight: 1, arbitrary: fc.constant(withdrawn()) },
);

const traits = {
  state: fc.constantFrom('AAA', 'BBB', 'CCC'),
  own: fc.boolean(),
  speaker: fc.constantFrom('secretariat', 'civil-society:light', 'reference:laws', 'state:AAA', 'state:BBB'),
  question: fc.constantFrom('consent-adult', 'forms', 'shelter'),
  basis: fc.constantFrom('law', 'practice'),
  part: fc.constantFrom(null, null, 'art.-1', 'art.-2'),
  content: someContent,
  period: somePeriod,
  audience: fc.constantFrom('state', 'secretariat', 'member-states', 'public'),
} as const;

/** A record: statements in the order in which they were recorded, some on the same day. */
export const someRecord: fc.Arbitrary<readonly Statement[]> = fc
  .array(fc.record(traits), { maxLength: 40 })
  .map((drawn) =>
    drawn.map(({ own, ...drawnTraits }, n) =>
      aStatement({
        ...drawnTraits,
        ...(own ? { speaker: `state:${drawnTraits.state}` } : {}),
        id: `s${n + 1}`,
        sequence: n + 1,
        recordedAt: `2014-03-${String(1 + Math.floor(n / 3)).padStart(2, '0')}T12:00:00.000Z`,
      }),
    ),
  );

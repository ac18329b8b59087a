/** Which invented state had which law since when: reforms over time, with dates known to the day, hardly, or not at all. */
import type { StateCode } from '../../core/basics/ids.ts';
import type { Bound } from '../../core/basics/period.ts';
import type { Pattern } from './offence-patterns.ts';

/** A law of a state, told at the meeting of that year. A second one of the same part takes the first one's place. */
export interface Law {
  readonly told: 2016 | 2019 | 2022;
  /** `trafficking`, and `children` or `services` where a state has a second one. */
  readonly part: string;
  readonly pattern: Pattern;
  readonly number: number;
  readonly from: Bound;
}

const day = (at: string): Bound => ({ precision: 'day', at });
const month = (at: string): Bound => ({ precision: 'month', at });
const year = (at: string): Bound => ({ precision: 'year', at });
const unknown = (notBefore?: string, notAfter?: string): Bound => ({
  precision: 'unknown',
  ...(notBefore === undefined ? {} : { notBefore }),
  ...(notAfter === undefined ? {} : { notAfter }),
});
const law = (told: Law['told'], pattern: Pattern, number: number, from: Bound, part = 'trafficking'): Law => ({
  told,
  part,
  pattern,
  number,
  from,
});

export const LAWS: Readonly<Record<StateCode, readonly Law[]>> = {
  XSL: [law(2016, 'border', 4, day('2004-03-01')), law(2019, 'protocol', 41, day('2017-06-15'))],
  XBN: [law(2016, 'aggravated', 9, year('2009')), law(2019, 'protocol', 30, unknown('2016-10-11', '2019-05-14'))],
  XMF: [law(2016, 'protocol', 12, month('2010-11')), law(2022, 'child-by-form', 58, day('2021-02-01'))],
  XTM: [law(2016, 'defence', 7, day('2012-01-01'))],
  XOL: [law(2016, 'border', 2, unknown()), law(2019, 'no-means', 22, day('2018-01-01'))],
  XPL: [law(2016, 'no-means', 15, day('2011-07-04'))],
  XZF: [law(2019, 'protocol', 3, year('2016')), law(2022, 'aggravated', 17, month('2022-01'))],
  XND: [
    law(2016, 'child-by-form', 20, day('2013-05-20')),
    law(2022, 'protocol', 44, unknown('2019-05-15', '2022-09-20')),
  ],
  XVD: [law(2016, 'protocol', 8, day('2009-09-09')), law(2016, 'definition', 11, month('2014-02'), 'services')],
  XSB: [
    law(2016, 'defence', 1, year('2007')),
    law(2019, 'no-means', 26, month('2018-09')),
    law(2022, 'protocol', 39, day('2021-10-10')),
  ],
  XQL: [law(2016, 'aggravated', 19, day('2014-08-01'))],
  XVB: [law(2016, 'hardly-read', 5, unknown(undefined, '2016-10-11'))],
  XLM: [
    law(2016, 'protocol', 6, day('2008-12-01')),
    law(2016, 'no-means', 13, month('2013-03'), 'children'),
    law(2022, 'child-by-form', 50, day('2020-03-01')),
  ],
  XTB: [law(2019, 'no-means', 10, year('2015'))],
  XHR: [law(2016, 'definition', 14, day('2010-06-01'), 'services'), law(2016, 'aggravated', 16, year('2011'))],
  XRS: [law(2016, 'defence', 18, unknown()), law(2019, 'protocol', 33, day('2019-01-01'))],
};

export function partOf({ code }: { readonly code: StateCode }, part: string): string {
  return `${code.toLowerCase()}-${part}`;
}

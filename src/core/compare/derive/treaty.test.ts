import { describe, expect, it } from 'vitest';
import { palermoInForce } from './treaty.ts';

describe('the day on which the Palermo Protocol binds a state (art. 17(2))', () => {
  it.each([
    [
      'the thirtieth day after the deposit (Brazil)',
      { precision: 'day', at: '2004-01-29' },
      { precision: 'day', at: '2004-02-28' },
    ],
    ['across a leap day', { precision: 'day', at: '2004-02-01' }, { precision: 'day', at: '2004-03-02' }],
    ['never before 25 December 2003', { precision: 'day', at: '2002-11-19' }, { precision: 'day', at: '2003-12-25' }],
    [
      'the first deposit that waits longer',
      { precision: 'day', at: '2003-11-26' },
      { precision: 'day', at: '2003-12-26' },
    ],
    ['a month stays a month', { precision: 'month', at: '2010-06' }, { precision: 'month', at: '2010-07' }],
    [
      'a month whose first day leads into another',
      { precision: 'month', at: '2010-05' },
      { precision: 'unknown', notBefore: '2010-05-31', notAfter: '2010-06-30' },
    ],
    [
      'a month from whose days two months follow',
      { precision: 'month', at: '2010-01' },
      { precision: 'unknown', notBefore: '2010-01-31', notAfter: '2010-03-02' },
    ],
    [
      'a year',
      { precision: 'year', at: '2010' },
      { precision: 'unknown', notBefore: '2010-01-31', notAfter: '2011-01-30' },
    ],
    ['a year before the start', { precision: 'year', at: '2002' }, { precision: 'day', at: '2003-12-25' }],
    ['an unknown day', { precision: 'unknown' }, { precision: 'unknown', notBefore: '2003-12-25' }],
    ['no deposit known', { precision: 'open' }, { precision: 'open' }],
  ] as const)('%s', (_, deposit, expected) => {
    expect(palermoInForce(deposit)).toEqual(expected);
  });
});

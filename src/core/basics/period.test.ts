import { describe, expect, it } from 'vitest';
import { Bound, boundRange, covers, isEmpty, Period, ALWAYS, type Covers } from './period.ts';
import { AFTER_ALL, BEFORE_ALL, plainDate } from './plain-date.ts';

const OPEN: Bound = { precision: 'open' };
const UNKNOWN: Bound = { precision: 'unknown' };

/** A bound as short as it can be written: a day, a month, a year. */
function at(text: string): Bound {
  const precision = text.length === 4 ? 'year' : text.length === 7 ? 'month' : 'day';
  return { precision, at: text };
}

describe('the days that a bound can be', () => {
  it.each<[string, Bound, 'from' | 'to', string, string]>([
    ['a day', at('2012-12-27'), 'from', '2012-12-27', '2012-12-27'],
    ['a month', at('2012-12'), 'from', '2012-12-01', '2012-12-31'],
    ['February of a leap year', at('2016-02'), 'to', '2016-02-01', '2016-02-29'],
    ['February of 1900', at('1900-02'), 'to', '1900-02-01', '1900-02-28'],
    ['a year', at('2007'), 'from', '2007-01-01', '2007-12-31'],
    ['none, at the start', OPEN, 'from', BEFORE_ALL, BEFORE_ALL],
    ['none known, at the end', OPEN, 'to', AFTER_ALL, AFTER_ALL],
    ['unknown', UNKNOWN, 'from', BEFORE_ALL, AFTER_ALL],
    [
      'unknown between two days',
      { precision: 'unknown', notBefore: '2012-07-31', notAfter: '2013-05-01' },
      'from',
      '2012-07-31',
      '2013-05-01',
    ],
  ])('%s', (_what, bound, side, first, last) => {
    expect(boundRange(bound, side)).toEqual({ first, last });
  });
});

describe('a period covers a day', () => {
  it.each<[Bound, Bound, string, Covers]>([
    // Half-open: the first day belongs to it, the end day does not.
    [at('2008-04-30'), at('2012-12-27'), '2008-04-29', 'no'],
    [at('2008-04-30'), at('2012-12-27'), '2008-04-30', 'yes'],
    [at('2008-04-30'), at('2012-12-27'), '2012-12-26', 'yes'],
    [at('2008-04-30'), at('2012-12-27'), '2012-12-27', 'no'],
    // A month is uncertain from its first day to its last but one, and settled on its last.
    [at('2012-12'), OPEN, '2012-11-30', 'no'],
    [at('2012-12'), OPEN, '2012-12-01', 'uncertain'],
    [at('2012-12'), OPEN, '2012-12-30', 'uncertain'],
    [at('2012-12'), OPEN, '2012-12-31', 'yes'],
    [OPEN, at('2007'), '2006-12-31', 'yes'],
    [OPEN, at('2007'), '2007-01-01', 'uncertain'],
    [OPEN, at('2007'), '2007-12-31', 'no'],
    // An unknown start is not an open one.
    [UNKNOWN, at('2012-01-01'), '1950-01-01', 'uncertain'],
    [OPEN, at('2012-01-01'), '1950-01-01', 'yes'],
    [UNKNOWN, at('2012-01-01'), '2012-01-01', 'no'],
    [at('2008-01-01'), UNKNOWN, '2009-01-01', 'uncertain'],
    [at('2008-01-01'), UNKNOWN, '2007-12-31', 'no'],
    [{ precision: 'unknown', notAfter: '2013-05-01' }, OPEN, '2013-05-01', 'yes'],
    [{ precision: 'unknown', notAfter: '2013-05-01' }, OPEN, '2013-04-30', 'uncertain'],
    // Begins and ends in the same year.
    [at('2012'), at('2012'), '2012-06-15', 'uncertain'],
    [at('2012'), at('2012'), '2012-12-31', 'no'],
  ])('%j to %j, on %s: %s', (from, to, on, expected) => {
    expect(covers({ from, to }, plainDate(on))).toBe(expected);
  });

  it('always, where it has no bounds', () => {
    expect(covers(ALWAYS, plainDate('0001-01-01'))).toBe('yes');
    expect(covers(ALWAYS, plainDate('9999-12-31'))).toBe('yes');
  });
});

describe('a period from outside', () => {
  it.each<[string, Bound, Bound, boolean]>([
    ['an end on its first day', at('2012-05-01'), at('2012-05-01'), true],
    ['an end before its start', at('2012-05-01'), at('2011'), true],
    ['the same year twice', at('2012'), at('2012'), false],
    ['one day', at('2012-05-01'), at('2012-05-02'), false],
    [
      'an unknown end that is surely not after the start',
      at('2012'),
      { precision: 'unknown', notAfter: '2012-01-01' },
      true,
    ],
  ])('%s: covers no day, %s', (_what, from, to, empty) => {
    expect(isEmpty({ from, to })).toBe(empty);
    expect(Period.safeParse({ from, to }).success).toBe(!empty);
  });

  it.each([
    [{ precision: 'day', at: '1900-02-29' }],
    [{ precision: 'day', at: '2012-02' }],
    [{ precision: 'month', at: '2012-13' }],
    [{ precision: 'year', at: '12' }],
    [{ precision: 'open', at: '2012' }],
    [{ precision: 'decade', at: '2010' }],
    [{ precision: 'unknown', notBefore: '2012-02-30' }],
  ])('%j is no bound', (bound) => {
    expect(Bound.safeParse(bound).success).toBe(false);
  });
});

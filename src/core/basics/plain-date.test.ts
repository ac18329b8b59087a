import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateOf, dateParts, dayFault, dayOf, daysInMonth, isPlainDate, plainDate } from './plain-date.ts';

describe('a day', () => {
  it.each([
    ['2012-02-29', null],
    ['2000-02-29', null],
    ['1900-02-29', 'no-such-day'],
    ['2015-02-29', 'no-such-day'],
    ['2014-04-31', 'no-such-day'],
    ['2014-13-01', 'no-such-day'],
    ['2014-00-10', 'no-such-day'],
    ['2014-01-00', 'no-such-day'],
    ['2014-12', 'not-a-day'],
    ['2014-1-1', 'not-a-day'],
    ['14-12-04', 'not-a-day'],
    ['2014-12-04T00:00:00Z', 'not-a-day'],
    ['', 'not-a-day'],
  ])('%s: %s', (text, fault) => {
    expect(dayFault(text)).toBe(fault);
    expect(isPlainDate(text)).toBe(fault === null);
  });

  it('is asked for by name, and refused where there is none', () => {
    expect(plainDate('2014-12-04')).toBe('2014-12-04');
    expect(() => plainDate('2014-02-30')).toThrow(RangeError);
  });

  it('of an instant is its day in UTC', () => {
    expect(dayOf('2014-12-04T23:59:59.999Z')).toBe('2014-12-04');
  });

  it.each([
    [2014, 1, 31],
    [2014, 2, 28],
    [2016, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2014, 4, 30],
    [2014, 12, 31],
  ])('%d-%d has %d days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  it('is taken apart and put together', () => {
    expect(dateParts(plainDate('0812-03-09'))).toEqual({ year: 812, month: 3, day: 9 });
    expect(dateOf(812, 3, 9)).toBe('0812-03-09');
  });
});

describe('days later', () => {
  it.each([
    ['2014-12-31', 1, '2015-01-01'],
    ['2016-02-28', 1, '2016-02-29'],
    ['2015-02-28', 1, '2015-03-01'],
    ['2015-01-01', -1, '2014-12-31'],
    ['2014-12-04', 0, '2014-12-04'],
    ['0099-12-31', 1, '0100-01-01'],
    ['2014-03-30', 365, '2015-03-30'],
  ])('%s and %d: %s', (from, count, to) => {
    expect(addDays(plainDate(from), count)).toBe(to);
  });

  it('and as many back is the same day', () => {
    const day = fc.integer({ min: -200_000, max: 200_000 }).map((n) => addDays(plainDate('2014-12-04'), n));
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, count) => {
        expect(addDays(addDays(from, count), -count)).toBe(from);
        expect(addDays(from, 1) > from).toBe(true);
      }),
    );
  });
});

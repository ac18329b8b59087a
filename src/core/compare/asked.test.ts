import { describe, expect, it } from 'vitest';
import { aMeeting, aRegion, aState, inFour } from '../../../test/builders/region.ts';
import { days } from '../../../test/builders/statement.ts';
import type { Period } from '../basics/period.ts';
import type { PlainDate } from '../basics/plain-date.ts';
import type { Membership } from '../content/state.ts';
import { askedStates, isMember, membersOn } from './asked.ts';

const on = (day: string) => day as PlainDate;

function part(status: Membership['status'], period: Period): Membership {
  return { status, period, confidence: 'sourced', sources: [] };
}

describe('membership', () => {
  const unknownStart: Period = {
    from: { precision: 'unknown', notAfter: '1962-01-31' },
    to: { precision: 'open' },
  };

  it.each([
    ['the day before it joined', [part('member', days('1991-01-08'))], '1991-01-07', false],
    ['the day on which it joined', [part('member', days('1991-01-08'))], '1991-01-08', true],
    [
      'while it is suspended: a suspended member stays a member',
      [part('member', days('1948-01-01')), part('suspended', days('2009-07-04', '2011-06-01'))],
      '2010-01-01',
      true,
    ],
    [
      'while it takes no part',
      [part('member', days('1948-01-01')), part('not-participating', days('1962-01-31'))],
      '2014-12-04',
      true,
    ],
    [
      'the day on which it left',
      [part('member', days('1948-01-01')), part('left', days('2023-11-19'))],
      '2023-11-19',
      false,
    ],
    [
      'the day before it left',
      [part('member', days('1948-01-01')), part('left', days('2023-11-19'))],
      '2023-11-18',
      true,
    ],
    ['before the day from which it surely was one', [part('member', unknownStart)], '1950-01-01', true],
    ['from the day on which it surely was one', [part('member', unknownStart)], '1962-01-31', true],
    ['before its first day', [part('member', days('1991-01-08'))], '1991-01-07', false],
  ])('%s', (_, membership, day, member) => {
    expect(isMember(aState('AAA', { membership }), on(day))).toBe(member);
  });

  it('is asked of each state, in the order of the catalog', () => {
    const late = aState('BBB', { membership: [part('member', days('1991-01-08'))] });
    const catalog = aRegion({ states: [aState('CCC'), late, aState('AAA')] });
    expect(membersOn(catalog, on('1990-06-01'))).toEqual(['CCC', 'AAA']);
    expect(membersOn(catalog, on('1992-06-01'))).toEqual(['CCC', 'BBB', 'AAA']);
  });
});

describe('whom a meeting asked', () => {
  const absent = [{ state: 'EEE', reason: inFour('Did not take part') }];

  it('is what its source says, whoever was a member', () => {
    const meeting = aMeeting(4, '2014-12-04', { asked: ['AAA', 'CCC'], notAsked: absent });
    expect(askedStates(aRegion(), meeting, on('2014-12-04'))).toEqual({
      states: ['AAA', 'CCC'],
      established: true,
      notAsked: absent,
    });
  });

  it('is, where no source says, the members of the day but those not asked, and is marked so', () => {
    const states = [aState('AAA'), aState('BBB', { membership: [part('member', days('2020-01-01'))] }), aState('EEE')];
    const meeting = aMeeting(4, '2014-12-04', { asked: null, notAsked: absent });
    expect(askedStates(aRegion({ states }), meeting, on('2014-12-04'))).toEqual({
      states: ['AAA'],
      established: false,
      notAsked: absent,
    });
  });

  it('counts a state once that the list names twice', () => {
    const meeting = aMeeting(4, '2014-12-04', { asked: ['AAA', 'BBB', 'AAA'] });
    expect(askedStates(aRegion(), meeting, on('2014-12-04')).states).toEqual(['AAA', 'BBB']);
  });
});

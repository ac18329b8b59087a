import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../basics/plain-date.ts';
import { anOffenceStatement } from '../../../../test/builders/offence.ts';
import { days } from '../../../../test/builders/statement.ts';
import { contestedOn, partHistories } from './part-history.ts';
import { reformsOf } from './reforms.ts';
import { makeTerms } from './terms.ts';
import { PUBLIC } from '../../record/audience.ts';

const BETWEEN = { from: '2000-01-01' as PlainDate, until: '2020-01-01' as PlainDate };
const terms = makeTerms({ act: ['recruit'], means: ['threat'], purpose: ['slavery'] }, []);
const of = { state: 'AAA', speaker: 'state:AAA', viewer: PUBLIC, sequence: 99 } as const;

const first = anOffenceStatement(
  { law: 'Law 1' },
  { sequence: 1, part: 'base', period: days('2005-03-01', '2012-06-01') },
);
const second = anOffenceStatement({ law: 'Law 2' }, { sequence: 2, part: 'base', period: days('2012-06-01') });

describe('the history of an offence', () => {
  it('is told without gaps: nothing, the first text, the text that took its place', () => {
    const [history] = partHistories([second, first], BETWEEN);
    expect(history?.spans.map(({ from, to, holding }) => [from, to, holding.kind])).toEqual([
      ['2000-01-01', '2005-03-01', 'no-answer'],
      ['2005-03-01', '2012-06-01', 'value'],
      ['2012-06-01', '2020-01-01', 'value'],
    ]);
    expect(history?.versions.map(({ id }) => id)).toEqual(['s1', 's2']);
  });

  it('keeps a time in which it is not known which text held apart from both', () => {
    const someTime = anOffenceStatement(
      {},
      { sequence: 3, part: 'base', period: { from: { precision: 'year', at: '2015' }, to: { precision: 'open' } } },
    );
    const [history] = partHistories([first, second, someTime], BETWEEN);
    const uncertain = history?.spans.find(({ holding }) => holding.kind === 'date-not-established');
    expect([uncertain?.from, uncertain?.to]).toEqual(['2015-01-01', '2015-12-31']);
  });

  it('leaves out what a later statement of the same days has replaced', () => {
    const corrected = anOffenceStatement({}, { sequence: 4, part: 'base', period: days('2012-06-01'), corrects: 's2' });
    const [history] = partHistories([first, second, corrected], BETWEEN);
    expect(history?.versions.map(({ id }) => id)).toEqual(['s1', 's4']);
  });

  it('is one for each speaker and part', () => {
    const other = anOffenceStatement({}, { sequence: 5, part: 'base', speaker: 'reference:compiled' });
    const found = partHistories([other, first, anOffenceStatement({}, { sequence: 6, part: 'aggravated' })], BETWEEN);
    expect(found.map(({ speaker, part }) => `${speaker} ${part}`)).toEqual([
      'state:AAA aggravated',
      'state:AAA base',
      'reference:compiled base',
    ]);
  });
});

describe('versions that overlap', () => {
  const overlapping = anOffenceStatement({}, { sequence: 7, part: 'base', period: days('2010-01-01') });
  const on = '2011-01-01' as PlainDate;
  const holding = { kind: 'value', value: { kind: 'yes-no', yes: true }, statement: overlapping } as const;

  it('the last recorded holds, the other is contested on the days that both claim', () => {
    expect(contestedOn([first, overlapping], holding, on).map(({ id }) => id)).toEqual(['s1']);
    expect(contestedOn([first, overlapping], holding, '2013-01-01' as PlainDate)).toEqual([]);
  });

  it('what was corrected is not contested, nor is another part or another speaker', () => {
    const correction = { ...overlapping, corrects: 's1' };
    expect(contestedOn([first, correction], { ...holding, statement: correction }, on)).toEqual([]);
    const elsewhere = [
      { ...first, part: 'other' },
      { ...first, id: 's8', speaker: 'reference:compiled' as const },
    ];
    expect(contestedOn([...elsewhere, overlapping], holding, on)).toEqual([]);
  });
});

describe('a reform', () => {
  it('is told between the last day of the old text and the first of the new one', () => {
    const statements = [first, second];
    const [reform] = reformsOf(partHistories(statements, BETWEEN), statements, of, terms);
    expect(reform?.days).toEqual({ before: '2012-05-31', after: '2012-06-01' });
    expect([reform?.before, reform?.after].map((side) => side?.map(({ offence }) => offence.law))).toEqual([
      ['Law 1'],
      ['Law 2'],
    ]);
  });

  it('holds all parts that changed on the same day, and the offences beside them', () => {
    const statements = [
      first,
      second,
      anOffenceStatement({ law: 'Law 3' }, { sequence: 3, part: 'grave', period: days('2005-03-01', '2012-06-01') }),
      anOffenceStatement({ law: 'Law 4' }, { sequence: 4, part: 'grave', period: days('2012-06-01') }),
      anOffenceStatement({ law: 'Law 5' }, { sequence: 5, part: 'steady', period: days('2001-01-01') }),
    ];
    const reforms = reformsOf(partHistories(statements, BETWEEN), statements, of, terms);
    expect(reforms.map(({ pairs }) => pairs.map(({ part }) => part))).toEqual([['base', 'grave']]);
    expect(reforms[0]?.after.map(({ offence }) => offence.law)).toEqual(['Law 2', 'Law 4', 'Law 5']);
  });

  it('of which the days are not known compares the two texts by themselves', () => {
    const sometime = anOffenceStatement(
      { law: 'Law 0' },
      { sequence: 1, part: 'base', period: { from: { precision: 'unknown' }, to: { precision: 'open' } } },
    );
    const statements = [sometime, second];
    const [reform] = reformsOf(partHistories(statements, BETWEEN), statements, of, terms);
    expect(reform?.days).toBeNull();
    expect([reform?.before, reform?.after].map((side) => side?.map(({ inForce }) => inForce))).toEqual([
      ['yes'],
      ['yes'],
    ]);
  });
});

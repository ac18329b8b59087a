import { describe, expect, it } from 'vitest';
import { aStatement } from '../../../test/builders/statement.ts';
import { readStatement, sequenceFaults } from './refusals.ts';

const { sequence: _sequence, recordedAt: _recordedAt, ...good } = aStatement();

function codesOf(input: unknown): readonly string[] {
  const read = readStatement(input);
  return read.ok ? [] : read.problems.map((p) => p.code);
}

describe('a statement from outside', () => {
  it('is taken in as it is when nothing is wrong with it', () => {
    expect(readStatement(good)).toEqual({ ok: true, value: good });
  });

  it.each([
    ['a value without a period', { period: null }, 'no-period'],
    ['a silence that nobody can choose', { content: { kind: 'silence', silence: 'no-answer' } }, 'no-such-silence'],
    ['nothing said', { content: {} }, 'not-exactly-one-of-value-silence-withdrawal'],
    [
      'a value and a silence at once',
      { content: { kind: 'value', value: { kind: 'yes-no', yes: true }, silence: 'unknown' } },
      'not-exactly-one-of-value-silence-withdrawal',
    ],
    ['a withdrawal without a reason', { content: { kind: 'withdrawal', reason: ' ' } }, 'withdrawal-without-reason'],
    ['a withdrawal that says nothing of why', { content: { kind: 'withdrawal' } }, 'withdrawal-without-reason'],
    [
      'a bound that does not exist',
      { period: { from: { precision: 'day', at: '1900-02-29' }, to: { precision: 'open' } } },
      'no-such-day',
    ],
    [
      'a bound that is no day',
      { period: { from: { precision: 'day', at: '2012-05' }, to: { precision: 'open' } } },
      'not-a-day',
    ],
    [
      'an end that is not after its start',
      { period: { from: { precision: 'day', at: '2012-05-01' }, to: { precision: 'day', at: '2012-05-01' } } },
      'empty-period',
    ],
    ['a speaker of no kind', { speaker: 'nobody' }, 'not-a-speaker'],
    ['a field that no statement has', { colour: 'red' }, 'unrecognized-keys'],
  ])('%s is refused', (_why, traits, code) => {
    expect(codesOf({ ...good, ...traits })).toEqual([code]);
  });
});

describe('the sequence of the record', () => {
  const at = (sequence: number, recordedAt: string) => ({ sequence, recordedAt });

  it('may stand still in time but never falls', () => {
    expect(sequenceFaults([at(1, '2014-01-01T12:00:00Z'), at(2, '2014-01-01T12:00:00.000Z')])).toEqual([]);
    expect(sequenceFaults([at(2, '2014-01-01T11:59:59Z'), at(1, '2014-01-01T12:00:00Z')])).toEqual([
      { path: [0, 'recordedAt'], code: 'recorded-time-falls', params: {} },
    ]);
    // A tenth of a second later, though a text comparison puts it before.
    expect(sequenceFaults([at(1, '2014-01-01T12:00:00Z'), at(2, '2014-01-01T12:00:00.1Z')])).toEqual([]);
  });

  it('gives each number once, and every time is an instant in UTC', () => {
    expect(sequenceFaults([at(1, '2014-01-01T12:00:00Z'), at(1, '2014-01-01T12:00:00Z')])).toEqual([
      { path: [1, 'sequence'], code: 'sequence-twice', params: {} },
    ]);
    expect(sequenceFaults([at(1, '2014-01-01T12:00:00+02:00'), at(2, '2014-02-30T12:00:00Z')])).toEqual([
      { path: [0, 'recordedAt'], code: 'not-an-instant', params: {} },
      { path: [1, 'recordedAt'], code: 'not-an-instant', params: {} },
    ]);
    expect(sequenceFaults([at(1.5, '2014-01-01T12:00:00Z')])).toEqual([
      { path: [0, 'sequence'], code: 'not-a-sequence', params: {} },
    ]);
  });
});

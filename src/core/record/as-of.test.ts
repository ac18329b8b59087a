import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runAsOf } from '../../../test/cases/check/as-of.mjs';
import { someDay, someRecord } from '../../../test/builders/arbitrary-statement.ts';
import { asCaseStatement, inCaseWords } from '../../../test/builders/as-of-case.ts';
import { aStatement, code, days, given, withdrawn } from '../../../test/builders/statement.ts';
import { plainDate } from '../basics/plain-date.ts';
import { hear, holdsOn, upToKnown } from './as-of.ts';
import { NO_ANSWER, type Holding } from './holding.ts';
import { keyText } from './statement.ts';

const old = aStatement({ sequence: 1, content: given(code('old')), period: days('2008-04-30') });
const reform = aStatement({ sequence: 2, content: given(code('new')), period: days('2012-12-27') });
const may = aStatement({
  sequence: 3,
  content: given(code('perhaps')),
  period: { from: { precision: 'month', at: '2013-06' }, to: { precision: 'open' } },
});

describe('what holds on a day', () => {
  it('a later statement takes the earlier one’s place where its period covers the day, both stay', () => {
    expect(holdsOn([old, reform], plainDate('2012-12-27'))).toEqual({
      kind: 'value',
      value: code('new'),
      statement: reform,
    });
    expect(holdsOn([old, reform], plainDate('2012-12-26'))).toEqual({
      kind: 'value',
      value: code('old'),
      statement: old,
    });
  });

  it('what may cover the day lies over what surely does, and the date is not established', () => {
    expect(holdsOn([old, reform, may], plainDate('2013-06-15'))).toEqual({
      kind: 'date-not-established',
      candidates: [may, reform],
    });
    expect(holdsOn([may], plainDate('2013-06-15'))).toEqual({ kind: 'date-not-established', candidates: [may, null] });
  });

  it('where a withdrawal holds there is no answer, and nothing older comes back', () => {
    const taken = aStatement({ sequence: 4, content: withdrawn(), period: null });
    expect(holdsOn([old, reform, taken], plainDate('2013-01-01'))).toEqual({ kind: 'withdrawn', statement: taken });
  });

  it('a statement heard late but recorded earlier goes under what was recorded after it', () => {
    const on = plainDate('2013-06-15');
    const heard = [may, reform, old].reduce<Holding>((holding, statement) => hear(holding, statement, on), NO_ANSWER);
    expect(heard).toEqual({ kind: 'date-not-established', candidates: [may, reform] });
  });
});

describe('what was known', () => {
  const atNight = aStatement({ sequence: 1, recordedAt: '2014-02-01T23:59:59.999Z' });
  const nextDay = aStatement({ sequence: 2, recordedAt: '2014-02-02T00:00:00.000Z' });

  it('a day takes in all that was recorded on it, by UTC', () => {
    expect(upToKnown([atNight, nextDay], plainDate('2014-02-01'))).toEqual([atNight]);
    expect(upToKnown([atNight, nextDay], plainDate('2014-01-31'))).toEqual([]);
  });

  it('a number is a sequence, and the latest is all', () => {
    expect(upToKnown([atNight, nextDay], 1)).toEqual([atNight]);
    expect(upToKnown([atNight, nextDay], 'latest')).toEqual([atNight, nextDay]);
  });
});

describe('for any record', () => {
  const known = fc.oneof(
    fc.constant('latest' as const),
    fc.integer({ min: 0, max: 41 }),
    fc.constantFrom('2014-03-01', '2014-03-04', '2014-03-12').map(plainDate),
  );

  it('each key holds what the plain rule of the cases says', () => {
    fc.assert(
      fc.property(someRecord, someDay, known, (record, on, upTo) => {
        const told = record.map(asCaseStatement);
        for (const key of record) {
          const { speaker, state, question, basis, part } = key;
          const ofKey = upToKnown(record, upTo).filter((s) => keyText(s) === keyText(key));
          const query = { speaker, state, question, basis, part, on, known: upTo };
          expect(inCaseWords(holdsOn(ofKey, on), told)).toEqual(runAsOf({ statements: told, query }));
        }
      }),
    );
  });

  it('hearing statements one by one, in any order and some twice, comes to the same', () => {
    const shuffled = someRecord.chain((record) =>
      fc.tuple(
        fc.constant(record),
        fc.shuffledSubarray([...record, ...record], { minLength: 0 }).map((some) => [...some, ...record.toReversed()]),
      ),
    );
    fc.assert(
      fc.property(shuffled, someDay, ([record, order], on) => {
        const heard = order.reduce<Holding>((holding, statement) => hear(holding, statement, on), NO_ANSWER);
        expect(heard).toEqual(holdsOn(record, on));
      }),
    );
  });
});

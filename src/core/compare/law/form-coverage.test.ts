import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someOffence, someOffences } from '../../../../test/builders/arbitrary-offence.ts';
import { encodedOf, termsOfCases } from '../../../../test/builders/law-case.ts';
import { DEFINITIONS } from '../../../../test/builders/law-case.ts';
import { anOffence, anOffenceStatement, aTerm, PROTOCOL_PURPOSES } from '../../../../test/builders/offence.ts';
import { days } from '../../../../test/builders/statement.ts';
import { plainDate } from '../../basics/plain-date.ts';
import { PUBLIC } from '../../record/audience.ts';
import type { Statement } from '../../record/statement.ts';
import { applyOffence } from './apply.ts';
import type { LawHeld } from './encoded-offence.ts';
import { FORM_ANSWERS, formCounts, formFound, formIn, statesByAnswer } from './form-coverage.ts';
import { formHistory } from './form-history.ts';
import { lawsTold, yearEnds } from './laws-on-day.ts';
import { makeTerms } from './terms.ts';

const ON = '2015-06-01';
const seed = 20151204;
const terms = termsOfCases();
const FORMS = DEFINITIONS.codes.purposes;

/** The laws of some states on the day; a state without offences has none on record. */
const someLaws = fc
  .dictionary(fc.constantFrom('AAA', 'BBB', 'CCC', 'DDD', 'EEE'), someOffences, { maxKeys: 5, noNullPrototype: true })
  .map(
    (states) =>
      new Map(
        Object.entries(states).map(([state, offences]): [string, LawHeld | null] => {
          const encoded = encodedOf(Object.keys(offences), ON, { offences });
          return [state, encoded.length === 0 ? null : { speaker: `state:${state}`, offences: encoded }];
        }),
      ),
  );

describe('the forms of exploitation that laws name', () => {
  it('gives each state one answer to each form: the five add up to the states', () => {
    fc.assert(
      fc.property(someLaws, (laws) => {
        for (const { counts, recalled } of formCounts(laws, FORMS, terms)) {
          expect(FORM_ANSWERS.reduce((sum, answer) => sum + counts[answer], 0)).toBe(laws.size);
          expect(recalled).toBeLessThanOrEqual(counts.yes);
        }
      }),
      { seed },
    );
  });

  it('counts the same in whatever order the states and their offences are handed over', () => {
    fc.assert(
      fc.property(someLaws, (laws) => {
        const turned = new Map(
          [...laws].reverse().map(([state, law]) => [state, law && { ...law, offences: law.offences.toReversed() }]),
        );
        expect(formCounts(turned, FORMS, terms)).toEqual(formCounts(laws, FORMS, terms));
      }),
      { seed },
    );
  });

  it('names the states of each answer, as many as it counts', () => {
    fc.assert(
      fc.property(someLaws, fc.constantFrom(...FORMS), (laws, form) => {
        const states = statesByAnswer(laws, form, terms);
        const [count] = formCounts(laws, [form], terms);
        for (const answer of FORM_ANSWERS) expect(states[answer]).toHaveLength(count!.counts[answer]);
      }),
      { seed },
    );
  });

  it('says of an offence what the engine says of its purpose and of its days', () => {
    fc.assert(
      fc.property(someOffence, fc.constantFrom(...FORMS), (offence, form) => {
        const [encoded] = encodedOf(['o1'], ON, { offences: { o1: offence } });
        const facts = { acts: ['recruit'], means: [], age: 30, consent: 'none', movement: 'none' } as const;
        const { elements } = applyOffence(encoded!, { ...facts, purposes: [form] }, terms);
        const said = formIn(encoded!, form, terms);
        if (encoded!.inForce === 'yes') expect(said).toBe(elements.purpose);
        if (encoded!.inForce === 'uncertain') expect(said).toBe(elements.purpose === 'no' ? 'no' : 'not-established');
      }),
      { seed },
    );
  });
});

const plain = makeTerms({ act: [], means: [], purpose: [...PROTOCOL_PURPOSES, 'forced-begging', 'forced-marriage'] }, [
  aTerm('sex-trade', 'purpose', { code: 'prostitution-of-others', match: 'narrower' }),
]);
const standpoint = (on: string) => ({ viewer: PUBLIC, on: plainDate(on), sequence: 1000 });

function told(statements: readonly Statement[], on: string, states = ['AAA']) {
  return lawsTold(standpoint(on), statements, states, plain);
}

function found(statements: readonly Statement[], on: string, form: string) {
  return formFound(told(statements, on).get('AAA') ?? null, form, plain);
}

const sourced = { confidence: 'sourced' } as const;

describe('what one state’s law makes of a form (Palermo Protocol, art. 3(a))', () => {
  it('keeps apart a closed list, an open one, a list that was not read, and a state of which nothing is on record', () => {
    const purposes = (list: 'open' | 'closed' | null) => ({ codes: ['slavery'], list, ...sourced });
    expect(found([anOffenceStatement({ purposes: purposes('closed') })], ON, 'forced-begging').answer).toBe('no');
    expect(found([anOffenceStatement({ purposes: purposes('open') })], ON, 'forced-begging').answer).toBe('open');
    expect(found([anOffenceStatement({ purposes: purposes(null) })], ON, 'forced-begging').answer).toBe(
      'not-established',
    );
    expect(found([anOffenceStatement({ purposes: null })], ON, 'slavery').answer).toBe('not-established');
    expect(found([], ON, 'slavery').answer).toBe('nothing');
  });

  it('is open where the law names only a part of the form', () => {
    const law = anOffenceStatement({ purposes: { codes: ['nat:sex-trade'], list: 'closed', ...sourced } });
    expect(found([law], ON, 'prostitution-of-others').answer).toBe('open');
  });

  it('is yes where one of several offences names it', () => {
    const one = anOffenceStatement({ purposes: { codes: ['slavery'], list: 'closed', ...sourced } });
    const two = anOffenceStatement(
      { purposes: { codes: ['forced-begging'], list: 'closed', ...sourced } },
      { sequence: 11 },
    );
    expect(found([one, two], ON, 'forced-begging').answer).toBe('yes');
  });

  it('is from memory where only a recalled list names it', () => {
    const law = anOffenceStatement({ purposes: { codes: ['slavery'], list: 'closed', confidence: 'recalled' } });
    expect(found([law], ON, 'slavery')).toEqual({ answer: 'yes', recalled: true });
  });

  it('is not established on a day on which the law may not be in force', () => {
    const period = { from: { precision: 'year', at: '2015' }, to: { precision: 'open' } } as const;
    expect(found([anOffenceStatement({}, { period })], '2015-06-01', 'slavery').answer).toBe('not-established');
    expect(found([anOffenceStatement({}, { period })], '2016-01-01', 'slavery').answer).toBe('yes');
    expect(found([anOffenceStatement({}, { period })], '2014-12-31', 'slavery').answer).toBe('nothing');
  });
});

describe('one form in one state’s laws over time', () => {
  const before = anOffenceStatement(
    { purposes: { codes: ['slavery'], list: 'closed', ...sourced } },
    { period: days('2008-04-30', '2012-12-27') },
  );
  const after = anOffenceStatement(
    { purposes: { codes: ['slavery', 'forced-marriage'], list: 'closed', ...sourced } },
    { sequence: 11, period: days('2012-12-27') },
  );
  const history = (on: string, form = 'forced-marriage') =>
    formHistory(standpoint(on), [before, after], { state: 'AAA', form }, plain).map(({ from, answer }) => [
      from,
      answer,
    ]);

  it('turns on the day on which a law is followed by another', () => {
    expect(history('2020-01-01')).toEqual([
      [null, 'nothing'],
      ['2008-04-30', 'no'],
      ['2012-12-27', 'yes'],
    ]);
  });

  it('goes no further than the day asked for, and is one span where nothing turns', () => {
    expect(history('2012-12-26')).toEqual([
      [null, 'nothing'],
      ['2008-04-30', 'no'],
    ]);
    expect(history('2020-01-01', 'slavery').at(-1)).toEqual(['2008-04-30', 'yes']);
    expect(formHistory(standpoint('2020-01-01'), [], { state: 'AAA', form: 'slavery' }, plain)).toEqual([
      { from: null, answer: 'nothing', recalled: false },
    ]);
  });

  it('has a span in which it is not established, where a law began on an uncertain day', () => {
    const law = anOffenceStatement(
      {},
      { period: { from: { precision: 'year', at: '2015' }, to: { precision: 'open' } } },
    );
    const spans = formHistory(standpoint('2020-01-01'), [law], { state: 'AAA', form: 'slavery' }, plain);
    expect(spans.map(({ from, answer }) => [from, answer])).toEqual([
      [null, 'nothing'],
      ['2015-01-01', 'not-established'],
      ['2015-12-31', 'yes'],
    ]);
  });
});

describe('the last days of years', () => {
  it('stand for their years; the day read stands for its own', () => {
    expect(yearEnds(2000, plainDate('2002-05-06'))).toEqual(['2000-12-31', '2001-12-31', '2002-05-06']);
    expect(yearEnds(2000, plainDate('2000-05-06'))).toEqual(['2000-05-06']);
    expect(yearEnds(2000, plainDate('1990-05-06'))).toEqual(['1990-05-06']);
  });
});

it('an offence under which nobody can be punished names no form', () => {
  expect(told([anOffenceStatement({ ...anOffence(), isDefinitionOnly: true })], ON).get('AAA')).toBeNull();
});

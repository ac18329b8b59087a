import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someRecord } from '../../../test/builders/arbitrary-statement.ts';
import { anOffenceStatement } from '../../../test/builders/offence.ts';
import { aQuestion, aRegion, aState, FIVE, FORMS, OFFICE, RULE } from '../../../test/builders/region.ts';
import { aStatement, code, days, given, NO, silent, withdrawn, YES } from '../../../test/builders/statement.ts';
import { aCodeList } from '../../../test/builders/catalog.ts';
import type { PlainDate } from '../basics/plain-date.ts';
import { PUBLIC } from '../record/audience.ts';
import type { Statement } from '../record/statement.ts';
import { foldCube } from './fold.ts';
import { tallyOwn, tallyReference, type Tally } from './tally.ts';

const catalog = aRegion();
const ON = '2014-12-04' as PlainDate;

function cubeOf(...told: readonly Partial<Statement>[]) {
  const statements = told.map((traits, n) => aStatement({ sequence: n + 1, question: 'rule', ...traits }));
  return foldCube({ viewer: PUBLIC, on: ON, sequence: told.length }, statements);
}

/** The classes that hold a state, and no empty ones. */
function classesOf({ states }: Tally) {
  return Object.fromEntries(Object.entries(states).filter(([, named]) => named.length > 0));
}

describe('what the states asked answered themselves', () => {
  it('falls into one class each, and a given answer into its code', () => {
    const cube = cubeOf(
      { state: 'AAA', content: given(code('b')) },
      { state: 'BBB', content: silent('unknown') },
      { state: 'CCC', content: silent('not-applicable') },
      { state: 'DDD', content: silent('declined') },
    );
    const tally = tallyOwn(cube, catalog, FIVE, RULE, 'law');
    expect(classesOf(tally)).toEqual({
      given: ['AAA'],
      unknown: ['BBB'],
      'not-applicable': ['CCC'],
      declined: ['DDD'],
      nothing: ['EEE'],
    });
    expect(tally.codes).toEqual([
      { code: 'a', states: [], recalled: 0 },
      { code: 'b', states: ['AAA'], recalled: 0 },
      { code: 'c', states: [], recalled: 0 },
      { code: 'd', states: [], recalled: 0 },
    ]);
  });

  it('is nothing where it was withdrawn, and undecided where its date is not established', () => {
    const cube = cubeOf(
      { state: 'AAA', content: given(code('a')) },
      { state: 'AAA', content: withdrawn() },
      {
        state: 'BBB',
        content: given(code('a')),
        period: { from: { precision: 'year', at: '2014' }, to: { precision: 'open' } },
      },
    );
    expect(classesOf(tallyOwn(cube, catalog, ['AAA', 'BBB'], RULE, 'law'))).toEqual({
      'date-not-established': ['BBB'],
      nothing: ['AAA'],
    });
  });

  it('leaves out a state that answered though it was not asked, and what the public may not see', () => {
    const cube = cubeOf(
      { state: 'AAA', content: given(code('a')), audience: 'member-states' },
      { state: 'EEE', content: given(code('a')) },
    );
    expect(classesOf(tallyOwn(cube, catalog, ['AAA', 'BBB'], RULE, 'law'))).toEqual({ nothing: ['AAA', 'BBB'] });
  });

  it('counts yes and no of a question that has no list, law and practice apart', () => {
    const cube = cubeOf(
      { question: 'office', state: 'AAA', content: given(YES) },
      { question: 'office', state: 'AAA', basis: 'practice', content: given(NO) },
    );
    const codes = (basis: 'law' | 'practice') =>
      tallyOwn(cube, catalog, FIVE, OFFICE, basis).codes.map(({ code: id, states }) => [id, states]);
    expect([codes('law'), codes('practice')]).toEqual([
      [
        ['yes', ['AAA']],
        ['no', []],
      ],
      [
        ['yes', []],
        ['no', ['AAA']],
      ],
    ]);
  });

  it('names a state once under each code of its several parts, which stand for the state together', () => {
    const parts = { question: 'forms', state: 'AAA' } as const;
    const cube = cubeOf(
      { ...parts, part: 'p1', content: given({ kind: 'several-of', codes: ['a', 'b'] }) },
      { ...parts, part: 'p2', content: given({ kind: 'several-of', codes: ['b'] }) },
      { ...parts, part: 'p3', content: silent('unknown') },
    );
    const tally = tallyOwn(cube, catalog, FIVE, FORMS, 'law');
    expect(tally.states.given).toEqual(['AAA']);
    expect(tally.codes.map(({ states }) => states)).toEqual([['AAA'], ['AAA'], [], []]);
  });
});

describe('what reference sources say of the states asked', () => {
  it('never counts as a state’s own answer, nor the other way round', () => {
    const cube = cubeOf(
      { state: 'AAA', content: given(code('a')) },
      { state: 'BBB', speaker: 'reference:book', content: given(code('b')) },
    );
    expect(classesOf(tallyOwn(cube, catalog, ['AAA', 'BBB'], RULE, 'law'))).toEqual({
      given: ['AAA'],
      nothing: ['BBB'],
    });
    expect(classesOf(tallyReference(cube, catalog, ['AAA', 'BBB'], RULE, 'law'))).toEqual({
      given: ['BBB'],
      nothing: ['AAA'],
    });
  });

  it('is from memory only where all that was given is', () => {
    const book = { speaker: 'reference:book', confidence: 'recalled' } as const;
    const cube = cubeOf(
      { ...book, state: 'AAA', content: given(code('a')) },
      { ...book, state: 'BBB', content: given(code('a')) },
      { ...book, state: 'BBB', speaker: 'reference:notes', confidence: 'sourced', content: given(code('a')) },
    );
    expect(tallyReference(cube, catalog, FIVE, RULE, 'law').codes[0]).toEqual({
      code: 'a',
      states: ['AAA', 'BBB'],
      recalled: 1,
    });
  });

  describe('worked out from laws', () => {
    const rules = ['irrelevant-always', 'irrelevant-if-means', 'silent'];
    const consent = aQuestion('consent-adult', { kind: 'one-of', codes: 'consent-rule', basis: 'law' });
    const withLaws = aRegion({
      questionnaire: {
        questions: [consent, aQuestion('trafficking-offences', { kind: 'offence', defines: 'offence' })],
      },
      more: [{ kind: 'code-list', id: 'consent-rule', version: 1, body: aCodeList('consent-rule', ...rules) }],
    });
    const law = (sequence: number, state: string, speaker: string) =>
      anOffenceStatement(
        { consent: { rule: 'irrelevant-always', confidence: 'sourced' } },
        { sequence, state, speaker, period: days('2010-01-01') },
      );
    const cube = foldCube({ viewer: PUBLIC, on: ON, sequence: 2 }, [
      law(1, 'AAA', 'reference:book'),
      law(2, 'BBB', 'state:BBB'),
    ]);

    it('counts what follows from a reference source’s law, not what follows from the state’s own', () => {
      const tally = tallyReference(cube, withLaws, ['AAA', 'BBB', 'CCC'], consent, 'law');
      expect(tally.codes.find(({ code: id }) => id === 'irrelevant-always')?.states).toEqual(['AAA']);
      expect(tally.states.nothing).toEqual(['BBB', 'CCC']);
    });

    it('is no answer of the state itself', () => {
      expect(classesOf(tallyOwn(cube, withLaws, ['AAA', 'BBB'], consent, 'law'))).toEqual({ nothing: ['AAA', 'BBB'] });
    });
  });
});

describe('in any record', () => {
  const three = ['AAA', 'BBB', 'CCC'];
  const question = aQuestion('consent-adult', { kind: 'one-of', codes: 'letters' });
  const region = aRegion({ states: three.map((state) => aState(state)), questionnaire: { questions: [question] } });
  const someAsked = fc.subarray(three);
  const tallies = (statements: readonly Statement[], asked: readonly string[]) => {
    const cube = foldCube({ viewer: PUBLIC, on: '2012-06-15' as PlainDate, sequence: 1000 }, statements);
    return (['law', 'practice'] as const).flatMap((basis) => [
      tallyOwn(cube, region, asked, question, basis),
      tallyReference(cube, region, asked, question, basis),
    ]);
  };

  it('the parts add up to the states asked, and no state is in two of them', () => {
    fc.assert(
      fc.property(someRecord, someAsked, (statements, asked) => {
        for (const tally of tallies(statements, asked)) {
          const counted = Object.values(tally.states).flat();
          expect(tally.asked).toBe(asked.length);
          expect(counted.toSorted()).toEqual(asked);
        }
      }),
    );
  });

  it('only states that gave an answer stand under a code, each once under each', () => {
    fc.assert(
      fc.property(someRecord, someAsked, (statements, asked) => {
        for (const { states, codes } of tallies(statements, asked)) {
          const named = codes.flatMap((entry) => entry.states);
          expect(new Set(named)).toEqual(new Set(states.given));
          for (const entry of codes) expect(new Set(entry.states).size).toBe(entry.states.length);
        }
      }),
    );
  });

  it('neither the order of the states nor that in which statements are handed over matters', () => {
    const sets = (tally: Tally) => [
      Object.values(tally.states).map((states) => states.toSorted()),
      tally.codes.map((entry) => [entry.code, entry.states.toSorted(), entry.recalled]),
    ];
    fc.assert(
      fc.property(someRecord, someAsked, (statements, asked) => {
        const forwards = tallies(statements, asked).map(sets);
        expect(tallies(statements.toReversed(), asked.toReversed()).map(sets)).toEqual(forwards);
      }),
    );
  });
});

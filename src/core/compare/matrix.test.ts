import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someDay, someRecord } from '../../../test/builders/arbitrary-statement.ts';
import { aStatement, code, given, NO, silent, withdrawn, YES } from '../../../test/builders/statement.ts';
import { plainDate } from '../basics/plain-date.ts';
import { PUBLIC } from '../record/audience.ts';
import type { Statement } from '../record/statement.ts';
import { changes } from './changes.ts';
import { classOf, CLASSES, countByGroup, type Voices } from './classes.ts';
import type { Cube } from './cube.ts';
import { foldCube } from './fold.ts';
import { topicMatrix, type Column, type MatrixAsked } from './matrix.ts';
import { agreement, everyPair } from './planes.ts';

const LAW: Column = { question: 'consent-adult', basis: 'law' };
const STATES = ['AAA', 'BBB', 'CCC'];
const COLUMNS: readonly Column[] = ['consent-adult', 'forms', 'shelter'].flatMap((question) =>
  (['law', 'practice'] as const).map((basis) => ({ question, basis })),
);

function cubeOf(...traits: readonly Partial<Statement>[]): Cube {
  const statements = traits.map((each, n) => aStatement({ ...each, sequence: n + 1 }));
  return foldCube({ viewer: PUBLIC, on: plainDate('2014-12-04'), sequence: 1_000 }, statements);
}

describe('the matrix of a topic', () => {
  const cube = cubeOf(
    { state: 'AAA', content: given(YES) },
    { state: 'AAA', speaker: 'reference:laws', content: given(NO) },
    { state: 'BBB', content: silent('declined') },
    { state: 'CCC', basis: 'practice', content: given(YES) },
  );

  it('keeps law and practice in columns of their own, and each foot adds up to the states', () => {
    const columns = [LAW, { ...LAW, basis: 'practice' as const }];
    const { cell, foot } = topicMatrix(cube, { states: STATES, columns, voices: 'own' });
    expect(STATES.map((state, row) => [state, cell(row, 0).name, cell(row, 1).name])).toEqual([
      ['AAA', 'given', 'nothing'],
      ['BBB', 'declined', 'nothing'],
      ['CCC', 'nothing', 'given'],
    ]);
    expect([foot(0), foot(1)]).toMatchObject([
      { given: 1, declined: 1, nothing: 1 },
      { given: 1, declined: 0, nothing: 2 },
    ]);
  });

  it('never fills a state’s silence with what a reference source says of it', () => {
    const told = (voices: Voices) => {
      const { cell } = topicMatrix(cube, { states: ['AAA', 'BBB'], columns: [LAW], voices });
      return [cell(0, 0), cell(1, 0)];
    };
    expect(told('reference')).toMatchObject([
      { name: 'given', codes: ['no'] },
      { name: 'nothing', codes: [] },
    ]);
    expect(told('own')).toMatchObject([
      { name: 'given', codes: ['yes'] },
      { name: 'declined', codes: [] },
    ]);
    expect(told('all')[0]).toMatchObject({ name: 'given', codes: ['yes', 'no'] });
  });

  it('has no cell beside its states and columns', () => {
    const { cell, foot } = topicMatrix(cube, { states: ['AAA', 'BBB'], columns: [LAW, LAW], voices: 'own' });
    expect(() => cell(2, 0)).toThrow(RangeError);
    expect(() => cell(0, 2)).toThrow(RangeError);
    expect(() => foot(2)).toThrow(RangeError);
  });

  it('in any record, each state is counted once in each column, and the groups add up to the foot', () => {
    const voices = fc.constantFrom<Voices>('own', 'reference', 'all');
    fc.assert(
      fc.property(someRecord, someDay, voices, (record, on, who) => {
        const { foot, cell } = topicMatrix(foldCube({ viewer: PUBLIC, on, sequence: 1_000 }, record), {
          states: STATES,
          columns: COLUMNS,
          voices: who,
        });
        COLUMNS.forEach((_, n) => {
          const counts = foot(n);
          expect(CLASSES.reduce((sum, name) => sum + counts[name], 0)).toBe(3);
          const classes = new Map(STATES.map((state, row) => [state, cell(row, n)]));
          const groups = [...countByGroup(classes, (state) => (state === 'BBB' ? 'south' : 'north')).values()];
          for (const name of CLASSES) expect(groups.reduce((sum, group) => sum + group[name], 0)).toBe(counts[name]);
        });
      }),
    );
  });
});

describe('the class of several answers', () => {
  const holding = (content: Statement['content']) =>
    cubeOf({ content }).answers('AAA', 'consent-adult', 'law')[0]!.holding;

  it('a withdrawal is nothing, never no', () => {
    expect(classOf([holding(withdrawn())])).toEqual({ name: 'nothing', codes: [] });
  });

  it('what is undecided comes before what is settled, and a value before both', () => {
    const settled = holding(silent('not-applicable'));
    expect(classOf([settled, holding(silent('declined'))]).name).toBe('declined');
    expect(classOf([settled, holding(silent('unknown')), holding(silent('declined'))]).name).toBe('unknown');
    expect(classOf([settled, holding(given(code('a'))), holding(given(code('a')))])).toEqual({
      name: 'given',
      codes: ['a'],
    });
  });
});

describe('what changed between two cubes', () => {
  const among = { states: STATES, columns: [LAW] };
  const before = cubeOf({ state: 'AAA', content: given(YES) }, { state: 'BBB', content: given(NO) });

  it('names each answer that is no longer the same, with both', () => {
    const after = before.after([aStatement({ sequence: 20, state: 'AAA', content: given(NO) })]);
    expect(changes(before, after, among)).toEqual([
      {
        speaker: 'state:AAA',
        state: 'AAA',
        question: 'consent-adult',
        basis: 'law',
        part: null,
        before: before.answers('AAA', 'consent-adult', 'law')[0]?.holding,
        after: after.answers('AAA', 'consent-adult', 'law')[0]?.holding,
      },
    ]);
    expect(changes(after, before, among).map((change) => change.state)).toEqual(['AAA']);
  });

  it('saying the same again changes nothing, taking it back does', () => {
    expect(changes(before, before.after([aStatement({ sequence: 20, content: given(YES) })]), among)).toEqual([]);
    const taken = before.after([aStatement({ sequence: 20, state: 'BBB', content: withdrawn(), period: null })]);
    expect(changes(before, taken, among).map((change) => [change.before.kind, change.after.kind])).toEqual([
      ['value', 'withdrawn'],
    ]);
  });

  it('a speaker newly heard, or no longer heard, is a change where it says something', () => {
    const joined = before.after([
      aStatement({ sequence: 20, speaker: 'reference:laws', content: given(NO) }),
      aStatement({ sequence: 21, speaker: 'reference:notes', content: withdrawn(), period: null }),
    ]);
    expect(changes(before, joined, among).map((change) => [change.speaker, change.before.kind])).toEqual([
      ['reference:laws', 'no-answer'],
    ]);
    expect(changes(joined, before, among).map((change) => [change.speaker, change.after.kind])).toEqual([
      ['reference:laws', 'no-answer'],
    ]);
  });
});

describe('agreement between states', () => {
  it('counts the questions on which both named the same codes, of those that both answered', () => {
    const cube = cubeOf(
      { state: 'AAA', content: given({ kind: 'several-of', codes: ['a', 'b'] }) },
      { state: 'BBB', content: given({ kind: 'several-of', codes: ['b', 'a'] }) },
      { state: 'AAA', question: 'forms', content: given(YES) },
      { state: 'BBB', question: 'forms', content: given(NO) },
      { state: 'AAA', question: 'shelter', content: silent('unknown') },
      { state: 'BBB', question: 'shelter', content: given(YES) },
    );
    const asked: MatrixAsked = { states: ['AAA', 'BBB'], columns: COLUMNS, voices: 'own' };
    expect(agreement(cube, asked, 'AAA', 'BBB')).toEqual({ same: 1, both: 2 });
    expect(() => agreement(cube, asked, 'AAA', 'CCC')).toThrow(RangeError);
  });

  it('is what asking question by question gives, for any answers to any number of questions', () => {
    const answer = fc.integer({ min: 0, max: 9 });
    const answers = fc
      .integer({ min: 1, max: 70 })
      .chain((questions) =>
        fc.array(fc.array(answer, { minLength: questions, maxLength: questions }), { minLength: 3, maxLength: 3 }),
      );
    fc.assert(
      fc.property(answers, (table) => {
        const columns = table[0]!.map((_, n): Column => ({ question: `q${n}`, basis: 'law' }));
        // 0 stands for no answer; every other question has two possible answers, the rest up to nine.
        const named = (n: number, value: number) => (n % 2 === 0 ? value : 1 + (value % 2));
        const cube = cubeOf(
          ...table.flatMap((row, s) =>
            row.flatMap((value, n) =>
              value === 0
                ? []
                : [{ state: STATES[s]!, question: `q${n}`, content: given(code(`c${named(n, value)}`)) }],
            ),
          ),
        );
        const asked: MatrixAsked = { states: STATES, columns, voices: 'own' };
        const pairs = everyPair(cube, asked);
        for (const [a, b] of [
          [0, 1],
          [0, 2],
          [1, 2],
        ] as const) {
          // prettier-ignore
          const both = columns.map((_, n) => n).filter((n) => table[a]![n] !== 0 && table[b]![n] !== 0);
          const same = both.filter((n) => named(n, table[a]![n]!) === named(n, table[b]![n]!));
          expect(agreement(cube, asked, STATES[a]!, STATES[b]!)).toEqual({ same: same.length, both: both.length });
          expect([pairs.same[a * 3 + b], pairs.both[a * 3 + b]]).toEqual([same.length, both.length]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

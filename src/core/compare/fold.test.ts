import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someDay, someRecord } from '../../../test/builders/arbitrary-statement.ts';
import { aStatement, code, days, given, NO, silent, withdrawn, YES } from '../../../test/builders/statement.ts';
import { plainDate } from '../basics/plain-date.ts';
import { holdsOn } from '../record/as-of.ts';
import { maySee, PUBLIC, SECRETARIAT, type Viewer } from '../record/audience.ts';
import { keyText, type Statement } from '../record/statement.ts';
import type { Cube } from './cube.ts';
import { foldCube, startFold } from './fold.ts';

const on = plainDate('2014-12-04');
const LATEST = 1_000;
const VIEWERS: readonly Viewer[] = [
  PUBLIC,
  { kind: 'member-states' },
  SECRETARIAT,
  { kind: 'state', state: 'AAA' },
  { kind: 'state', state: 'CCC' },
];

function cubeOf(statements: readonly Statement[], viewer: Viewer = PUBLIC): Cube {
  return foldCube({ viewer, on, sequence: LATEST }, statements);
}

function speakersOf(cube: Cube): readonly string[] {
  return cube.answers('AAA', 'consent-adult', 'law').map((answer) => `${answer.speaker} ${answer.part ?? ''}`.trim());
}

describe('a cube', () => {
  it('answers with the speakers in their order, the state’s own first, then by part', () => {
    const cube = cubeOf(
      [
        { speaker: 'reference:notes' },
        { speaker: 'state:AAA', part: 'art.-2' },
        { speaker: 'civil-society:light' },
        { speaker: 'state:AAA', part: 'art.-1' },
        { speaker: 'reference:laws' },
        { speaker: 'secretariat' },
        { speaker: 'state:AAA' },
      ].map((traits, n) => aStatement({ ...traits, sequence: n + 1 })),
    );
    expect(speakersOf(cube)).toEqual([
      'state:AAA',
      'state:AAA art.-1',
      'state:AAA art.-2',
      'secretariat',
      'civil-society:light',
      'reference:laws',
      'reference:notes',
    ]);
  });

  it('that is made of batches is the cube of all of them, and stays as it was when more is heard', () => {
    const [first, second, later] = [YES, NO, YES].map((value, n) =>
      aStatement({ sequence: n + 1, state: n === 0 ? 'AAA' : 'BBB', content: given(value) }),
    ) as [Statement, Statement, Statement];
    const folding = startFold({ viewer: PUBLIC, on, sequence: 3 });
    folding.hear([first]);
    folding.hear([second]);
    const early = folding.cube();
    folding.hear([later]);
    const late = folding.cube();
    const heard = (cube: Cube) => [...cube.all()].map(({ holding }) => holding.kind === 'value' && holding.statement);
    expect(heard(early)).toEqual([first, second]);
    expect(heard(late)).toEqual([first, later]);
    expect(heard(early.after([later]))).toEqual([first, later]);
    expect(heard(early)).toEqual([first, second]);
  });

  it('puts a state’s own answer before what another state says of it', () => {
    const cube = foldCube({ viewer: PUBLIC, on, sequence: LATEST }, [
      aStatement({ sequence: 1, state: 'BBB', speaker: 'state:AAA' }),
      aStatement({ sequence: 2, state: 'BBB', speaker: 'state:BBB' }),
    ]);
    expect(cube.answers('BBB', 'consent-adult', 'law').map((a) => a.speaker)).toEqual(['state:BBB', 'state:AAA']);
  });

  it('names a speaker that was heard though nothing it said holds on the day', () => {
    const cube = cubeOf([aStatement({ period: days('2010-01-01', '2012-01-01') })]);
    expect(cube.answers('AAA', 'consent-adult', 'law')).toEqual([
      {
        speaker: 'state:AAA',
        state: 'AAA',
        question: 'consent-adult',
        basis: 'law',
        part: null,
        holding: { kind: 'no-answer' },
      },
    ]);
    expect(cube.statesHeard('consent-adult', 'law')).toEqual(['AAA']);
    expect(cube.answers('AAA', 'consent-adult', 'practice')).toEqual([]);
    expect(cube.statesHeard('consent-adult', 'practice')).toEqual([]);
  });

  it('hears what its viewer may see, and no more', () => {
    const draft = aStatement({ sequence: 2, content: given(NO), audience: 'state' });
    const released = aStatement({ sequence: 1, content: given(YES) });
    const holds = (viewer: Viewer) =>
      cubeOf([released, draft], viewer).answers('AAA', 'consent-adult', 'law')[0]?.holding;
    expect(holds(PUBLIC)).toEqual({ kind: 'value', value: YES, statement: released });
    expect(holds(SECRETARIAT)).toEqual({ kind: 'value', value: YES, statement: released });
    expect(holds({ kind: 'state', state: 'AAA' })).toEqual({ kind: 'value', value: NO, statement: draft });
  });

  it('keeps the whole and a part of it apart, each under its own key', () => {
    const parts = cubeOf([
      aStatement({ sequence: 1, content: given(code('whole')) }),
      aStatement({ sequence: 2, content: given(code('part')), part: 'art.-1' }),
    ]);
    expect(parts.answers('AAA', 'consent-adult', 'law').map((a) => a.holding.kind)).toEqual(['value', 'value']);
  });

  it('does not hear what was recorded after its standpoint', () => {
    const first = aStatement({ sequence: 1, content: given(YES) });
    const later = aStatement({ sequence: 2, content: silent('declined') });
    const cube = foldCube({ viewer: PUBLIC, on, sequence: 1 }, [first, later]);
    expect(cube.answers('AAA', 'consent-adult', 'law')[0]?.holding).toEqual({
      kind: 'value',
      value: YES,
      statement: first,
    });
    expect(cube.sequence).toBe(1);
  });

  it('stays as it is when a newer one is made of it, and shares the branches that nothing touched', () => {
    const before = foldCube({ viewer: PUBLIC, on, sequence: 2 }, [
      aStatement({ sequence: 1, question: 'shelter' }),
      aStatement({ sequence: 2, content: given(YES) }),
    ]);
    const after = before.after([aStatement({ sequence: 3, content: withdrawn(), period: null })]);
    expect(before.answers('AAA', 'consent-adult', 'law')[0]?.holding.kind).toBe('value');
    expect(after.answers('AAA', 'consent-adult', 'law')[0]?.holding.kind).toBe('withdrawn');
    expect(after.answers('AAA', 'shelter', 'law')).toBe(before.answers('AAA', 'shelter', 'law'));
    expect([before.sequence, after.sequence, before.after([], 9).sequence]).toEqual([2, 3, 9]);
  });

  it('gives all answers in the order of state, question, basis, speaker, part', () => {
    const cube = cubeOf(
      [
        { state: 'BBB', question: 'forms' },
        { state: 'AAA', question: 'shelter' },
        { state: 'AAA', question: 'forms', basis: 'practice' as const },
        { state: 'AAA', question: 'forms', speaker: 'secretariat' },
        { state: 'AAA', question: 'forms' },
      ].map((traits, n) => aStatement({ ...traits, sequence: n + 1 })),
    );
    expect([...cube.all()].map((a) => `${a.state} ${a.question} ${a.basis} ${a.speaker}`)).toEqual([
      'AAA forms law state:AAA',
      'AAA forms law secretariat',
      'AAA forms practice state:AAA',
      'AAA shelter law state:AAA',
      'BBB forms law state:BBB',
    ]);
  });
});

/** What the plain rule says of every key that the viewer may hear of, worked out anew. */
function plainly(record: readonly Statement[], viewer: Viewer, day: typeof on): Record<string, unknown> {
  const heard = record.filter((statement) => maySee(viewer, statement));
  const ofKey = (key: string) => heard.filter((statement) => keyText(statement) === key);
  return Object.fromEntries(heard.map(keyText).map((key) => [key, holdsOn(ofKey(key), day)]));
}

function asFound(cube: Cube): Record<string, unknown> {
  return Object.fromEntries([...cube.all()].map((answer) => [keyText(answer), answer.holding]));
}

describe('for any record', () => {
  const viewer = fc.constantFrom(...VIEWERS);

  it('each key of the cube holds what the plain rule says, for every viewer', () => {
    fc.assert(
      fc.property(someRecord, viewer, someDay, (record, who, day) => {
        const cube = foldCube({ viewer: who, on: day, sequence: LATEST }, record);
        expect(asFound(cube)).toEqual(plainly(record, who, day));
      }),
    );
  });

  it('hearing it batch by batch, in any order, gives the cube of all at once, and no earlier cube changes', () => {
    const cuts = fc.array(fc.nat({ max: 5 }), { minLength: 0, maxLength: 40 });
    const shuffled = someRecord.chain((record) =>
      fc.tuple(fc.constant(record), fc.shuffledSubarray([...record], { minLength: record.length })),
    );
    fc.assert(
      fc.property(shuffled, cuts, viewer, someDay, ([record, order], sizes, who, day) => {
        const standpoint = { viewer: who, on: day, sequence: 0 };
        const cubes = [foldCube(standpoint, [])];
        const heardBy: (readonly Statement[])[] = [[]];
        let rest: readonly Statement[] = order;
        for (const size of [...sizes, order.length]) {
          cubes.push(cubes.at(-1)!.after(rest.slice(0, size)));
          heardBy.push([...heardBy.at(-1)!, ...rest.slice(0, size)]);
          rest = rest.slice(size);
        }
        const whole = foldCube({ ...standpoint, sequence: record.length }, record);
        expect([...cubes.at(-1)!.all()]).toEqual([...whole.all()]);
        expect(cubes.at(-1)!.sequence).toBe(whole.sequence);
        cubes.forEach((cube, n) => expect(asFound(cube)).toEqual(plainly(heardBy[n]!, who, day)));
      }),
      { numRuns: 60 },
    );
  });
});

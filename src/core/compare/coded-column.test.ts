import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someDay, someRecord } from '../../../test/builders/arbitrary-statement.ts';
import { aStatement, code, given, NO, silent, withdrawn, YES } from '../../../test/builders/statement.ts';
import type { Basis } from '../basics/ids.ts';
import { plainDate } from '../basics/plain-date.ts';
import { AUDIENCES, PUBLIC, SECRETARIAT, type Viewer } from '../record/audience.ts';
import type { Statement } from '../record/statement.ts';
import { answersOf, classOf, type Voices } from './classes.ts';
import type { Cube, CubeAnswer } from './cube.ts';
import { foldCube } from './fold.ts';

const STATES = ['AAA', 'BBB', 'CCC', 'NEVER-HEARD'];
const QUESTIONS = ['consent-adult', 'forms', 'shelter', 'never-asked'];
const BASES: readonly Basis[] = ['law', 'practice'];
const VOICES: readonly Voices[] = ['own', 'reference', 'all'];

function cubeOf(...traits: readonly Partial<Statement>[]): Cube {
  const statements = traits.map((each, n) => aStatement({ ...each, sequence: n + 1 }));
  return foldCube({ viewer: PUBLIC, on: plainDate('2014-12-04'), sequence: 1_000 }, statements);
}

/** As statements are drawn, and some from memory, some with several codes, in one order or the other. */
const variedRecord = someRecord.map((record) =>
  record.map((statement, n): Statement => {
    const codes = n % 2 === 0 ? ['a', 'b'] : ['b', 'a'];
    const isSeveral = statement.question === 'forms' && statement.content.kind === 'value';
    return {
      ...statement,
      confidence: n % 3 === 0 ? 'recalled' : 'sourced',
      content: isSeveral ? given({ kind: 'several-of', codes }) : statement.content,
    };
  }),
);

/** What a column should say, worked out from the answers. */
function plainly(answers: readonly CubeAnswer[]) {
  const statements = answers.flatMap(({ holding }) => {
    if (holding.kind === 'no-answer') return [];
    return holding.kind === 'date-not-established' ? holding.candidates.filter((each) => each !== null) : [holding.statement];
  }); // prettier-ignore
  const said = classOf(answers.map(({ holding }) => holding));
  if (said.name === 'nothing') return { ...said, recalled: false, seenBy: 'public' };
  const given = answers.flatMap(({ holding }) => (holding.kind === 'value' ? [holding.statement.confidence] : []));
  return {
    ...said,
    recalled: given.length > 0 && given.every((confidence) => confidence === 'recalled'),
    seenBy: AUDIENCES[Math.min(...statements.map(({ audience }) => AUDIENCES.indexOf(audience)))],
  };
}

function expectColumnsAsSaid(cube: Cube): void {
  const asked = QUESTIONS.flatMap((question) =>
    BASES.flatMap((basis) => VOICES.flatMap((voices) => STATES.map((state) => ({ question, basis, voices, state })))),
  );
  const coded = asked.map(({ question, basis, voices, state }) =>
    cube.column(question, basis, voices).classAt(cube.place(state)),
  );
  expect(coded).toEqual(
    asked.map(({ question, basis, voices, state }) => plainly(answersOf(voices, cube.answers(state, question, basis)))),
  );
}

describe('for any record, the coded columns of a cube', () => {
  const viewer = fc.constantFrom<Viewer>(PUBLIC, { kind: 'member-states' }, SECRETARIAT, {
    kind: 'state',
    state: 'AAA',
  });

  it('say what its answers say, also where they were taken over from the cube before', () => {
    const cuts = fc.array(fc.nat({ max: 5 }), { maxLength: 10 });
    fc.assert(
      fc.property(variedRecord, cuts, viewer, someDay, (record, sizes, who, on) => {
        let cube = foldCube({ viewer: who, on, sequence: 0 }, []);
        let rest: readonly Statement[] = record;
        for (const size of [...sizes, record.length]) {
          expectColumnsAsSaid(cube);
          const before = cube;
          cube = cube.after(rest.slice(0, size));
          rest = rest.slice(size);
          expectColumnsAsSaid(before);
        }
        expectColumnsAsSaid(cube);
      }),
      { numRuns: 40 },
    );
  });

  it('count each place once', () => {
    fc.assert(
      fc.property(variedRecord, someDay, fc.shuffledSubarray(STATES), (record, on, states) => {
        const cube = foldCube({ viewer: PUBLIC, on, sequence: 1_000 }, record);
        const column = cube.column('forms', 'law', 'all');
        const counts = [...column.count(cube.places(states))];
        const inClass = (n: number) =>
          states.filter((state) => column.classAt(cube.place(state)) === column.classes[n]).length;
        expect(counts).toEqual(column.classes.map((_, n) => inClass(n)));
      }),
    );
  });
});

describe('the column of a question', () => {
  const LAW = ['consent-adult', 'law', 'own'] as const;
  const before = cubeOf({ content: given(YES) }, { question: 'shelter', content: given(NO) });

  it('stays the same one while other questions are answered, and is another once its own is', () => {
    const column = before.column(...LAW);
    const elsewhere = before.after([aStatement({ sequence: 20, question: 'shelter', content: withdrawn() })]);
    expect(elsewhere.column(...LAW)).toBe(column);
    const changed = before.after([aStatement({ sequence: 20, content: silent('declined') })]);
    expect(changed.column(...LAW).classAt(changed.place('AAA')).name).toBe('declined');
    expect(before.column(...LAW)).toBe(column);
    expect(column.classAt(before.place('AAA')).codes).toEqual(['yes']);
  });

  it('takes in a state that was never heard before, and says nothing of it on other questions', () => {
    const joined = before.after([aStatement({ sequence: 20, state: 'ZZZ', content: given(NO) })]);
    expect(joined.column(...LAW).classAt(joined.place('ZZZ')).codes).toEqual(['no']);
    const other = joined.column('shelter', 'law', 'own');
    expect(other.classAt(joined.place('ZZZ')).name).toBe('nothing');
    expect([...other.count(joined.places(['ZZZ', 'AAA']))]).toEqual([1, 1]);
  });

  it('names the same, whatever the order of the codes and however sure the speaker is', () => {
    const cube = cubeOf(
      { state: 'AAA', content: given({ kind: 'several-of', codes: ['a', 'b'] }) },
      { state: 'BBB', content: given({ kind: 'several-of', codes: ['b', 'a'] }), confidence: 'recalled' },
      { state: 'CCC', content: given(code('a')) },
      { state: 'DDD', content: silent('unknown') },
    );
    const { named, numbers } = cube.column(...LAW);
    const namedBy = ['AAA', 'BBB', 'CCC', 'DDD'].map((state) => named.numbers[numbers[cube.place(state)]!]);
    expect([namedBy, named.distinct]).toEqual([[1, 1, 2, 0], 2]);
  });

  it('does not grow for ever: classes that no state is in any more are let go', () => {
    let cube = before;
    for (let n = 0; n < 50; n += 1) {
      cube = cube.after([aStatement({ sequence: 20 + n, content: given(code(`c${n}`)) })]);
      expect(cube.column(...LAW).classAt(cube.place('AAA')).codes).toEqual([`c${n}`]);
      expect(cube.column(...LAW).classes.length).toBeLessThan(6);
    }
  });
});

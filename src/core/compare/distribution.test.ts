import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerCount, type DistributionCase, type ToldAnswer } from '../../../test/builders/count-case.ts';
import { aStatement, code, given, silent } from '../../../test/builders/statement.ts';
import { runCounts } from '../../../test/cases/check/counts.mjs';
import { plainDate } from '../basics/plain-date.ts';
import type { Viewer } from '../record/audience.ts';
import { distributionsOf } from './count-cube.ts';
import { distribution, type Distribution } from './distribution.ts';
import { foldCube } from './fold.ts';
import { shareOf } from './share.ts';

const STATES = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF'];

const someAnswer: fc.Arbitrary<ToldAnswer> = fc.record({
  state: fc.constantFrom(...STATES, 'GGG'),
  seenBy: fc.constantFrom('state', 'secretariat', 'member-states', 'public'),
}).chain((who) =>
  fc.oneof(
    fc.constantFrom('yes', 'no').map((value): ToldAnswer => ({ ...who, value })),
    fc.subarray(['yes', 'no', 'yes', 'other']).map((value): ToldAnswer => ({ ...who, value })),
    fc.constantFrom('unknown', 'not-applicable', 'declined').map((silence): ToldAnswer => ({ ...who, silence })),
    fc.constant<ToldAnswer>({ ...who, withdrawn: true }),
    fc.constant<ToldAnswer>({ ...who, dateNotEstablished: true }),
    fc.constant<ToldAnswer>({ ...who, value: 'no', speaker: 'reference' }),
  ),
); // prettier-ignore

const someCount: fc.Arbitrary<DistributionCase> = fc.record({
  kind: fc.constant('distribution' as const),
  audience: fc.constantFrom('public', 'member-states', 'secretariat'),
  asked: fc.subarray(STATES),
  codes: fc.constant(['yes', 'no']),
  answers: fc.array(someAnswer, { maxLength: 9 }),
  share: fc.constantFrom('yes', 'no', 'other'),
});

describe('for any answers', () => {
  it('the counts are those of the oracle', () => {
    fc.assert(
      fc.property(someCount, (asked) => {
        expect(answerCount(asked)).toEqual(runCounts({ notAsked: [], ...asked }));
      }),
    );
  });

  it('the order of states and answers does not matter', () => {
    const shuffled = someCount.chain((asked) =>
      fc.tuple(
        fc.constant(asked),
        fc.shuffledSubarray([...asked.asked], { minLength: asked.asked.length }),
        fc.shuffledSubarray([...asked.answers], { minLength: asked.answers.length }),
      ),
    );
    const sorted = (told: Record<string, unknown>) => ({
      ...told,
      answeredThoughNotAsked: [...((told['answeredThoughNotAsked'] as string[] | undefined) ?? [])].sort(),
    });
    fc.assert(
      fc.property(shuffled, ([told, asked, answers]) => {
        expect(sorted(answerCount({ ...told, asked, answers }))).toEqual(sorted(answerCount(told)));
      }),
    );
  });
});

describe('a count', () => {
  it('refuses a state asked twice, for it would be counted twice', () => {
    expect(distribution({ audience: 'public', asked: ['AAA', 'AAA'], notAsked: [], codes: [], answers: [] })).toEqual({
      kind: 'refused',
      because: 'asked-twice',
    });
  });
});

describe('the count of a question in a cube', () => {
  const record = [
    aStatement({ sequence: 1, state: 'AAA', part: 'art.-1', content: given(code('a')) }),
    aStatement({ sequence: 2, state: 'AAA', part: 'art.-2', content: given(code('b')), audience: 'secretariat' }),
    aStatement({ sequence: 3, state: 'BBB', content: silent('not-applicable'), part: 'art.-1' }),
    aStatement({ sequence: 4, state: 'BBB', content: silent('unknown'), part: 'art.-2' }),
    aStatement({ sequence: 5, state: 'CCC', speaker: 'reference:laws', content: given(code('a')) }),
    aStatement({ sequence: 6, state: 'DDD', content: given(code('a')), audience: 'state' }),
    aStatement({ sequence: 7, state: 'EEE', content: given(code('b')) }),
  ];

  function counted(viewer: Viewer): Distribution {
    const cube = foldCube({ viewer, on: plainDate('2014-12-04'), sequence: 9 }, record);
    const found = distributionsOf(
      cube,
      { asked: ['AAA', 'BBB', 'CCC', 'DDD'], notAsked: [{ state: 'EEE', reason: 'suspended' }] },
      [{ question: 'consent-adult', basis: 'law', codes: ['a', 'b'] }],
    );
    if ('kind' in found) throw new Error(found.because);
    return found[0]!;
  }

  it('counts each state once, for all that its parts name, as far as the viewer may see', () => {
    expect(counted({ kind: 'public' })).toMatchObject({
      asked: 4,
      given: 1,
      values: { a: 1, b: 0 },
      silence: { unknown: 1, 'not-applicable': 0, declined: 0 },
      unseen: { called: 'no-public-answer', states: 2 },
      desk: null,
      answeredThoughNotAsked: ['EEE'],
    });
    expect(counted({ kind: 'secretariat' })).toMatchObject({
      values: { a: 1, b: 1 },
      unseen: { called: 'no-answer', states: 2 },
      desk: { notAnswered: 2, notSubmitted: 0, notReleased: 1 },
    });
  });

  it('a state sees its own drafts in its own count', () => {
    expect(counted({ kind: 'state', state: 'DDD' })).toMatchObject({
      given: 2,
      values: { a: 2, b: 0 },
      unseen: { called: 'no-shared-answer', states: 1 },
    });
  });

  it('is refused where a state is asked twice, or asked and not asked', () => {
    const cube = foldCube({ viewer: { kind: 'public' }, on: plainDate('2014-12-04'), sequence: 9 }, record);
    const notAsked = [{ state: 'AAA', reason: 'suspended' }];
    expect(distributionsOf(cube, { asked: ['AAA', 'AAA'], notAsked: [] }, [])).toMatchObject({
      because: 'asked-twice',
    });
    expect(distributionsOf(cube, { asked: ['AAA'], notAsked }, [])).toMatchObject({ because: 'asked-and-not-asked' });
  });

  it('a part unknown is undecided, though another is not applicable', () => {
    expect(shareOf(counted({ kind: 'public' }), 'a')).toEqual({
      of: 'a',
      ofAsked: { part: 1, whole: 4 },
      ofGiven: { part: 1, whole: 1 },
      min: { part: 1, whole: 4 },
      max: { part: 4, whole: 4 },
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someOffences } from '../../../../test/builders/arbitrary-offence.ts';
import { caseBox, DEFINITIONS, encodedOf, termsOfCases, type CaseOffence } from '../../../../test/builders/law-case.ts';
import { readCases, type Case } from '../../../../test/cases/cases.ts';
import { runDiffer } from '../../../../test/cases/check/law.mjs';
import { answerOf } from './apply.ts';
import { alongRoute, coverageOf, differ } from './differ.ts';
import { layoutOf } from './layout.ts';
import { partedPairs } from './parted-pairs.ts';
import { patternAnswers } from './pattern-answers.ts';
import { agesCut, countOf, factsAt, wholeSpace, type Space } from './space.ts';

interface CaseSide {
  readonly offences: readonly string[];
  readonly on: string;
}
interface DifferCase extends Case {
  readonly a: CaseSide;
  readonly b: CaseSide;
  readonly space: Space;
  readonly expect: object;
}

const terms = termsOfCases();
const ON = '2015-06-01';
const seed = 20151204;
/** The oracle is slow on purpose. */
const SLOW = 60_000;
type Definitions = { readonly offences: Readonly<Record<string, CaseOffence>> };

/** Where the sides of a case part, in the words of the cases. */
function come({ a, b, space }: Pick<DifferCase, 'a' | 'b' | 'space'>, definitions: Definitions = DEFINITIONS): object {
  const side = ({ offences, on }: CaseSide) => encodedOf(offences, on, definitions);
  const { patterns, differing, partings } = differ(side(a), side(b), space, terms);
  const told = partings.map((parting) => ({ ...parting, boxes: parting.boxes.map((box) => caseBox(box, space)) }));
  return { patterns, differing, differ: told };
}

const SPACE: Space = {
  act: ['recruit', 'harbour', 'capture', 'nat:enlist'],
  means: ['none-used', 'deception', 'threat', 'nat:menace-at-law'],
  purpose: ['forced-labour', 'slavery', 'nat:womb-hire', 'forced-begging'],
  age: [30, 17, 15],
  consent: ['none', 'given'],
  movement: ['none', 'internal', 'cross-border'],
};

describe('the differ cases', () => {
  it.each(readCases<DifferCase>('law-differ').map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(come(one)).toMatchObject(one.expect);
  });
});

describe('where two laws part', () => {
  it(
    'is what the oracle finds, box by box, whatever the laws',
    () => {
      fc.assert(
        fc.property(someOffences, someOffences, (first, second) => {
          const offences = { ...first, ...Object.fromEntries(Object.entries(second).map(([id, o]) => [`b${id}`, o])) };
          const a = { offences: Object.keys(first), on: ON };
          const b = { offences: Object.keys(second).map((id) => `b${id}`), on: '2014-06-01' };
          expect(come({ a, b, space: SPACE }, { offences })).toEqual(
            runDiffer({ a, b, space: SPACE }, { ...DEFINITIONS, offences }),
          );
        }),
        { numRuns: 15, seed },
      );
    },
    SLOW,
  );

  it('is counted for all pairs as it is for each', () => {
    const ids = Object.keys(DEFINITIONS.offences).slice(0, 12);
    const sides = ids.map((id) => encodedOf([id], ON));
    const parted = partedPairs(sides, SPACE, terms);
    for (const [i, a] of sides.entries())
      for (const [j, b] of sides.entries())
        expect(parted[i * sides.length + j]).toBe(i < j ? differ(a, b, SPACE, terms).differing : 0);
  });

  it('is nothing between a state and itself, and the same for both sides', () => {
    const [model, open] = [encodedOf(['model'], ON), encodedOf(['open-purposes'], ON)];
    expect(differ(model, model, SPACE, terms)).toEqual({ patterns: 1152, differing: 0, partings: [] });
    expect(differ(model, open, SPACE, terms).differing).toBe(differ(open, model, SPACE, terms).differing);
  });
});

describe('a state’s answers over a whole space', () => {
  it(
    'are those of the plain engine on every pattern',
    () => {
      fc.assert(
        fc.property(someOffences, (offences) => {
          const side = encodedOf(Object.keys(offences), ON, { offences });
          const layout = layoutOf(SPACE);
          const answers = patternAnswers(side, layout, terms);
          let at = 0;
          for (const act of SPACE.act.keys())
            for (const means of SPACE.means.keys())
              for (const purpose of SPACE.purpose.keys())
                for (const age of SPACE.age.keys())
                  for (const consent of SPACE.consent.keys())
                    for (const movement of SPACE.movement.keys()) {
                      const bit = Math.floor(at / layout.inBlock) * layout.wordsInBlock * 32 + (at % layout.inBlock);
                      at += 1;
                      const told = (['yes', 'open', 'not-established'] as const).find(
                        (answer) => ((answers[answer][bit >>> 5]! >>> (bit & 31)) & 1) === 1,
                      );
                      const facts = factsAt(SPACE, [act, means, purpose, age, consent, movement]);
                      if ((told ?? 'no') !== answerOf(side, facts, terms)) expect(facts).toBe(told ?? 'no');
                    }
        }),
        { numRuns: 40, seed },
      );
    },
    SLOW,
  );
});

describe('what a region has in common', () => {
  const small: Space = {
    ...SPACE,
    act: ['recruit'],
    means: ['deception'],
    age: [30],
    consent: ['none'],
    movement: ['none'],
  };

  it('is told pattern by pattern: all, some, none; what is open or unread is never none', () => {
    const sides = [encodedOf(['model'], ON), encodedOf(['open-purposes'], ON)];
    const told = coverageOf(sides, { ...small, purpose: ['forced-labour', 'slavery', 'forced-begging'] }, terms);
    const purposes = told.map(({ coverage, patterns, boxes }) => [coverage, patterns, boxes.map((box) => box.purpose)]);
    expect(purposes).toEqual([
      ['all', 1, [['forced-labour']]],
      ['some', 1, [['slavery']]],
      ['not-settled', 1, [['forced-begging']]],
    ]);
  });

  it('has none where every state says no, and nothing settled where one has no offence encoded', () => {
    const begging = { ...small, purpose: ['forced-begging'] };
    expect(coverageOf([encodedOf(['model'], ON)], begging, terms).map(({ coverage }) => coverage)).toEqual(['none']);
    const unknown = coverageOf([encodedOf(['model'], ON), []], begging, terms);
    expect(unknown.map(({ coverage }) => coverage)).toEqual(['not-settled']);
    expect(coverageOf([], begging, terms)).toEqual([]);
  });
});

describe('facts along a route', () => {
  const facts = factsAt({ ...SPACE, purpose: ['slavery'] }, [0, 1, 0, 0, 0, 2]);
  const stop = (state: string, ...ids: string[]) => ({ state, offences: encodedOf(ids, ON) });

  it('are told stop by stop, and are an offence in all only if each says so', () => {
    const { stops, inAll } = alongRoute([stop('AAA', 'model'), stop('BBB', 'open-purposes')], facts, terms);
    expect(stops.map(({ stop: { state }, finding }) => [state, finding.answer])).toEqual([
      ['AAA', 'yes'],
      ['BBB', 'open'],
    ]);
    expect(inAll).toBe('open');
    expect(alongRoute([stop('AAA', 'model'), stop('CCC')], facts, terms).inAll).toBe('not-established');
  });
});

describe('the space of patterns', () => {
  it('has one age for each band that the laws cut, adults first; an age not read cuts at twenty-one', () => {
    expect(agesCut(encodedOf(['model'], ON))).toEqual([30, 17]);
    expect(agesCut([])).toEqual([30]);
    const unread = encodedOf(['model'], ON).map((one) => ({ ...one, offence: { ...one.offence, childAge: null } }));
    expect(agesCut([...unread, ...encodedOf(['model'], ON)])).toEqual([30, 20, 17]);
  });

  it('is every act, means or none, and purpose of the shared lists', () => {
    expect(countOf(wholeSpace(terms, encodedOf(['model'], ON)))).toBe(7 * 12 * 10 * 2 * 2 * 3);
  });
});

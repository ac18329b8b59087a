import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerCount, type SumCase, type ToldFigure } from '../../../test/builders/count-case.ts';
import { runCounts } from '../../../test/cases/check/counts.mjs';
import type { Figure } from '../content/value.ts';
import { groupsOfLike, sumFigures, type StateFigure } from './sum.ts';

const YEAR = { from: { precision: 'year', at: '2014' }, to: { precision: 'year', at: '2015' } } as const;

function aFigure(traits: Partial<Figure> = {}): Figure {
  return { amount: 40, unit: 'persons', definition: 'as-asked', population: ['both'], period: YEAR, ...traits };
}

function ofStates(...figures: readonly Figure[]): readonly StateFigure[] {
  return figures.map((figure, n) => ({ state: ['AAA', 'BBB', 'CCC', 'DDD'][n] ?? 'ZZZ', figure }));
}

describe('figures', () => {
  it('count the same population whatever the order in which it is told', () => {
    const figures = ofStates(
      aFigure({ population: ['nationals', 'foreigners'] }),
      aFigure({ population: ['foreigners', 'nationals'], amount: 2 }),
    );
    expect(sumFigures(figures, 2)).toEqual({ kind: 'sum', sum: 42, states: 2, asked: 2, partial: false });
  });

  it('with an unknown bound are like no other: two unknown days may be two days', () => {
    const unknown = { from: { precision: 'unknown' }, to: YEAR.to } as const;
    expect(sumFigures(ofStates(aFigure({ period: unknown }), aFigure({ period: unknown })), 2)).toEqual({
      kind: 'refused',
      because: ['period'],
    });
  });

  it('with nobody named as counted do not state their population', () => {
    expect(sumFigures(ofStates(aFigure({ population: [] }), aFigure({ population: [] })), 2)).toEqual({
      kind: 'refused',
      because: ['population'],
    });
  });

  it('stand in groups of alike ones; one that leaves something unsaid stands alone', () => {
    const figures = ofStates(
      aFigure({ amount: 1 }),
      aFigure({ amount: 2, definition: null }),
      aFigure({ amount: 3 }),
      aFigure({ amount: 4, definition: null }),
    );
    const silent: StateFigure = { state: 'EEE', figure: null };
    expect(
      groupsOfLike([...figures, silent]).map((group) => [group.figures.map((f) => f.figure?.amount), group.notStated]),
    ).toEqual([
      [[1, 3], []],
      [[2], ['definition']],
      [[4], ['definition']],
    ]);
  });
});

describe('for any figures', () => {
  const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);
  const someFigure: fc.Arbitrary<ToldFigure> = fc.oneof(
    { weight: 1, arbitrary: fc.record({ state: oneOf('AAA', 'BBB', 'CCC', 'DDD'), silence: fc.constant('unknown') }) },
    {
      weight: 4,
      arbitrary: fc.record({
        state: oneOf('AAA', 'BBB', 'CCC', 'DDD', 'EEE'),
        value: fc.nat({ max: 500 }),
        unit: oneOf<string | null>('persons', 'persons', 'persons', 'cases', null),
        definition: oneOf<string | null>('identified', 'identified', 'identified', 'assisted', null),
        population: oneOf<string | null>('both', 'both', 'both', 'nationals', null),
        period: oneOf({ from: '2014-01-01', to: '2015-01-01' }, { from: '2014-01-01', to: '2015-01-01' }, null),
      }),
    },
  );

  it('they add up, or are refused, as the oracle says', () => {
    const someSum = fc.record({
      kind: fc.constant('sum' as const),
      asked: fc.constant(6),
      figures: fc.array(someFigure, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(someSum, (asked: SumCase) => {
        expect(answerCount(asked)).toEqual(runCounts({ ...asked }));
      }),
      { numRuns: 400 },
    );
  });
});

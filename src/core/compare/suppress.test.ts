import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anotherFilling, bySubtraction } from '../../../test/builders/table-attack.ts';
import { answerCount, type SuppressCase } from '../../../test/builders/count-case.ts';
import { runCounts } from '../../../test/cases/check/counts.mjs';
import { derivableCells } from './derivable.ts';
import { cellAt, withTotals, type CellPlace, type PersonTable } from './person-table.ts';
import { suppress } from './suppress.ts';

/** Figures as they come: many small, some zero, some large. */
const someNumber = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 10, max: 14 }),
  fc.integer({ min: 10, max: 4_000 }),
);

function someTable(
  rows: { min: number; max: number },
  columns: { min: number; max: number },
  number: fc.Arbitrary<number> = someNumber,
): fc.Arbitrary<PersonTable> {
  return fc
    .tuple(fc.integer(rows), fc.integer(columns))
    .chain(([height, width]) =>
      fc
        .array(fc.array(number, { minLength: width, maxLength: width }), { minLength: height, maxLength: height })
        .map((cells) => tableOf(cells)),
    );
}

function tableOf(cells: readonly (readonly number[])[]): PersonTable {
  return { rows: cells.map((_, n) => `r${n}`), columns: (cells[0] ?? []).map((_, n) => `c${n}`), cells };
}

/** What a reader of the printed table could do: none of the hidden cells has one value only, nor falls to subtraction. */
function expectSafe(table: PersonTable, hidden: readonly CellPlace[]): void {
  const extended = withTotals(table);
  const cells = new Set(hidden.map((place) => cellAt(table, extended, place)));
  for (const cell of cells) expect(anotherFilling(table, cells, cell)).not.toBeNull();
  expect(bySubtraction(table, cells)).toEqual([]);
}

describe('withheld cells', () => {
  it('a table of one cell under ten is not printed at all: the national figure would give it away', () => {
    expect(suppress({ table: tableOf([[5]]), audience: 'public', unit: 'persons' })).toEqual({
      primary: [{ row: 'r0', column: 'c0' }],
      hidden: 'whole-table',
    });
  });

  it.each([[[[1.5]]], [[[-1]]], [[[]]]])('%j is no table of persons', (cells) => {
    expect(() => suppress({ table: tableOf(cells), audience: 'public', unit: 'persons' })).toThrow(RangeError);
  });

  it('a row or column that happens to be called total is not taken for the totals', () => {
    const table = { rows: ['total', 'men'], columns: ['a', 'b'], cells: [[30, 4], [25, 16]] }; // prettier-ignore
    expect(derivableCells(table, [{ row: 'total', column: 'b' }])).toEqual([{ row: 'total', column: 'b' }]);
    expect(derivableCells(table, [{ row: null, column: 'b' }])).toEqual([{ row: null, column: 'b' }]);
  });
});

describe('for any table', () => {
  it('small ones come out as the oracle has them: the fewest cells, the smallest sum, the first in reading order', () => {
    const small = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 14 }));
    const table = fc.oneof(
      someTable({ min: 1, max: 2 }, { min: 1, max: 3 }, small),
      someTable({ min: 3, max: 3 }, { min: 1, max: 2 }, small),
      someTable({ min: 1, max: 1 }, { min: 4, max: 5 }, small),
    );
    fc.assert(
      fc.property(table, (drawn) => {
        const asked: SuppressCase = { kind: 'suppress', audience: 'public', table: drawn };
        expect(answerCount(asked)).toEqual(runCounts({ ...asked }));
      }),
      // The oracle tries every filling: a seed of which it is known that it comes to an end.
      { numRuns: 60, seed: 4 },
    );
  }, 30_000);

  it('of any hidden cells, those that can be worked out are those the oracle names', () => {
    const drawn = someTable({ min: 1, max: 3 }, { min: 1, max: 3 }, fc.integer({ min: 0, max: 3 })).chain((table) => {
      const rows = table.rows.length > 1 && table.columns.length > 1 ? [...table.rows, 'total'] : table.rows;
      const columns = table.rows.length > 1 && table.columns.length > 1 ? [...table.columns, 'total'] : table.columns;
      const places = rows.flatMap((row) => columns.map((column) => [row, column] as [string, string]));
      const hideable = places.filter(([row, column]) => row !== 'total' || column !== 'total');
      return fc.tuple(fc.constant(table), fc.subarray(hideable));
    });
    fc.assert(
      fc.property(drawn, ([table, hidden]) => {
        expect(answerCount({ kind: 'derive', table, hidden })).toEqual(runCounts({ kind: 'derive', table, hidden }));
      }),
      { numRuns: 80 },
    );
  }, 30_000);

  it('nothing small is printed, and no hidden cell follows from what is, up to twelve cells and beyond', () => {
    const table = fc.oneof(
      someTable({ min: 1, max: 4 }, { min: 1, max: 3 }),
      someTable({ min: 2, max: 9 }, { min: 2, max: 9 }),
    );
    fc.assert(
      fc.property(table, (drawn) => {
        const { primary, hidden } = suppress({ table: drawn, audience: 'public', unit: 'persons' });
        if (hidden === 'whole-table') return;
        expect(hidden).toEqual(expect.arrayContaining([...primary]));
        expectSafe(drawn, hidden);
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  it('a larger table hides nothing that could be shown again by itself', () => {
    fc.assert(
      fc.property(someTable({ min: 4, max: 7 }, { min: 4, max: 5 }), (drawn) => {
        const { primary, hidden } = suppress({ table: drawn, audience: 'public', unit: 'persons' });
        if (hidden === 'whole-table') return;
        const isSmall = (place: CellPlace) => primary.some((p) => p.row === place.row && p.column === place.column);
        for (const place of hidden.filter((each) => !isSmall(each))) {
          const fewer = hidden.filter((each) => each !== place);
          expect(derivableCells(drawn, fewer)).not.toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('takes a bounded time: the searched sizes, and a table of a thousand cells', () => {
    const numbers = fc.sample(someNumber, { numRuns: 1_000, seed: 7 });
    const sized = (rows: number, columns: number, from: number) =>
      tableOf(Array.from({ length: rows }, (_, n) => numbers.slice(from + n * columns, from + (n + 1) * columns)));
    const start = performance.now();
    for (let from = 0; from < 40; from += 1) {
      for (const [rows, columns] of [
        [3, 4],
        [2, 6],
        [1, 12],
      ] as const) {
        // prettier-ignore
        suppress({ table: sized(rows, columns, from * 7), audience: 'public', unit: 'persons' });
      }
    }
    suppress({ table: sized(50, 20, 0), audience: 'public', unit: 'persons' });
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 30_000);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownTable, type ShownNumber, type ShownTable, type TableValue } from './withheld-table.ts';

const asked = { rows: ['women', 'men'], columns: ['nationals', 'foreigners'] };

/** A table of persons, or of another unit; `null` for a cell left empty. */
function aTable(lines: Record<string, readonly (number | null)[]>, unit: string | null = 'persons'): TableValue {
  const cell = (amount: number | null, column: string | undefined) =>
    amount === null || column === undefined ? [] : [[column, { kind: 'number' as const, amount }] as const];
  return {
    kind: 'table',
    rows: Object.entries(lines).map(([row, amounts]) => ({
      row,
      cells: Object.fromEntries(amounts.flatMap((amount, n) => cell(amount, asked.columns[n]))),
    })),
    figure: { unit, definition: null, population: null, period: null },
  };
}

function written(number: ShownNumber): number | string {
  return number.kind === 'shown' ? number.amount : number.kind === 'withheld' ? '•' : '';
}

/** The table as printed: each line with its total, the totals last. */
function printed(table: ShownTable): readonly (readonly (number | string)[])[] {
  const { lines, totals } = table;
  const told = totals ? [...lines, totals.line] : lines;
  return told.map(({ cells }, n) => [...cells, ...(totals ? [totals.ofLines[n]!] : [])].map(written));
}

const small = aTable({ women: [30, 4], men: [25, 16] });

describe('a table as its readers may see it', () => {
  it('withholds from the public what is under ten, and what it would follow from', () => {
    expect(printed(shownTable(small, asked, 'public'))).toEqual([
      ['•', '•', 34],
      ['•', '•', 41],
      [55, 20, 75],
    ]);
    expect(shownTable(small, asked, 'public').isWithheld).toBe(true);
  });

  it('shows the desk what is stored', () => {
    const told = shownTable(small, asked, 'secretariat');
    expect(printed(told)).toEqual([
      [30, 4, 34],
      [25, 16, 41],
      [55, 20, 75],
    ]);
    expect(told.isWithheld).toBe(false);
  });

  it('withholds no counts of other things, but takes a unit that is not stated for persons', () => {
    expect(printed(shownTable(aTable({ women: [30, 4], men: [25, 16] }, 'cases'), asked, 'public'))[0]).toEqual([
      30, 4, 34,
    ]);
    expect(printed(shownTable(aTable({ women: [30, 4], men: [25, 16] }, null), asked, 'public'))[0]).toEqual([
      '•',
      '•',
      34,
    ]);
  });

  it('an empty cell was not counted: it is never zero, and no totals are printed', () => {
    const told = shownTable(aTable({ women: [30, null], men: [4, 16] }), asked, 'public');
    expect(told.totals).toBeNull();
    expect(printed(told)).toEqual([
      [30, ''],
      ['•', 16],
    ]);
  });

  it('a row that the speaker left out was not counted either', () => {
    expect(printed(shownTable(aTable({ men: [25, 16] }), asked, 'public'))).toEqual([
      ['', ''],
      [25, 16],
    ]);
  });

  it('with one column, a total is withheld with the cell whose number it repeats; the national figure stays', () => {
    const oneColumn = { rows: ['women', 'men', 'girls'], columns: ['nationals'] };
    expect(printed(shownTable(aTable({ women: [70], men: [22], girls: [3] }), oneColumn, 'public'))).toEqual([
      [70, 70],
      ['•', '•'],
      ['•', '•'],
      [95, 95],
    ]);
    const oneRow = { rows: ['all'], columns: asked.columns };
    expect(printed(shownTable(aTable({ all: [70, 3] }), oneRow, 'public'))).toEqual([
      ['•', '•', 73],
      ['•', '•', 73],
    ]);
  });

  it('prints nothing of a table that cannot be one of persons, and only the figure where nothing else is safe', () => {
    expect(printed(shownTable(aTable({ women: [30, 4.5], men: [25, 16] }), asked, 'public')).flat()).toEqual(
      Array(9).fill('•'),
    );
    const one = { rows: ['all'], columns: ['nationals'] };
    expect(printed(shownTable(aTable({ all: [4] }), one, 'public'))).toEqual([
      ['•', '•'],
      ['•', 4],
    ]);
  });

  it('in public no number of persons under ten is printed but the national figure, whatever the table', () => {
    const amount = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 500 }), fc.constant(null));
    const line = fc.tuple(amount, amount);
    fc.assert(
      fc.property(line, line, (women, men) => {
        const told = shownTable(aTable({ women, men }), asked, 'public');
        const isEmpty = [...women, ...men].every((each) => each === 0);
        const breakdown = printed(told)
          .flat()
          .slice(0, told.totals ? -1 : undefined);
        if (!isEmpty) expect(breakdown.filter((each) => typeof each === 'number' && each < 10)).toEqual([]);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { PUBLIC, SECRETARIAT } from '../record/audience.ts';
import { aStatement, given } from '../../../test/builders/statement.ts';
import { asSeen } from './as-seen.ts';

const number = (amount: number) => ({ kind: 'number', amount }) as const;

function victims(rows: Record<string, Record<string, number>>) {
  return aStatement({
    question: 'victims-identified',
    content: given({
      kind: 'table',
      rows: Object.entries(rows).map(([row, cells]) => ({
        row,
        cells: Object.fromEntries(Object.entries(cells).map(([column, n]) => [column, number(n)])),
      })),
    }),
  });
}

describe('a table of persons', () => {
  const small = victims({ women: { nationals: 30, foreigners: 4 }, men: { nationals: 25, foreigners: 16 } });

  it('keeps every number for the secretariat', () => {
    expect(asSeen(SECRETARIAT, small)).toBe(small);
  });

  it('withholds from the public a number under ten and those from which it would follow', () => {
    const seen = asSeen(PUBLIC, small);
    const cells =
      seen.content.kind === 'value' && seen.content.value.kind === 'table'
        ? seen.content.value.rows.flatMap(({ cells: of }) => Object.values(of))
        : [];
    expect(cells.some((cell) => cell.kind === 'number' && cell.amount < 10)).toBe(false);
    // One hidden cell alone would follow from its row and its column.
    expect(cells.filter((cell) => cell.kind === 'withheld').length).toBeGreaterThan(1);
  });

  it('stays whole where every number is ten or more', () => {
    const large = victims({ women: { nationals: 30, foreigners: 14 }, men: { nationals: 25, foreigners: 16 } });
    expect(asSeen(PUBLIC, large)).toBe(large);
  });
});

/** What somebody with the printed table could try, worked out without the code under test. */
import type { PersonTable } from '../../src/core/compare/person-table.ts';

/** The table with its totals, as lines of numbers; cells are numbered in reading order. */
function lines(table: PersonTable): readonly (readonly number[])[] {
  const rows = table.cells.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
  const totals = [...table.columns, 'total'].map((_, c) => rows.reduce((sum, row) => sum + row[c]!, 0));
  return [...rows, totals];
}

/** Sums that hold in every table: each line's cells come to its total. As lists of cell numbers, the total last. */
function equations(table: PersonTable): readonly (readonly number[])[] {
  const width = table.columns.length + 1;
  const height = table.rows.length + 1;
  const across = Array.from({ length: height }, (_, r) => Array.from({ length: width }, (__, c) => r * width + c));
  const down = Array.from({ length: width }, (_, c) => Array.from({ length: height }, (__, r) => r * width + c));
  return [...across, ...down];
}

function unseen(table: PersonTable, hidden: ReadonlySet<number>): ReadonlySet<number> {
  const width = table.columns.length + 1;
  const isOneWay = table.rows.length === 1 || table.columns.length === 1;
  const totals = lines(table)
    .flat()
    .map((_, cell) => cell)
    .filter((cell) => cell % width === width - 1 || Math.floor(cell / width) === table.rows.length);
  const corner = (table.rows.length + 1) * width - 1;
  return new Set([...hidden, ...(isOneWay ? totals.filter((cell) => cell !== corner) : [])]);
}

/** The hidden cells found by subtracting again and again: wherever one cell of a sum is missing, it follows. */
export function bySubtraction(table: PersonTable, hidden: ReadonlySet<number>): readonly number[] {
  const missing = new Set(unseen(table, hidden));
  for (let grew = true; grew;) {
    const lone = equations(table).flatMap((sum) => {
      const open = sum.filter((cell) => missing.has(cell));
      return open.length === 1 ? open : [];
    });
    grew = lone.length > 0;
    for (const cell of lone) missing.delete(cell);
  }
  return [...hidden].filter((cell) => !missing.has(cell));
}

/**
 * Another table that prints the same numbers and has another value in this cell, found by moving one person round and
 * checked sum by sum; `null` if none was found.
 */
export function anotherFilling(
  table: PersonTable,
  hidden: ReadonlySet<number>,
  cell: number,
): readonly number[] | null {
  const free = unseen(table, hidden);
  const was = lines(table).flat();
  for (const by of [1, -1]) {
    const moved = was.with(cell, was[cell]! + by);
    const found = moved[cell]! < 0 ? null : balance(table, new Set([...free].filter((f) => f !== cell)), moved);
    if (found && isPossible(table, free, was, found) && found[cell] !== was[cell]) return found;
  }
  return null;
}

/** Sets right one sum after the other, each by one free cell, until all come out; each sum is met once for each gap. */
function balance(table: PersonTable, free: ReadonlySet<number>, start: readonly number[]): readonly number[] | null {
  const sums = equations(table);
  const met = new Set<string>();
  const open: { readonly now: readonly number[]; readonly wrong: readonly number[] }[] = [];
  const first = sums.find((sum) => gap(sum, start) !== 0);
  if (first) open.push({ now: start, wrong: first });
  for (let at = open.shift(); at; at = open.shift()) {
    const { now, wrong } = at;
    for (const cell of wrong.filter((each) => free.has(each))) {
      const next = now.with(cell, now[cell]! + (cell === wrong.at(-1) ? gap(wrong, now) : -gap(wrong, now)));
      if (next[cell]! < 0) continue;
      const left = sums.filter((sum) => sum.includes(cell) && sum !== wrong).find((sum) => gap(sum, next) !== 0);
      if (!left) return next;
      const key = `${sums.indexOf(left)} ${gap(left, next)}`;
      if (met.has(key)) continue;
      met.add(key);
      open.push({ now: next, wrong: left });
    }
  }
  return null;
}

/** By how much the parts of a sum are more than its total. */
function gap(sum: readonly number[], now: readonly number[]): number {
  return sum.slice(0, -1).reduce((parts, cell) => parts + now[cell]!, 0) - now[sum.at(-1)!]!;
}

function isPossible(
  table: PersonTable,
  free: ReadonlySet<number>,
  was: readonly number[],
  now: readonly number[],
): boolean {
  const isKept = was.every((n, cell) => free.has(cell) || n === now[cell]);
  return isKept && now.every((n) => n >= 0) && equations(table).every((sum) => gap(sum, now) === 0);
}

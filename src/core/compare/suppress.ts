/**
 * Which cells of a table of persons the public is not shown: those under ten, and as few more as keep every hidden cell
 * from being worked out. The national figure always stays; a table whose figure is 0 has nobody to protect and is shown.
 * Zero is under ten: shown, it would tell that a hidden neighbour is not zero.
 */
import type { Readers } from './distribution.ts';
import { arcsOf, canChange, reachedFrom, ringsOf, unseenCells, type Arc, type Rings } from './derivable.ts';
import {
  breakdownCells,
  placeOf,
  valueOf,
  withTotals,
  type CellPlace,
  type PersonTable,
  type WithTotals,
} from './person-table.ts';

/** Breakdown cells under this number of persons are withheld. */
export const SMALL = 10;

/** Up to so many cells, totals not counted, the fewest hidden cells are searched for; beyond, only safety is promised. */
export const SEARCHED_CELLS = 12;

export interface Withheld {
  /** The cells under ten. */
  readonly primary: readonly CellPlace[];
  /** All that is not shown, in reading order; the whole table where nothing less keeps the small cells safe. */
  readonly hidden: readonly CellPlace[] | 'whole-table';
}

export interface SuppressInput {
  readonly table: PersonTable;
  readonly audience: Readers;
  /** Only counts of `persons` are withheld; three states of 34 is printed. */
  readonly unit: string;
}

/** Throws a RangeError where a cell is not a whole number from 0 up. */
export function suppress({ table: named, audience, unit }: SuppressInput): Withheld {
  if (audience !== 'public' || unit !== 'persons') return { primary: [], hidden: [] };
  const table = withTotals(named);
  if (valueOf(table, table.corner) === 0) return { primary: [], hidden: [] };
  const small = breakdownCells(table).filter((cell) => valueOf(table, cell) < SMALL);
  const primary = small.map((cell) => placeOf(named, table, cell));
  const task = { table, rings: ringsOf(table), free: breakdownCells(table), small };
  const quick = hideByRings(task);
  if (quick === null) return { primary, hidden: 'whole-table' };
  const isSearched = table.rows * table.columns <= SEARCHED_CELLS;
  const hidden = isSearched ? fewest(task, quick) : withoutNeedless(task, quick);
  return { primary, hidden: inOrder(hidden).map((cell) => placeOf(named, table, cell)) };
}

interface Task {
  readonly table: WithTotals;
  readonly rings: Rings;
  /** The cells that may be hidden. */
  readonly free: readonly number[];
  /** Those that must be. */
  readonly small: readonly number[];
}

type Hidden = ReadonlySet<number>;

/** The first hidden cell, in reading order, that can be worked out. */
function firstUnsafe(task: Task, hidden: Hidden): number | undefined {
  const unseen = unseenCells(task.table, hidden);
  return inOrder(hidden).find((cell) => !canChange(task.rings, unseen, cell));
}

/**
 * Safe and fast, not always the fewest: close, for each cell that can be worked out, the ring that hides the fewest
 * further cells, then persons. A ring makes all its cells safe, and what is safe stays so when more is hidden. `null`:
 * a small cell follows even with all others hidden.
 */
function hideByRings(task: Task): Hidden | null {
  const hidden = new Set(task.small);
  for (const cell of task.small) {
    const unseen = unseenCells(task.table, hidden);
    if (canChange(task.rings, unseen, cell)) continue;
    const ring = cheapestRing(task, unseen, cell);
    if (ring === null) return null;
    for (const other of ring) if (unseen[other] === 0) hidden.add(other);
  }
  return hidden;
}

interface Ring {
  readonly cost: number;
  readonly cells: readonly number[];
}

function cheapestRing(task: Task, unseen: Uint8Array, cell: number): readonly number[] | null {
  const rings = arcsOf(task.table, cell)
    .map((arc) => cheapestWalk(task, unseen, cell, { from: arc.to, to: arc.from }))
    .filter((ring) => ring !== null)
    .sort((a, b) => a.cost - b.cost);
  return rings[0]?.cells ?? null;
}

/** Dijkstra's shortest walk that leaves a cell out; a step along a cell still seen costs one cell, then its persons. */
function cheapestWalk(
  { table, rings, free }: Task,
  unseen: Uint8Array,
  without: number,
  { from, to }: Arc,
): Ring | null {
  const mayHide = new Set(free);
  const oneCell = valueOf(table, table.corner) + 1;
  const cost = rings.away.map((_, knot) => (knot === from ? 0 : Infinity));
  const cameBy: { cell: number; knot: number }[] = [];
  const open = new Set(rings.away.keys());
  while (open.size > 0) {
    const knot = [...open].reduce((best, other) => ((cost[other] ?? 0) < (cost[best] ?? 0) ? other : best));
    const here = cost[knot] ?? Infinity;
    if (here === Infinity) return null;
    if (knot === to) break;
    open.delete(knot);
    for (const step of rings.away[knot] ?? []) {
      const isSeen = unseen[step.cell] === 0;
      if (step.cell === without || (isSeen && !mayHide.has(step.cell))) continue;
      const there = here + (isSeen ? oneCell + valueOf(table, step.cell) : 0);
      if (there >= (cost[step.to] ?? Infinity)) continue;
      cost[step.to] = there;
      cameBy[step.to] = { cell: step.cell, knot };
    }
  }
  const cells: number[] = [];
  for (let knot = to; knot !== from;) {
    const step = cameBy[knot];
    if (!step) return null;
    cells.push(step.cell);
    knot = step.knot;
  }
  return { cost: cost[to] ?? Infinity, cells };
}

/** Shows again, the largest first, what the small cells do not need hidden. */
function withoutNeedless(task: Task, hidden: Hidden): Hidden {
  const small = new Set(task.small);
  const more = [...hidden].filter((cell) => !small.has(cell));
  more.sort((a, b) => valueOf(task.table, b) - valueOf(task.table, a) || a - b);
  let kept = hidden;
  for (const cell of more) {
    const fewer = new Set([...kept].filter((other) => other !== cell));
    if (firstUnsafe(task, fewer) === undefined) kept = fewer;
  }
  return kept;
}

/**
 * The fewest cells that include the small ones and leave all safe; of those, the smallest hidden sum; of those, the
 * first in reading order. Whatever keeps an unsafe cell safe must hide a cell that leads out of the knots it reaches, so
 * only such cells are tried, each with the ones before it shown for good.
 */
function fewest(task: Task, start: Hidden): Hidden {
  let best = start;
  const search = (hidden: Hidden, shown: Hidden): void => {
    if (hidden.size > best.size) return;
    const unsafe = firstUnsafe(task, hidden);
    if (unsafe === undefined) {
      if (isBetter(task, hidden, best)) best = hidden;
      return;
    }
    if (hidden.size === best.size) return;
    const tried = new Set(shown);
    for (const cell of waysOut(task, hidden, unsafe)) {
      if (tried.has(cell)) continue;
      search(new Set([...hidden, cell]), tried);
      tried.add(cell);
    }
  };
  search(new Set(task.small), new Set());
  return best;
}

/** The cells still shown that lead out of what an unsafe cell's ends reach. */
function waysOut({ table, rings, free }: Task, hidden: Hidden, unsafe: number): readonly number[] {
  const unseen = unseenCells(table, hidden);
  const reached = (rings.arcs[unsafe] ?? []).map(({ to }) => reachedFrom(rings, unseen, unsafe, to));
  return free.filter(
    (cell) =>
      !hidden.has(cell) &&
      (rings.arcs[cell] ?? []).some(({ from, to }) => reached.some((knots) => knots[from] === 1 && knots[to] === 0)),
  );
}

function isBetter({ table, free }: Task, hidden: Hidden, than: Hidden): boolean {
  if (hidden.size !== than.size) return hidden.size < than.size;
  const bySum = hiddenSum(table, hidden) - hiddenSum(table, than);
  if (bySum !== 0) return bySum < 0;
  const parting = free.find((cell) => hidden.has(cell) !== than.has(cell));
  return parting !== undefined && hidden.has(parting);
}

function hiddenSum(table: WithTotals, hidden: Hidden): number {
  return [...hidden].reduce((sum, cell) => sum + valueOf(table, cell), 0);
}

function inOrder(cells: Hidden): readonly number[] {
  return [...cells].sort((a, b) => a - b);
}

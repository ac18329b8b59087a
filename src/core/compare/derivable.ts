/**
 * Which hidden cells of a table can be worked out from the printed ones. A hidden cell is safe when at least two
 * fillings with whole numbers from 0 up, all printed numbers kept, give it different values (cases, 'Withheld cells').
 *
 * A filling that differs moves persons round a ring of unseen cells: up in one, down in the next of the same row or
 * column. So rows and columns are the knots of a graph and each unseen cell joins its row to its column: one way if it
 * can grow, the other way if it can shrink (a total, standing on the other side of its sum, the other way round). A cell
 * can change if a walk through other unseen cells leads from one of its ends back to the other.
 */
import {
  cellAt,
  columnOf,
  isPrinted,
  placeOf,
  rowOf,
  valueOf,
  withTotals,
  type CellPlace,
  type PersonTable,
  type WithTotals,
} from './person-table.ts';

/** A step along a cell, between knots: rows (the total row last), then columns (the total column last). */
export interface Arc {
  readonly from: number;
  readonly to: number;
}

/** The steps along a cell that some filling allows. */
export function arcsOf(table: WithTotals, cell: number): readonly Arc[] {
  const row = rowOf(table, cell);
  const column = columnOf(table, cell);
  const outer = table.rows + 1 + column;
  const isTurned = (row === table.rows) !== (column === table.columns);
  const grow = isTurned ? { from: outer, to: row } : { from: row, to: outer };
  // No cell goes below 0.
  return valueOf(table, cell) > 0 ? [grow, { from: grow.to, to: grow.from }] : [grow];
}

/** The graph of a table, made once; which cells are unseen is asked anew each time. */
export interface Rings {
  readonly table: WithTotals;
  readonly arcs: readonly (readonly Arc[])[];
  /** For each knot, the steps away from it. */
  readonly away: readonly (readonly { readonly cell: number; readonly to: number }[])[];
}

export function ringsOf(table: WithTotals): Rings {
  const arcs = table.values.map((_, cell) => arcsOf(table, cell));
  const away: { cell: number; to: number }[][] = Array.from({ length: table.rows + table.columns + 2 }, () => []);
  arcs.forEach((steps, cell) => steps.forEach(({ from, to }) => away[from]?.push({ cell, to })));
  return { table, arcs, away };
}

/** What a reader does not see: the hidden cells, and totals that are not printed. */
export function unseenCells(table: WithTotals, hidden: ReadonlySet<number>): Uint8Array {
  return Uint8Array.from(table.values, (_, cell) => (hidden.has(cell) || !isPrinted(table, cell) ? 1 : 0));
}

/** The knots that a walk through unseen cells, this one left out, reaches from one of its ends. */
export function reachedFrom(rings: Rings, unseen: Uint8Array, cell: number, start: number): Uint8Array {
  const reached = new Uint8Array(rings.away.length);
  reached[start] = 1;
  const open = [start];
  for (let knot = open.pop(); knot !== undefined; knot = open.pop()) {
    for (const step of rings.away[knot] ?? []) {
      if (step.cell === cell || unseen[step.cell] === 0 || reached[step.to] === 1) continue;
      reached[step.to] = 1;
      open.push(step.to);
    }
  }
  return reached;
}

export function canChange(rings: Rings, unseen: Uint8Array, cell: number): boolean {
  return (rings.arcs[cell] ?? []).some(({ from, to }) => reachedFrom(rings, unseen, cell, to)[from] === 1);
}

/** The hidden cells that have one value only; none of them may be left by what is withheld. */
export function derivableCells(named: PersonTable, hidden: readonly CellPlace[]): readonly CellPlace[] {
  const table = withTotals(named);
  const cells = [...new Set(hidden.map((place) => cellAt(named, table, place)))].sort((a, b) => a - b);
  const rings = ringsOf(table);
  const unseen = unseenCells(table, new Set(cells));
  return cells.filter((cell) => !canChange(rings, unseen, cell)).map((cell) => placeOf(named, table, cell));
}

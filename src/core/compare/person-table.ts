/**
 * A table of persons with its totals: rows by columns, one more row and one more column for the totals, the national
 * figure in the corner. Inside, a cell is one number: row times width plus column.
 */

/** Whole numbers from 0 up, `cells[row][column]`, every cell counted. */
export interface PersonTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly number[])[];
}

/** A cell by the names of its row and column; `null` stands for the total. */
export interface CellPlace {
  readonly row: string | null;
  readonly column: string | null;
}

/** The cells in reading order: each row with its total, the totals last, the national figure at the very end. */
export interface WithTotals {
  readonly rows: number;
  readonly columns: number;
  /** Cells in a line, the total among them. */
  readonly width: number;
  readonly values: readonly number[];
  /** The national figure's cell. */
  readonly corner: number;
}

export function withTotals(table: PersonTable): WithTotals {
  const { cells } = table;
  const isShaped = cells.length === table.rows.length && cells.every((row) => row.length === table.columns.length);
  const isCounted = cells.flat().every((n) => Number.isSafeInteger(n) && n >= 0);
  if (!isShaped || !isCounted || cells.flat().length === 0) {
    throw new RangeError('a table of persons holds a whole number from 0 up in every cell');
  }
  const lines = cells.map((row) => [...row, sum(row)]);
  const totals = [...table.columns, null].map((_, column) => sum(lines.map((line) => line[column] ?? 0)));
  const values = [...lines, totals].flat();
  return {
    rows: table.rows.length,
    columns: table.columns.length,
    width: table.columns.length + 1,
    values,
    corner: values.length - 1,
  };
}

/** In a table of one row the totals say what the row says, so they are not printed; the same for one column. */
export function isPrinted(table: WithTotals, cell: number): boolean {
  if (cell === table.corner) return true;
  const isTotal = rowOf(table, cell) === table.rows || columnOf(table, cell) === table.columns;
  return !isTotal || (table.rows > 1 && table.columns > 1);
}

/** The cells of the breakdown: all that is printed but the national figure, which stays as published. */
export function breakdownCells(table: WithTotals): readonly number[] {
  return table.values.map((_, cell) => cell).filter((cell) => cell !== table.corner && isPrinted(table, cell));
}

export function rowOf(table: WithTotals, cell: number): number {
  return Math.floor(cell / table.width);
}

export function columnOf(table: WithTotals, cell: number): number {
  return cell % table.width;
}

export function valueOf(table: WithTotals, cell: number): number {
  return table.values[cell] ?? 0;
}

export function placeOf(named: PersonTable, table: WithTotals, cell: number): CellPlace {
  return {
    row: named.rows[rowOf(table, cell)] ?? null,
    column: named.columns[columnOf(table, cell)] ?? null,
  };
}

/** The cell of that name; throws where the table has none. */
export function cellAt(named: PersonTable, table: WithTotals, place: CellPlace): number {
  const row = place.row === null ? table.rows : named.rows.indexOf(place.row);
  const column = place.column === null ? table.columns : named.columns.indexOf(place.column);
  if (row === -1 || column === -1) throw new RangeError(`no cell ${place.row} by ${place.column}`);
  return row * table.width + column;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

/**
 * A table of numbers as its readers may see it: for the public, small counts of persons and those from which they would
 * follow are withheld. A cell that the speaker left empty was not counted and is never zero; with one such cell in it a
 * table has no totals, for they would be totals of something else than they seem.
 */
import type { Value } from '../content/value.ts';
import type { Readers } from './distribution.ts';
import type { CellPlace } from './person-table.ts';
import { SMALL, suppress } from './suppress.ts';

export type TableValue = Extract<Value, { kind: 'table' }>;

export type ShownNumber =
  | { readonly kind: 'shown'; readonly amount: number }
  | { readonly kind: 'withheld' }
  /** Left empty by the speaker. */
  | { readonly kind: 'not-counted' };

export interface ShownLine {
  /** A code of the question's rows; `null` for the line of totals. */
  readonly row: string | null;
  /** In the order of the columns. */
  readonly cells: readonly ShownNumber[];
}

export interface ShownTable {
  readonly columns: readonly string[];
  readonly lines: readonly ShownLine[];
  /** The total of each line, the national figure last; `null` where a cell was not counted. */
  readonly totals: { readonly ofLines: readonly ShownNumber[]; readonly line: ShownLine } | null;
  /** Something is withheld, and the page says so. */
  readonly isWithheld: boolean;
}

/** The rows and columns that the question asks for, in their order. */
export interface TableAsked {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

const WITHHELD: ShownNumber = { kind: 'withheld' };

/** Only cells that hold numbers are told; a number in a row or column that was not asked for is told after those. */
export function shownTable(value: TableValue, asked: TableAsked, audience: Readers): ShownTable {
  const rows = [...new Set([...asked.rows, ...value.rows.map(({ row }) => row)])];
  const columns = [...new Set([...asked.columns, ...value.rows.flatMap(({ cells }) => Object.keys(cells))])];
  const numbers = rows.map((row) => columns.map((column) => numberIn(value, row, column)));
  const isPersons = value.figure?.unit == null || value.figure.unit === 'persons';
  const counted = numbers.map((line) => line.filter((amount) => amount !== null));
  const isWhole = numbers.every((line) => line.every((amount) => amount !== null));
  if (!isWhole) return partlyCounted(rows, columns, numbers, isPersons && audience === 'public');
  // A unit that is not stated may be persons.
  return wholeTable({ rows, columns, cells: counted }, audience, isPersons ? 'persons' : 'other');
}

function numberIn(value: TableValue, row: string, column: string): number | null {
  const cell = value.rows.find((each) => each.row === row)?.cells[column];
  return cell?.kind === 'number' ? cell.amount : null;
}

/** No sum is printed, so nothing follows from the others: only the small cells are withheld. */
function partlyCounted(
  rows: readonly string[],
  columns: readonly string[],
  numbers: readonly (readonly (number | null)[])[],
  isProtected: boolean,
): ShownTable {
  const show = (amount: number | null): ShownNumber => {
    if (amount === null) return { kind: 'not-counted' };
    return isProtected && amount < SMALL ? WITHHELD : { kind: 'shown', amount };
  };
  const lines = rows.map((row, n) => ({ row, cells: (numbers[n] ?? []).map(show) }));
  const isWithheld = lines.some(({ cells }) => cells.includes(WITHHELD));
  return { columns, lines, totals: null, isWithheld };
}

interface CountedTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly number[])[];
}

function wholeTable(table: CountedTable, audience: Readers, unit: 'persons' | 'other'): ShownTable {
  const isWithheld = withheldIn(table, audience, unit);
  const show = (place: CellPlace, amount: number): ShownNumber =>
    isWithheld(place) ? WITHHELD : { kind: 'shown', amount };
  const { rows, columns, cells } = table;
  const lines = rows.map((row, r) => ({
    row,
    cells: columns.map((column, c) => show({ row, column }, cells[r]?.[c] ?? 0)),
  }));
  const down = columns.map((column, c) => show({ row: null, column }, sum(cells.map((line) => line[c] ?? 0))));
  const across = rows.map((row, r) => show({ row, column: null }, sum(cells[r] ?? [])));
  const figure = show({ row: null, column: null }, sum(cells.flat()));
  const told = [...lines.flatMap((line) => line.cells), ...down, ...across];
  return {
    columns,
    lines,
    totals: { ofLines: [...across, figure], line: { row: null, cells: down } },
    isWithheld: told.includes(WITHHELD),
  };
}

function withheldIn(table: CountedTable, audience: Readers, unit: 'persons' | 'other'): (place: CellPlace) => boolean {
  if (audience !== 'public' || unit !== 'persons') return () => false;
  // Persons are counted in whole numbers; what is not cannot be kept safe, and none of it is printed.
  const isCount = table.cells.flat().every((amount) => Number.isSafeInteger(amount) && amount >= 0);
  const hidden = isCount ? suppress({ table, audience, unit }).hidden : 'whole-table';
  if (hidden === 'whole-table') return ({ row, column }) => !isCount || row !== null || column !== null;
  const names = new Set(hidden.map(({ row, column }) => JSON.stringify([row, column])));
  const isOneWay = table.rows.length === 1 || table.columns.length === 1;
  return ({ row, column }) => names.has(JSON.stringify(isOneWay ? cellOfTotal(table, row, column) : [row, column]));
}

/** With one row, or one column, a total says what its only cell says, and is withheld with it; the figure stays. */
function cellOfTotal(table: CountedTable, row: string | null, column: string | null): (string | null)[] {
  if (row === null && column === null) return [row, column];
  const onlyRow = table.rows.length === 1 ? (table.rows[0] ?? null) : row;
  const onlyColumn = table.columns.length === 1 ? (table.columns[0] ?? null) : column;
  return [row ?? onlyRow, column ?? onlyColumn];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

/** Does a table fit its question: the rows and columns asked for, each cell of its column's kind and list? */
import { problem, type Problem } from '../basics/problem.ts';
import type { Catalog } from './catalog.ts';
import { aloneFits, codesFit, figureFits } from './code-fits.ts';
import type { Question } from './question.ts';
import type { Cell, TableRow, Value } from './value.ts';

type Table = Extract<Value, { kind: 'table' }>;

/** What a column asks for: its id, the kind of its cells, and the list of their codes. */
export interface ColumnAsked {
  readonly id: string;
  readonly kind: Cell['kind'];
  readonly codes?: string | undefined;
}

/** Every fault of the table, with paths inside the value. */
export function tableFits(question: Question, table: Table, catalog: Catalog): Problem[] {
  const columns = columnsAsked(question, catalog);
  return [
    ...rowsFit(question, table.rows, catalog),
    ...table.rows.flatMap((row, at) =>
      Object.entries(row.cells).flatMap(([id, cell]) =>
        cellFits(id, cell, columns, catalog, ['rows', at, 'cells', id]),
      ),
    ),
    ...(table.figure ? figureFits(table.figure, catalog, ['figure']) : []),
  ];
}

/** The columns that a table question asks for, in order. */
export function columnsAsked(question: Question, catalog: Catalog): readonly ColumnAsked[] {
  const { columns } = question;
  if (columns === undefined || 'length' in columns) return columns ?? [];
  return codesLeft(columns, catalog).map((id) => ({ id, kind: columns.cell }));
}

/** The codes of a list, without those left out. */
export function codesLeft(asked: { codes: string; leave?: string[] | undefined }, catalog: Catalog): readonly string[] {
  const codes = catalog.codeLists.get(asked.codes)?.codes ?? [];
  return codes.map((code) => code.id).filter((id) => !asked.leave?.includes(id));
}

function rowsFit({ rows: asked }: Question, rows: readonly TableRow[], catalog: Catalog): Problem[] {
  const twice = rows.flatMap(({ row }, at) =>
    rows.findIndex((other) => other.row === row) < at ? [problem(['rows', at, 'row'], 'row-twice', { row })] : [],
  );
  if (asked === undefined) return twice;
  if ('free' in asked) {
    return rows.length > asked.max ? [...twice, problem(['rows'], 'too-many', { maximum: asked.max })] : twice;
  }
  const known = codesLeft(asked, catalog);
  const unknown = rows.flatMap(({ row }, at) =>
    known.includes(row) ? [] : [problem(['rows', at, 'row'], 'unknown-code', { code: row, list: asked.codes })],
  );
  return [...unknown, ...twice];
}

function cellFits(
  id: string,
  cell: Cell,
  columns: readonly ColumnAsked[],
  catalog: Catalog,
  at: Problem['path'],
): Problem[] {
  const column = columns.find((c) => c.id === id);
  if (!column) return [problem(at, 'unknown-column', { column: id })];
  if (cell.kind !== column.kind) {
    return [problem([...at, 'kind'], 'wrong-kind', { question: id, expected: column.kind, given: cell.kind })];
  }
  if (cell.kind === 'one-of') return codesFit([cell.code], column.codes, catalog, () => [...at, 'code']);
  if (cell.kind !== 'several-of') return [];
  return [
    ...codesFit(cell.codes, column.codes, catalog, (i) => [...at, 'codes', i]),
    ...aloneFits(cell.codes, column.codes, catalog).map((p) => ({ ...p, path: [...at, ...p.path] })),
  ];
}

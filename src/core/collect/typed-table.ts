/**
 * A table as it was typed: a field for each cell, named `cell.<row>.<column>`. Rows are the codes of a list, or numbered
 * lines where the question leaves them free; what is left empty is no cell.
 */
import type { Language } from '../basics/language.ts';
import { failed, ok, type Problem, type Result } from '../basics/problem.ts';
import type { Catalog } from '../content/catalog.ts';
import type { Question } from '../content/question.ts';
import { columnsAsked, type ColumnAsked } from '../content/table-fits.ts';
import { Cell } from '../content/value.ts';
import type { Typed } from './draft.ts';
import { typedBound } from './typed-dates.ts';
import { one, problemsOf, saidIn, typedCount, typedNumber, typedProvision } from './typed-fields.ts';

export function typedTable(question: Question, typed: Typed, catalog: Catalog, own: Language): Result<object | null> {
  const columns = columnsAsked(question, catalog);
  const faults: Problem[] = [];
  const rows = rowsTyped(typed).flatMap((row) => {
    const cells: Record<string, Cell> = {};
    for (const column of columns) {
      const cell = typedCell(column, typed, `cell.${row}.${column.id}`, own);
      if (!cell.ok) faults.push(...cell.problems);
      else if (cell.value !== null) cells[column.id] = cell.value;
    }
    return Object.keys(cells).length > 0 ? [{ row, cells }] : [];
  });
  const counted = question.figure ? typedCount(typed, question.unitCode ?? null) : ok(null);
  faults.push(...problemsOf(counted));
  if (faults.length > 0) return failed(faults);
  if (rows.length === 0) return ok(null);
  return ok({ kind: 'table', rows, ...(counted.ok && counted.value ? { figure: counted.value } : {}) });
}

/** The rows of which a cell was typed, in the order in which the form sent them. */
function rowsTyped(typed: Typed): readonly string[] {
  const rows = Object.keys(typed).flatMap((name) => /^cell\.([^.]+)\./.exec(name)?.[1] ?? []);
  return [...new Set(rows)];
}

function typedCell(column: ColumnAsked, typed: Typed, field: string, own: Language): Result<Cell | null> {
  const text = one(typed, field);
  const { kind } = column;
  if (kind === 'provision') {
    const law = one(typed, `${field}.law`);
    if (law === undefined) return ok(null);
    const provision = typedProvision(
      Object.fromEntries(Object.entries(typed).map(([name, values]) => [name.replace(`${field}.`, 'its.'), values])),
      '',
    );
    return cellOf({ kind, provision: { ...provision, law } });
  }
  if (text === undefined) return ok(null);
  switch (kind) {
    case 'text':
      return ok({ kind, text: saidIn(typed, text, own) });
    case 'yes-no':
      return ok({ kind, yes: text === 'yes' });
    case 'one-of':
      return cellOf({ kind, code: text });
    case 'several-of':
      return cellOf({ kind, codes: typed[field] });
    case 'number': {
      const amount = typedNumber(text, field);
      return amount.ok ? ok({ kind, amount: amount.value }) : failed(amount.problems);
    }
    case 'date': {
      const date = typedBound(text, field);
      return date.ok ? ok({ kind, date: date.value }) : failed(date.problems);
    }
    case 'withheld':
      return ok(null);
    default:
      return never(kind);
  }
}

function cellOf(raw: object): Result<Cell | null> {
  const read = Cell.safeParse(raw);
  return read.success ? ok(read.data) : ok(null);
}

function never(kind: never): never {
  throw new Error(`not a kind of cell: ${String(kind)}`);
}

/** A table's cells and rows in words, for where there is no room for a table: a list, a file, a reader by ear. */
import type { Language } from '../core/basics/language.ts';
import type { Catalog } from '../core/content/catalog.ts';
import type { Question } from '../core/content/question.ts';
import type { Cell, TableRow } from '../core/content/value.ts';
import { sayBound } from './dates.ts';
import { sayClauses, sayList } from './lists.ts';
import { m, say } from './messages.ts';
import { codeLabel } from './names.ts';
import { sayNumber } from './numbers.ts';
import { sayProvision } from './provision-words.ts';

/** The head of a column: its label, or the label of the code that it stands for. */
export function columnName(question: Question | null, column: string, catalog: Catalog, language: Language): string {
  const columns = question?.columns;
  if (columns === undefined) return column;
  if ('codes' in columns) return codeLabel(columns.codes, column, catalog, language);
  return columns.find((asked) => asked.id === column)?.label[language] ?? column;
}

/** The head of a row: the label of its code, or its number where rows are free. */
export function rowName(
  question: Question | null,
  row: TableRow,
  index: number,
  catalog: Catalog,
  language: Language,
): string {
  const rows = question?.rows;
  if (rows !== undefined && 'codes' in rows) return codeLabel(rows.codes, row.row, catalog, language);
  return m.values_row_number({ n: index + 1 }, { locale: language });
}

/** One cell. A text stays as it was said. */
export function sayCell(
  cell: Cell,
  column: string,
  question: Question | null,
  catalog: Catalog,
  language: Language,
): string {
  const label = (code: string): string => codeLabel(codesOfColumn(question, column), code, catalog, language);
  switch (cell.kind) {
    case 'text':
      return cell.text.text;
    case 'yes-no':
      return say(cell.yes ? 'common_yes' : 'common_no', language);
    case 'one-of':
      return label(cell.code);
    case 'several-of':
      return sayList(cell.codes.map(label), language);
    case 'number':
      return sayNumber(cell.amount, language);
    case 'date':
      return sayBound(cell.date, language);
    case 'provision':
      return sayProvision(cell.provision);
    case 'withheld':
      return say('topics_withheld_cell', language);
    default:
      return never(cell);
  }
}

/** 'Women: Nationals: 12; Foreigners: 30'. */
export function sayRow(
  question: Question | null,
  row: TableRow,
  index: number,
  catalog: Catalog,
  language: Language,
): string {
  const cells = Object.entries(row.cells).map(([column, cell]) =>
    m.values_cell(
      {
        column: columnName(question, column, catalog, language),
        value: sayCell(cell, column, question, catalog, language),
      },
      { locale: language },
    ),
  );
  const head = rowName(question, row, index, catalog, language);
  return m.values_row({ row: head, cells: sayClauses(cells, language) }, { locale: language });
}

function codesOfColumn(question: Question | null, column: string): string {
  const columns = question?.columns;
  if (columns === undefined || 'codes' in columns) return '';
  return columns.find((asked) => asked.id === column)?.codes ?? '';
}

function never(value: never): never {
  throw new Error(`not a cell: ${JSON.stringify(value)}`);
}

/** The value that a CSV row gives, by the kind of its question. Structured kinds have no place in one cell. */
import { failed, ok, problem, type Result } from '../../core/basics/problem.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import type { CsvColumn, CsvRow } from './csv-columns.ts';

/** The value as a content file would write it; a question that is not known is left for the check of the statement. */
export function rawValue(row: CsvRow, catalog: Catalog): Result<object> {
  const kind = catalog.questions.get(row.question ?? '')?.kind ?? 'text';
  const inWords = row.detail ? { inWords: said(row, row.detail) } : {};
  switch (kind) {
    case 'text':
      return needing(row, ['value'], () => ({ kind, text: said(row, row.value ?? '') }));
    case 'yes-no':
      return yesOrNo(row, inWords);
    case 'one-of':
      return needing(row, ['codes'], () => ({ kind, code: row.codes, ...inWords }));
    case 'several-of':
      return needing(row, ['codes'], () => ({ kind, codes: list(row.codes), ...inWords }));
    case 'number':
      return figure(row, inWords);
    case 'date':
      return needing(row, ['value'], () => ({ kind, date: row.value, ...inWords }));
    case 'provision':
      return needing(row, ['law'], () => ({ kind, provisions: [provision(row)], ...inWords }));
    case 'table':
    case 'offence':
    case 'measure':
    case 'agreement':
    case 'file':
      return failed([problem(['value'], 'needs-json', { kind, question: row.question ?? '' })]);
    default:
      return never(kind);
  }
}

function said(row: CsvRow, text: string): object {
  return { language: row.language ?? 'en', text };
}

function list(cell: string | undefined): readonly string[] {
  return (cell ?? '').split(/[\s;]+/).filter((code) => code !== '');
}

function needing(row: CsvRow, columns: readonly CsvColumn[], make: () => object): Result<object> {
  const missing = columns.filter((column) => row[column] === undefined);
  if (missing.length > 0) return failed(missing.map((column) => problem([column], 'empty-cell', { column })));
  return ok(make());
}

function yesOrNo(row: CsvRow, inWords: object): Result<object> {
  if (row.codes === 'yes' || row.codes === 'no') return ok({ kind: 'yes-no', yes: row.codes === 'yes', ...inWords });
  return failed([problem(['codes'], 'not-allowed', { allowed: 'yes, no' })]);
}

/** What was not stated of a figure stays not stated. */
function figure(row: CsvRow, inWords: object): Result<object> {
  const amount = Number(row.value);
  if (row.value === undefined || !/^-?\d+(\.\d+)?$/.test(row.value) || !Number.isFinite(amount)) {
    return failed([problem(['value'], 'not-a-number', { text: row.value ?? '' })]);
  }
  const counted =
    row.counted_from === undefined && row.counted_to === undefined
      ? null
      : { from: row.counted_from ?? 'unknown', to: row.counted_to ?? 'unknown' };
  const one = {
    amount,
    unit: row.unit ?? null,
    definition: row.definition ?? null,
    population: row.population === undefined ? null : list(row.population),
    period: counted,
  };
  return ok({ kind: 'number', figures: [one], ...inWords });
}

function provision(row: CsvRow): object {
  return {
    law: row.law,
    ...(row.article ? { article: row.article } : {}),
    ...(row.link ? { link: row.link } : {}),
  };
}

function never(kind: never): never {
  throw new Error(`not a kind of question: ${String(kind)}`);
}

/** The value that a CSV row gives, by the kind of its question. Structured kinds have no place in one cell. */
import { failed, ok, problem, type Problem, type Result } from '../../core/basics/problem.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import type { ValueKind } from '../../core/content/value.ts';
import type { CsvColumn, CsvRow } from './csv-columns.ts';

/** The value as a content file would write it, by the kind of the question; one that is not known has none. */
export function rawValue(row: CsvRow, catalog: Catalog): Result<object> {
  const kind = catalog.questions.get(row.question ?? '')?.kind;
  const inWords = row.detail ? { inWords: said(row, row.detail) } : {};
  switch (kind) {
    case undefined:
      return failed([problem(['question'], 'unknown-question', { question: row.question ?? '' })]);
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

/** The columns that tell a value, by the kind of its question; the structured kinds have none. */
const VALUE_COLUMNS: Readonly<Record<ValueKind, readonly CsvColumn[]>> = {
  text: ['value'],
  'yes-no': ['codes', 'detail'],
  'one-of': ['codes', 'detail'],
  'several-of': ['codes', 'detail'],
  number: ['value', 'unit', 'definition', 'population', 'counted_from', 'counted_to', 'detail'],
  date: ['value', 'detail'],
  provision: ['law', 'article', 'link', 'detail'],
  table: [],
  offence: [],
  measure: [],
  agreement: [],
  file: [],
};
const ALL_VALUE_COLUMNS = new Set(Object.values(VALUE_COLUMNS).flat());

/** What a row may say of the answer: it is given, a silence that was chosen, or taken back. */
export const ANSWERS = ['given', 'unknown', 'not-applicable', 'declined', 'withdrawn'] as const;

function isAnswer(text: string | undefined): boolean {
  return (ANSWERS as readonly (string | undefined)[]).includes(text);
}

/** The cells that nothing in the row takes: a fault each, so that no cell is lost without a word. */
export function unusedCells(row: CsvRow, catalog: Catalog): readonly Problem[] {
  const kind = catalog.questions.get(row.question ?? '')?.kind;
  // Of these the row is refused already, and for a better reason.
  if (kind === undefined || !isAnswer(row.answer)) return [];
  if (row.answer === 'given' && VALUE_COLUMNS[kind].length === 0) return [];
  const taken = new Set(row.answer === 'given' ? VALUE_COLUMNS[kind] : []);
  const unused = [
    ...[...ALL_VALUE_COLUMNS].filter((column) => !taken.has(column)),
    ...(row.answer === 'withdrawn' ? [] : (['reason'] as const)),
    ...((row.source_title ?? row.source_address) ? [] : (['source_kind', 'place'] as const)),
  ];
  return unused
    .filter((column) => row[column] !== undefined)
    .map((column) => problem([column], 'unused-cell', { column }));
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

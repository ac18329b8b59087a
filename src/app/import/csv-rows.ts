/** A CSV import: its head checked, each row turned into a statement as a content file would write it. */
import { CsvError, parse } from 'csv-parse/sync';
import { failed, ok, problem, type Problem, type Result } from '../../core/basics/problem.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import { sha256 } from '../../store/hash.ts';
import { CSV_COLUMNS, NEEDED, type CsvColumn, type CsvRow } from './csv-columns.ts';
import { rawValue } from './csv-value.ts';
import type { Raw, RawImport } from './raw-import.ts';

/** More rows than any region's questionnaire of a hundred cycles. */
const MAX_ROWS = 500_000;
const MAX_RECORD_BYTES = 256 * 1024;
const UNSAFE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

export function readCsvRows(text: string, catalog: Catalog): Result<RawImport> {
  const read = parseCsv(text);
  if (!read.ok) return read;
  const [head, ...rows] = read.value;
  const names = head?.record.map((name) => name.trim()) ?? [];
  const headProblems = headFaults(names);
  if (headProblems.length > 0) return failed(headProblems);
  const made = rows.map(({ record, info }) => rowOf(names as CsvColumn[], record, info.lines, catalog));
  const problems = made.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return failed(problems);
  const good = made.flatMap((one) => (one.ok ? [one.value] : []));
  return ok({
    statements: good.map(({ statement }) => statement),
    sources: good.flatMap(({ source }) => (source ? [source] : [])),
    defaults: {},
  });
}

function parseCsv(text: string): Result<readonly CsvRecord[]> {
  try {
    const options = {
      bom: true,
      info: true,
      skip_empty_lines: true,
      max_record_size: MAX_RECORD_BYTES,
      to: MAX_ROWS + 2,
    };
    const records = parse(text, options) as unknown as CsvRecord[];
    if (records.length > MAX_ROWS + 1)
      return failed([problem([], 'too-many-rows', { maximum: MAX_ROWS, line: 1, column: 1 })]);
    return ok(records);
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    const line = Number((fault as unknown as { lines?: number }).lines ?? 1);
    return failed([problem([], 'bad-csv', { reason: fault.message, line, column: 1 })]);
  }
}

function headFaults(names: readonly string[]): Problem[] {
  const known: readonly string[] = CSV_COLUMNS;
  const place = { line: 1, column: 1 };
  return [
    ...names
      .filter((name) => !known.includes(name))
      .map((name) => problem([], 'unknown-column', { name, allowed: CSV_COLUMNS.join(', '), ...place })),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => problem([], 'column-twice', { name, ...place })),
    ...NEEDED.filter((name) => !names.includes(name)).map((name) => problem([], 'no-column', { name, ...place })),
  ];
}

function rowOf(
  names: readonly CsvColumn[],
  cells: readonly string[],
  line: number,
  catalog: Catalog,
): Result<{ statement: Raw; source: Raw | null }> {
  const at = { line, column: 1 };
  const place = () => at;
  const row: CsvRow = Object.fromEntries(
    names.map((name, index) => [name, cells[index]?.trim() ?? ''] as const).filter(([, cell]) => cell !== ''),
  );
  if (cells.some((cell) => UNSAFE.test(cell))) return failed([problem([], 'unsafe-text', at)]);
  const content = contentOf(row, catalog);
  if (!content.ok) return failed(content.problems.map((fault) => ({ ...fault, params: { ...fault.params, ...at } })));
  const source = sourceOf(row);
  return ok({
    statement: { tree: statementTree(row, content.value, source?.id), place },
    source: source && { tree: source, place },
  });
}

/** `given` has a value; a silence and a withdrawal stand for themselves. */
function contentOf(row: CsvRow, catalog: Catalog): Result<object> {
  switch (row.answer ?? '') {
    case 'given': {
      const value = rawValue(row, catalog);
      return value.ok ? ok({ value: value.value }) : value;
    }
    case 'unknown':
    case 'not-applicable':
    case 'declined':
      return ok({ silence: row.answer });
    case 'withdrawn':
      return ok({ withdrawal: { reason: row.reason ?? '' } });
    default: {
      const allowed = 'given, unknown, not-applicable, declined, withdrawn';
      return failed([problem(['answer'], 'not-allowed', { allowed })]);
    }
  }
}

function statementTree(row: CsvRow, content: object, source: string | undefined): object {
  const language = row.language ?? 'en';
  const withPeriod = row.answer !== 'withdrawn' || row.from !== undefined || row.to !== undefined;
  return {
    state: row.state,
    question: row.question,
    basis: row.basis,
    speaker: row.speaker,
    part: row.part ?? null,
    ...content,
    ...(withPeriod ? { period: { from: row.from ?? 'unknown', to: row.to ?? 'none-known' } } : {}),
    sources: source === undefined ? [] : [{ source, ...(row.place ? { place: row.place } : {}) }],
    confidence: row.confidence ?? 'sourced',
    audience: row.audience ?? 'public',
    ...(row.note ? { note: { language, text: row.note } } : {}),
    ...(row.corrects ? { corrects: row.corrects } : {}),
    ...(row.id ? { id: row.id } : {}),
  };
}

/** A source is known by its address, or by its title where it has none: the same one has the same id everywhere. */
function sourceOf(row: CsvRow): { id: string; title: string; address: string | null; kind?: string } | null {
  const known = row.source_address ?? row.source_title;
  if (known === undefined) return null;
  return {
    id: `s-${sha256(known).slice(0, 10)}`,
    title: row.source_title ?? known,
    address: row.source_address ?? null,
    ...(row.source_kind ? { kind: row.source_kind } : {}),
  };
}

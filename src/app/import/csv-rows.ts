/** A CSV import: its head checked, each row turned into a statement as a content file would write it. */
import { CsvError, parse } from 'csv-parse/sync';
import { failed, ok, problem, type Problem, type Result } from '../../core/basics/problem.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import { sha256 } from '../../store/hash.ts';
import { CSV_COLUMNS, NEEDED, type CsvColumn, type CsvRow } from './csv-columns.ts';
import { ANSWERS, rawValue, unusedCells } from './csv-value.ts';
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
  const made = rows.map((row) => rowOf(names as CsvColumn[], row, catalog));
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
  // The parser counts a line end of two characters twice where it stands within quotes.
  const oneLineEnd = text.replace(/\r\n?/g, '\n');
  let lastLine = 0;
  const options = {
    bom: true,
    info: true,
    skip_empty_lines: true,
    // Told row by row, each with its line.
    relax_column_count: true,
    delimiter: delimiterOf(oneLineEnd),
    max_record_size: MAX_RECORD_BYTES,
    to: MAX_ROWS + 2,
    on_record: (row: string[], { lines }: { readonly lines: number }) => {
      lastLine = lines;
      return row;
    },
  };
  try {
    const records = parse(oneLineEnd, options) as unknown as CsvRecord[];
    if (records.length > MAX_ROWS + 1)
      return failed([problem([], 'too-many-rows', { maximum: MAX_ROWS, line: 1, column: 1 })]);
    return ok(records);
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    // A quote that is never closed runs to the end of the file: it is sought in the row that it opens.
    const line = fault.code === 'CSV_QUOTE_NOT_CLOSED' ? lastLine + 1 : (fault as unknown as { lines: number }).lines;
    return failed([problem([], 'bad-csv', { reason: fault.message, line, column: 1 })]);
  }
}

/** Where the comma is the decimal sign, spreadsheets part cells by semicolons. */
function delimiterOf(text: string): ',' | ';' {
  const head = text.slice(0, text.indexOf('\n') + 1 || text.length);
  return head.includes(';') && !head.includes(',') ? ';' : ',';
}

/** The line on which a row begins: a cell may run over several. */
function firstLine({ record, info }: CsvRecord): number {
  return info.lines - record.reduce((ends, cell) => ends + (cell.match(/\n/g)?.length ?? 0), 0);
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
  read: CsvRecord,
  catalog: Catalog,
): Result<{ statement: Raw; source: Raw | null }> {
  const cells = read.record;
  const at = { line: firstLine(read), column: 1 };
  const place = () => at;
  const row: CsvRow = Object.fromEntries(
    names.map((name, index) => [name, cells[index]?.trim() ?? ''] as const).filter(([, cell]) => cell !== ''),
  );
  if (cells.length !== names.length) {
    return failed([problem([], 'row-length', { given: cells.length, expected: names.length, ...at })]);
  }
  if (cells.some((cell) => UNSAFE.test(cell))) return failed([problem([], 'unsafe-text', at)]);
  const content = contentOf(row, catalog);
  const lost = unusedCells(row, catalog);
  const faults = [...(content.ok ? [] : content.problems), ...lost];
  if (!content.ok || lost.length > 0) {
    return failed(faults.map((fault) => ({ ...fault, params: { ...fault.params, ...at } })));
  }
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
      return failed([problem(['answer'], 'not-allowed', { allowed: ANSWERS.join(', ') })]);
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

/**
 * An import file as statements and the sources they rest on, each with its place in the file. JSON has the shape of a
 * content file of statements; CSV has one row for each statement.
 */
import { failed, ok, problem, type Problem, type Result } from '../../core/basics/problem.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import { schemaProblems } from '../../core/content/schema-problems.ts';
import { Source } from '../../core/content/source.ts';
import type { NewStatement } from '../../core/record/statement.ts';
import { contentHash } from '../../store/content-items.ts';
import { isRecord } from '../content-files/expand.ts';
import type { StatementsFile } from '../content-files/file-kinds.ts';
import { placed, type Placed } from '../content-files/read-file.ts';
import { statementIn, writtenPath } from '../content-files/read-statement.ts';
import { readYaml, type Place } from '../content-files/yaml-text.ts';
import { readCsvRows } from './csv-rows.ts';
import type { Raw, RawImport } from './raw-import.ts';

export interface ImportFile {
  readonly sources: readonly Placed<Source>[];
  readonly statements: readonly Placed<NewStatement>[];
}

export type ImportFormat = 'json' | 'csv';

/** What the file holds, or every fault in it. `catalog` tells a CSV row what kind of answer its question takes. */
export function readImport(file: string, text: string, format: ImportFormat, catalog: Catalog): Result<ImportFile> {
  const raw = format === 'json' ? readJson(text) : readCsvRows(text, catalog);
  if (!raw.ok) return failed(raw.problems.map((fault) => placed(fault, file, placeOf(fault))));
  const sources = raw.value.sources.map((one) => sourceIn(one, file));
  const statements = raw.value.statements.map((one) => importedStatement(one, raw.value.defaults, file));
  const problems = [...sources, ...statements].flatMap((read) => (read.ok ? [] : read.problems));
  if (problems.length > 0) return failed(problems);
  return ok({
    sources: sources.flatMap((read) => (read.ok ? [read.value] : [])),
    statements: statements.flatMap((read) => (read.ok ? [read.value] : [])),
  });
}

const FIELDS = ['file', 'version', 'origin', 'about', 'languages', 'defaults', 'sources', 'statements'];

/** JSON is read as the YAML that it is: so every fault has its line. */
function readJson(text: string): Result<RawImport> {
  const yaml = readYaml(text);
  if (!yaml.ok) return yaml;
  const { tree } = yaml.value;
  const whole = Array.isArray(tree) ? { statements: tree as unknown[] } : tree;
  const at = (path: Problem['path']) => yaml.value.place(Array.isArray(tree) ? path.slice(1) : path);
  if (!isRecord(whole)) return failed([problem([], 'wrong-type', { expected: 'object', ...at([]) })]);
  const unknown = Object.keys(whole).filter((field) => !FIELDS.includes(field));
  const { sources = [], statements, defaults = {} } = whole;
  const problems = [
    ...unknown.map((field) => problem([field], 'unknown-field', { field, ...at([field]) })),
    ...(Array.isArray(statements) ? [] : [problem(['statements'], 'no-statements', { ...at(['statements']) })]),
    ...(Array.isArray(sources) ? [] : [problem(['sources'], 'wrong-type', { expected: 'array', ...at(['sources']) })]),
    ...(isRecord(defaults) ? [] : [problem(['defaults'], 'wrong-type', { expected: 'object', ...at(['defaults']) })]),
  ];
  if (problems.length > 0) return failed(problems);
  const each = (list: unknown, field: string): Raw[] =>
    (list as unknown[]).map((one, index) => ({ tree: one, place: (path) => at([field, index, ...path]) }));
  return ok({
    sources: each(sources, 'sources'),
    statements: each(statements, 'statements'),
    defaults: defaults as StatementsFile['defaults'],
  });
}

function placeOf({ params }: Problem): Place {
  return { line: Number(params['line'] ?? 1), column: Number(params['column'] ?? 1) };
}

function sourceIn({ tree, place }: Raw, file: string): Result<Placed<Source>> {
  const parsed = Source.safeParse(tree);
  if (parsed.success) return ok({ value: parsed.data, file, place });
  return failed(schemaProblems(parsed.error, tree).map((fault) => placed(fault, file, place(fault.path))));
}

/** What is imported was made here, whatever the file says; without an id it takes one from what it says. */
function importedStatement(raw: Raw, defaults: StatementsFile['defaults'], file: string): Result<Placed<NewStatement>> {
  const said = isRecord(raw.tree) ? { ...raw.tree, origin: 'here' } : raw.tree;
  const named = isRecord(said) && !('id' in said) ? { ...said, id: importedId({ ...defaults, ...said }) } : said;
  const read = statementIn(named, { file: 'statements', version: 1, origin: 'shipped', defaults, statements: [] });
  const place = (path: Problem['path']) => raw.place(writtenPath(path));
  if (read.ok) return ok({ value: read.value, file, place });
  return failed(read.problems.map((fault) => placed(fault, file, raw.place(fault.path))));
}

/** The same statement imported again has the same id, and so is recorded once. */
function importedId(said: unknown): string {
  return `imported-${contentHash(said).slice(0, 20)}`;
}

/** One content file: its text read, its head checked, and each entry parsed into its core type, with its place. */
import { failed, ok, problem, type Problem, type Result } from '../../core/basics/problem.ts';
import { CATALOG_BODIES, catalogId, type CatalogItem } from '../../core/content/catalog.ts';
import { schemaProblems } from '../../core/content/schema-problems.ts';
import type { NewStatement } from '../../core/record/statement.ts';
import { expand, isRecord } from './expand.ts';
import { FILE_KINDS, ListFile, LISTS, QuestionnaireHead, StatementsFile } from './file-kinds.ts';
import { statementIn, writtenPath } from './read-statement.ts';
import { readYaml, type Place, type YamlText } from './yaml-text.ts';

/** Something read from a file, able to tell where each part of it stands. */
export interface Placed<T> {
  readonly value: T;
  readonly file: string;
  place(path: Problem['path']): Place;
}

export interface FileContent {
  readonly region: Region;
  readonly items: readonly Placed<CatalogItem>[];
  readonly statements: readonly Placed<NewStatement>[];
}

/** The region that content is about: the real one, or the one that the demonstration invents. */
export type Region = 'real' | 'demonstration';

/** The problem as one of this file, at its line and column. */
export function placed(fault: Problem, file: string, place: Place): Problem {
  return { ...fault, path: [file, ...fault.path], params: { ...fault.params, file, ...place } };
}

/** A file being read: its name from the content folder, and its text as a tree. */
interface Source {
  readonly file: string;
  readonly yaml: YamlText;
}

type Found =
  | { readonly kind: 'item'; readonly item: Placed<CatalogItem> }
  | { readonly kind: 'statement'; readonly statement: Placed<NewStatement> }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What the file holds, or every fault found in it. `file` is its name from the content folder, for messages. */
export function readFile(file: string, text: string): Result<FileContent> {
  const yaml = readYaml(text);
  if (!yaml.ok) return failed(yaml.problems.map((fault) => placed(fault, file, fault.params as unknown as Place)));
  const found = readTree({ file, yaml: yaml.value });
  const problems = found.flatMap((f) => (f.kind === 'problem' ? [f.problem] : []));
  if (problems.length > 0) return failed(problems);
  return ok({
    region: regionOf(yaml.value.tree),
    items: found.flatMap((f) => (f.kind === 'item' ? [f.item] : [])),
    statements: found.flatMap((f) => (f.kind === 'statement' ? [f.statement] : [])),
  });
}

/** What a file without a fault says of its region; one that says nothing is about the real one. */
function regionOf(tree: unknown): Region {
  return isRecord(tree) && tree['region'] === 'demonstration' ? 'demonstration' : 'real';
}

function readTree(source: Source): readonly Found[] {
  const { tree } = source.yaml;
  if (!isRecord(tree)) return refused(source, [problem([], 'wrong-type', { expected: 'object' })], []);
  const kind = tree['file'];
  if (kind === 'questionnaire') return readQuestionnaire(source, tree);
  if (kind === 'statements') return readStatements(source, tree);
  if (typeof kind === 'string' && Object.hasOwn(LISTS, kind)) return readList(source, kind as keyof typeof LISTS, tree);
  return refused(source, [problem(['file'], 'unknown-file-kind', { allowed: FILE_KINDS.join(', ') })], []);
}

/** Faults as found in the file; `at` is the path of the part to which the faults' own paths belong. */
function refused({ file, yaml }: Source, faults: readonly Problem[], at: Problem['path']): readonly Found[] {
  return faults.map((fault) => {
    const path = [...at, ...fault.path];
    return { kind: 'problem', problem: placed({ ...fault, path }, file, yaml.place(path)) };
  });
}

function itemAt({ file, yaml }: Source, item: CatalogItem, at: Problem['path']): Found {
  return { kind: 'item', item: { value: item, file, place: (path) => yaml.place([...at, ...path]) } };
}

function readList(source: Source, file: keyof typeof LISTS, tree: Record<string, unknown>): readonly Found[] {
  const head = ListFile(file).safeParse(tree);
  if (!head.success) return refused(source, schemaProblems(head.error, tree), []);
  const { kind, field } = LISTS[file];
  const schema = CATALOG_BODIES[kind];
  const entries = (head.data as Record<string, unknown>)[field] as readonly unknown[];
  return entries.flatMap((raw, at) => {
    const written = expand(schema, raw, undefined);
    const parsed = schema.safeParse(written);
    if (!parsed.success) return refused(source, schemaProblems(parsed.error, written), [field, at]);
    const item = { kind, id: catalogId(parsed.data), version: head.data.version, body: parsed.data } as CatalogItem;
    return [itemAt(source, item, [field, at])];
  });
}

function readQuestionnaire(source: Source, tree: Record<string, unknown>): readonly Found[] {
  const head = QuestionnaireHead.safeParse(tree);
  const { file: _file, origin: _origin, region: _region, about: _about, languages: _languages, ...body } = tree;
  const parsed = CATALOG_BODIES.questionnaire.safeParse(body);
  if (head.success && parsed.success) {
    const { id, version } = parsed.data;
    return [itemAt(source, { kind: 'questionnaire', id, version, body: parsed.data }, [])];
  }
  const faults = [head, parsed].flatMap((read) => (read.success ? [] : schemaProblems(read.error, tree)));
  return refused(source, faults, []);
}

function readStatements(source: Source, tree: Record<string, unknown>): readonly Found[] {
  const parsed = StatementsFile.safeParse(tree);
  if (!parsed.success) return refused(source, schemaProblems(parsed.error, tree), []);
  return parsed.data.statements.flatMap((raw, at) => {
    const read = statementIn(raw, parsed.data);
    if (!read.ok) return refused(source, read.problems, ['statements', at]);
    const place = (path: Problem['path']): Place => source.yaml.place(['statements', at, ...writtenPath(path)]);
    return [{ kind: 'statement', statement: { value: read.value, file: source.file, place } }];
  });
}

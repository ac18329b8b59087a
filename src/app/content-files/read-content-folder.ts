/** The content folder: every YAML file in it and below it, read and held against each other. */
import { readFile as readBytes, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, ok, problem, type Problem, type Result } from '../../core/basics/problem.ts';
import type { CatalogItem } from '../../core/content/catalog.ts';
import type { NewStatement } from '../../core/record/statement.ts';
import { contentFiles } from './content-names.ts';
import { heldTogether } from './held-together.ts';
import { placed, readFile, type FileContent, type Region } from './read-file.ts';

/** All that a content folder holds. */
export interface ContentSet {
  readonly region: Region;
  readonly items: readonly CatalogItem[];
  readonly statements: readonly NewStatement[];
}

export interface ReadOptions {
  /** The region that every file must be about; the real one if it is left out. */
  readonly region?: Region;
  /** Content that stands beside the folder: its files may refer to it, and it is not in the answer. */
  readonly beside?: readonly CatalogItem[];
}

/** A content file is written by hand: one of more than this many bytes is a mistake or an attack. */
const MAX_FILE_BYTES = 8 * 1024 * 1024;
const MAX_FILES = 2_000;

const START = { line: 1, column: 1 };

/**
 * What the folder holds, or every fault of every file at once. Each problem's path begins with the file's name in the
 * folder and its params hold `file`, `line` and `column`. Where a file is about the other region, that alone is told
 * (`wrong-region`): what it refers to is not there either. Throws where the folder itself cannot be read.
 */
export async function readContentFolder(
  folder: string,
  { region = 'real', beside = [] }: ReadOptions = {},
): Promise<Result<ContentSet>> {
  const names = await contentFiles(folder);
  if (names.length === 0) return failed([problem([], 'no-content', { folder })]);
  if (names.length > MAX_FILES) return failed([problem([], 'too-many-files', { folder, maximum: MAX_FILES })]);
  const files: FileContent[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const text = await readText(folder, name);
    const read = text.ok ? readFile(name, text.value) : text;
    if (read.ok && read.value.region !== region) return failed([wrongRegion(region, name)]);
    if (read.ok) files.push(read.value);
    else problems.push(...read.problems);
  }
  const items = files.flatMap((file) => file.items);
  const statements = files.flatMap((file) => file.statements);
  // While a file is unread, what the others refer to may stand in it: nothing is then said to be unknown.
  const together = heldTogether(items, statements, beside).filter(
    (p) => problems.length === 0 || !p.code.startsWith('unknown-'),
  );
  problems.push(...together);
  if (problems.length > 0) return failed(problems);
  return ok({ region, items: once(items.map((item) => item.value)), statements: statements.map((s) => s.value) });
}

/** Real content and the demonstration's are kept apart. The params tell the region of the content and that of the data. */
export function wrongRegion(data: Region, file?: string): Problem {
  const params = { content: data === 'real' ? 'demonstration' : 'real', data };
  return file === undefined ? problem([], 'wrong-region', params) : problem([file], 'wrong-region', params);
}

/** The same source may stand in several files; it is one source. */
function once(items: readonly CatalogItem[]): readonly CatalogItem[] {
  return [...new Map(items.map((item) => [`${item.kind} ${item.id}`, item])).values()];
}

async function readText(folder: string, name: string): Promise<Result<string>> {
  const path = join(folder, name);
  const { size } = await stat(path);
  if (size > MAX_FILE_BYTES)
    return failed([placed(problem([], 'file-too-big', { maximum: MAX_FILE_BYTES }), name, START)]);
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(await readBytes(path)));
  } catch (error) {
    if (error instanceof TypeError) return failed([placed(problem([], 'not-utf8'), name, START)]);
    throw error;
  }
}

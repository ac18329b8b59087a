/**
 * Imports statements, all or none. The file is read, parsed and held against the catalog before the database is written
 * to; the write itself only looks once more whether something is there already.
 */
import { failed, ok, problem, type Problem, type Result } from '../core/basics/problem.ts';
import { catalogOf, type Catalog } from '../core/content/catalog.ts';
import type { Source } from '../core/content/source.ts';
import { SECRETARIAT, type Viewer } from '../core/record/audience.ts';
import type { NewStatement, Statement } from '../core/record/statement.ts';
import { contentHash, contentVersionHashes, type NewContentItem } from '../store/content-items.ts';
import { isFault } from '../store/errors.ts';
import { statementsById, statementsUpTo, latestSequence } from '../store/statements.ts';
import { placed, type Placed } from './content-files/read-file.ts';
import { partsNamed, statementFaults } from './content-files/statement-faults.ts';
import type { Farol } from './farol.ts';
import { readImport, type ImportFile, type ImportFormat } from './import/read-import.ts';
import { OPERATOR, recordedAlready, saidText } from './load.ts';

export interface Imported {
  /** The statements in the file. */
  readonly statements: number;
  /** Those that were not recorded before. */
  readonly fresh: number;
  /** The numbers they took; `null` after a dry run and where nothing was new. */
  readonly numbers: { readonly first: number; readonly last: number } | null;
}

/** Records the file's statements, or with `dryRun` only says what it would do. */
export async function importStatements(
  farol: Farol,
  file: string,
  text: string,
  format: ImportFormat,
  dryRun: boolean,
): Promise<Result<Imported>> {
  const catalog = await farol.catalog();
  const read = readImport(file, text, format, catalog);
  if (!read.ok) return read;
  const sources = newSources(read.value, catalog);
  const whole = withSources(catalog, sources.items);
  const recorded = await recordedOf(farol, read.value, whole);
  const problems = [...sources.problems, ...statementProblems(read.value, whole, recorded)];
  if (problems.length > 0) return failed(problems);
  const said = read.value.statements.map((one) => one.value);
  const fresh = said.filter((statement) => !recorded.statements.has(statement.id));
  if (dryRun || fresh.length === 0) return ok({ statements: said.length, fresh: fresh.length, numbers: null });
  try {
    const written = await write(farol, fresh, sources.items);
    return ok({ statements: said.length, fresh: written.value, numbers: written.numbers });
  } catch (fault) {
    const taken = isFault(fault, 'duplicate') ? await takenByDrafts(farol, read.value, whole) : [];
    if (taken.length === 0) throw fault;
    return failed(taken);
  }
}

/** An id may be that of a draft which nobody but its own state sees: then only the write finds it taken. */
async function takenByDrafts(farol: Farol, file: ImportFile, catalog: Catalog): Promise<readonly Problem[]> {
  const ids = file.statements.map((one) => one.value.id);
  const drafts = new Map<string, Statement>();
  for (const state of catalog.states.keys()) {
    const found = await farol.store.read({ kind: 'state', state }, (tx) => statementsById(tx, ids));
    for (const [id, statement] of found) drafts.set(id, statement);
  }
  return file.statements.flatMap((one) => at(one, collisionOf(one.value, drafts)));
}

/** Another import may have recorded some of it since it was looked up. */
function write(farol: Farol, fresh: readonly NewStatement[], sources: readonly NewContentItem[]) {
  return farol.store.write(OPERATOR, async (tx) => {
    const recorded = await recordedAlready(tx, fresh);
    const stillFresh = fresh.filter((statement) => !recorded.has(statement.id));
    const versions = new Set((await contentVersionHashes(tx)).map(({ kind, id }) => `${kind} ${id}`));
    tx.putContent(sources.filter(({ kind, id }) => !versions.has(`${kind} ${id}`)));
    tx.record(stillFresh);
    return stillFresh.length;
  });
}

interface Recorded {
  /** Those that the file's ids, and the ids that it corrects, mean. */
  readonly statements: ReadonlyMap<string, Statement>;
  readonly parts: ReadonlySet<string>;
}

/** What the record has: as the secretariat sees it, and as the states do of whose drafts the file speaks. */
async function recordedOf(farol: Farol, file: ImportFile, catalog: Catalog): Promise<Recorded> {
  const said = file.statements.map((one) => one.value);
  const ids = [...said.map((statement) => statement.id), ...said.flatMap((statement) => statement.corrects ?? [])];
  const drafting = new Set(said.filter(({ audience }) => audience === 'state').map(({ state }) => state));
  const viewers: readonly Viewer[] = [
    SECRETARIAT,
    ...[...drafting].map((state) => ({ kind: 'state', state }) as const),
  ];
  const statements = new Map<string, Statement>();
  const parts = new Set<string>();
  for (const viewer of viewers) {
    await farol.store.read(viewer, async (tx) => {
      for (const [id, statement] of await statementsById(tx, ids)) statements.set(id, statement);
      for await (const batch of statementsUpTo(tx, await latestSequence(tx))) {
        for (const part of partsNamed(batch, catalog)) parts.add(part);
      }
    });
  }
  return { statements, parts };
}

function statementProblems(file: ImportFile, catalog: Catalog, recorded: Recorded): readonly Problem[] {
  const said = file.statements.map((one) => one.value);
  const known = {
    parts: new Set([...partsNamed(said, catalog), ...recorded.parts]),
    statements: new Set([...recorded.statements.keys(), ...said.map((statement) => statement.id)]),
  };
  return [
    ...twice(file.statements),
    ...file.statements.flatMap((one) => [
      ...at(one, statementFaults(one.value, catalog, known)),
      ...at(one, collisionOf(one.value, recorded.statements)),
    ]),
  ];
}

function at<T>(one: Placed<T>, faults: readonly Problem[]): readonly Problem[] {
  return faults.map((fault) => placed(fault, one.file, one.place(fault.path)));
}

/** An id means one statement for ever: another text under it is a mistake, never a correction. */
function collisionOf(statement: NewStatement, recorded: ReadonlyMap<string, Statement>): readonly Problem[] {
  const found = recorded.get(statement.id);
  if (!found || saidText(found) === saidText(statement)) return [];
  return [problem(['id'], 'recorded-otherwise', { id: statement.id })];
}

function twice(statements: readonly Placed<NewStatement>[]): readonly Problem[] {
  const seen = new Set<string>();
  return statements.flatMap((one) => {
    if (seen.has(one.value.id)) return at(one, [problem(['id'], 'twice-in-file', { id: one.value.id })]);
    seen.add(one.value.id);
    return [];
  });
}

/** The sources of the file that the catalog does not have; one it has otherwise is a fault. */
function newSources(
  file: ImportFile,
  catalog: Catalog,
): { items: readonly NewContentItem[]; problems: readonly Problem[] } {
  const fresh = new Map<string, NewContentItem>();
  const problems = file.sources.flatMap((one) => {
    const { id } = one.value;
    const earlier = fresh.get(id)?.body as Source | undefined;
    const known = catalog.sources.get(id) ?? earlier;
    if (!known) fresh.set(id, { kind: 'source', id, version: 1, origin: 'here', body: one.value });
    // A CSV row names a source anew each time; the title under which it is known already stands.
    const same = !known || known.address === one.value.address || contentHash(known) === contentHash(one.value);
    return same ? [] : at(one, [problem(['id'], earlier ? 'twice-in-file' : 'recorded-otherwise', { id })]);
  });
  return { items: [...fresh.values()], problems };
}

function withSources(catalog: Catalog, sources: readonly NewContentItem[]): Catalog {
  const added = catalogOf(sources as unknown as Parameters<typeof catalogOf>[0]).sources;
  return { ...catalog, sources: new Map([...catalog.sources, ...added]) };
}

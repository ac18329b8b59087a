/**
 * Imports statements, all or none. The file is read, parsed and held against the catalog before the database is written
 * to; the write itself only looks once more whether something is there already.
 */
import { failed, ok, problem, type Problem, type Result } from '../core/basics/problem.ts';
import { catalogOf, type Catalog } from '../core/content/catalog.ts';
import { SECRETARIAT } from '../core/record/audience.ts';
import type { NewStatement, Statement } from '../core/record/statement.ts';
import { contentHash, contentVersionHashes, type NewContentItem } from '../store/content-items.ts';
import { statementsById, statementsUpTo, latestSequence } from '../store/statements.ts';
import type { ReadTx } from '../store/transaction.ts';
import { placed, type Placed } from './content-files/read-file.ts';
import { partsNamed, statementFaults } from './content-files/statement-faults.ts';
import type { Farol } from './farol.ts';
import { readImport, type ImportFile, type ImportFormat } from './import/read-import.ts';
import { OPERATOR, saidText } from './load.ts';

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
  const checked = await farol.store.read(SECRETARIAT, (tx) => check(tx, read.value, catalog));
  if (!checked.ok) return checked;
  const { fresh, sources } = checked.value;
  const statements = read.value.statements.length;
  if (dryRun || fresh.length === 0) return ok({ statements, fresh: fresh.length, numbers: null });
  const written = await farol.store.write(OPERATOR, async (tx) => {
    const recorded = await statementsById(
      tx.as(SECRETARIAT),
      fresh.map((statement) => statement.id),
    );
    const stillFresh = fresh.filter((statement) => !recorded.has(statement.id));
    const versions = new Set((await contentVersionHashes(tx)).map(({ kind, id }) => `${kind} ${id}`));
    tx.putContent(sources.filter(({ kind, id }) => !versions.has(`${kind} ${id}`)));
    tx.record(stillFresh);
    return stillFresh.length;
  });
  return ok({ statements, fresh: written.value, numbers: written.numbers });
}

interface Checked {
  readonly fresh: readonly NewStatement[];
  readonly sources: readonly NewContentItem[];
}

async function check(tx: ReadTx, file: ImportFile, catalog: Catalog): Promise<Result<Checked>> {
  const sources = newSources(file, catalog);
  const whole = withSources(catalog, sources.items);
  const said = file.statements.map((one) => one.value);
  const recorded = await statementsById(tx, [...said.map((s) => s.id), ...said.flatMap((s) => s.corrects ?? [])]);
  const known = {
    parts: new Set([...partsNamed(said, whole), ...(await partsRecorded(tx, whole))]),
    statements: new Set([...recorded.keys(), ...said.map((statement) => statement.id)]),
  };
  const problems = [
    ...sources.problems,
    ...twice(file.statements),
    ...file.statements.flatMap((one) => [
      ...at(one, statementFaults(one.value, whole, known)),
      ...at(one, collisionOf(one.value, recorded)),
    ]),
  ];
  if (problems.length > 0) return failed(problems);
  return ok({ fresh: said.filter((statement) => !recorded.has(statement.id)), sources: sources.items });
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
    const known = catalog.sources.get(id);
    if (!known) fresh.set(id, { kind: 'source', id, version: 1, origin: 'here', body: one.value });
    // A CSV row names a source anew each time; the title under which it is known already stands.
    const same = !known || known.address === one.value.address || contentHash(known) === contentHash(one.value);
    return same ? [] : at(one, [problem(['id'], 'recorded-otherwise', { id })]);
  });
  return { items: [...fresh.values()], problems };
}

function withSources(catalog: Catalog, sources: readonly NewContentItem[]): Catalog {
  const added = catalogOf(sources as unknown as Parameters<typeof catalogOf>[0]).sources;
  return { ...catalog, sources: new Map([...catalog.sources, ...added]) };
}

/** The parts that the record names already: an import may speak of a mechanism that was recorded before. */
async function partsRecorded(tx: ReadTx, catalog: Catalog): Promise<ReadonlySet<string>> {
  const parts = new Set<string>();
  for await (const batch of statementsUpTo(tx, await latestSequence(tx))) {
    for (const part of partsNamed(batch, catalog)) parts.add(part);
  }
  return parts;
}

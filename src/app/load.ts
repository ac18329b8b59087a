/**
 * Brings shipped content into the record: new items and new versions are added, statements that are not there yet are
 * recorded. What is there stays as it is, what was made here is never touched, and collisions are told.
 */
import { canonical } from '../core/basics/canonical.ts';
import { SECRETARIAT } from '../core/record/audience.ts';
import type { NewStatement, Statement } from '../core/record/statement.ts';
import { contentHash, contentVersionHashes, type NewContentItem } from '../store/content-items.ts';
import { isFault } from '../store/errors.ts';
import { noteLoaded } from '../store/loaded-content.ts';
import { statementsById } from '../store/statements.ts';
import type { Store } from '../store/store.ts';
import type { Actor, WriteTx } from '../store/transaction.ts';
import { wrongRegion, type ContentSet } from './content-files/read-content-folder.ts';
import { ContentRefused } from './content-refused.ts';

/** The record has other content under the same id and version; it stays. */
export interface Collision {
  readonly what: string;
  readonly id: string;
}

export interface Loaded {
  readonly items: number;
  readonly statements: number;
  /** Items and statements that were there already, equal. */
  readonly same: number;
  readonly collisions: readonly Collision[];
}

/** Who acts from the command line. */
export const OPERATOR: Actor = { kind: 'operator', id: 'command-line' };

/**
 * All in one transaction: either all that is new is in, or nothing is. Throws `ContentRefused` (`wrong-region`) for real
 * content in the demonstration's store, and the other way round. A `fingerprint` is noted with it, so that this content
 * need not be read again; not where something collides, which is to be told at each start.
 */
export async function loadContent(
  store: Store,
  content: ContentSet,
  fingerprint: string | null = null,
): Promise<Loaded> {
  if (content.region !== store.kind) throw new ContentRefused([wrongRegion(store.kind)]);
  try {
    return await loadAll(store, content, fingerprint);
  } catch (error) {
    // Another process brought in the same between our look and our commit; now it is there to be compared with.
    if (!isFault(error, 'duplicate')) throw error;
    return loadAll(store, content, fingerprint);
  }
}

async function loadAll(store: Store, content: ContentSet, fingerprint: string | null): Promise<Loaded> {
  const { value } = await store.write(OPERATOR, async (tx) => {
    const versions = await contentVersionHashes(tx);
    const recorded = await recordedAlready(tx, content.statements);
    const items = sortItems(new Map(versions.map((version) => [nameOf(version), version.hash])), content);
    const statements = sortStatements(recorded, content);
    tx.putContent(items.fresh);
    tx.record(statements.fresh);
    const collisions = [...items.collisions, ...statements.collisions];
    if (fingerprint !== null && collisions.length === 0) await noteLoaded(tx, fingerprint);
    return {
      items: items.fresh.length,
      statements: statements.fresh.length,
      same: items.same + statements.same,
      collisions,
    };
  });
  return value;
}

/** What the record has of these: as the secretariat sees it, and a state's own drafts as that state does. */
export async function recordedAlready(
  tx: WriteTx,
  statements: readonly NewStatement[],
): Promise<ReadonlyMap<string, Statement>> {
  const found = new Map(await statementsById(tx.as(SECRETARIAT), idsOf(statements)));
  const drafts = statements.filter(({ audience }) => audience === 'state');
  for (const state of new Set(drafts.map((draft) => draft.state))) {
    const own = drafts.filter((draft) => draft.state === state);
    for (const [id, draft] of await statementsById(tx.as({ kind: 'state', state }), idsOf(own))) found.set(id, draft);
  }
  return found;
}

function idsOf(statements: readonly NewStatement[]): readonly string[] {
  return statements.map((statement) => statement.id);
}

interface Sorted<T> {
  readonly fresh: readonly T[];
  readonly same: number;
  readonly collisions: readonly Collision[];
}

function nameOf(item: { readonly kind: string; readonly id: string; readonly version: number }): string {
  return `${item.kind} ${item.id} ${item.version}`;
}

function sortItems(recorded: ReadonlyMap<string, string>, content: ContentSet): Sorted<NewContentItem> {
  const bodies = new Map(content.items.map((item) => [nameOf(item), item]));
  const items = [...bodies.values()];
  const fresh = items.filter((item) => !recorded.has(nameOf(item)));
  const changed = items.filter((item) => {
    const hash = recorded.get(nameOf(item));
    return hash !== undefined && hash !== contentHash(item.body);
  });
  return {
    fresh: fresh.map((item) => ({ ...item, origin: 'shipped' })),
    same: items.length - fresh.length - changed.length,
    collisions: changed.map(({ kind, id, version }) => ({ what: kind, id: `${id} (${version})` })),
  };
}

function sortStatements(recorded: ReadonlyMap<string, Statement>, { statements }: ContentSet): Sorted<NewStatement> {
  const fresh = statements.filter((statement) => !recorded.has(statement.id));
  const changed = statements.filter((statement) => {
    const found = recorded.get(statement.id);
    return found !== undefined && saidText(found) !== saidText(statement);
  });
  return {
    fresh,
    same: statements.length - fresh.length - changed.length,
    collisions: changed.map(({ id }) => ({ what: 'statement', id })),
  };
}

/** What a statement says, without its place in the record. */
export function saidText(statement: NewStatement | Statement): string {
  const { sequence: _sequence, recordedAt: _recordedAt, ...said } = statement as Statement;
  return canonical(said);
}

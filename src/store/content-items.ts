/**
 * Content items: states, meetings, code lists, questionnaires ... Once loaded, the database is the record of them. A
 * version is never changed; what is made here and what is shipped are told apart by origin.
 */
import type { Selectable } from 'kysely';
import { sha256 } from './hash.ts';
import type { NewContentItem } from './staged.ts';
import type { Tables } from './schema.ts';
import { jsonText } from './storable.ts';
import { dbOf, type AnyTx } from './transaction.ts';

export type { NewContentItem };

/** A recorded version. `body` is to be parsed by the schema of its kind. */
export interface ContentItem extends NewContentItem {
  /** SHA-256 of the body's canonical JSON. */
  readonly hash: string;
  readonly sequence: number;
  readonly recordedAt: string;
}

/** A content item as the database keeps it. */
export type ContentItemRow = Selectable<Tables['content_item']>;

/** The hash by which two bodies are found equal. */
export function contentHash(body: unknown): string {
  return sha256(jsonText(body));
}

/** The row of an item that got its number. */
export function contentItemRow(item: NewContentItem, sequence: number, recordedAt: string): ContentItemRow {
  const body = jsonText(item.body);
  const { kind, id, version, origin } = item;
  return { sequence, recorded_at: recordedAt, kind, id, version, origin, body, hash: sha256(body) };
}

function contentItemOf(row: ContentItemRow): ContentItem {
  return {
    kind: row.kind,
    id: row.id,
    version: row.version,
    origin: row.origin as ContentItem['origin'],
    body: JSON.parse(row.body) as unknown,
    hash: row.hash,
    sequence: row.sequence,
    recordedAt: row.recorded_at,
  };
}

/** The text of a row that its audit entry is the hash of: the body's own hash is computed again from the body. */
export function contentItemText(row: ContentItemRow): string {
  const { sequence, recorded_at, kind, id, version, origin, body, hash } = row;
  return JSON.stringify([sequence, recorded_at, kind, id, version, origin, sha256(body), hash]);
}

/** How an audit entry names a version of an item. */
export function contentItemName(item: {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
}): string {
  return `${item.kind}/${item.id}/${item.version}`;
}

/** The highest version of every item that was recorded up to `known` (a sequence number), by kind and id. */
export async function latestContent(tx: AnyTx, known: number): Promise<readonly ContentItem[]> {
  const db = dbOf(tx);
  const rows = await db
    .selectFrom('content_item')
    .innerJoin(
      db
        .selectFrom('content_item')
        .select((eb) => ['kind', 'id', eb.fn.max('version').as('version')])
        .where('sequence', '<=', known)
        .groupBy(['kind', 'id'])
        .as('latest'),
      (join) =>
        join
          .onRef('latest.kind', '=', 'content_item.kind')
          .onRef('latest.id', '=', 'content_item.id')
          .onRef('latest.version', '=', 'content_item.version'),
    )
    .selectAll('content_item')
    .orderBy('content_item.kind')
    .orderBy('content_item.id')
    .execute();
  return rows.map(contentItemOf);
}

/** Every version of one item, the newest first. */
export async function contentVersions(tx: AnyTx, kind: string, id: string): Promise<readonly ContentItem[]> {
  const rows = await dbOf(tx)
    .selectFrom('content_item')
    .selectAll()
    .where('kind', '=', kind)
    .where('id', '=', id)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(contentItemOf);
}

/** The number of the last content recorded, 0 while there is none: what is held of it is stale when this has grown. */
export async function latestContentSequence(tx: AnyTx): Promise<number> {
  const row = await dbOf(tx)
    .selectFrom('content_item')
    .select((eb) => eb.fn.max('sequence').as('sequence'))
    .executeTakeFirst();
  return row?.sequence ?? 0;
}

/** Every recorded version of every item, without its body. */
export async function contentVersionHashes(
  tx: AnyTx,
): Promise<readonly Pick<ContentItem, 'kind' | 'id' | 'version' | 'origin' | 'hash'>[]> {
  const rows = await dbOf(tx).selectFrom('content_item').select(['kind', 'id', 'version', 'origin', 'hash']).execute();
  return rows.map((row) => ({ ...row, origin: row.origin as ContentItem['origin'] }));
}

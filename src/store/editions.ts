/**
 * Editions: a report once issued is kept as its bytes under their hash, with the outline and the state of the record that
 * it was made from. Asking for it again gives those bytes.
 */
import type { Selectable } from 'kysely';
import type { Language } from '../core/basics/language.ts';
import type { PlainDate } from '../core/basics/plain-date.ts';
import type { Viewer } from '../core/record/audience.ts';
import { sha256 } from './hash.ts';
import type { Tables } from './schema.ts';
import type { NewEdition } from './staged.ts';
import { jsonText } from './storable.ts';
import { dbOf, viewerText, type ReadTx } from './transaction.ts';

export type { NewEdition };

/** An edition as lists show it, without its bytes and its outline. */
export interface EditionEntry extends Omit<NewEdition, 'bytes' | 'outline' | 'viewer'> {
  /** SHA-256 of the bytes. */
  readonly hash: string;
  readonly viewer: string;
  readonly issuedAt: string;
}

export interface Edition extends EditionEntry {
  readonly bytes: Uint8Array;
  readonly outline: unknown;
}

/** An edition as the database keeps it. */
export type EditionRow = Selectable<Tables['edition']>;

/** The row of an edition that got its number. */
export function editionRow(edition: NewEdition, sequence: number, issuedAt: string): EditionRow {
  return {
    sequence,
    hash: sha256(edition.bytes),
    outline: jsonText(edition.outline),
    bytes: edition.bytes,
    on_day: edition.on,
    known: edition.known,
    viewer: viewerText(edition.viewer),
    meeting: edition.meeting,
    language: edition.language,
    format: edition.format,
    program_version: edition.programVersion,
    issued_at: issuedAt,
  };
}

/** The text of a row that its audit entry is the hash of; the bytes are hashed again. */
export function editionText(row: EditionRow): string {
  const { sequence, hash, outline, bytes, on_day, known, viewer, meeting, language, format } = row;
  const facts = [on_day, known, viewer, meeting, language, format, row.program_version, row.issued_at];
  return JSON.stringify([sequence, hash, sha256(bytes), sha256(outline), ...facts]);
}

const ENTRY = [
  'hash',
  'on_day',
  'known',
  'viewer',
  'meeting',
  'language',
  'format',
  'program_version',
  'issued_at',
] as const;

function entryOf(row: Pick<EditionRow, (typeof ENTRY)[number]>): EditionEntry {
  return {
    hash: row.hash,
    on: row.on_day as PlainDate,
    known: row.known,
    viewer: row.viewer,
    meeting: row.meeting,
    language: row.language as Language,
    format: row.format,
    programVersion: row.program_version,
    issuedAt: row.issued_at,
  };
}

/** For which viewers' editions this viewer may ask: the public's, then its own circle's. */
function shownTo(viewer: Viewer): string[] {
  switch (viewer.kind) {
    case 'public':
      return ['public'];
    case 'member-states':
      return ['public', 'member-states'];
    case 'secretariat':
      return ['public', 'member-states', 'secretariat'];
    case 'state':
      return ['public', 'member-states', viewerText(viewer)];
    default:
      return never(viewer);
  }
}

function never(viewer: never): never {
  throw new Error(`not a viewer: ${JSON.stringify(viewer)}`);
}

/** The edition with this hash, if there is one and the viewer may see it. */
export async function findEdition(tx: ReadTx, hash: string): Promise<Edition | undefined> {
  const row = await dbOf(tx)
    .selectFrom('edition')
    .selectAll()
    .where('hash', '=', hash)
    .where('viewer', 'in', shownTo(tx.viewer))
    .executeTakeFirst();
  return row && { ...entryOf(row), bytes: row.bytes, outline: JSON.parse(row.outline) as unknown };
}

/** The editions of a meeting that the viewer may see, in the order in which they were issued. */
export async function editionsOf(tx: ReadTx, meeting: string): Promise<readonly EditionEntry[]> {
  const rows = await dbOf(tx)
    .selectFrom('edition')
    .select(ENTRY)
    .where('meeting', '=', meeting)
    .where('viewer', 'in', shownTo(tx.viewer))
    .orderBy('sequence')
    .execute();
  return rows.map(entryOf);
}

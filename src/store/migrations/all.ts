/** Every migration, in order. One that has shipped is never edited; a change is a new file. */
import type { Kysely, Migration } from 'kysely';
import * as record from './0001-record.ts';
import * as audit from './0002-audit.ts';
import * as edition from './0003-edition.ts';
import * as outbox from './0004-outbox.ts';
import * as loadedContent from './0005-loaded-content.ts';
import * as people from './0006-people.ts';
import * as answering from './0007-answering.ts';
import type { MigrationContext } from './dialect.ts';

export type Migrations = Readonly<Record<string, Migration>>;

const STEPS: Readonly<Record<string, (db: Kysely<unknown>, context: MigrationContext) => Promise<void>>> = {
  '0001-record': record.up,
  '0002-audit': audit.up,
  '0003-edition': edition.up,
  '0004-outbox': outbox.up,
  '0005-loaded-content': loadedContent.up,
  '0006-people': people.up,
  '0007-answering': answering.up,
};

/** The migrations of this version, for an engine and a kind of store. */
export function migrationsFor(context: MigrationContext): Migrations {
  return Object.fromEntries(
    Object.entries(STEPS).map(([name, up]) => [name, { up: (db: Kysely<unknown>) => up(db, context) }]),
  );
}

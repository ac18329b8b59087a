/** The few words of a migration that differ between the engines. */
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { EngineName } from '../engine.ts';
import type { StoreKind } from '../schema.ts';

/** What a migration may depend on. */
export interface MigrationContext {
  readonly engine: EngineName;
  readonly kind: StoreKind;
}

/** Column types and table endings, by engine. PostgreSQL's text is compared by bytes, as SQLite's is. */
export function wordsOf(engine: EngineName) {
  const postgres = engine === 'postgres';
  return {
    text: postgres ? sql`text collate "C"` : sql`text`,
    integer: postgres ? sql`bigint` : sql`integer`,
    bytes: postgres ? sql`bytea` : sql`blob`,
    /** SQLite checks a column's type only in a strict table. */
    ending: postgres ? sql`` : sql`strict`,
    /** The same for a table that SQLite keeps in the order of its key: one tree to write to instead of two. */
    byKey: postgres ? sql`` : sql`strict, without rowid`,
  };
}

/** A check that the column holds one of these words. */
export function oneOf(column: string, words: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} in (${sql.join(words.map((word) => sql.lit(word)))})`;
}

/** Makes the rows of a table unchangeable: whoever updates or deletes one is refused by the database itself. */
export async function keepForEver(db: Kysely<unknown>, engine: EngineName, table: string): Promise<void> {
  if (engine === 'postgres') {
    await sql`
      create trigger ${sql.ref(`${table}_kept`)} before update or delete or truncate on ${sql.table(table)}
      for each statement execute function farol_refuse_change()`.execute(db);
    return;
  }
  for (const change of ['update', 'delete']) {
    await sql`
      create trigger ${sql.ref(`${table}_no_${change}`)} before ${sql.raw(change)} on ${sql.table(table)}
      begin select raise(abort, 'what is recorded is never changed or deleted'); end`.execute(db);
  }
}

/** SQL past the store, as an administrator of the database (or whoever breaks in) can run it. */
import { Kysely, sql } from 'kysely';
import { postgresDialect } from '../../src/store/postgres.ts';
import type { Tables } from '../../src/store/schema.ts';
import { FarolSqliteDialect, openSqlite } from '../../src/store/sqlite.ts';
import { fileOf } from './fresh-store.ts';

/** A connection to the database at the address, with no store around it. */
export function connectRaw(url: string): Kysely<Tables> {
  return url.startsWith('sqlite:')
    ? new Kysely<Tables>({
        dialect: new FarolSqliteDialect(openSqlite(fileOf(url), { readOnly: false, busyMs: 5_000 })),
      })
    : new Kysely<Tables>({ dialect: postgresDialect(url, 2) });
}

/** Runs the statements one after another. */
export async function runRaw(url: string, ...statements: readonly string[]): Promise<void> {
  const db = connectRaw(url);
  try {
    for (const statement of statements) await sql.raw(statement).execute(db);
  } finally {
    await db.destroy();
  }
}

/** The rows of a query. */
export async function rowsOf(url: string, query: string): Promise<readonly Record<string, unknown>[]> {
  const db = connectRaw(url);
  try {
    return (await sql.raw<Record<string, unknown>>(query).execute(db)).rows;
  } finally {
    await db.destroy();
  }
}

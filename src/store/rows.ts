/** Putting many rows in at once, on either engine. */
import type { Insertable } from 'kysely';
import type { Db, TableName, Tables } from './schema.ts';

/** PostgreSQL takes 65,535 parameters in one statement, SQLite 32,766. */
const MOST_PARAMETERS = 8_000;

/** Inserts the rows, in their order. */
export async function insertAll<T extends TableName>(
  db: Db,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  const first = rows[0];
  if (first === undefined) return;
  const size = Math.max(1, Math.floor(MOST_PARAMETERS / Object.keys(first).length));
  for (let from = 0; from < rows.length; from += size) {
    await db
      .insertInto(table)
      .values(rows.slice(from, from + size))
      .execute();
  }
}

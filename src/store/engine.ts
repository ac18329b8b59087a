/** What the store asks of a database engine: a transaction for writing, a snapshot for reading, its schema brought up. */
import { sql } from 'kysely';
import type { ServerRoles } from './postgres-roles.ts';
import type { Db, StoreKind } from './schema.ts';

export type EngineName = 'sqlite' | 'postgres';

/** A server answers many at once and is never frozen; a command does one thing and may take its time. */
export type StoreMode = 'server' | 'cli';

/** How long a write waits for another process before it says that the database is busy. */
export const BUSY_LIMIT_MS = 10_000;

/** How long a read may hold its snapshot; an old snapshot keeps SQLite's log from shrinking. */
export const READ_LIMIT_MS: Readonly<Record<StoreMode, number | null>> = { server: 30_000, cli: null };

export interface Engine {
  readonly name: EngineName;
  /** True where the database's own row policies do not apply to this login. Always true on SQLite, which has none. */
  readonly rowSecurityOff: boolean;
  /** True where the file lies in a folder that another program copies away (Dropbox, OneDrive ...). */
  readonly onSynchronisedDrive: boolean;
  /** Runs `work` in one transaction that is committed when it resolves and rolled back when it throws. */
  write<T>(behalf: string, work: (db: Db) => Promise<T>): Promise<T>;
  /** Runs `work` on one unchanging snapshot. */
  read<T>(behalf: string, work: (db: Db) => Promise<T>): Promise<T>;
  /** The last number of the record, as committed when this was called: one indexed row, outside any transaction. */
  sequence(): Promise<number>;
  close(): Promise<void>;
}

/** What opening an engine needs. */
export interface EngineOptions {
  readonly kind: StoreKind;
  /** How long a read may last; `null` without end. */
  readonly readLimitMs: number | null;
  readonly roles: ServerRoles;
}

/** Begins, works, commits; rolls back whatever goes wrong on the way, the beginning included. */
export async function inTransaction<T>(
  db: Db,
  begin: () => Promise<unknown>,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  try {
    await begin();
    const answer = await work(db);
    const ended = await sql<{ command?: string }>`commit`.execute(db);
    // PostgreSQL answers the commit of a transaction in which a statement failed by rolling it back, without an error.
    if (ended.rows[0]?.command === 'ROLLBACK') throw new Error('a statement failed and its error was swallowed');
    return answer;
  } catch (error) {
    // There may be nothing to roll back: the transaction did not begin, or a full disk ended it.
    await sql`rollback`.execute(db).catch(() => undefined);
    throw error;
  }
}

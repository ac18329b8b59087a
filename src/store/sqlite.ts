/**
 * SQLite through `@photostructure/sqlite` (the API of Node's own `node:sqlite`), imported here and nowhere else, and the
 * adapter that Kysely's SQLite dialect wants of it.
 */
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type SqliteDatabase,
  type SqliteStatement,
} from 'kysely';
import { StoreError, type StoreFault } from './errors.ts';
import { assertStorable } from './storable.ts';

/** How a connection is opened. `busyMs` freezes the process while it waits: 0 where pages are served. */
export interface SqliteOptions {
  readonly readOnly: boolean;
  readonly busyMs: number;
}

/** Opens the file (making it if it may write) with Farol's settings. Throws a `StoreError`. */
export function openSqlite(path: string, options: SqliteOptions): SqliteDatabase {
  const database = translated(path, () => {
    const opened = new DatabaseSync(path, {
      readOnly: options.readOnly,
      timeout: options.busyMs,
      enableForeignKeyConstraints: true,
      defensive: true,
    });
    try {
      configure(opened, options);
      return opened;
    } catch (error) {
      opened.close();
      throw error;
    }
  });
  return adapted(path, database);
}

function configure(database: DatabaseSyncInstance, options: SqliteOptions): void {
  // Asking for the journal's mode reads the file's head: what is no database is found here, before anything is changed.
  const mode = database.prepare('pragma journal_mode').get() as { journal_mode: string };
  database.exec('pragma trusted_schema = off; pragma synchronous = full; pragma cache_size = -16384');
  if (options.readOnly) {
    database.exec('pragma query_only = on');
    return;
  }
  if (mode.journal_mode !== 'wal') database.exec('pragma journal_mode = wal');
  // Without it, `insert or replace` deletes a row past the triggers that forbid it.
  database.exec('pragma recursive_triggers = on');
}

/** Prepared statements are kept by their text: preparing one costs as much as running it. */
const MOST_STATEMENTS = 200;

function adapted(path: string, database: DatabaseSyncInstance): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => {
      prepared.clear();
      if (database.isOpen) database.close();
    },
    prepare: (text) => {
      const kept = prepared.get(text);
      if (kept) return kept;
      const statement = translated(path, () => adaptedStatement(path, database.prepare(text)));
      if (prepared.size >= MOST_STATEMENTS) prepared.clear();
      prepared.set(text, statement);
      return statement;
    },
  };
}

/** Kysely passes an array and asks `reader`; the driver wants the parameters one by one and tells its columns. */
function adaptedStatement(path: string, statement: StatementSyncInstance): SqliteStatement {
  const run = <T>(parameters: readonly unknown[], work: () => T): T => {
    assertStorable(parameters);
    return translated(path, work);
  };
  const columns = statement.columns().map((column) => column.name);
  // The driver's own row objects have no prototype and are slow; from arrays, rows are plain objects in half the time.
  if (columns.length > 0) statement.setReturnArrays(true);
  return {
    reader: columns.length > 0,
    all: (parameters) =>
      run(parameters, () => (statement.all(...parameters) as unknown[][]).map((values) => rowOf(columns, values))),
    run: (parameters) => run(parameters, () => statement.run(...parameters)),
    iterate: () => {
      throw new Error('rows are read in batches, by sequence');
    },
  };
}

function rowOf(columns: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let n = 0; n < columns.length; n += 1) row[columns[n] as string] = values[n];
  return row;
}

function translated<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const fault = sqliteFault(path, error);
    throw fault ? new StoreError(fault, { cause: error }) : error;
  }
}

/**
 * The disk's own faults in reading: the block itself, a file cut short, bytes or a file system that are not sound. Its
 * other faults are of writing, and mostly that there is no room: a quota or a limit is told as one of them, not as 13.
 */
const READ_FAULTS: ReadonlySet<number> = new Set([266, 522, 8202, 8458]);

/** The fault behind an error of the driver, by its code (`errcode`, extended); undefined if it is none of those known. */
export function sqliteFault(path: string, error: unknown): StoreFault | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  const code = error.errcode;
  switch (code & 0xff) {
    case 5: // SQLITE_BUSY, 517 (stale snapshot) among them
    case 6: // SQLITE_LOCKED
      return { kind: 'busy', waitedMs: 0 };
    case 13: // SQLITE_FULL
      return { kind: 'disk-full' };
    case 26: // SQLITE_NOTADB
      return { kind: 'not-a-database' };
    case 10: // SQLITE_IOERR
      return READ_FAULTS.has(code) ? { kind: 'damaged', code: `SQLite ${code}` } : { kind: 'disk-full' };
    case 11: // SQLITE_CORRUPT
      return { kind: 'damaged', code: `SQLite ${code}` };
    case 14: // SQLITE_CANTOPEN
      return { kind: 'cannot-open', path, code: `SQLite ${code}` };
    case 8: // SQLITE_READONLY
      return { kind: 'refused', detail: 'the database is open for reading only' };
    case 19: // SQLITE_CONSTRAINT: 1555 primary key, 2067 unique, else a check, a trigger, a foreign key
      return code === 1555 || code === 2067
        ? { kind: 'duplicate', detail: error.message }
        : { kind: 'refused', detail: error.message };
    default:
      return undefined;
  }
}

/**
 * Kysely's Migrator neither locks nor rolls back on SQLite as it comes; with schema changes inside a transaction that
 * begins `immediate` it does both.
 */
export class FarolSqliteDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;

  constructor(database: SqliteDatabase) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateSqliteDriver({ database: this.#database });
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}

/** A full disk ends a transaction by itself: there is then nothing to roll back, and the first fault is the one to tell. */
class ImmediateSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch(() => undefined);
  }
}

class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

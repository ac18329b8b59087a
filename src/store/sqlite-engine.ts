/**
 * The embedded database: one connection that writes and a few that read, in one file that several processes may have
 * open. The driver is synchronous, so nothing here waits inside it once the store is open, and every transaction first gives
 * way to whatever else the process has to do: promises alone would never let a timer or a request have its turn.
 */
import { mkdirSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setImmediate as giveWay, setTimeout as pause } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import { BUSY_LIMIT_MS, inTransaction, type Engine, type EngineOptions } from './engine.ts';
import { isFault, StoreError } from './errors.ts';
import { bringUp } from './migrate.ts';
import { migrationsFor } from './migrations/all.ts';
import type { Db, Tables } from './schema.ts';
import { FarolSqliteDialect, openSqlite } from './sqlite.ts';

/** How many snapshots may be read at once by one process; more wait their turn. */
const READERS = 4;

/** Opens the file, making it and its folder where they are not there, and brings its schema up. */
export async function openSqliteEngine(path: string, options: EngineOptions): Promise<Engine> {
  const file = resolve(path);
  prepareFolder(dirname(file));
  await migrateFile(file, options);
  const writer = connect(file, false);
  // Opens the connection now: what is wrong with the file is said at the start, not at the first write.
  await sql`select 1`.execute(writer);
  const readers = readerPool(file);
  const turns = new Turns();
  const counter = sequenceReader(file);
  return {
    name: 'sqlite',
    rowSecurityOff: true,
    onSynchronisedDrive: /[/\\](?:Dropbox|OneDrive[^/\\]*|Google Drive|GoogleDrive|iCloud[^/\\]*|Nextcloud)[/\\]/i.test(
      file,
    ),
    write: (_behalf, work) => {
      const started = Date.now();
      return writer.connection().execute(async (db) => {
        await giveWay();
        await turns.letOthers();
        try {
          return await inTransaction(db, () => beginImmediate(db, started), work);
        } finally {
          turns.ended();
        }
      });
    },
    read: (_behalf, work) =>
      readers.use((reader) =>
        reader.connection().execute(async (db) => {
          await giveWay();
          return snapshot(db, work);
        }),
      ),
    sequence: counter.read,
    close: async () => {
      counter.close();
      await readers.close();
      await writer.destroy();
    },
  };
}

/** A connection of its own, which may wait in the driver: nobody is served yet. */
async function migrateFile(file: string, options: EngineOptions): Promise<void> {
  const db = await patiently(Date.now(), () =>
    Promise.resolve(
      new Kysely<Tables>({
        dialect: new FarolSqliteDialect(openSqlite(file, { readOnly: false, busyMs: BUSY_LIMIT_MS })),
      }),
    ),
  );
  try {
    await bringUp(db, 'sqlite', options.kind, migrationsFor({ engine: 'sqlite', kind: options.kind }));
  } finally {
    await db.destroy();
  }
}

function connect(file: string, readOnly: boolean): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new FarolSqliteDialect(openSqlite(file, { readOnly, busyMs: 0 })) });
}

async function beginImmediate(db: Db, started: number): Promise<void> {
  await patiently(started, () => sql`begin immediate`.execute(db));
}

/** Tries again, without freezing the process, while another process has the database; then says so. */
async function patiently<T>(started: number, attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isFault(error, 'busy')) throw error;
      const waitedMs = Date.now() - started;
      if (waitedMs >= BUSY_LIMIT_MS) throw new StoreError({ kind: 'busy', waitedMs }, { cause: error });
      // Chance keeps two that wait from meeting again and again.
      await pause(5 + Math.random() * 20);
    }
  }
}

/** After so long of one write upon another, the file is left alone for so long. */
const TURN_MS = 200;
const LEAVE_MS = 10;

/**
 * SQLite gives the file to whoever asks while it is free: a process that writes without a pause would keep all others
 * waiting until they give up.
 */
class Turns {
  #began = 0;
  #ended = 0;

  async letOthers(): Promise<void> {
    const now = performance.now();
    if (now - this.#ended >= LEAVE_MS) this.#began = now;
    if (now - this.#began < TURN_MS) return;
    await pause(LEAVE_MS);
    this.#began = performance.now();
  }

  ended(): void {
    this.#ended = performance.now();
  }
}

/** `begin` alone takes no snapshot; the first read does. It can meet another process that mends the log after a crash. */
async function snapshot<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  const started = Date.now();
  const begin = async (): Promise<void> => {
    await sql`begin`.execute(db);
    await patiently(started, () => db.selectFrom('counter').select('sequence').execute());
  };
  return inTransaction(db, begin, work);
}

interface SequenceReader {
  readonly read: () => Promise<number>;
  close(): void;
}

/** A connection that answers this one question, by a statement that is ready: a few microseconds. */
function sequenceReader(file: string): SequenceReader {
  const database = openSqlite(file, { readOnly: true, busyMs: 0 });
  const statement = database.prepare('select sequence from counter');
  const look = async (): Promise<number> => {
    const [row] = statement.all([]) as readonly { readonly sequence: number }[];
    if (row === undefined) throw new Error('the counter has no row');
    return row.sequence;
  };
  return {
    read: () => patiently(Date.now(), look),
    close: () => database.close(),
  };
}

interface ReaderPool {
  use<T>(work: (reader: Kysely<Tables>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Connections are opened as they are needed, and the longest waiting is served first. */
function readerPool(file: string): ReaderPool {
  const all: Kysely<Tables>[] = [];
  const idle: Kysely<Tables>[] = [];
  const waiting: ((reader: Kysely<Tables>) => void)[] = [];
  const acquire = async (): Promise<Kysely<Tables>> => {
    const free = idle.pop();
    if (free) return free;
    if (all.length < READERS) {
      const made = connect(file, true);
      all.push(made);
      return made;
    }
    return new Promise((serve) => waiting.push(serve));
  };
  const release = (reader: Kysely<Tables>): void => {
    const next = waiting.shift();
    if (next) next(reader);
    else idle.push(reader);
  };
  return {
    use: async (work) => {
      const reader = await acquire();
      try {
        return await work(reader);
      } finally {
        release(reader);
      }
    },
    close: async () => {
      for (const reader of all.splice(0)) await reader.destroy();
    },
  };
}

/** File systems that are another machine's: NFS, SMB, SMB2, CIFS. SQLite's log needs memory that processes share. */
const NETWORK_DRIVES: ReadonlySet<number> = new Set([0x6969, 0x517b, 0xfe534d42, 0xff534d42]);

function prepareFolder(folder: string): void {
  try {
    // What is not released yet is nobody else's to read.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (NETWORK_DRIVES.has(statfsSync(folder).type)) throw new StoreError({ kind: 'network-drive', path: folder });
  } catch (error) {
    if (error instanceof StoreError || !(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'ENOSPC') throw new StoreError({ kind: 'disk-full' }, { cause: error });
    throw new StoreError({ kind: 'cannot-open', path: folder, code: String(error.code) }, { cause: error });
  }
}

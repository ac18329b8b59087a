/**
 * The store: `read(viewer, fn)` and `write(actor, fn)` are the only ways in, so every query knows on whose behalf it
 * runs. Inside either, only its own handle is used.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Viewer } from '../core/record/audience.ts';
import { READ_LIMIT_MS, type Engine, type EngineName, type EngineOptions, type StoreMode } from './engine.ts';
import { StoreError } from './errors.ts';
import { recordStaged, type Numbers } from './numbering.ts';
import { openPostgresEngine } from './postgres-engine.ts';
import { SERVER_ROLES, type ServerRoles } from './postgres-roles.ts';
import type { StoreKind } from './schema.ts';
import { sharedRead } from './shared-read.ts';
import { openSqliteEngine } from './sqlite-engine.ts';
import { actorText, ReadTx, viewerText, withSession, WriteTx, type Actor } from './transaction.ts';

/** What a write answered, and the numbers it took; `null` where it recorded nothing. */
export interface Written<T> {
  readonly value: T;
  readonly numbers: Numbers | null;
}

export interface Store {
  readonly kind: StoreKind;
  readonly engine: EngineName;
  /** The database's own row policies do not apply to this login: an owner's, a superuser's, or SQLite. */
  readonly rowSecurityOff: boolean;
  /** The file lies in a folder that another program copies away while it is open. */
  readonly onSynchronisedDrive: boolean;
  /** The clock by which it records. */
  now(): Date;
  /**
   * The last number of the record, 0 while it is empty; never older than the call. It is asked at every request, before
   * anything that was kept is shown, so it is read outside a transaction and one read answers all who ask at the same
   * time (`sharedRead`). It needs no viewer: that the record grew is no fact in it, and everybody may know it.
   */
  latestSequence(): Promise<number>;
  /** One unchanging snapshot. In a server it is ended when it lasts too long (`read-too-long`). */
  read<T>(viewer: Viewer, work: (tx: ReadTx) => Promise<T>): Promise<T>;
  /**
   * One transaction: all of it is kept, durably, when the promise resolves; nothing when it rejects. SQLite has one
   * writer at a time, so what takes long is done before.
   */
  write<T>(actor: Actor, work: (tx: WriteTx) => Promise<T>): Promise<Written<T>>;
  /** Waits for what is under way, then closes. Once: who closes again waits for the same. */
  close(): Promise<void>;
}

export interface StoreOptions {
  /** Real content and the demonstration never meet: a store of the other kind is refused (`wrong-kind`). */
  readonly kind: StoreKind;
  readonly mode: StoreMode;
  /** The clock; the system's if it is left out. */
  readonly now?: () => Date;
  /** How long a read may last; 30 seconds in a server and without end in a command if it is left out. */
  readonly readLimitMs?: number;
  /** The roles of a PostgreSQL cluster, where they are not named `farol_read` and `farol_write`. */
  readonly roles?: ServerRoles;
}

/**
 * Opens `sqlite:/path/farol.sqlite` or `postgres://…` and brings its schema up to this version. Throws a `StoreError`,
 * and leaves the database as it was, where it is of a newer version or the other kind.
 */
export async function openStore(url: string, options: StoreOptions): Promise<Store> {
  const readLimitMs = options.readLimitMs ?? READ_LIMIT_MS[options.mode];
  const engine = await openEngine(url, { kind: options.kind, readLimitMs, roles: options.roles ?? SERVER_ROLES });
  return storeOver(engine, { kind: options.kind, readLimitMs, now: options.now ?? (() => new Date()) });
}

function openEngine(url: string, options: EngineOptions): Promise<Engine> {
  const path = sqlitePath(url);
  if (path !== null) return openSqliteEngine(path, options);
  if (/^postgres(?:ql)?:\/\//.test(url)) return openPostgresEngine(url, options);
  throw new StoreError({ kind: 'not-an-address' });
}

/** The file of an SQLite address, `null` where it is not one. */
export function sqlitePath(url: string): string | null {
  return url.startsWith('sqlite:') && url.length > 'sqlite:'.length ? url.slice('sqlite:'.length) : null;
}

interface StoreSettings {
  readonly kind: StoreKind;
  readonly readLimitMs: number | null;
  readonly now: () => Date;
}

function storeOver(engine: Engine, { kind, readLimitMs, now }: StoreSettings): Store {
  const underWay = new Set<Promise<unknown>>();
  const follow = <T>(promise: Promise<T>): Promise<T> => {
    const settled = promise.catch(() => undefined).then(() => void underWay.delete(settled));
    underWay.add(settled);
    return promise;
  };
  const closed = async () => {
    while (underWay.size > 0) await Promise.all(underWay);
    await engine.close();
  };
  let closing: Promise<void> | undefined;
  const read: Store['read'] = (viewer, work) =>
    engine.read(viewerText(viewer), (db) =>
      withSession(db, (session) => within(readLimitMs, work(new ReadTx(viewer, session)))),
    );
  const write: Store['write'] = (actor, work) =>
    engine.write(actorText(actor), (db) =>
      withSession(db, async (session) => {
        const tx = new WriteTx(actor, session);
        const value = await work(tx);
        const numbers = await recordStaged(db, actor, tx.staged(), now().toISOString());
        return { value, numbers };
      }),
    );
  const sequence = sharedRead(() => follow(engine.sequence()));
  return {
    kind,
    engine: engine.name,
    rowSecurityOff: engine.rowSecurityOff,
    onSynchronisedDrive: engine.onSynchronisedDrive,
    now,
    latestSequence: sequence,
    read: (viewer, work) => follow(alone(engine, 'read', () => read(viewer, work))),
    write: (actor, work) => follow(alone(engine, 'write', () => write(actor, work))),
    close: () => (closing ??= closed()),
  };
}

/** A `read` or `write` under way, and the one around it, of another store. */
interface Mark {
  readonly engine: Engine;
  readonly doing: 'read' | 'write';
  readonly around: Mark | undefined;
  over: boolean;
}

const marks = new AsyncLocalStorage<Mark>();

/**
 * Refuses at once what would wait for itself for ever: a store used inside its own transaction by another way than its
 * handle. What was only started there, and runs on after it, is let through.
 */
async function alone<T>(engine: Engine, called: Mark['doing'], work: () => Promise<T>): Promise<T> {
  const around = marks.getStore();
  for (let mark = around; mark !== undefined; mark = mark.around) {
    if (mark.engine === engine && !mark.over) throw new StoreError({ kind: 'nested', inside: mark.doing, called });
  }
  const mark: Mark = { engine, doing: called, around, over: false };
  try {
    return await marks.run(mark, work);
  } finally {
    mark.over = true;
  }
}

/** Waits no longer than the limit; what goes on after it finds its handle ended. */
async function within<T>(limitMs: number | null, work: Promise<T>): Promise<T> {
  if (limitMs === null) return work;
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreError({ kind: 'read-too-long', limitMs })), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** PostgreSQL through `pg`: the pool, what its types become, and its errors by their code. */
import pg from 'pg';
import { PostgresDialect, type PostgresPool, type PostgresPoolClient, type PostgresQueryResult } from 'kysely';
import { StoreError, type StoreFault } from './errors.ts';
import { assertStorable } from './storable.ts';

const OID_INT8 = 20;
const OID_DATE = 1082;

/** A transaction that waits for its client longer than this is ended by the server. */
const IDLE_LIMIT_MS = 30_000;
const CONNECT_LIMIT_MS = 10_000;
const MOST_CONNECTIONS = 10;

/** Where the server is; all that an error may say of the address. */
export interface ServerPlace {
  readonly host: string;
  readonly port: number;
}

export function placeOf(url: string): ServerPlace {
  try {
    const parsed = new URL(url);
    // A socket's folder stands in the query: `postgres:///farol?host=/run/postgresql`.
    const host = parsed.searchParams.get('host') ?? (parsed.hostname === '' ? 'localhost' : parsed.hostname);
    return { host, port: parsed.port === '' ? 5432 : Number(parsed.port) };
  } catch {
    throw new StoreError({ kind: 'not-an-address' });
  }
}

/** Whole numbers as numbers (refused past 2^53), days as their text: `pg` would make an instant of them. */
function parserOf(oid: number): (text: string) => unknown {
  if (oid === OID_DATE) return (text) => text;
  if (oid === OID_INT8) return wholeNumber;
  return pg.types.getTypeParser(oid, 'text') as (text: string) => unknown;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe whole number: ${text}`);
  return value;
}

/** Kysely's dialect over a pool whose clients check what goes in and translate what goes wrong. */
export function postgresDialect(url: string, mostConnections = MOST_CONNECTIONS): PostgresDialect {
  return new PostgresDialect({ pool: checkedPool(url, mostConnections) });
}

function checkedPool(url: string, max: number): PostgresPool {
  const place = placeOf(url);
  const pool = openPool(url, max);
  return {
    connect: async () => {
      try {
        return checkedClient(await pool.connect(), place);
      } catch (error) {
        throw translated(error, place);
      }
    },
    end: () => pool.end(),
  };
}

function openPool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: 'farol',
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    idle_in_transaction_session_timeout: IDLE_LIMIT_MS,
    types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
  });
  // A connection that breaks while nobody uses it is replaced at the next use; unheard, the event would end the process.
  pool.on('error', () => undefined);
  return pool;
}

/** The last number of the record, read on a connection kept for this one question. */
export interface SequenceReader {
  readonly read: () => Promise<number>;
  close(): Promise<void>;
}

/** Prepared once for each connection, so that the server only runs it. `first` is what a new connection begins with. */
const SEQUENCE = { name: 'farol_sequence', text: 'select sequence from counter' } as const;

/** Opens no connection until it is asked; one that broke is replaced. */
export function sequenceReader(url: string, first: readonly string[]): SequenceReader {
  const place = placeOf(url);
  const pool = openPool(url, 1);
  // Sent ahead of what the connection was made for. Where one is refused, the read after it is too, and says why.
  pool.on('connect', (client) => first.forEach((statement) => void client.query(statement).catch(() => undefined)));
  return {
    read: async () => {
      try {
        const { rows } = await pool.query<{ sequence: number }>(SEQUENCE);
        if (rows[0] === undefined) throw new Error('the counter has no row');
        return rows[0].sequence;
      } catch (error) {
        throw translated(error, place);
      }
    },
    close: () => pool.end(),
  };
}

function checkedClient(client: pg.PoolClient, place: ServerPlace): PostgresPoolClient {
  let broken = false;
  // The pool hears a connection break only while it is idle; unheard, the event would end the process.
  const noted = (): void => void (broken = true);
  client.on('error', noted);
  const query = async <R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> => {
    assertStorable(parameters);
    try {
      return (await client.query(text, [...parameters])) as unknown as PostgresQueryResult<R>;
    } catch (error) {
      const fault = translated(error, place);
      // A connection that broke, or that cannot even roll back, is not given to the next.
      if (text === 'rollback' || (fault instanceof StoreError && fault.fault.kind === 'unreachable')) broken = true;
      throw fault;
    }
  };
  return {
    query: query as PostgresPoolClient['query'],
    release: (destroy) => {
      client.off('error', noted);
      client.release(broken || destroy === true);
    },
  };
}

function translated(error: unknown, place: ServerPlace): unknown {
  const fault = postgresFault(error, place);
  return fault ? new StoreError(fault, { cause: error }) : error;
}

const UNREACHABLE =
  /^(?:ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|ENOENT|08\w{3}|57P0[1-3]|25P03)$/;

/** The fault behind an error of `pg`, by its SQLSTATE or the system's code; undefined if it is none of those known. */
export function postgresFault(error: unknown, place: ServerPlace): StoreFault | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = codeOf(error);
  if (UNREACHABLE.test(code)) return { kind: 'unreachable', ...place, code };
  switch (code) {
    case '28000':
    case '28P01':
    case '3D000':
      return { kind: 'login-refused', ...place, code };
    case '23505':
      return { kind: 'duplicate', detail: constraintOf(error) };
    case '23001':
    case '23502':
    case '23503':
    case '23514':
      return { kind: 'refused', detail: `${error.message} (${code})` };
    case '25006':
      return { kind: 'refused', detail: 'the transaction is for reading only' };
    case '42501':
      return { kind: 'not-permitted', detail: error.message };
    case '42704':
      return { kind: 'unknown-role', detail: error.message };
    case '53100':
      return { kind: 'disk-full' };
    case '55P03':
      return { kind: 'busy', waitedMs: 0 };
    case 'XX001':
    case 'XX002':
      return { kind: 'damaged', code };
    default:
      return undefined;
  }
}

function codeOf(error: Error): string {
  if ('code' in error && typeof error.code === 'string') return error.code;
  // Several addresses of one host, each refused.
  if (error instanceof AggregateError) return codeOf((error.errors[0] as Error | undefined) ?? new Error());
  // `pg` gives these no code.
  if (/timeout exceeded when trying to connect|Connection terminated|not queryable/.test(error.message))
    return 'ECONNRESET';
  return '';
}

/** The constraint's name only: the server's detail repeats the values. */
function constraintOf(error: Error): string {
  return 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : 'unique';
}

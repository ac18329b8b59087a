/**
 * Moves a whole store to an empty one, on either engine: row by row, with the same numbers, in one transaction; then both
 * are read again and their counts and hashes compared before it is kept.
 */
import { createHash } from 'node:crypto';
import { setImmediate as giveWay } from 'node:timers/promises';
import { sql, type Insertable } from 'kysely';
import { canonical } from '../core/basics/canonical.ts';
import { SECRETARIAT } from '../core/record/audience.ts';
import { StoreError } from './errors.ts';
import { insertAll } from './rows.ts';
import { TABLES, type Db, type TableName, type Tables } from './schema.ts';
import type { Store } from './store.ts';
import { dbOf, type Actor } from './transaction.ts';

/**
 * What is moved, with the whole number by which it is read in turn. Leases stay behind, and so does what was noted of
 * loads: the first start there reads the content again. Sessions and links do too: people sign in again. The counter is
 * set at the end.
 */
const MOVED = {
  content_item: 'sequence',
  statement: 'sequence',
  audit_entry: 'sequence',
  seal: 'number',
  edition: 'sequence',
  step: 'sequence',
} as const satisfies Partial<Record<TableName, string>>;

type Numbered = keyof typeof MOVED;
const NUMBERED = Object.keys(MOVED) as readonly Numbered[];

/** Jobs and people, few at any time: moved whole, in this order, which puts a person before what is a person's. */
const IN_HAND = ['outbox', 'person', 'seat', 'invitation', 'totp', 'recovery_code', 'passkey'] as const;
type InHand = (typeof IN_HAND)[number];
type RowsInHand = Readonly<Record<InHand, readonly RowFound[]>>;

/** How many numbers are read at a time. */
const STEP = 1_000;

/** How far a move is: rows of one table that are there, of its total. */
export interface MoveProgress {
  readonly table: TableName;
  readonly done: number;
  readonly total: number;
}

/** What was moved: rows in all, and by table. */
export interface Moved {
  readonly rows: number;
  readonly byTable: Readonly<Record<string, number>>;
}

/**
 * Copies everything from one store to the other. Throws `not-empty` where the other holds something, `wrong-kind` where
 * it is not of the same kind, `copy-differs` where what was read back is not what was written; nothing is kept then.
 */
export async function moveTo(
  from: Store,
  to: Store,
  onProgress: (progress: MoveProgress) => void = () => undefined,
): Promise<Moved> {
  if (from.kind !== to.kind) throw new StoreError({ kind: 'wrong-kind', asked: from.kind, found: to.kind });
  const inHand = await rowsInHand(from);
  return from.read(SECRETARIAT, async (read) => {
    const source = dbOf(read);
    const written = await to.write(MOVER, async (write) => {
      const target = dbOf(write);
      await refuseUnlessEmpty(target);
      const byTable: Record<string, number> = {};
      for (const table of NUMBERED) byTable[table] = await moveTable(source, target, table, onProgress);
      for (const table of IN_HAND) {
        await insertAll(target, table, inHand[table] as Insertable<Tables[InHand]>[]);
        byTable[table] = inHand[table].length;
      }
      await moveCounter(source, target);
      return { rows: Object.values(byTable).reduce((sum, rows) => sum + rows, 0), byTable };
    });
    return written.value;
  });
}

const MOVER: Actor = { kind: 'operator', id: 'move' };

/** What is in hand, read as a writer: what only reads has no right to all of it. */
async function rowsInHand(from: Store): Promise<RowsInHand> {
  const { value } = await from.write(MOVER, async (tx) => {
    const read = async (table: InHand) => [table, await dbOf(tx).selectFrom(table).selectAll().execute()] as const;
    const tables: (readonly [InHand, readonly RowFound[]])[] = [];
    for (const table of IN_HAND) tables.push(await read(table));
    return Object.fromEntries(tables) as RowsInHand;
  });
  return value;
}

async function refuseUnlessEmpty(target: Db): Promise<void> {
  for (const table of [...NUMBERED, ...IN_HAND] as const) {
    if ((await countOf(target, table)) > 0) throw new StoreError({ kind: 'not-empty' });
  }
}

async function countOf(db: Db, table: TableName): Promise<number> {
  const counted = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(table)}`.execute(db);
  return counted.rows[0]?.rows ?? 0;
}

async function moveTable(
  source: Db,
  target: Db,
  table: Numbered,
  onProgress: (progress: MoveProgress) => void,
): Promise<number> {
  const total = await countOf(source, table);
  const sent = createHash('sha256');
  let done = 0;
  for await (const rows of rowsInTurn(source, table)) {
    for (const row of rows) sent.update(textOf(row));
    await insertAll(target, table, rows as Insertable<Tables[Numbered]>[]);
    done += rows.length;
    onProgress({ table, done, total });
  }
  const arrived = createHash('sha256');
  let count = 0;
  for await (const rows of rowsInTurn(target, table)) {
    for (const row of rows) arrived.update(textOf(row));
    count += rows.length;
  }
  if (count !== total) throw new StoreError({ kind: 'copy-differs', table, detail: `${count} rows of ${total}` });
  if (arrived.digest('hex') !== sent.digest('hex')) {
    throw new StoreError({ kind: 'copy-differs', table, detail: 'not the same hash' });
  }
  return done;
}

type RowFound = Readonly<Record<string, unknown>>;

/** Every row of a table, in the order of its key, a step of numbers at a time. */
async function* rowsInTurn(db: Db, table: Numbered): AsyncGenerator<readonly RowFound[]> {
  const columns = sql.join(Object.keys(TABLES[table]).map((column) => sql.ref(column)));
  const key = sql.ref(MOVED[table]);
  const order = table === 'audit_entry' ? sql`${key}, ordinal` : key;
  const highest = await sql<{ last: number | null }>`select max(${key}) as last from ${sql.table(table)}`.execute(db);
  for (let last = 0; last < (highest.rows[0]?.last ?? 0); last += STEP) {
    const some = await sql<RowFound>`
      select ${columns} from ${sql.table(table)} where ${key} > ${last} and ${key} <= ${last + STEP} order by ${order}
    `.execute(db);
    if (some.rows.length > 0) yield some.rows;
    // SQLite answers at once, so a long copy would let nobody else have a turn.
    await giveWay();
  }
}

/** One text for a row, the same from both engines. */
function textOf(row: RowFound): string {
  const plain = Object.entries(row).map(([column, value]) => [
    column,
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
  ]);
  return `${canonical(Object.fromEntries(plain))}\n`;
}

async function moveCounter(source: Db, target: Db): Promise<void> {
  const { sequence, recorded_at } = await source
    .selectFrom('counter')
    .select(['sequence', 'recorded_at'])
    .executeTakeFirstOrThrow();
  await target.updateTable('counter').set({ sequence, recorded_at }).where('id', '=', 1).execute();
}

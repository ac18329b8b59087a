/** The audit chain in the database: sealing the next run of entries, and checking the whole record against the chain. */
import { setImmediate as giveWay } from 'node:timers/promises';
import type { Selectable } from 'kysely';
import { checkEntries, checkSeal, NO_SEAL, sealOf } from '../core/record/audit.ts';
import type { AuditEntry, ChainFault, Seal } from '../core/record/audit.ts';
import { SECRETARIAT } from '../core/record/audience.ts';
import { contentItemName, contentItemText } from './content-items.ts';
import { editionText } from './editions.ts';
import { sha256 } from './hash.ts';
import type { Db, Tables } from './schema.ts';
import { latestSequence, statementText } from './statements.ts';
import { stepName, stepText } from './steps.ts';
import type { Store } from './store.ts';
import { dbOf, type WriteTx } from './transaction.ts';

/** The most entries under one seal, and the most that are checked at a time. */
const BATCH = 5_000;

/** Seals the next run of entries that no seal holds yet; answers how many there were. Under the sealer's lease only. */
export async function sealNext(tx: WriteTx, at: string): Promise<number> {
  const db = dbOf(tx);
  const last = await lastSeal(db);
  const from = (last?.toSequence ?? 0) + 1;
  const entries = await entriesBetween(db, from, from + BATCH - 1);
  const end = entries.at(-1);
  if (end === undefined) return 0;
  const previous = last?.hash ?? NO_SEAL;
  await db
    .insertInto('seal')
    .values({
      number: (last?.number ?? 0) + 1,
      from_sequence: from,
      to_sequence: end.sequence,
      previous,
      hash: sealOf(previous, entries, sha256),
      at,
    })
    .execute();
  return entries.length;
}

/** Whether there are entries that no seal holds yet. */
export async function hasUnsealed(store: Store): Promise<boolean> {
  return store.read(SECRETARIAT, async (tx) => {
    const last = await lastSeal(dbOf(tx));
    return (await latestSequence(tx)) > (last?.toSequence ?? 0);
  });
}

/** A fault of the chain, or of what an entry is about. */
export interface RecordFault {
  readonly sequence: number;
  readonly kind:
    | ChainFault['kind']
    /** What is recorded under the number is not what its entry says. */
    | 'content-differs'
    /** The entry is there, what it is about is not. */
    | 'content-missing'
    /** Something stands in the record that no entry tells of. */
    | 'entry-missing';
}

/** What checking the record found. */
export interface Verified {
  /** At most 1,000; the check ends there. */
  readonly faults: readonly RecordFault[];
  readonly entries: number;
  readonly seals: number;
  /** The hash of the last seal: whoever notes it can prove later that nothing before it was changed. */
  readonly lastSeal: string | null;
  /** How many entries no seal holds yet, and the last of them, at most 100. */
  readonly unsealed: number;
  readonly tail: readonly AuditEntry[];
}

const MOST_FAULTS = 1_000;
const TAIL_SHOWN = 100;

/** Checks every row of the record against its entry, and every entry and seal against the chain, on one snapshot. */
export async function verifyRecord(
  store: Store,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Verified> {
  return store.read(SECRETARIAT, async (tx) => {
    const total = await latestSequence(tx);
    const check = new Check(dbOf(tx));
    for await (const seals of sealsInTurn(dbOf(tx))) {
      await check.sealed(seals);
      onProgress(check.reached, total);
      if (check.faults.length >= MOST_FAULTS) break;
    }
    while (check.reached < total && check.faults.length < MOST_FAULTS) {
      await check.unsealed(Math.min(check.reached + BATCH, total));
      onProgress(check.reached, total);
    }
    await check.beyond(total);
    return check.verified();
  });
}

/** A walk over the record in the order of its numbers. */
class Check {
  readonly faults: RecordFault[] = [];
  /** The last number looked at. */
  reached = 0;
  readonly #db: Db;
  #lastEntry: AuditEntry | null = null;
  #lastSeal: Seal | null = null;
  #entries = 0;
  #seals = 0;
  #unsealed = 0;
  readonly #tail: AuditEntry[] = [];

  constructor(db: Db) {
    this.#db = db;
  }

  /** Seals that follow one another, with what they hold. */
  async sealed(seals: readonly Seal[]): Promise<void> {
    const last = seals.at(-1);
    if (last === undefined) return;
    const entries = await this.#rowsAndEntries(last.toSequence);
    for (const seal of seals) {
      const held = entries.filter((e) => seal.fromSequence <= e.sequence && e.sequence <= seal.toSequence);
      this.faults.push(...checkSeal(this.#lastSeal, seal, held, sha256));
      this.#lastSeal = seal;
    }
    this.#seals += seals.length;
  }

  /** Entries that no seal holds yet, up to a number. */
  async unsealed(upTo: number): Promise<void> {
    const entries = await this.#rowsAndEntries(upTo);
    this.#unsealed += entries.length;
    this.#tail.push(...entries);
    this.#tail.splice(0, Math.max(0, this.#tail.length - TAIL_SHOWN));
  }

  /** Whether the last number has its entry, and nothing stands beyond it. */
  async beyond(total: number): Promise<void> {
    const missed = (this.#lastEntry?.sequence ?? 0) + 1;
    if (missed <= total && this.faults.length < MOST_FAULTS) {
      this.faults.push({ sequence: missed, kind: 'number-missing' });
    }
    const texts = await textsBetween(this.#db, total + 1, Number.MAX_SAFE_INTEGER);
    for (const sequence of texts.keys()) this.faults.push({ sequence, kind: 'entry-missing' });
  }

  verified(): Verified {
    return {
      faults: this.faults.slice(0, MOST_FAULTS),
      entries: this.#entries,
      seals: this.#seals,
      lastSeal: this.#lastSeal?.hash ?? null,
      unsealed: this.#unsealed,
      tail: this.#tail,
    };
  }

  async #rowsAndEntries(upTo: number): Promise<readonly AuditEntry[]> {
    // SQLite answers at once, so a long check would let nobody else have a turn.
    await giveWay();
    const from = this.reached + 1;
    const entries = await entriesBetween(this.#db, from, upTo);
    this.faults.push(...checkEntries(this.#lastEntry, entries));
    this.faults.push(...compare(entries, await textsBetween(this.#db, from, upTo)));
    this.#lastEntry = entries.at(-1) ?? this.#lastEntry;
    this.#entries += entries.length;
    this.reached = Math.max(this.reached, upTo);
    return entries;
  }
}

/** What stands under a number: how its entry names it, and the text that the entry is the hash of. */
interface Recorded {
  readonly kind: string;
  readonly subject: string;
  readonly text: string;
}

function compare(entries: readonly AuditEntry[], recorded: ReadonlyMap<number, Recorded>): RecordFault[] {
  const faults: RecordFault[] = [];
  const told = new Set<number>();
  for (const { sequence, kind, subject, hash } of entries) {
    told.add(sequence);
    const found = recorded.get(sequence);
    if (found === undefined) faults.push({ sequence, kind: 'content-missing' });
    else if (found.kind !== kind || found.subject !== subject || sha256(found.text) !== hash) {
      faults.push({ sequence, kind: 'content-differs' });
    }
  }
  for (const sequence of recorded.keys()) if (!told.has(sequence)) faults.push({ sequence, kind: 'entry-missing' });
  return faults;
}

async function textsBetween(db: Db, from: number, upTo: number): Promise<ReadonlyMap<number, Recorded>> {
  const recorded = new Map<number, Recorded>();
  const within = <T extends 'statement' | 'content_item' | 'edition' | 'step'>(table: T) =>
    db
      .selectFrom<'statement' | 'content_item' | 'edition' | 'step'>(table)
      .where('sequence', '>=', from)
      .where('sequence', '<=', upTo);
  for (const row of (await within('statement').selectAll().execute()) as Selectable<Tables['statement']>[]) {
    recorded.set(row.sequence, { kind: 'statement', subject: row.id, text: statementText(row) });
  }
  for (const row of (await within('content_item').selectAll().execute()) as Selectable<Tables['content_item']>[]) {
    recorded.set(row.sequence, { kind: 'content', subject: contentItemName(row), text: contentItemText(row) });
  }
  for (const row of (await within('edition').selectAll().execute()) as Selectable<Tables['edition']>[]) {
    recorded.set(row.sequence, { kind: 'edition', subject: row.hash, text: editionText(row) });
  }
  for (const row of (await within('step').selectAll().execute()) as Selectable<Tables['step']>[]) {
    recorded.set(row.sequence, { kind: 'step', subject: stepName(row), text: stepText(row) });
  }
  return recorded;
}

async function entriesBetween(db: Db, from: number, upTo: number): Promise<readonly AuditEntry[]> {
  return db
    .selectFrom('audit_entry')
    .selectAll()
    .where('sequence', '>=', from)
    .where('sequence', '<=', upTo)
    .orderBy('sequence')
    .orderBy('ordinal')
    .execute();
}

async function lastSeal(db: Db): Promise<Seal | undefined> {
  const row = await db.selectFrom('seal').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst();
  return row && sealFrom(row);
}

function sealFrom(row: Selectable<Tables['seal']>): Seal {
  const { number, from_sequence: fromSequence, to_sequence: toSequence, previous, hash, at } = row;
  return { number, fromSequence, toSequence, previous, hash, at };
}

/** Seals in order, as many at a time as hold a batch of entries: many are small, made of one second each. */
async function* sealsInTurn(db: Db): AsyncGenerator<readonly Seal[]> {
  let group: Seal[] = [];
  for (let last = 0; ;) {
    const rows = await db
      .selectFrom('seal')
      .selectAll()
      .where('number', '>', last)
      .orderBy('number')
      .limit(500)
      .execute();
    for (const seal of rows.map(sealFrom)) {
      const first = group[0];
      if (first !== undefined && seal.toSequence - first.fromSequence >= BATCH) {
        yield group;
        group = [];
      }
      group.push(seal);
    }
    const end = rows.at(-1);
    if (end === undefined) break;
    last = end.number;
  }
  if (group.length > 0) yield group;
}

/**
 * The outbox: what is to be done after a commit. A job is a row written in the transaction that causes it; one process at
 * a time, by a lease, takes those that are due.
 */
import { takeLease, type LeaseWish } from './leases.ts';
import { jsonText } from './storable.ts';
import { dbOf, type WriteTx } from './transaction.ts';

/** A job before it is done. `body` is plain JSON. */
export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly body: unknown;
}

/** A job that was taken, and how often it was tried, this time included. */
export interface TakenJob extends Job {
  readonly attempts: number;
}

export async function putJob(tx: WriteTx, { id, kind, body }: Job, now: string): Promise<void> {
  await dbOf(tx)
    .insertInto('outbox')
    .values({ id, kind, body: jsonText(body), not_before: now, attempts: 0 })
    .execute();
}

/** Takes up to `most` jobs that are due, under the lease; an empty list where another process has it. */
export async function takeJobs(
  tx: WriteTx,
  lease: LeaseWish,
  { most, claimUntil }: { readonly most: number; readonly claimUntil: string },
): Promise<readonly TakenJob[]> {
  const db = dbOf(tx);
  const isDue = await db
    .selectFrom('outbox')
    .selectAll()
    .where('done_at', 'is', null)
    .where('not_before', '<=', lease.now)
    .where((eb) => eb.or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', lease.now)]))
    .orderBy('not_before')
    .orderBy('id')
    .limit(most)
    .execute();
  if (isDue.length === 0 || !(await takeLease(tx, lease))) return [];
  const ids = isDue.map(({ id }) => id);
  const taken = await db
    .updateTable('outbox')
    .set((eb) => ({ claimed_until: claimUntil, attempts: eb('attempts', '+', 1) }))
    .where('id', 'in', ids)
    .where('done_at', 'is', null)
    .where((eb) => eb.or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', lease.now)]))
    .returning(['id', 'kind', 'body', 'attempts'])
    .execute();
  return taken.map(({ body, ...job }) => ({ ...job, body: JSON.parse(body) as unknown }));
}

/** The job is done; what it said of people is not kept. */
export async function finishJob(tx: WriteTx, id: string, now: string): Promise<void> {
  await dbOf(tx)
    .updateTable('outbox')
    .set({ done_at: now, claimed_until: null, body: '{}', fault: null })
    .where('id', '=', id)
    .execute();
}

/** The job failed, and waits. `fault` is a code. */
export async function postponeJob(
  tx: WriteTx,
  id: string,
  { notBefore, fault }: { readonly notBefore: string; readonly fault: string },
): Promise<void> {
  await dbOf(tx)
    .updateTable('outbox')
    .set({ not_before: notBefore, claimed_until: null, fault })
    .where('id', '=', id)
    .execute();
}

/** What waits after it failed: how many jobs, and the fault of the one tried most often. */
export interface Waiting {
  readonly jobs: number;
  readonly fault: string | null;
}

export async function failingJobs(tx: WriteTx): Promise<Waiting> {
  const rows = await dbOf(tx)
    .selectFrom('outbox')
    .select(['fault', 'attempts'])
    .where('done_at', 'is', null)
    .where('fault', 'is not', null)
    .orderBy('attempts', 'desc')
    .execute();
  return { jobs: rows.length, fault: rows[0]?.fault ?? null };
}

/** Links to sign in and the sessions that they begin. Of every token only the hash is kept. */
import type { Role, Seat } from '../../core/collect/roles.ts';
import { dbOf, type AnyTx, type WriteTx } from '../transaction.ts';

/** How a session began. */
export type Way = 'link' | 'invitation' | 'passkey';

/** A session as its person sees it in a list. */
export interface SessionEntry {
  readonly id: string;
  readonly way: Way;
  readonly factor: 'first' | 'full';
  /** What the browser calls itself, shortened. */
  readonly agent: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
}

export interface NewSession extends SessionEntry {
  readonly tokenHash: string;
  readonly person: string;
}

/** A session that goes on, and all that follows from it about who is there. */
export interface HeldSession extends SessionEntry {
  readonly person: string;
  readonly seats: readonly Seat[];
  readonly hasTotp: boolean;
  readonly hasPasskey: boolean;
}

const ENTRY = ['id', 'way', 'factor', 'agent', 'created_at', 'last_seen_at', 'expires_at'] as const;

function entryFrom(row: { readonly [C in (typeof ENTRY)[number]]: string }): SessionEntry {
  return {
    id: row.id,
    way: row.way as Way,
    factor: row.factor as SessionEntry['factor'],
    agent: row.agent,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
  };
}

export async function addSignInLink(
  tx: WriteTx,
  link: { readonly tokenHash: string; readonly person: string; readonly createdAt: string; readonly expiresAt: string },
): Promise<void> {
  const { tokenHash, person, createdAt, expiresAt } = link;
  await dbOf(tx)
    .insertInto('sign_in_link')
    .values({ token_hash: tokenHash, person, created_at: createdAt, expires_at: expiresAt })
    .execute();
}

/** Uses the link up and answers whose it is; `undefined` where it is unknown, has run out, or was used. */
export async function useSignInLink(tx: WriteTx, tokenHash: string, now: string): Promise<string | undefined> {
  const used = await dbOf(tx)
    .updateTable('sign_in_link')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('person')
    .executeTakeFirst();
  return used?.person;
}

export async function addSession(tx: WriteTx, session: NewSession): Promise<void> {
  const { tokenHash, createdAt, lastSeenAt, expiresAt, ...row } = session;
  await dbOf(tx)
    .insertInto('session')
    .values({ ...row, token_hash: tokenHash, created_at: createdAt, last_seen_at: lastSeenAt, expires_at: expiresAt })
    .execute();
}

/** The session of a token, if it goes on; `idleSince`: whoever was not seen since then has to sign in again. */
export async function findSession(
  tx: AnyTx,
  tokenHash: string,
  { now, idleSince }: { readonly now: string; readonly idleSince: string },
): Promise<HeldSession | undefined> {
  const db = dbOf(tx);
  const row = await goingOn(tx, now)
    .select([...ENTRY, 'person'])
    .where('token_hash', '=', tokenHash)
    .where('last_seen_at', '>', idleSince)
    .executeTakeFirst();
  if (!row) return undefined;
  const held = db.selectFrom('seat').select(['role', 'state', 'organisation']).where('person', '=', row.person);
  const seats = await held.where('ended_at', 'is', null).orderBy('given_at').orderBy('id').execute();
  const totp = db.selectFrom('totp').select('person').where('person', '=', row.person).where('set_at', 'is not', null);
  const passkey = db.selectFrom('passkey').select('id').where('person', '=', row.person).limit(1);
  return {
    ...entryFrom(row),
    person: row.person,
    seats: seats.map((seat) => ({ ...seat, role: seat.role as Role })),
    hasTotp: (await totp.executeTakeFirst()) !== undefined,
    hasPasskey: (await passkey.executeTakeFirst()) !== undefined,
  };
}

function goingOn(tx: AnyTx, now: string) {
  return dbOf(tx).selectFrom('session').where('ended_at', 'is', null).where('expires_at', '>', now);
}

export async function sessionsOf(tx: AnyTx, person: string, now: string): Promise<readonly SessionEntry[]> {
  const found = goingOn(tx, now).select(ENTRY).where('person', '=', person);
  return (await found.orderBy('last_seen_at', 'desc').orderBy('id').execute()).map(entryFrom);
}

export async function touchSession(tx: WriteTx, id: string, now: string): Promise<void> {
  await dbOf(tx).updateTable('session').set({ last_seen_at: now }).where('id', '=', id).execute();
}

/** Both factors were shown: the session opens everything, under another token. False where it has ended meanwhile. */
export async function completeSession(
  tx: WriteTx,
  id: string,
  session: { readonly tokenHash: string; readonly expiresAt: string; readonly now: string },
): Promise<boolean> {
  const completed = await dbOf(tx)
    .updateTable('session')
    .set({
      factor: 'full',
      token_hash: session.tokenHash,
      expires_at: session.expiresAt,
      last_seen_at: session.now,
    })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('id')
    .execute();
  return completed.length > 0;
}

/** Ends sessions of a person: one by its id, or all but one. Answers the ids of those that ended now. */
export async function endSessions(
  tx: WriteTx,
  which: { readonly person: string; readonly only?: string; readonly but?: string },
  now: string,
): Promise<readonly string[]> {
  let query = dbOf(tx)
    .updateTable('session')
    .set({ ended_at: now })
    .where('person', '=', which.person)
    .where('ended_at', 'is', null);
  if (which.only !== undefined) query = query.where('id', '=', which.only);
  if (which.but !== undefined) query = query.where('id', '!=', which.but);
  return (await query.returning('id').execute()).map(({ id }) => id);
}

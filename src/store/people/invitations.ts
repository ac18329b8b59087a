/** Invitations: to an address, for a seat. The link in the mail holds a token of which only the hash is kept. */
import type { Language } from '../../core/basics/language.ts';
import type { Role, Seat } from '../../core/collect/roles.ts';
import { dbOf, type AnyTx, type WriteTx } from '../transaction.ts';

export interface Invitation extends Seat {
  readonly id: string;
  readonly email: string;
  readonly language: Language;
  /** Who invited: `user:7f3c`. */
  readonly invitedBy: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

const COLUMNS = [
  'id',
  'email',
  'language',
  'role',
  'state',
  'organisation',
  'invited_by',
  'created_at',
  'expires_at',
] as const;

type Row = { readonly [C in Exclude<(typeof COLUMNS)[number], 'state' | 'organisation'>]: string } & {
  readonly state: string | null;
  readonly organisation: string | null;
};

function invitationFrom({ invited_by, created_at, expires_at, ...row }: Row): Invitation {
  return {
    ...row,
    language: row.language as Language,
    role: row.role as Role,
    invitedBy: invited_by,
    createdAt: created_at,
    expiresAt: expires_at,
  };
}

/** Those that were neither accepted nor withdrawn, run out or not: none disappears unnoticed. */
function open(tx: AnyTx) {
  return dbOf(tx)
    .selectFrom('invitation')
    .select(COLUMNS)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null);
}

export async function listOpenInvitations(tx: AnyTx): Promise<readonly Invitation[]> {
  return (await open(tx).orderBy('created_at').orderBy('id').execute()).map(invitationFrom);
}

export async function findOpenInvitation(tx: AnyTx, id: string): Promise<Invitation | undefined> {
  const row = await open(tx).where('id', '=', id).executeTakeFirst();
  return row && invitationFrom(row);
}

/** By the hash of the token in the link that was sent last, run out or not. */
export async function findInvitationByToken(tx: AnyTx, tokenHash: string): Promise<Invitation | undefined> {
  const row = await open(tx).where('token_hash', '=', tokenHash).executeTakeFirst();
  return row && invitationFrom(row);
}

/** Adds it. Where the address has an open one for the same seat, answers that: it is to be renewed. */
export async function addInvitation(tx: WriteTx, invitation: Invitation): Promise<Invitation> {
  const { invitedBy, createdAt, expiresAt, ...row } = invitation;
  await dbOf(tx)
    .insertInto('invitation')
    .values({ ...row, invited_by: invitedBy, created_at: createdAt, expires_at: expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const found = (await open(tx).where('email', '=', row.email).where('role', '=', row.role).execute()).find(
    ({ state, organisation }) => state === row.state && organisation === row.organisation,
  );
  if (!found) throw new Error('an invitation that was just added is not there');
  return invitationFrom(found);
}

export async function renewInvitation(tx: WriteTx, id: string, expiresAt: string): Promise<void> {
  await dbOf(tx).updateTable('invitation').set({ expires_at: expiresAt }).where('id', '=', id).execute();
}

/** The link that is being sent takes the place of the one before. */
export async function putInvitationToken(tx: WriteTx, id: string, tokenHash: string): Promise<void> {
  await dbOf(tx).updateTable('invitation').set({ token_hash: tokenHash }).where('id', '=', id).execute();
}

/** Uses the link up; `undefined` where it is unknown, has run out, or somebody else was first. */
export async function acceptInvitation(tx: WriteTx, tokenHash: string, now: string): Promise<Invitation | undefined> {
  const row = await dbOf(tx)
    .updateTable('invitation')
    .set({ accepted_at: now })
    .where('token_hash', '=', tokenHash)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(COLUMNS)
    .executeTakeFirst();
  return row && invitationFrom(row);
}

export async function withdrawInvitation(tx: WriteTx, id: string, now: string): Promise<void> {
  await dbOf(tx)
    .updateTable('invitation')
    .set({ withdrawn_at: now })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .execute();
}

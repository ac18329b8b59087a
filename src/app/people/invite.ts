/** Inviting people, renewing what ran out, taking a role away, resetting a second factor: each as far as the table of rights lets. */
import { INVITATION_MS, later, tidyEmail } from '../../core/collect/lifetimes.ts';
import type { Language } from '../../core/basics/language.ts';
import { mayDo } from '../../core/collect/rights.ts';
import { seatFault, type Caller, type Seat } from '../../core/collect/roles.ts';
import { putJob } from '../../store/outbox.ts';
import { removeFactors } from '../../store/people/factors.ts';
import {
  addInvitation,
  findOpenInvitation,
  renewInvitation,
  withdrawInvitation,
  type Invitation,
} from '../../store/people/invitations.ts';
import { endSeat, findPerson, findSeat, seatsOf } from '../../store/people/persons.ts';
import { actorText, type WriteTx } from '../../store/transaction.ts';
import type { Farol } from '../farol.ts';
import { nowOf } from './attempts.ts';
import { actorOf, endAndNote } from './sessions.ts';
import { newId } from './tokens.ts';

export interface InvitationWish {
  readonly email: string;
  readonly language: Language;
  readonly seat: Seat;
}

export type Invited =
  | { readonly kind: 'invited'; readonly invitation: Invitation }
  | { readonly kind: 'not-an-address' | 'needs-state' | 'needs-organisation' | 'unknown-state' | 'not-yours' };

/** Somebody who has signed in invites; whoever is invited again to the same seat gets the same invitation, renewed. */
export async function invite(farol: Farol, caller: Caller, wish: InvitationWish): Promise<Invited> {
  const fault = seatFault(wish.seat);
  if (fault !== null) return { kind: fault };
  if (!mayDo(caller, 'invite', wish.seat)) return { kind: 'not-yours' };
  return inviteAs(farol, { actor: actorOf(caller.person), wish });
}

/** The same for an actor whose right is beyond question: the operator, by the command line. */
export async function inviteAs(
  farol: Farol,
  { actor, wish }: { readonly actor: WriteTx['actor']; readonly wish: InvitationWish },
): Promise<Invited> {
  const fault = seatFault(wish.seat);
  if (fault !== null) return { kind: fault };
  const email = tidyEmail(wish.email);
  if (email === null) return { kind: 'not-an-address' };
  const { state } = wish.seat;
  if (state !== null && !(await farol.catalog()).states.has(state)) return { kind: 'unknown-state' };
  const { value: invitation } = await farol.store.write(actor, async (tx) => {
    const now = nowOf(farol);
    const invitedBy = actorText(actor);
    const expiresAt = later(now, INVITATION_MS);
    const { language, seat } = wish;
    const added = await addInvitation(tx, {
      ...seat,
      id: newId(),
      email,
      language,
      invitedBy,
      createdAt: now,
      expiresAt,
    });
    await renewAndSend(tx, added, expiresAt, now);
    noteOf(tx, 'invited', added);
    return added;
  });
  return { kind: 'invited', invitation };
}

async function renewAndSend(tx: WriteTx, { id }: Invitation, expiresAt: string, now: string): Promise<void> {
  await renewInvitation(tx, id, expiresAt);
  await putJob(tx, { id: newId(), kind: 'invitation', body: { invitation: id } }, now);
}

function noteOf(tx: WriteTx, what: string, { id, role, state, organisation }: Invitation): void {
  tx.note({ what, subject: id, state, detail: { role, organisation } });
}

export type Done = { readonly kind: 'done' } | { readonly kind: 'gone' } | { readonly kind: 'not-yours' };

/** Sends the invitation again, for as long as a new one lasts. */
export function renew(farol: Farol, caller: Caller, id: string): Promise<Done> {
  return withInvitation(farol, caller, id, async (tx, invitation, now) => {
    await renewAndSend(tx, invitation, later(now, INVITATION_MS), now);
    noteOf(tx, 'invitation-renewed', invitation);
  });
}

export function withdraw(farol: Farol, caller: Caller, id: string): Promise<Done> {
  return withInvitation(farol, caller, id, async (tx, invitation, now) => {
    await withdrawInvitation(tx, id, now);
    noteOf(tx, 'invitation-withdrawn', invitation);
  });
}

async function withInvitation(
  farol: Farol,
  caller: Caller,
  id: string,
  work: (tx: WriteTx, invitation: Invitation, now: string) => Promise<void>,
): Promise<Done> {
  const { value } = await farol.store.write(actorOf(caller.person), async (tx): Promise<Done> => {
    const invitation = await findOpenInvitation(tx, id);
    if (!invitation) return { kind: 'gone' };
    if (!mayDo(caller, 'invite', invitation)) return { kind: 'not-yours' };
    await work(tx, invitation, nowOf(farol));
    return { kind: 'done' };
  });
  return value;
}

/** Takes a seat away, from the next request on. Nobody takes away their own: so the last administrator stays. */
export async function takeSeatAway(farol: Farol, caller: Caller, id: string): Promise<Done> {
  const { value } = await farol.store.write(actorOf(caller.person), async (tx): Promise<Done> => {
    const seat = await findSeat(tx, id);
    if (!seat) return { kind: 'gone' };
    if (seat.person === caller.person || !mayDo(caller, 'take-seat-away', seat)) return { kind: 'not-yours' };
    const { role, state, organisation, person } = seat;
    if (await endSeat(tx, id, nowOf(farol))) {
      tx.note({ what: 'role-taken-away', subject: person, state, detail: { role, organisation } });
    }
    return { kind: 'done' };
  });
  return value;
}

/** May the caller reset this person's second factor? Every seat that the person has must be one that the right is over. */
export function mayReset(caller: Caller, person: string, seats: readonly Seat[]): boolean {
  const reaches = seats.length > 0 && seats.every((seat) => mayDo(caller, 'reset-second-factor', seat));
  return person !== caller.person && reaches;
}

/** Takes every second factor of the person away and ends their sessions; they are told by mail, and set a new one. */
export async function resetFactors(farol: Farol, caller: Caller, person: string): Promise<Done> {
  const { value } = await farol.store.write(actorOf(caller.person), async (tx): Promise<Done> => {
    if (!(await findPerson(tx, person))) return { kind: 'gone' };
    if (!mayReset(caller, person, await seatsOf(tx, person))) return { kind: 'not-yours' };
    await resetInside(farol, tx, person);
    return { kind: 'done' };
  });
  return value;
}

/** The reset itself, for an actor whose right was checked. */
export async function resetInside(farol: Farol, tx: WriteTx, person: string): Promise<void> {
  const now = nowOf(farol);
  await removeFactors(tx, person);
  tx.note({ what: 'second-factor-reset', subject: person, state: null, detail: {} });
  await endAndNote(tx, { person }, now);
  await putJob(tx, { id: newId(), kind: 'factor-reset', body: { person } }, now);
}

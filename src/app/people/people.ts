/** Who is there, as far as a caller may see it: people with their seats, and invitations that are open or have run out. */
import { isOver } from '../../core/collect/lifetimes.ts';
import type { Language } from '../../core/basics/language.ts';
import { mayDo } from '../../core/collect/rights.ts';
import type { Caller } from '../../core/collect/roles.ts';
import { PUBLIC } from '../../core/record/audience.ts';
import { failingJobs, type Waiting } from '../../store/outbox.ts';
import { listOpenInvitations, type Invitation } from '../../store/people/invitations.ts';
import { changePerson, listPeople, listSeats, type HeldSeat, type Person } from '../../store/people/persons.ts';
import type { Farol } from '../farol.ts';
import { nowOf } from './attempts.ts';
import { mayReset } from './invite.ts';
import { actorOf } from './sessions.ts';

/** A person with the seats that the caller may see. */
export interface PersonSeen {
  readonly person: Person;
  readonly seats: readonly (HeldSeat & { readonly mayTakeAway: boolean })[];
  readonly mayReset: boolean;
}

export interface InvitationSeen extends Invitation {
  /** It has run out, and waits to be renewed. */
  readonly over: boolean;
  readonly mayRenew: boolean;
}

export interface PeopleSeen {
  readonly people: readonly PersonSeen[];
  readonly invitations: readonly InvitationSeen[];
}

export async function peopleSeenBy(farol: Farol, caller: Caller): Promise<PeopleSeen> {
  const { people, seats, invitations } = await farol.store.read(PUBLIC, async (tx) => ({
    people: await listPeople(tx),
    seats: await listSeats(tx),
    invitations: await listOpenInvitations(tx),
  }));
  const now = nowOf(farol);
  return {
    people: people.flatMap((person) =>
      seen(
        caller,
        person,
        seats.filter((seat) => seat.person === person.id),
      ),
    ),
    invitations: invitations
      .filter((invitation) => mayDo(caller, 'see-seat', invitation))
      .map((invitation) => ({
        ...invitation,
        over: isOver(invitation.expiresAt, now),
        mayRenew: mayDo(caller, 'invite', invitation),
      })),
  };
}

function seen(caller: Caller, person: Person, all: readonly HeldSeat[]): readonly PersonSeen[] {
  const own = person.id === caller.person;
  const seats = all
    .filter((seat) => own || mayDo(caller, 'see-seat', seat))
    .map((seat) => ({ ...seat, mayTakeAway: !own && mayDo(caller, 'take-seat-away', seat) }));
  return seats.length === 0 ? [] : [{ person, seats, mayReset: mayReset(caller, person.id, all) }];
}

/** Mail that could not be sent, and waits. */
export async function mailWaiting(farol: Farol, caller: Caller): Promise<Waiting> {
  return (await farol.store.write(actorOf(caller.person), failingJobs)).value;
}

/** Changes one's own name and the language of one's mail. */
export async function changeSelf(
  farol: Farol,
  person: string,
  change: { readonly name: string; readonly language: Language },
): Promise<void> {
  await farol.store.write(actorOf(person), (tx) => changePerson(tx, person, change));
}

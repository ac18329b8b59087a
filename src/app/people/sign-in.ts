/**
 * Signing in by a link in an e-mail. Whether an address is known shows nowhere: to ask for a link is always the same work,
 * a job in the outbox, and only the sender of mail finds out whose address it is.
 */
import { tidyEmail } from '../../core/collect/lifetimes.ts';
import type { Language } from '../../core/basics/language.ts';
import { putJob } from '../../store/outbox.ts';
import { useSignInLink } from '../../store/people/sessions.ts';
import { acceptInvitation, findInvitationByToken } from '../../store/people/invitations.ts';
import { addPerson, giveSeat } from '../../store/people/persons.ts';
import { PUBLIC } from '../../core/record/audience.ts';
import type { Actor, WriteTx } from '../../store/transaction.ts';
import type { Farol } from '../farol.ts';
import { mayTry, nowOf } from './attempts.ts';
import { beginSession } from './sessions.ts';
import { hashOf, newId } from './tokens.ts';

/** The program itself, where nobody is known yet. */
const VISITOR: Actor = { kind: 'system', id: 'sign-in' };

/** Who asks: the network address, and what the browser calls itself. */
export interface Asker {
  readonly address: string;
  readonly agent: string;
}

export type Asked = { readonly kind: 'asked' } | { readonly kind: 'not-an-address' } | { readonly kind: 'too-often' };

/** Asks for a link to sign in. `next`: where it leads afterwards. */
export async function askForLink(
  farol: Farol,
  wish: { readonly email: string; readonly language: Language; readonly next: string },
  asker: Asker,
): Promise<Asked> {
  const email = tidyEmail(wish.email);
  if (email === null) return { kind: 'not-an-address' };
  const { value } = await farol.store.write(VISITOR, async (tx): Promise<Asked> => {
    if (!(await mayTry(farol, tx, 'link-by-address', asker.address))) return { kind: 'too-often' };
    // Whoever fills somebody's inbox is told nothing of it.
    if (!(await mayTry(farol, tx, 'link-by-account', email))) return { kind: 'asked' };
    const { language, next } = wish;
    await putJob(tx, { id: newId(), kind: 'sign-in', body: { email, language, next } }, nowOf(farol));
    return { kind: 'asked' };
  });
  return value;
}

/** What opening a link led to: the token of a new session, or why there is none. */
export type Opened =
  | { readonly kind: 'session'; readonly token: string }
  | { readonly kind: 'link-over' }
  | { readonly kind: 'too-often' };

/** Opens a link to sign in, once. */
export async function openLink(farol: Farol, token: string, asker: Asker): Promise<Opened> {
  return opening(farol, asker, async (tx) => {
    const person = await useSignInLink(tx, hashOf(token), nowOf(farol));
    return person === undefined ? undefined : { person, way: 'link' };
  });
}

/** Accepts an invitation, once: the person is made where the address is new, and has the seat. */
export async function openInvitation(farol: Farol, token: string, asker: Asker): Promise<Opened> {
  return opening(farol, asker, async (tx) => {
    const now = nowOf(farol);
    const invitation = await acceptInvitation(tx, hashOf(token), now);
    if (!invitation) return undefined;
    const { email, language, role, state, organisation } = invitation;
    const person = await addPerson(tx, { id: newId(), email, name: '', language, createdAt: now });
    const seat = { id: newId(), person: person.id, role, state, organisation, givenAt: now };
    if (await giveSeat(tx, seat)) {
      const detail = { role, organisation, invitation: invitation.id, invitedBy: invitation.invitedBy };
      tx.note({ what: 'role-given', subject: person.id, state, detail });
    }
    return { person: person.id, way: 'invitation' };
  });
}

async function opening(
  farol: Farol,
  asker: Asker,
  use: (tx: WriteTx) => Promise<{ readonly person: string; readonly way: 'link' | 'invitation' } | undefined>,
): Promise<Opened> {
  const { value } = await farol.store.write(VISITOR, async (tx): Promise<Opened> => {
    if (!(await mayTry(farol, tx, 'token-by-address', asker.address))) return { kind: 'too-often' };
    const used = await use(tx);
    if (!used) return { kind: 'link-over' };
    const { token } = await beginSession(farol, tx, { ...used, agent: asker.agent });
    return { kind: 'session', token };
  });
  return value;
}

/** The invitation behind a link, for the page that shows what it is to; it may have run out. */
export async function findInvited(farol: Farol, token: string) {
  return farol.store.read(PUBLIC, (tx) => findInvitationByToken(tx, hashOf(token)));
}

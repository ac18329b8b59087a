/**
 * What a job of the outbox says and to whom. The link in it is made at the moment of sending, so that no token ever lies in
 * the database. A job that has nothing to say any more (an unknown address, an invitation withdrawn) answers `null`.
 */
import { findLanguage, type Language } from '../../core/basics/language.ts';
import { later, SIGN_IN_LINK_MS, tidyEmail } from '../../core/collect/lifetimes.ts';
import type { TakenJob } from '../../store/outbox.ts';
import { findOpenInvitation, putInvitationToken } from '../../store/people/invitations.ts';
import { findPerson, findPersonByEmail } from '../../store/people/persons.ts';
import { addSignInLink } from '../../store/people/sessions.ts';
import type { WriteTx } from '../../store/transaction.ts';
import { sayDate } from '../../words/dates.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import { dayOf } from '../../core/basics/plain-date.ts';
import { m } from '../../words/messages.ts';
import { seatWords } from '../../words/seat-words.ts';
import type { Farol } from '../farol.ts';
import { nowOf } from '../people/attempts.ts';
import { hashOf, newToken } from '../people/tokens.ts';

/** A letter, ready to be sent. */
export interface Letter {
  readonly to: string;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  /** The link in it, where there is one. */
  readonly link: string | null;
}

/** What a letter is written with. The catalog was read before: inside a transaction only its own handle is used. */
export interface Desk {
  readonly farol: Farol;
  readonly tx: WriteTx;
  readonly catalog: Catalog;
}

/** Writes the letter of a job. */
export type LetterWriter = (desk: Desk, job: TakenJob) => Promise<Letter | null>;

/** By the kind of the job. */
export const LETTERS: Readonly<Record<string, LetterWriter>> = {
  'sign-in': signInLetter,
  invitation: invitationLetter,
  'factor-reset': resetLetter,
};

async function signInLetter({ farol, tx }: Desk, job: TakenJob): Promise<Letter | null> {
  const email = tidyEmail(textIn(job, 'email'));
  const person = email === null ? undefined : await findPersonByEmail(tx, email);
  if (!person) return null;
  const [token, now] = [newToken(), nowOf(farol)];
  const expiresAt = later(now, SIGN_IN_LINK_MS);
  await addSignInLink(tx, { tokenHash: hashOf(token), person: person.id, createdAt: now, expiresAt });
  const { language } = person;
  const next = textIn(job, 'next');
  const link = linkTo(farol, language, 'sign-in/link', { token, ...(next === '' ? {} : { next }) });
  const locale = { locale: language };
  return {
    to: person.email,
    language,
    subject: m.account_mail_sign_in_subject({}, locale),
    text: m.account_mail_sign_in({ link, minutes: SIGN_IN_LINK_MS / 60_000 }, locale),
    link,
  };
}

async function invitationLetter({ farol, tx, catalog }: Desk, job: TakenJob): Promise<Letter | null> {
  const invitation = await findOpenInvitation(tx, textIn(job, 'invitation'));
  if (!invitation) return null;
  const token = newToken();
  await putInvitationToken(tx, invitation.id, hashOf(token));
  const { language } = invitation;
  const link = linkTo(farol, language, 'invitation', { token });
  const locale = { locale: language };
  const state =
    invitation.state === null ? null : (catalog.states.get(invitation.state)?.names[language] ?? invitation.state);
  const seat = seatWords(invitation, state, language);
  const day = sayDate(dayOf(invitation.expiresAt), language);
  return {
    to: invitation.email,
    language,
    subject: m.account_mail_invitation_subject({}, locale),
    text: m.account_mail_invitation({ seat, link, day, origin: farol.settings.origin }, locale),
    link,
  };
}

async function resetLetter({ farol, tx }: Desk, job: TakenJob): Promise<Letter | null> {
  const person = await findPerson(tx, textIn(job, 'person'));
  if (!person) return null;
  const link = linkTo(farol, person.language, 'sign-in', {});
  const locale = { locale: person.language };
  return {
    to: person.email,
    language: person.language,
    subject: m.account_mail_reset_subject({}, locale),
    text: m.account_mail_reset({ link }, locale),
    link,
  };
}

function textIn({ body }: TakenJob, name: string): string {
  const value = (body as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : '';
}

function linkTo(farol: Farol, language: Language, path: string, params: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(params).toString();
  return `${farol.settings.origin}/${findLanguage(language) ?? 'en'}/${path}${query === '' ? '' : `?${query}`}`;
}

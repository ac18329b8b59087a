/**
 * Passkeys: registered by somebody who is in, and then both factors at once, as the device asks who holds it. A challenge
 * carries its own proof that this Farol made it, and is written down only once it is answered.
 */
import { randomBytes } from 'node:crypto';
import type { AuthenticationResponseJSON, RegistrationResponseJSON, WebAuthnCredential } from '@simplewebauthn/server';
import { CHALLENGE_MS, isOver, later } from '../../core/collect/lifetimes.ts';
import { PUBLIC } from '../../core/record/audience.ts';
import {
  addPasskey,
  findPasskey,
  passkeysOf,
  recoveryCodesLeft,
  removePasskey,
  usePasskey,
  type Passkey,
} from '../../store/people/factors.ts';
import { spendChallenge } from '../../store/people/limits.ts';
import type { WriteTx } from '../../store/transaction.ts';
import type { Farol } from '../farol.ts';
import { mayTry, nowOf } from './attempts.ts';
import { keyOf } from './key.ts';
import { newCodes, noteSet, showing, wholeBy, type Shown } from './second-factor.ts';
import { actorOf, beginSession, makeWhole, type Present } from './sessions.ts';
import type { Asker, Opened } from './sign-in.ts';
import { hashOf } from './tokens.ts';

export type { Passkey };

const LONGEST_RESPONSE = 16_000;
const LONGEST_NAME = 60;

/** What the browser needs to register a passkey, as JSON. */
export async function registrationOptions(farol: Farol, { person }: Present): Promise<string> {
  const { generateRegistrationOptions } = await import('@simplewebauthn/server');
  const known = await listPasskeys(farol, person.id);
  const options = await generateRegistrationOptions({
    rpName: 'Farol',
    rpID: relyingParty(farol),
    userName: person.email,
    userID: new TextEncoder().encode(person.id),
    challenge: new TextEncoder().encode(newChallenge(farol, `register ${person.id}`)),
    attestationType: 'none',
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return JSON.stringify(options);
}

/** What the browser needs to sign in by a passkey, as JSON; writes nothing. */
export async function authenticationOptions(farol: Farol): Promise<string> {
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server');
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(farol),
    userVerification: 'required',
    challenge: new TextEncoder().encode(newChallenge(farol, 'sign-in')),
  });
  return JSON.stringify(options);
}

export async function listPasskeys(farol: Farol, person: string): Promise<readonly Passkey[]> {
  return farol.store.read(PUBLIC, (tx) => passkeysOf(tx, person));
}

/** Registers the passkey that the browser made; the session is whole then, as the device has asked who holds it. */
export async function addOwnPasskey(
  farol: Farol,
  present: Present,
  { answer, name }: { readonly answer: string; readonly name: string },
): Promise<Shown> {
  const { person } = present;
  const purpose = `register ${person.id}`;
  const made = await verifiedRegistration(farol, answer, purpose);
  if (!made) return { kind: 'wrong' };
  return showing(farol, present, async (tx) => {
    if (!(await spend(farol, tx, answer)) || (await findPasskey(tx, made.id))) return { kind: 'wrong' };
    await addPasskey(tx, {
      id: made.id,
      person: person.id,
      publicKey: Buffer.from(made.publicKey).toString('base64url'),
      transports: made.transports ?? [],
      name: name.trim().slice(0, LONGEST_NAME),
      counter: made.counter,
      createdAt: nowOf(farol),
      lastUsedAt: null,
    });
    noteSet(tx, present, 'passkey');
    const hasCodes = (await recoveryCodesLeft(tx, person.id)) > 0;
    return wholeBy(farol, tx, present, 'passkey', hasCodes ? null : await newCodes(farol, tx, present));
  });
}

/** A passkey as the second factor of a session that goes on. */
export async function showPasskey(farol: Farol, present: Present, answer: string): Promise<Shown> {
  const used = await verifiedAnswer(farol, answer);
  return showing(farol, present, async (tx) => {
    if (used?.passkey.person !== present.person.id || !(await spend(farol, tx, answer))) return { kind: 'wrong' };
    await usePasskey(tx, used.passkey.id, used.counter, nowOf(farol));
    return wholeBy(farol, tx, present, 'passkey', null);
  });
}

/** Signs in by a passkey alone. */
export async function signInByPasskey(farol: Farol, answer: string, asker: Asker): Promise<Opened> {
  const used = await verifiedAnswer(farol, answer);
  const { value } = await farol.store.write({ kind: 'system', id: 'sign-in' }, async (tx): Promise<Opened> => {
    if (!(await mayTry(farol, tx, 'token-by-address', asker.address))) return { kind: 'too-often' };
    if (!used || !(await spend(farol, tx, answer))) return { kind: 'link-over' };
    const { id, person } = used.passkey;
    await usePasskey(tx, id, used.counter, nowOf(farol));
    const session = await beginSession(farol, tx, { person, way: 'passkey', agent: asker.agent });
    const token = await makeWhole(farol, tx, { id: session.id, person }, 'passkey');
    return token === null ? { kind: 'link-over' } : { kind: 'session', token };
  });
  return value;
}

/** Takes one of one's own passkeys away; false where it is the only second factor that is left. */
export async function removeOwnPasskey(farol: Farol, { person, session }: Present, id: string): Promise<boolean> {
  const { value } = await farol.store.write(actorOf(person.id), async (tx) => {
    if (!session.hasTotp && (await passkeysOf(tx, person.id)).length < 2) return false;
    if (!(await removePasskey(tx, person.id, id))) return false;
    tx.note({ what: 'passkey-removed', subject: person.id, state: null, detail: {} });
    return true;
  });
  return value;
}

function relyingParty(farol: Farol): string {
  return new URL(farol.settings.origin).hostname;
}

function newChallenge(farol: Farol, purpose: string): string {
  const made = `${randomBytes(16).toString('base64url')}.${later(nowOf(farol), CHALLENGE_MS)}`;
  return `${made}.${keyOf(farol.settings.people).mark(`${purpose} ${made}`)}`;
}

/** The challenge in what a browser sent; checked before it is believed. */
function challengeIn(answer: string): string | null {
  try {
    const { response } = JSON.parse(answer) as { readonly response: { readonly clientDataJSON: string } };
    const said = JSON.parse(textOf(response.clientDataJSON)) as { readonly challenge: string };
    return textOf(said.challenge);
  } catch {
    return null;
  }
}

function isOurs(farol: Farol, challenge: string, purpose: string): boolean {
  const [, made = '', expiresAt = '', mark = ''] = /^(.+\.(.{24}))\.([\w-]+)$/.exec(challenge) ?? [];
  return keyOf(farol.settings.people).isMark(`${purpose} ${made}`, mark) && !isOver(expiresAt, nowOf(farol));
}

async function spend(farol: Farol, tx: WriteTx, answer: string): Promise<boolean> {
  const challenge = challengeIn(answer);
  return challenge !== null && spendChallenge(tx, hashOf(challenge), later(nowOf(farol), CHALLENGE_MS));
}

function textOf(base64url: string): string {
  return Buffer.from(base64url, 'base64url').toString('utf8');
}

async function verifiedRegistration(
  farol: Farol,
  answer: string,
  purpose: string,
): Promise<WebAuthnCredential | undefined> {
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
  return orUndefined(answer, async () => {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: JSON.parse(answer) as RegistrationResponseJSON,
      expectedChallenge: (challenge) => isOurs(farol, textOf(challenge), purpose),
      expectedOrigin: farol.settings.origin,
      expectedRPID: relyingParty(farol),
      requireUserVerification: true,
    });
    return registrationInfo?.credential;
  });
}

async function verifiedAnswer(
  farol: Farol,
  answer: string,
): Promise<{ readonly passkey: Passkey; readonly counter: number } | undefined> {
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
  return orUndefined(answer, async () => {
    const response = JSON.parse(answer) as AuthenticationResponseJSON;
    const passkey = await farol.store.read(PUBLIC, (tx) => findPasskey(tx, response.id));
    if (!passkey) return undefined;
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: (challenge) => isOurs(farol, textOf(challenge), 'sign-in'),
      expectedOrigin: farol.settings.origin,
      expectedRPID: relyingParty(farol),
      credential: {
        id: passkey.id,
        publicKey: Uint8Array.from(Buffer.from(passkey.publicKey, 'base64url')),
        counter: passkey.counter,
        transports: [...passkey.transports],
      },
      requireUserVerification: true,
    });
    return verified ? { passkey, counter: authenticationInfo.newCounter } : undefined;
  });
}

/** The library throws at whatever does not hold; to whoever sent it, that is one answer: no. */
async function orUndefined<T>(answer: string, verify: () => Promise<T | undefined>): Promise<T | undefined> {
  if (answer.length > LONGEST_RESPONSE) return undefined;
  try {
    return await verify();
  } catch {
    return undefined;
  }
}

/** Sessions: who is there, by the token in the cookie; how one begins, becomes whole, and ends. */
import { FIRST_FACTOR_MS, later, SESSION_IDLE_MS, SESSION_MS } from '../../core/collect/lifetimes.ts';
import { standingOf, type Standing } from '../../core/collect/rights.ts';
import type { Caller } from '../../core/collect/roles.ts';
import { PUBLIC } from '../../core/record/audience.ts';
import { findPerson, type Person } from '../../store/people/persons.ts';
import {
  addSession,
  completeSession,
  endSessions,
  findSession,
  sessionsOf,
  touchSession,
  type HeldSession,
  type SessionEntry,
  type Way,
} from '../../store/people/sessions.ts';
import type { Actor, WriteTx } from '../../store/transaction.ts';
import type { Farol } from '../farol.ts';
import { nowOf } from './attempts.ts';
import { hashOf, newId, newToken } from './tokens.ts';

export type { SessionEntry };

/** Somebody with a session, whatever it opens. */
export interface Present {
  readonly session: HeldSession;
  readonly standing: Standing;
  readonly person: Person;
  /** Who acts; `null` until both factors were shown. */
  readonly caller: Caller | null;
}

/** Not more often than this is noted when a session was last used. */
const TOUCH_MS = 5 * 60_000;

/** Who holds this token; `null` where no session goes on under it. */
export async function findPresent(farol: Farol, token: string): Promise<Present | null> {
  const now = nowOf(farol);
  const found = await farol.store.read(PUBLIC, async (tx) => {
    const session = await findSession(tx, hashOf(token), { now, idleSince: later(now, -SESSION_IDLE_MS) });
    const person = session && (await findPerson(tx, session.person));
    return session && person && { session, person };
  });
  if (!found) return null;
  const { session, person } = found;
  if (session.lastSeenAt < later(now, -TOUCH_MS)) {
    await farol.store.write(actorOf(person.id), (tx) => touchSession(tx, session.id, now));
  }
  const standing = standingOf({ ...session, hasSecondFactor: session.hasTotp || session.hasPasskey });
  const caller = standing === 'full' ? { person: person.id, seats: session.seats } : null;
  return { session, standing, person, caller };
}

/** Begins a session with the first factor only; answers the token for the cookie. */
export async function beginSession(
  farol: Farol,
  tx: WriteTx,
  { person, way, agent }: { readonly person: string; readonly way: Way; readonly agent: string },
): Promise<{ readonly id: string; readonly token: string }> {
  const now = nowOf(farol);
  const [id, token] = [newId(), newToken()];
  await addSession(tx, {
    id,
    tokenHash: hashOf(token),
    person,
    way,
    factor: 'first',
    agent: shortAgent(agent),
    createdAt: now,
    lastSeenAt: now,
    expiresAt: later(now, FIRST_FACTOR_MS),
  });
  tx.note({ what: 'signed-in', subject: person, state: null, detail: { way, session: id } });
  return { id, token };
}

/** Makes the session whole, under a new token; `null` where it was ended meanwhile. */
export async function makeWhole(
  farol: Farol,
  tx: WriteTx,
  session: { readonly id: string; readonly person: string },
  factor: 'totp' | 'recovery-code' | 'passkey' | 'none-needed',
): Promise<string | null> {
  const now = nowOf(farol);
  const token = newToken();
  const completed = await completeSession(tx, session.id, {
    tokenHash: hashOf(token),
    expiresAt: later(now, SESSION_MS),
    now,
  });
  if (!completed) return null;
  const detail = { factor, session: session.id };
  tx.note({ what: 'second-factor-shown', subject: session.person, state: null, detail });
  return token;
}

export async function listSessions(farol: Farol, person: string): Promise<readonly SessionEntry[]> {
  return farol.store.read(PUBLIC, (tx) => sessionsOf(tx, person, nowOf(farol)));
}

/** Ends sessions of the person: this one, or all but this one. */
export async function endSession(
  farol: Farol,
  person: string,
  which: { readonly only: string } | { readonly but: string },
): Promise<void> {
  await farol.store.write(actorOf(person), async (tx) => {
    await endAndNote(tx, { person, ...which }, nowOf(farol));
  });
}

/** Ends them, and notes each that went on. */
export async function endAndNote(tx: WriteTx, which: Parameters<typeof endSessions>[1], now: string): Promise<void> {
  for (const session of await endSessions(tx, which, now)) {
    tx.note({ what: 'session-ended', subject: which.person, state: null, detail: { session } });
  }
}

export function actorOf(person: string): Actor {
  return { kind: 'user', id: person };
}

/** What the browser calls itself, as far as a person recognises it: `Firefox, Windows`. */
function shortAgent(agent: string): string {
  const find = (names: readonly string[]) => names.find((name) => agent.includes(name)) ?? '';
  const browser = find(['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari']);
  const system = find(['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS', 'Linux']);
  const named = { Edg: 'Edge', OPR: 'Opera' }[browser] ?? browser;
  return [named, system].filter((part) => part !== '').join(', ');
}

/**
 * Authorisation, in one place and as data: which role may do what, and how far it reaches. Whoever asks for something that
 * no row allows is refused; a caller with several seats may do what any one of them allows.
 */
import { PUBLIC, SECRETARIAT, type Viewer } from '../record/audience.ts';
import { ROLES, type Caller, type Role, type Seat } from './roles.ts';

/** How far a right reaches: everywhere, or only what is of the state of one's seat. */
export type Reach = 'everywhere' | 'own-state';

/** What is done with the people of Farol. Each is about a seat: the one that is given, looked at or taken away. */
export const ACTIONS = ['see-seat', 'invite', 'take-seat-away', 'reset-second-factor'] as const;
export type Action = (typeof ACTIONS)[number];

interface Right {
  readonly reach: Reach;
  /** With which seats. */
  readonly roles: readonly Role[];
}

const BY_SECRETARIAT: readonly Role[] = ['secretariat', 'national-authority', 'civil-society'];
const EVERYONE: Right = { reach: 'everywhere', roles: ROLES };

/** The table. A role that is missing from a row may not do it. */
export const RIGHTS: Readonly<Record<Action, Readonly<Partial<Record<Role, Right>>>>> = {
  'see-seat': {
    administrator: EVERYONE,
    secretariat: EVERYONE,
    auditor: EVERYONE,
    'national-authority': { reach: 'own-state', roles: ['national-authority', 'contributor'] },
  },
  invite: {
    administrator: EVERYONE,
    secretariat: { reach: 'everywhere', roles: BY_SECRETARIAT },
    'national-authority': { reach: 'own-state', roles: ['contributor'] },
  },
  'take-seat-away': {
    administrator: EVERYONE,
    secretariat: { reach: 'everywhere', roles: [...BY_SECRETARIAT, 'contributor'] },
    'national-authority': { reach: 'own-state', roles: ['contributor'] },
  },
  'reset-second-factor': {
    administrator: EVERYONE,
    secretariat: { reach: 'everywhere', roles: [...BY_SECRETARIAT, 'contributor'] },
  },
};

/** May the caller do this to somebody with this seat, or to a seat like it? Nobody who has not signed in may do anything. */
export function mayDo(caller: Caller | null, action: Action, about: Seat): boolean {
  return caller !== null && caller.seats.some((seat) => allows(seat, action, about));
}

function allows(own: Seat, action: Action, about: Seat): boolean {
  const right = RIGHTS[action][own.role];
  if (right === undefined || !right.roles.includes(about.role)) return false;
  switch (right.reach) {
    case 'everywhere':
      return true;
    case 'own-state':
      return own.state !== null && own.state === about.state;
    default:
      return never(right.reach);
  }
}

/** On whose behalf the record is read for a caller: of several seats the one that sees most of it. */
export function viewerOf(caller: Caller | null): Viewer {
  const seats = caller?.seats ?? [];
  if (seats.some(({ role }) => role === 'secretariat' || role === 'auditor')) return SECRETARIAT;
  const ofState = seats.find(({ role }) => role === 'national-authority' || role === 'contributor');
  return ofState?.state == null ? PUBLIC : { kind: 'state', state: ofState.state };
}

/** Who must prove themselves twice. For others a second factor is theirs to set, and asked for once it is set. */
const SECOND_FACTOR: readonly Role[] = ['secretariat', 'national-authority', 'auditor', 'administrator'];

export function needsSecondFactor(seats: readonly Seat[]): boolean {
  return seats.some(({ role }) => SECOND_FACTOR.includes(role));
}

/** What a session opens: everything its person may do, or only the page of the second factor, to use it or to set it. */
export type Standing = 'full' | 'second-factor-due' | 'second-factor-to-set';

/** Every session begins with the first factor only; what it opens follows from what its person is at this moment. */
export function standingOf(session: {
  readonly factor: 'first' | 'full';
  readonly seats: readonly Seat[];
  /** The person has a second factor. */
  readonly hasSecondFactor: boolean;
}): Standing {
  if (session.factor === 'full') return 'full';
  if (session.hasSecondFactor) return 'second-factor-due';
  return needsSecondFactor(session.seats) ? 'second-factor-to-set' : 'full';
}

function never(reach: never): never {
  throw new Error(`not a reach: ${String(reach)}`);
}

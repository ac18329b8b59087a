/**
 * Who works in Farol: a person holds one or more seats, and a seat is a role with what it is for. Nothing here says what
 * a role may do; that is the table in `rights.ts`.
 */
import type { StateCode } from '../basics/ids.ts';

/** Everybody who signs in has one of these. Whoever has not signed in is a reader. */
export const ROLES = [
  'secretariat',
  'national-authority',
  'contributor',
  'civil-society',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** What a role is for: one state, one organisation, or neither. */
export const SEAT_FOR = {
  secretariat: 'everything',
  'national-authority': 'state',
  contributor: 'state',
  'civil-society': 'organisation',
  auditor: 'everything',
  administrator: 'everything',
} as const satisfies Readonly<Record<Role, 'everything' | 'state' | 'organisation'>>;

/** A role and what it is for. `state` and `organisation` are null where the role is for something else. */
export interface Seat {
  readonly role: Role;
  readonly state: StateCode | null;
  /** The id by which the organisation speaks: `civil-society:<organisation>`. */
  readonly organisation: string | null;
}

/** An id of an organisation: the last part of its name as a speaker. */
export const ORGANISATION = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Why a seat cannot be, or `null` where it can. */
export function seatFault(seat: Seat): 'needs-state' | 'needs-organisation' | null {
  const what = SEAT_FOR[seat.role];
  if (what === 'state' && seat.state === null) return 'needs-state';
  const id = seat.organisation;
  if (what === 'organisation' && (id === null || id.length > 100 || !ORGANISATION.test(id)))
    return 'needs-organisation';
  return null;
}

/** The seat without what its role is not for. */
export function seatOf(role: Role, state: StateCode | null, organisation: string | null): Seat {
  return {
    role,
    state: SEAT_FOR[role] === 'everything' ? null : state,
    organisation: SEAT_FOR[role] === 'organisation' ? organisation : null,
  };
}

/** Whether two seats are the same. */
export function isSameSeat(a: Seat, b: Seat): boolean {
  return a.role === b.role && a.state === b.state && a.organisation === b.organisation;
}

/** Somebody who has signed in, wholly. `person` is an opaque id. */
export interface Caller {
  readonly person: string;
  readonly seats: readonly Seat[];
}

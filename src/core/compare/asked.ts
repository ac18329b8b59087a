/**
 * Whom a meeting asked. Every share has the states asked as its denominator; where no source says who they were, the
 * states that were members on the day stand in, and every count says so.
 */
import type { StateCode } from '../basics/ids.ts';
import type { Texts } from '../basics/language.ts';
import { covers } from '../basics/period.ts';
import type { PlainDate } from '../basics/plain-date.ts';
import type { Catalog } from '../content/catalog.ts';
import type { Meeting } from '../content/meeting.ts';
import type { State } from '../content/state.ts';

export interface Asked {
  readonly states: readonly StateCode[];
  /** A source names the states asked; false where the members of the day stand in for them. */
  readonly established: boolean;
  readonly notAsked: readonly { readonly state: StateCode; readonly reason: Texts }[];
}

export function askedStates(catalog: Catalog, meeting: Meeting, on: PlainDate): Asked {
  if (meeting.asked !== null)
    return { states: [...new Set(meeting.asked)], established: true, notAsked: meeting.notAsked };
  const out = new Set(meeting.notAsked.map(({ state }) => state));
  const states = membersOn(catalog, on).filter((state) => !out.has(state));
  return { states, established: false, notAsked: meeting.notAsked };
}

/**
 * The states that were members on the day, or of which it is not known that they were not: where a state's first day is
 * not known it is counted, for a region of states told by nobody would be no region. Suspended members stay members.
 */
export function membersOn(catalog: Catalog, on: PlainDate): readonly StateCode[] {
  return [...catalog.states.values()].filter((state) => isMember(state, on)).map((state) => state.code);
}

export function isMember(state: State, on: PlainDate): boolean {
  const left = state.membership.some((part) => part.status === 'left' && covers(part.period, on) === 'yes');
  return !left && state.membership.some((part) => part.status !== 'left' && covers(part.period, on) !== 'no');
}

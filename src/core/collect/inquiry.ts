/**
 * An inquiry: a questionnaire put to one speaker about one state, up to a due date. The version put is frozen; what is
 * asked is the same for all who were asked. The state's own inquiry is its authority's; a civil society organisation
 * answers the same questions in one of its own, as its own view.
 */
import type { Speaker, StateCode } from '../basics/ids.ts';
import type { PlainDate } from '../basics/plain-date.ts';
import type { Basis } from '../basics/ids.ts';

export interface Inquiry {
  /** `brasilia-2014.state-ARG`: the questionnaire and the speaker. */
  readonly id: string;
  readonly questionnaire: string;
  /** The version of the questionnaire that was put. */
  readonly version: number;
  readonly state: StateCode;
  readonly speaker: Speaker;
  /** An instant in UTC. */
  readonly openedAt: string;
  /** The last day on which a submission is in time; `null`: none was set. */
  readonly due: PlainDate | null;
}

/** One field to answer: a question on one basis, of one part where the question has several. */
export interface FieldKey {
  readonly question: string;
  readonly basis: Basis;
  readonly part: string | null;
}

/** The id of the inquiry that puts a questionnaire to a speaker. */
export function inquiryId(questionnaire: string, speaker: Speaker): string {
  return `${questionnaire}.${speaker.replace(':', '-')}`;
}

/** One text for one field: `consent-adult|law|`. */
export function fieldText({ question, basis, part }: FieldKey): string {
  return `${question}|${basis}|${part ?? ''}`;
}

/** The field of a text; `null` where it is none. */
export function fieldOfText(text: string): FieldKey | null {
  const [question, basis, part, ...rest] = text.split('|');
  if (!question || (basis !== 'law' && basis !== 'practice') || part === undefined || rest.length > 0) return null;
  return { question, basis, part: part === '' ? null : part };
}

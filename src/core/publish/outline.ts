/**
 * The outline of the comparative report: everything it says, in no language and no format. The same record, day and
 * viewer give the same outline; `src/documents` puts it into words and bytes.
 */
import type { Basis, Speaker, StateCode } from '../basics/ids.ts';
import type { Said, Texts } from '../basics/language.ts';
import type { PlainDate } from '../basics/plain-date.ts';
import type { Value, ChosenSilence } from '../content/value.ts';
import type { FourAnswer } from '../compare/derived.ts';
import type { Tally } from '../compare/tally.ts';

export interface Outline {
  readonly format: 1;
  readonly kind: 'real' | 'demonstration';
  readonly meeting: string;
  readonly questionnaire: string;
  readonly on: PlainDate;
  /** The state of the record that was read. */
  readonly known: { readonly sequence: number; readonly day: PlainDate | null };
  readonly audience: 'public' | 'member-states' | 'secretariat';
  readonly asked: readonly StateCode[];
  /** False where no source says who was asked and the members of the day stand in. */
  readonly askedIsEstablished: boolean;
  readonly notAsked: readonly { readonly state: StateCode; readonly reason: Texts }[];
  /** The meeting before, against which changes are told. */
  readonly previous: { readonly meeting: string; readonly on: PlainDate } | null;
  readonly topics: readonly OutlineTopic[];
  readonly states: readonly OutlineState[];
  /** Source ids in the order of their first mention; the number of a source is its place, from 1. */
  readonly sources: readonly string[];
}

export interface OutlineTopic {
  readonly topic: number;
  readonly sections: readonly OutlineSection[];
}

/** The questions that serve one guiding question; the last section of a topic (`guiding` is the topic) is on it as a whole. */
export interface OutlineSection {
  readonly guiding: string;
  readonly questions: readonly OutlineQuestion[];
}

export interface OutlineQuestion {
  readonly question: string;
  readonly basis: Basis;
  /** What the states themselves answered. */
  readonly own: OutlineCounts;
  /** What reference sources say, directly or worked out from what they say; never mixed with the states' own. */
  readonly reference: OutlineCounts;
  /** The states of which something is on record. */
  readonly rows: readonly OutlineRow[];
  readonly differences: readonly Difference[];
}

/** Classes over the states asked; the parts add up to `asked`. */
export interface OutlineCounts {
  readonly asked: number;
  readonly states: Tally['states'];
  /** For questions with codes: the states that gave each code. A state may give several. */
  readonly codes: Tally['codes'];
}

export interface OutlineRow {
  readonly state: StateCode;
  readonly answers: readonly OutlineAnswer[];
}

export interface OutlineAnswer {
  /** `null` where the answer is worked out from statements. */
  readonly speaker: Speaker | null;
  /** Of an answer that is worked out: the speaker from whose statements. */
  readonly restsOn: Speaker | null;
  readonly part: string | null;
  readonly what: What;
  /** Why a statement on one side is weaker: told from memory. */
  readonly recalled: boolean;
  readonly statements: readonly string[];
  readonly sources: readonly { readonly number: number; readonly place: string | null }[];
  readonly note: Said | null;
}

export type What =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'silence'; readonly silence: ChosenSilence }
  | { readonly kind: 'withdrawn' }
  /** One of these values may hold; where `orNothing`, perhaps none of them does. */
  | { readonly kind: 'date-not-established'; readonly perhaps: readonly Value[]; readonly orNothing: boolean }
  | { readonly kind: 'codes'; readonly codes: Readonly<Record<string, FourAnswer>> }
  | { readonly kind: 'not-established' }
  | { readonly kind: 'several'; readonly values: readonly Value[] };

/** What is worth a reader's eye; never a ranking. */
export type Difference =
  | { readonly kind: 'speakers-disagree'; readonly state: StateCode }
  | {
      readonly kind: 'changed';
      readonly state: StateCode;
      readonly speaker: Speaker | null;
      readonly before: What;
      readonly after: What;
    }
  /** A value that at most a fifth of those who gave one gave. */
  | {
      readonly kind: 'few';
      readonly by: 'own' | 'reference';
      readonly code: string;
      readonly states: readonly StateCode[];
      readonly given: number;
    }
  | { readonly kind: 'law-yes-practice-no'; readonly state: StateCode; readonly speaker: Speaker };

/** One state's page: every question with something on record, and the questions without. */
export interface OutlineState {
  readonly state: StateCode;
  readonly asked: boolean;
  readonly answers: readonly {
    readonly question: string;
    readonly basis: Basis;
    readonly answers: readonly OutlineAnswer[];
  }[];
  readonly nothingOn: readonly { readonly question: string; readonly basis: Basis }[];
}

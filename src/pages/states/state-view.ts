/** What the profile of a state shows. */
import type { PlainDate } from '../../core/basics/plain-date.ts';
import type { Said } from '../../core/basics/language.ts';
import type { Basis } from '../../core/basics/ids.ts';
import type { AnswersView, CitationView, FactView, SourceView } from '../components/fact-view.ts';
import type { Sign } from '../../words/signs.ts';
import type { Known } from './known.ts';

export interface StateView {
  readonly code: string;
  readonly name: string;
  /** The reference source where no other is named with a fact; `null` where there is none. */
  readonly reference: string | null;
  readonly subregion: string;
  /** The sentences that say what is known, above everything else. */
  readonly finding: readonly string[];
  /** A past or present other than full membership, in words. */
  readonly membership: readonly string[];
  readonly federal: { readonly is: boolean; readonly recalled: boolean };
  readonly treaties: readonly TreatyView[];
  readonly meetings: readonly MeetingPartView[];
  readonly consentHistory: HistoryView | null;
  readonly topics: readonly StateTopicView[];
  readonly known: KnownView;
  readonly sources: readonly SourceView[];
}

/** How the state is bound by an instrument, by everybody who says so. */
export interface TreatyView {
  readonly instrument: { readonly id: string; readonly title: string };
  readonly facts: readonly { readonly question: string; readonly fact: FactView }[];
}

export interface MeetingPartView {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly asked: 'asked' | 'not-asked' | 'not-established';
  readonly reason: string | null;
  /** Answers of the state that hold, to the questions of that meeting; `null` where Farol has no questionnaire of it. */
  readonly ownAnswers: number | null;
}

export interface StateTopicView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly sections: readonly StateSectionView[];
}

export interface StateSectionView {
  readonly guiding: string;
  readonly title: string;
  readonly answers: readonly AnswersView[];
  /** The questions of which nothing is on record; never hidden. */
  readonly nothingOn: readonly { readonly id: string; readonly words: string; readonly basis: Basis }[];
}

/** A value over time: the days on which it changed, as far as they are known. */
export interface HistoryView {
  readonly question: string;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly spans: readonly HistorySpan[];
  /** The meetings held meanwhile, by their first day. */
  readonly marks: readonly { readonly on: PlainDate; readonly words: string }[];
}

export interface HistorySpan {
  readonly from: PlainDate;
  /** The first day after it. */
  readonly to: PlainDate;
  readonly state: 'value' | 'not-established' | 'date-not-established' | 'nothing';
  /** The code of the value where it has one: spans of one code share a colour. */
  readonly code: string | null;
  readonly sign: Sign;
  readonly words: string;
  readonly recalled: boolean;
  readonly law: Said | null;
  readonly citations: readonly CitationView[];
}

/** How much is known of the state, by how sure Farol is of it. */
export interface KnownView extends Known {
  /** Questions on which a text was found and that part of it not read. */
  readonly notEstablished: number;
}

/** What the page of one instrument shows. */
import type { Mark } from '../../charts/mark.ts';
import type { FactView, SaysView, SourceView } from '../components/fact-view.ts';
import type { Tiles } from '../components/region-map.tsx';
import type { EntryView } from '../components/vouched-view.ts';

export interface InstrumentView {
  readonly id: string;
  readonly title: string;
  readonly fullTitle: string | null;
  readonly kind: string;
  readonly symbol: string | null;
  /** What it does, and how sure Farol is of the entry as a whole. */
  readonly does: EntryView;
  readonly date: string | null;
  readonly adoptingBody: string | null;
  readonly binding: boolean;
  readonly entryIntoForce: string | null;
  readonly notes: readonly string[];
  /** The plan that it adopts, where Farol has a page of it. */
  readonly plan: string | null;
  readonly provisions: readonly ProvisionView[];
  /** `null` where Farol follows no state's standing to it. */
  readonly parties: PartiesView | null;
  readonly sources: readonly SourceView[];
}

export interface ProvisionView {
  /** The fragment of the page at which it stands. */
  readonly id: string;
  readonly name: string;
  readonly topic: string | null;
  readonly entry: EntryView;
  readonly restingQuestions: readonly { readonly id: string; readonly words: string }[];
}

/** How a state stands to the treaty on the day. The parts add up to all states. */
export const PARTY_STATUSES = ['party', 'deposited', 'signed', 'perhaps', 'disagree', 'nothing'] as const;
export type PartyStatus = (typeof PARTY_STATUSES)[number];

export interface PartiesView {
  readonly on: string;
  readonly all: number;
  /** For how many it is in force, and of them by memory alone. */
  readonly inForce: { readonly n: number; readonly recalled: number };
  readonly counts: readonly { readonly status: PartyStatus; readonly says: SaysView; readonly n: number }[];
  readonly map: readonly MapStateView[];
  readonly mapKey: readonly { readonly letter: string; readonly words: string }[];
  readonly tiles: Tiles;
  readonly groups: readonly { readonly name: string; readonly states: readonly PartyRowView[] }[];
  /** The reference source where no other is named; `null` where there is none. */
  readonly reference: string | null;
  /** The states of which more than one speaker speaks, with all that each says. */
  readonly severalSpeakers: readonly SeveralSpeakersView[];
}

export interface MapStateView {
  readonly code: string;
  readonly name: string;
  readonly mark: Mark;
  readonly letter: string;
  readonly recalled: boolean;
  readonly words: string;
}

export interface PartyRowView {
  readonly code: string;
  readonly name: string;
  readonly signed: readonly PartyCellView[];
  readonly bound: readonly PartyCellView[];
  readonly deposited: readonly PartyCellView[];
  /** Worked out from each deposit told. */
  readonly inForce: readonly PartyCellView[];
  readonly status: SaysView;
  readonly disagree: boolean;
}

/** What one speaker says in one cell. */
export interface PartyCellView {
  readonly says: SaysView;
  /** `null` for the reference source by which most of the table is told. */
  readonly speaker: string | null;
  readonly statement: string | null;
  readonly recalled: boolean;
  readonly citations: FactView['citations'];
}

export interface SeveralSpeakersView {
  readonly code: string;
  readonly name: string;
  readonly disagree: boolean;
  readonly facts: readonly { readonly question: string; readonly fact: FactView }[];
}

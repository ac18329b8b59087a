/** What the page on a state's law against trafficking shows. */
import type { Said } from '../../core/basics/language.ts';
import type { PlainDate } from '../../core/basics/plain-date.ts';
import type { MinimumResult } from '../../core/compare/law/protocol.ts';
import type { Sign } from '../../words/signs.ts';
import type { CitationView, Ground, SourceView, SpeakerView } from '../components/fact-view.ts';
import type { BesideView } from './beside-view.ts';
import type { DefinitionView } from './definition-view.ts';
import type { PartingsView } from './partings-view.ts';

export interface StateLawView {
  readonly code: string;
  readonly name: string;
  /** The sentences that say what the law is, above everything else. */
  readonly finding: readonly string[];
  /** By whom the page is told; `null` where nobody tells of any definition at any time. */
  readonly speaker: SpeakerView | null;
  /** Whether the list of offences is known to be whole; `null` where none is told. */
  readonly wholeness: string | null;
  readonly histories: readonly LawHistoryView[];
  /** In force on the day, or perhaps so; definitions for policy last. */
  readonly definitions: readonly DefinitionView[];
  /** Versions that claim the day too; the last recorded holds. */
  readonly contested: readonly ContestedView[];
  readonly reforms: readonly ReformView[];
  readonly minimum: StateMinimumView | null;
  readonly others: readonly OtherSpeakerView[];
  readonly sources: readonly SourceView[];
}

/** One definition over the years. */
export interface LawHistoryView {
  readonly id: string;
  readonly name: Said;
  readonly from: PlainDate;
  /** The day after the last one shown. */
  readonly until: PlainDate;
  readonly spans: readonly LawSpanView[];
  /** The reader's day, marked on the line. */
  readonly on: PlainDate;
}

export interface LawSpanView {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly kind: 'held' | 'perhaps' | 'nothing';
  /** The versions that hold, or may: one where it is established. */
  readonly versions: readonly VersionView[];
  readonly words: string;
  readonly recalled: boolean;
}

/** A version of a definition; its letter stands on the line and in the table. */
export interface VersionView {
  readonly letter: string;
  readonly statement: string;
  readonly name: Said;
  readonly isDefinitionOnly: boolean;
  readonly citations: readonly CitationView[];
}

export interface ContestedView {
  readonly statement: string;
  readonly name: Said;
  readonly period: string;
  readonly recordedOn: string;
  readonly citations: readonly CitationView[];
}

export interface ReformView {
  readonly id: string;
  /** 'What changed on 27 December 2012'. */
  readonly title: string;
  /** The two days compared; `null` where they are not known, and the texts are compared by themselves. */
  readonly days: { readonly before: PlainDate; readonly after: PlainDate } | null;
  readonly pairs: readonly BesideView[];
  /** `null` where the texts are no offences. */
  readonly partings: PartingsView | null;
}

export interface StateMinimumView {
  /** The offences whose columns stand beside the state's. */
  readonly offences: readonly Said[];
  readonly rows: readonly MinimumRowView[];
}

export interface MinimumRowView {
  readonly element: string;
  /** 'art. 3(a)'. */
  readonly provision: string;
  readonly asks: string;
  readonly state: ResultView;
  readonly offences: readonly ResultView[];
}

export interface ResultView {
  readonly result: MinimumResult;
  readonly words: string;
  readonly sign: Sign;
  readonly ground: Ground;
  readonly recalled: boolean;
  /** What is short or open, or named past the minimum; the patterns on which a state is so. */
  readonly details: readonly string[];
  readonly provisions: readonly string[];
}

/** What another speaker tells, beside the one by whom the page is told. */
export interface OtherSpeakerView {
  readonly speaker: SpeakerView;
  readonly beside: BesideView;
  readonly partings: PartingsView;
}

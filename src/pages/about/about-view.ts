/** What the page about the data shows: what the record holds, by whom and how sure, and what is missing. */
import type { SpeakerView } from '../components/fact-view.ts';

export interface AboutView {
  readonly facts: number;
  readonly sourced: number;
  readonly recalled: number;
  readonly states: { readonly withFacts: number; readonly all: number };
  readonly own: number;
  readonly speakers: readonly SpeakerLineView[];
  readonly topics: readonly TopicLineView[];
  readonly missing: MissingView;
  /** Wording whose four languages no lawyer has read yet, by kind of content. */
  readonly wording: readonly { readonly kind: string; readonly unreviewed: number; readonly all: number }[];
}

export interface SpeakerLineView {
  readonly speaker: SpeakerView;
  readonly about: string | null;
  readonly states: number;
  readonly sourced: number;
  readonly recalled: number;
  readonly silences: number;
  readonly dateNotEstablished: number;
}

/** How far the questions of a topic are answered: question by basis by state, each once. */
export interface TopicLineView {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly questions: number;
  /** Questions on which something is on record for at least one state. */
  readonly withFacts: number;
  readonly statesWithFacts: number;
}

export interface MissingView {
  /** Plans whose action texts have not been entered. */
  readonly plans: readonly { readonly id: string; readonly title: string }[];
  /** States of whose offence of trafficking nothing has been read. */
  readonly withoutOffence: readonly { readonly code: string; readonly name: string }[];
  readonly sourcesWithoutAddress: { readonly without: number; readonly all: number };
}

/** What the page of one statement shows: all of it, and what else was said of the same thing. */
import type { Basis } from '../../core/basics/ids.ts';
import type { Said } from '../../core/basics/language.ts';
import type { CitationView, SaysView, SourceView, SpeakerView } from '../components/fact-view.ts';

export interface StatementView {
  readonly id: string;
  readonly state: { readonly code: string; readonly name: string };
  readonly question: { readonly id: string; readonly words: string };
  readonly basis: Basis;
  readonly speaker: SpeakerView;
  readonly part: string | null;
  /** `null` for a withdrawal. */
  readonly says: SaysView | null;
  readonly withdrawal: string | null;
  readonly inFull: string | null;
  readonly period: string;
  /** Does it hold on the day under which the page is read? */
  readonly holds: 'yes' | 'perhaps' | 'no';
  readonly recordedOn: string;
  readonly sequence: string;
  readonly confidence: string;
  readonly recalledFields: readonly string[];
  readonly origin: 'shipped' | 'here';
  readonly note: Said | null;
  readonly citations: readonly CitationView[];
  readonly corrects: string | null;
  readonly correctedBy: readonly string[];
  /** The same speaker on the same thing, the last recorded first, this one among them. */
  readonly same: readonly SameKeyView[];
  readonly sources: readonly SourceView[];
}

export interface SameKeyView {
  readonly id: string;
  readonly words: string;
  readonly period: string;
  readonly recordedOn: string;
  readonly isThis: boolean;
}

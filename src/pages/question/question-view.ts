/** A question as its page shows it: counts, map, disagreements, change over time, every state's answer. */
import type { Basis } from '../../core/basics/ids.ts';
import type { Texts } from '../../core/basics/language.ts';
import type { AnswerBar, SilenceBar } from '../../charts/bars.ts';
import type { Mark } from '../../charts/mark.ts';
import type { StripPart } from '../../charts/over-time.ts';
import type { AnswersView, SourceView } from '../components/fact-view.ts';

export interface QuestionView {
  readonly id: string;
  readonly basis: Basis;
  readonly words: string;
  readonly help: string;
  readonly wording: Texts;
  readonly topic: { readonly id: string; readonly number: number; readonly title: string } | null;
  /** The guiding question that it serves. */
  readonly section: { readonly guiding: string; readonly question: string } | null;
  readonly restsOn: readonly { readonly instrument: string | null; readonly words: string }[];
  /** The other basis, where the question is asked on both, and of how many states something is on record there. */
  readonly otherBasis: { readonly basis: Basis; readonly states: number } | null;
  readonly finding: readonly string[];
  readonly derived: boolean;
  readonly own: CountsView;
  readonly reference: CountsView;
  readonly figures: FiguresView | null;
  readonly map: readonly MapStateView[];
  readonly mapKey: readonly { readonly letter: string; readonly words: string }[];
  readonly disagreements: readonly StateAnswersView[];
  readonly changed: readonly StripView[];
  readonly groups: readonly { readonly name: string; readonly states: readonly StateAnswersView[] }[];
  readonly nobody: readonly { readonly code: string; readonly name: string }[];
  readonly sources: readonly SourceView[];
}

/** Bars above and below the rule, over `of` states. */
export interface CountsView {
  readonly answers: readonly AnswerBar[];
  readonly silences: readonly SilenceBar[];
  readonly of: number;
}

/** Figures alike are added up; of unlike ones it is said in what they differ. */
export type FiguresView =
  | { readonly kind: 'sum'; readonly sum: string; readonly states: number; readonly of: number }
  | { readonly kind: 'unlike'; readonly what: string };

export interface MapStateView {
  readonly code: string;
  readonly name: string;
  readonly mark: Mark;
  readonly letter: string;
  readonly recalled: boolean;
  readonly words: string;
}

export interface StateAnswersView {
  readonly code: string;
  readonly name: string;
  readonly answers: AnswersView;
}

export interface StripView {
  readonly label: string;
  readonly parts: readonly StripPart[];
  readonly of: number;
}

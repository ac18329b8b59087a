/** What the first page shows: what is known where. */
import type { Known } from '../states/known.ts';

export interface HomeView {
  /** All states, by subregion from north to south, as the windows and the list show them. */
  readonly states: readonly HomeStateView[];
  /** The same states in the order of their names, for the list to choose from. */
  readonly statesByName: readonly { readonly code: string; readonly name: string }[];
  readonly topics: readonly HomeTopicView[];
  readonly facts: number;
  /** Answers that states have released themselves; `null` where no questionnaire is loaded. */
  readonly own: { readonly states: number; readonly asked: number; readonly meeting: string } | null;
}

export interface HomeStateView {
  readonly code: string;
  readonly name: string;
  /** In the questions of all topics. */
  readonly known: Known;
}

export interface HomeTopicView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** What its sections are about, in a few words each. */
  readonly about: string;
  /** In the order of `HomeView.states`. */
  readonly windows: readonly Known[];
}

/** What the list of states shows. */
import type { Known } from './known.ts';

export interface StatesView {
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly states: readonly StateLineView[];
  }[];
  /** The topics, by number and title, in the order of the columns. */
  readonly topics: readonly { readonly id: string; readonly number: number; readonly title: string }[];
  readonly total: { readonly states: number; readonly withFacts: number; readonly facts: number; readonly own: number };
}

export interface StateLineView {
  readonly code: string;
  readonly name: string;
  /** In the order of `StatesView.topics`. */
  readonly topics: readonly Known[];
  readonly own: number;
}

/** A set of facts run on all laws, as its page shows it. */
import type { SourceView } from '../components/fact-view.ts';
import type { FactsFormView } from './facts-form-view.ts';
import type { RunAnswer, RunView } from './run-view.ts';

export interface TryView {
  readonly form: FactsFormView;
  /** `null`: the facts told are impossible. */
  readonly result: TryResultView | null;
}

export interface TryResultView {
  /** The facts in a sentence. */
  readonly facts: string;
  readonly tiles: readonly TileView[];
  readonly groups: readonly {
    readonly answer: RunAnswer;
    readonly name: string;
    readonly states: readonly RunView[];
  }[];
  /** The member states on the day. */
  readonly members: number;
  /** The facts as an address tells them. */
  readonly address: Readonly<Record<string, string>>;
  readonly sources: readonly SourceView[];
}

/** How many states give an answer, and what is to be known of these. */
export interface TileView {
  readonly answer: RunAnswer;
  readonly n: number;
  readonly notes: readonly string[];
}

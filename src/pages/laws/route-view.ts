/** Facts along a route of states, as their page shows them. */
import type { FourAnswer } from '../../core/compare/derived.ts';
import type { SourceView } from '../components/fact-view.ts';
import type { ChoiceView, FactsFormView, FieldView } from './facts-form-view.ts';
import type { RunView } from './run-view.ts';

export interface RouteView {
  readonly form: FactsFormView;
  readonly origin: ChoiceView;
  readonly transit: FieldView;
  readonly destination: ChoiceView;
  /** `start`: nobody has said yet where the route leads; `impossible`: the route, or the facts, cannot be run. */
  readonly result: RouteResultView | 'start' | 'impossible';
}

export interface RouteResultView {
  readonly facts: string;
  readonly inAll: FourAnswer;
  readonly inAllWords: string;
  readonly stops: readonly { readonly label: string; readonly run: RunView }[];
  /** The route and the facts as an address tells them. */
  readonly address: Readonly<Record<string, string>>;
  readonly sources: readonly SourceView[];
}

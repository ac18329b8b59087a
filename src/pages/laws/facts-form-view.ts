/** The form by which facts are told, as pages show it: what was told comes back, with what is wrong beside its field. */
import type { FactParameter } from './fact-parameters.ts';

export interface FactsFormView {
  readonly act: ChoiceView;
  readonly means: ChoiceView;
  readonly purpose: ChoiceView;
  readonly age: FieldView;
  readonly consent: ChoiceView;
  readonly movement: ChoiceView;
  /** What is wrong and belongs to no field. */
  readonly other: readonly string[];
}

export interface FieldView {
  readonly name: FactParameter | StopParameter;
  readonly label: string;
  /** As it was told. */
  readonly value: string;
  readonly faults: readonly string[];
}

/** The fields of a route beside those of the facts. */
export type StopParameter = 'origin' | 'transit' | 'destination';

/** A field with choices; what was told and is none of them (several codes, a law's own term) is one more of them. */
export interface ChoiceView extends FieldView {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Two laws to be compared: what was asked for, what is wrong with it, and where the two part. */
import type { SourceView } from '../components/fact-view.ts';
import type { BesideView } from './beside-view.ts';
import type { PartingsView } from './partings-view.ts';

export const COMPARE_FIELDS = ['a', 'b', 'and'] as const;
export type CompareField = (typeof COMPARE_FIELDS)[number];

export interface CompareView {
  /** The states to choose from, in the order of their names. */
  readonly states: readonly { readonly value: string; readonly label: string }[];
  /** As typed; empty where nothing was. */
  readonly typed: Readonly<Record<CompareField | 'on', string>>;
  /** What is wrong with a field, in words. */
  readonly faults: Partial<Readonly<Record<CompareField, string>>>;
  /** `null` until two laws are asked for. */
  readonly result: CompareResultView | null;
}

export interface CompareResultView {
  readonly title: string;
  readonly beside: BesideView;
  readonly partings: PartingsView;
  readonly sources: readonly SourceView[];
}

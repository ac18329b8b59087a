/** One form of exploitation as its page shows it: over the years, and in each state's law on the day read. */
import type { Columns } from '../../charts/columns.ts';
import type { FormAnswer } from '../../core/compare/law/form-coverage.ts';
import type { Said } from '../../core/basics/language.ts';
import type { CitationView, SourceView } from '../components/fact-view.ts';

export interface FormView {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
  readonly finding: string;
  readonly on: string;
  readonly chart: Columns;
  readonly years: readonly {
    readonly label: string;
    readonly counts: Readonly<Record<FormAnswer, number>>;
    readonly recalled: number;
    readonly members: number;
  }[];
  readonly groups: readonly { readonly name: string; readonly states: readonly FormStateView[] }[];
  readonly sources: readonly SourceView[];
}

export interface FormStateView {
  readonly code: string;
  readonly name: string;
  readonly answer: FormAnswer;
  readonly recalled: boolean;
  /** Since what day; `null` where that is as far back as anything is told. */
  readonly since: string | null;
  /** What it was before, where it was something else. */
  readonly before: FormAnswer | null;
  /** The offences that give the answer, each with the provision that lists its purposes. */
  readonly offences: readonly {
    readonly name: Said;
    readonly provision: string | null;
    readonly statement: string | null;
    readonly citations: readonly CitationView[];
  }[];
}

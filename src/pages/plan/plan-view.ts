/** What the pages of the Work Plans show. Where the texts of a plan's actions have not been entered, they say so. */
import type { SourceView } from '../components/fact-view.ts';
import type { EntryView, VouchedView } from '../components/vouched-view.ts';

export interface PlansView {
  readonly finding: readonly string[];
  readonly periods: readonly PeriodView[];
  readonly plans: readonly PlanView[];
  readonly sources: readonly SourceView[];
}

export interface OnePlanView {
  readonly plan: PlanView;
  readonly finding: readonly string[];
  readonly sources: readonly SourceView[];
}

/** A plan on the line of years. */
export interface PeriodView {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  /** The first year, and the years in which it ends by each source, in order. */
  readonly from: number;
  readonly ends: readonly number[];
}

export interface PlanView {
  readonly id: string;
  readonly title: string;
  /** The instrument that adopts it, where Farol has a page of it. */
  readonly instrument: string | null;
  readonly from: string;
  /** More than one where sources differ. */
  readonly ends: readonly PlanEndView[];
  readonly actionsEntered: boolean;
  readonly unreviewed: boolean;
  readonly notes: readonly string[];
  readonly headings: readonly HeadingRowView[];
  readonly groups: readonly PartGroupView[];
  readonly findings: readonly FindingView[];
}

export interface PlanEndView {
  readonly words: string;
  readonly note: string;
  readonly vouched: VouchedView;
}

/** The headings of one area; `null` where none is on record for those responsible. */
export interface HeadingRowView {
  readonly area: string;
  readonly memberStates: EntryView | null;
  readonly secretariat: EntryView | null;
}

export const PART_GROUPS = ['objectives', 'actions', 'principles', 'rules', 'activities', 'history'] as const;
export type PartGroup = (typeof PART_GROUPS)[number];

export interface PartGroupView {
  readonly group: PartGroup;
  readonly parts: readonly PartView[];
}

export interface PartView {
  readonly id: string;
  readonly area: string | null;
  readonly responsible: string | null;
  readonly since: string | null;
  readonly entry: EntryView;
}

export interface FindingView {
  readonly id: string;
  readonly figure: string | null;
  readonly unit: string | null;
  readonly entry: EntryView;
}

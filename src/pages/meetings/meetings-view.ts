/** What the line of the meetings shows. */
import type { SaysView, SourceView } from '../components/fact-view.ts';
import type { VouchedView } from '../components/vouched-view.ts';

/** How far the days of a meeting are known: read in a source day by day, told from memory, or less than that. */
export type DaysKnown = 'established' | 'recalled' | 'not-established';

export interface MeetingsView {
  readonly finding: readonly string[];
  /** In the order of their numbers, which is that of time. */
  readonly meetings: readonly MeetingLineView[];
  readonly sources: readonly SourceView[];
}

export interface MeetingLineView {
  readonly id: string;
  readonly title: string;
  readonly days: DaysKnown;
  readonly when: SaysView;
  readonly where: SaysView;
  readonly asked: SaysView;
  /** It begins after the day that the page shows. */
  readonly afterDay: boolean;
  readonly vouched: VouchedView;
}

/** What the page of one meeting shows. */
import type { SaysView, SourceView } from '../components/fact-view.ts';
import type { EntryView, VouchedView } from '../components/vouched-view.ts';

export interface MeetingView {
  readonly id: string;
  readonly title: string;
  readonly symbol: string | null;
  readonly finding: readonly string[];
  readonly when: SaysView;
  readonly where: SaysView;
  readonly format: SaysView;
  readonly asked: SaysView;
  readonly vouched: VouchedView;
  /** What was not found, and where sources contradict one another. */
  readonly reservations: readonly string[];
  /** What the meeting itself decided, by kind. */
  readonly own: readonly OutcomeKindView[];
  readonly topics: readonly OutcomeView[];
  /** What others said at it or did after it, by kind. */
  readonly others: readonly OutcomeKindView[];
  readonly convening: readonly ReportedView[];
  readonly officers: readonly OfficerView[];
  readonly documents: readonly ReportedView[];
  /** The parts of the page on which nothing is on record. */
  readonly missing: readonly string[];
  /** `null`: not established. */
  readonly askedStates: readonly StateLinkView[] | null;
  /** How many members of the day stand in where it is not established who was asked; `null` where nothing is counted. */
  readonly standIn: number | null;
  readonly notAsked: readonly (StateLinkView & { readonly reason: string })[];
  readonly questionnaire: QuestionnaireView | null;
  readonly before: MeetingLinkView | null;
  readonly after: MeetingLinkView | null;
  readonly sources: readonly SourceView[];
}

export interface OutcomeKindView {
  readonly kind: string;
  readonly name: string;
  readonly outcomes: readonly OutcomeView[];
}

export interface OutcomeView {
  readonly id: string;
  readonly area: string | null;
  readonly responsible: string | null;
  readonly entry: EntryView;
}

/** A resolution or a document; `instrument` where Farol has a page of it. */
export interface ReportedView {
  readonly symbol: string | null;
  readonly instrument: string | null;
  readonly date: string | null;
  readonly entry: EntryView;
}

export interface OfficerView {
  readonly role: string;
  readonly name: string | null;
  readonly post: string | null;
  readonly state: StateLinkView | null;
  readonly proposedBy: string | null;
  readonly vouched: VouchedView;
}

export interface StateLinkView {
  readonly code: string;
  readonly name: string;
  /** It has a page of its own. */
  readonly known: boolean;
}

export interface MeetingLinkView {
  readonly id: string;
  readonly title: string;
}

export interface QuestionnaireView {
  readonly id: string;
  readonly title: string;
  readonly introduction: string;
  /** States with at least one public answer of their own, of `asked`. */
  readonly ownAnswers: { readonly states: number; readonly asked: number; readonly established: boolean };
  readonly topics: readonly {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly sections: readonly {
      readonly guiding: string;
      readonly title: string;
      readonly question: string | null;
      readonly questions: readonly { readonly id: string; readonly words: string }[];
    }[];
  }[];
}

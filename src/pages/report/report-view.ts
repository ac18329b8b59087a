/** What the page from which the comparative report is taken away shows. */

/** The kinds of file, by the end of the address. JSON holds codes only and is the same in each language. */
export const REPORT_FILES = ['docx', 'html', 'md'] as const;

export interface ReportView {
  readonly reports: readonly OneReportView[];
}

export interface OneReportView {
  /** The questionnaire: the name of the report's files. */
  readonly id: string;
  readonly meeting: { readonly id: string; readonly title: string };
  /** The first day of the meeting, for which the report is compiled unless another is asked for; in words. */
  readonly firstDay: string | null;
  /** The day that the page shows, in words. */
  readonly on: string;
  readonly topics: readonly { readonly id: string; readonly number: number; readonly title: string }[];
  readonly questions: number;
  readonly asked: { readonly states: number; readonly established: boolean };
}

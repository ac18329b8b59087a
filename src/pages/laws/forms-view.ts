/** The forms of exploitation in the laws of a region, as their page shows them. */
import type { Columns } from '../../charts/columns.ts';
import type { Coverage } from '../../core/compare/law/differ.ts';
import type { FormAnswer } from '../../core/compare/law/form-coverage.ts';
import type { Victims } from '../../core/compare/law/form-punished.ts';
import type { Mark } from '../../charts/mark.ts';
import type { Sign } from '../../words/signs.ts';

/** What stands for each answer in charts, from the ground up, and in tables. */
export const FORM_MARKS: Readonly<Record<FormAnswer, { readonly mark: Mark; readonly sign: Sign }>> = {
  yes: { mark: 1, sign: 'yes' },
  open: { mark: 'open', sign: 'open' },
  no: { mark: 3, sign: 'no' },
  'not-established': { mark: 'unread', sign: 'unread' },
  nothing: { mark: 'noans', sign: 'noans' },
};
export const FORM_ANSWERS_SHOWN = ['yes', 'open', 'no', 'not-established', 'nothing'] as const;

export interface FormsView {
  readonly finding: string;
  readonly on: string;
  readonly years: readonly YearView[];
  readonly forms: readonly FormRowView[];
  readonly punished: readonly { readonly victims: Victims; readonly alike: readonly PunishedView[] }[];
  /** The states with an offence on record on the day read. */
  readonly onRecord: number;
  readonly members: number;
  readonly newForms: readonly NewFormView[];
  /** The states asked whether new forms have come to light answer by these; none where nobody answered. */
  readonly reporting: number;
}

export interface YearView {
  readonly label: string;
  /** One of the few columns that a narrow screen has room for. */
  readonly kept: boolean;
  readonly members: number;
  readonly onRecord: number;
}

export interface FormRowView {
  readonly id: string;
  readonly name: string;
  /** Article 3(a) of the Palermo Protocol names it. */
  readonly ofMinimum: boolean;
  readonly chart: Columns;
  /** The answers on the day read, and how many of those that name it are told from memory. */
  readonly counts: Readonly<Record<FormAnswer, number>>;
  readonly recalled: number;
  /** For each year in how many laws it is named; `share`: 0 for none, else a quarter of the members, from 1 to 4. */
  readonly cells: readonly { readonly n: number; readonly share: number }[];
}

export interface PunishedView {
  readonly coverages: readonly Coverage[];
  readonly forms: readonly { readonly id: string; readonly name: string }[];
}

export interface NewFormView {
  readonly id: string;
  readonly name: string;
  readonly reports: readonly { readonly code: string; readonly name: string; readonly statement: string }[];
  readonly counts: Readonly<Record<FormAnswer, number>>;
}

/**
 * What pages say of a state's law or services on a question that nobody was asked, worked out from what the record
 * holds: consent and forms of exploitation from encoded offences, permits and funds from measures. A derived answer
 * always says that it is derived and from which statements; the state's own answer stands beside it.
 */
import type { Basis, StateCode } from '../basics/ids.ts';
import type { Value } from '../content/value.ts';
import type { Statement } from '../record/statement.ts';

/** yes, no; open: the text, read, does not settle it; not-established: that part of the text has not been read. */
export type FourAnswer = 'yes' | 'no' | 'open' | 'not-established';

export type DerivedResult =
  | { readonly kind: 'value'; readonly value: Value }
  /** For a question with several codes: what the text says of each. */
  | { readonly kind: 'codes'; readonly codes: Readonly<Record<string, FourAnswer>> }
  | { readonly kind: 'not-established' }
  /** It may hold on this day; what it would be, newest first. */
  | { readonly kind: 'date-not-established'; readonly perhaps: readonly Value[] }
  /** Statements of the same speaker lead to different values (two offences side by side). */
  | { readonly kind: 'several'; readonly values: readonly { readonly value: Value; readonly from: Statement }[] };

export interface DerivedAnswer {
  readonly state: StateCode;
  readonly question: string;
  readonly basis: Basis;
  readonly result: DerivedResult;
  /** The statements it rests on, newest first. */
  readonly from: readonly Statement[];
  /** It rests on an element told from memory. */
  readonly recalled: boolean;
}

/** What holds for one key on one day, by one state of the record. The four kinds of silence never blur. */
import type { ChosenSilence, Value } from '../content/value.ts';
import type { Statement } from './statement.ts';

export type Holding =
  | { readonly kind: 'value'; readonly value: Value; readonly statement: Statement }
  | { readonly kind: 'silence'; readonly silence: ChosenSilence; readonly statement: Statement }
  /** A withdrawal holds: no answer, and nothing older comes back. */
  | { readonly kind: 'withdrawn'; readonly statement: Statement }
  /** One of these holds, or (where `null` is among them) nothing; newest first. */
  | { readonly kind: 'date-not-established'; readonly candidates: readonly (Statement | null)[] }
  | { readonly kind: 'no-answer' };

export const NO_ANSWER: Holding = { kind: 'no-answer' };

/**
 * Kleene's three-valued logic with the causes kept. An element of a law is yes, no, or undetermined; and undetermined
 * has a cause: the text, read, does not settle it (*open*), or Farol has not read it (*not established*). Where both
 * causes meet the result is *not established*: what was not read must never look like a vague law.
 */
import type { FourAnswer } from '../derived.ts';

/** The four answers in the order in which comparisons list them. */
export const FOUR_ANSWERS = ['yes', 'no', 'open', 'not-established'] as const satisfies readonly FourAnswer[];

/** Why something is undetermined: `text` was read and leaves it open, or is `unread`. */
export type Cause = 'text' | 'unread';

/** All must hold: no if any is no; yes if all are yes (or there are none); else undetermined with all causes. */
export function allOf(answers: readonly FourAnswer[]): FourAnswer {
  return firstOf(['no', 'not-established', 'open'], answers) ?? 'yes';
}

/** One is enough: yes if any is yes; no if all are no (or there are none); else undetermined with all causes. */
export function anyOf(answers: readonly FourAnswer[]): FourAnswer {
  return firstOf(['yes', 'not-established', 'open'], answers) ?? 'no';
}

/**
 * One of two readings holds and it is not known which, because that was not read (`unread`) or because the text leaves
 * it open (`text`): what both say; where they differ, undetermined with that cause and with those of the readings.
 */
export function eitherOf(a: FourAnswer, b: FourAnswer, cause: Cause): FourAnswer {
  if (a === b) return a;
  return cause === 'unread' || a === 'not-established' || b === 'not-established' ? 'not-established' : 'open';
}

/** The causes of what is undetermined among the answers: what would have to be read, and what the text leaves open. */
export function causesOf(answers: readonly FourAnswer[]): readonly Cause[] {
  const causes: Cause[] = [];
  if (answers.includes('open')) causes.push('text');
  if (answers.includes('not-established')) causes.push('unread');
  return causes;
}

function firstOf(order: readonly FourAnswer[], answers: readonly FourAnswer[]): FourAnswer | undefined {
  return order.find((answer) => answers.includes(answer));
}

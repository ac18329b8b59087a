/** What a definition is held against: another version of the same law, or the laws of another state or day. */
import type { Offence } from '../../../core/content/offence.ts';

/** What a definition is held against: those of the other side, and what their difference is called. */
export interface Against {
  readonly others: readonly Offence[];
  readonly mark: 'new' | 'only';
  /** The definition whose place it took: what it no longer names is shown as gone. */
  readonly tookPlaceOf?: Offence;
}

/** Do all others say something else? What was not read differs from nothing. */
export function differs<T>(own: T, others: readonly (T | null)[], textOf: (rule: T) => string): boolean {
  return others.length > 0 && others.every((other) => other !== null && textOf(other) !== textOf(own));
}

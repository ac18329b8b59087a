/** Where two laws part over the whole space of patterns: two states on a day, or one state on two days. */
import { differ, type Difference } from '../../core/compare/law/differ.ts';
import { wholeSpace, type Space } from '../../core/compare/law/space.ts';
import type { Terms } from '../../core/compare/law/terms.ts';
import type { StateLaw } from './law-of-state.ts';

export interface LawDifference {
  readonly a: StateLaw;
  readonly b: StateLaw;
  /** All shared acts, means and purposes; an age for each band that either law cuts. */
  readonly space: Space;
  readonly difference: Difference;
}

export function diffLaws(a: StateLaw, b: StateLaw, terms: Terms): LawDifference {
  const space = wholeSpace(terms, [...a.offences, ...b.offences]);
  return { a, b, space, difference: differ(a.offences, b.offences, space, terms) };
}

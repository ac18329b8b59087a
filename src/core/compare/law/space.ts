/**
 * The space of elementary fact patterns: one act, at most one means, one purpose, one age for each band, consent,
 * movement. It is finite, so that two laws can be told apart exactly and not by sampling.
 */
import type { Term } from '../../content/offence.ts';
import { SURELY_ADULT } from './apply.ts';
import type { EncodedOffence } from './encoded-offence.ts';
import { CONSENTS, MOVEMENTS, type Consent, type Facts, type Movement } from './facts.ts';
import type { Terms } from './terms.ts';

/** The pattern in which no means was used. */
export const NONE_USED = 'none-used';

/** In the order in which patterns are listed: the last turns fastest. */
export const DIMENSIONS = ['act', 'means', 'purpose', 'age', 'consent', 'movement'] as const;

export interface Space {
  readonly act: readonly Term[];
  /** Means, and `none-used`. */
  readonly means: readonly Term[];
  readonly purpose: readonly Term[];
  readonly age: readonly number[];
  readonly consent: readonly Consent[];
  readonly movement: readonly Movement[];
}

/** Some values of each dimension: all patterns that can be made of them. */
export type Box = Space;

/** How many patterns there are in a space, or in a box of one. */
export function countOf(space: Space): number {
  return DIMENSIONS.reduce((count, dimension) => count * space[dimension].length, 1);
}

/** All shared acts, means (and none used) and purposes; one age for each band that the laws cut; consent; movement. */
export function wholeSpace(terms: Terms, offences: readonly EncodedOffence[]): Space {
  return {
    act: [...terms.codes.act],
    means: [NONE_USED, ...terms.codes.means],
    purpose: [...terms.codes.purpose],
    age: agesCut(offences),
    consent: CONSENTS,
    movement: MOVEMENTS,
  };
}

/** An age that is above every law's cut stands for adults. */
const ADULT = 30;

/**
 * One age for each band, adults first: thirty, and the last year of each band below. Where a law's age of a child was not
 * read the cut is at 21, from which on one is an adult under any law.
 */
export function agesCut(offences: readonly EncodedOffence[]): readonly number[] {
  const cuts = new Set(offences.map(({ offence }) => offence.childAge?.age ?? SURELY_ADULT).filter((age) => age > 0));
  const last = [...cuts].sort((a, b) => b - a);
  return [Math.max(ADULT, last[0] ?? 0), ...last.map((cut) => cut - 1)];
}

/** The facts of the pattern at these places of the space's dimensions. */
export function factsAt(space: Space, places: readonly number[]): Facts {
  const [act, means, purpose, age, consent, movement] = places as [number, number, number, number, number, number];
  const used = space.means[means]!;
  return {
    acts: [space.act[act]!],
    means: used === NONE_USED ? [] : [used],
    purposes: [space.purpose[purpose]!],
    age: space.age[age]!,
    consent: space.consent[consent]!,
    movement: space.movement[movement]!,
  };
}

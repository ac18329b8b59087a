/**
 * Values that no law compared tells apart. Two acts are alike if every offence says the same of both; so are two means,
 * purposes or ages. Patterns that differ only in values that are alike have the same answers, so it is enough to run one
 * of each kind: exactly the same result, over some hundred patterns instead of some hundred thousand.
 */
import type { Term } from '../../content/offence.ts';
import { SURELY_ADULT } from './apply.ts';
import type { EncodedOffence } from './encoded-offence.ts';
import { NONE_USED, type Box, type Space } from './space.ts';
import { listCovers, listOfActsOrMeans, type Terms } from './terms.ts';

export interface Alike {
  /** The first of each kind of value, in the order of the whole space. */
  readonly space: Space;
  /** The kinds' values: `kinds.act[i]` are those that are alike with `space.act[i]`. */
  readonly kinds: {
    readonly act: readonly (readonly Term[])[];
    readonly means: readonly (readonly Term[])[];
    readonly purpose: readonly (readonly Term[])[];
    readonly age: readonly (readonly number[])[];
  };
}

/** The kinds of values of a space that these offences tell apart. */
export function alikeIn(space: Space, offences: readonly EncodedOffence[], terms: Terms): Alike {
  const laws = offences.map(({ offence }) => ({
    acts: listOfActsOrMeans(offence.acts, terms),
    means: listOfActsOrMeans(offence.means, terms),
    purposes: offence.purposes,
    onlyFor: offence.meansForChildren?.onlyFor,
    childAge: offence.childAge?.age,
  }));
  const kinds = {
    act: kindsOf(space.act, (act) => laws.map((law) => listCovers(law.acts, act, terms))),
    means: kindsOf(space.means, (means) =>
      means === NONE_USED ? [NONE_USED] : laws.map((law) => listCovers(law.means, means, terms)),
    ),
    purpose: kindsOf(space.purpose, (purpose) =>
      laws.flatMap(({ purposes, onlyFor }) => [
        listCovers(purposes, purpose, terms),
        onlyFor ? listCovers({ codes: onlyFor, list: 'closed' }, purpose, terms) : '',
      ]),
    ),
    age: kindsOf(space.age, (age) => laws.map(({ childAge }) => String(age < (childAge ?? SURELY_ADULT)))),
  };
  const first = <T>(of: readonly (readonly T[])[]) => of.map((kind) => kind[0]!);
  const { consent, movement } = space;
  return {
    kinds,
    space: {
      act: first(kinds.act),
      means: first(kinds.means),
      purpose: first(kinds.purpose),
      age: first(kinds.age),
      consent,
      movement,
    },
  };
}

function kindsOf<T>(values: readonly T[], said: (value: T) => readonly string[]): readonly (readonly T[])[] {
  const kinds = new Map<string, T[]>();
  for (const value of values) {
    const key = said(value).join(' ');
    const kind = kinds.get(key);
    if (kind) kind.push(value);
    else kinds.set(key, [value]);
  }
  return [...kinds.values()];
}

/** A box of kinds as a box of all their values, in the order of the whole space. */
export function spread(alike: Alike, whole: Space, box: Box): Box {
  const all = <T>(
    values: readonly T[],
    chosen: readonly T[],
    firsts: readonly T[],
    kinds: readonly (readonly T[])[],
  ) => {
    const within = new Set(chosen.flatMap((value) => kinds[firsts.indexOf(value)]!));
    return values.filter((value) => within.has(value));
  };
  const { space, kinds } = alike;
  return {
    act: all(whole.act, box.act, space.act, kinds.act),
    means: all(whole.means, box.means, space.means, kinds.means),
    purpose: all(whole.purpose, box.purpose, space.purpose, kinds.purpose),
    age: all(whole.age, box.age, space.age, kinds.age),
    consent: box.consent,
    movement: box.movement,
  };
}

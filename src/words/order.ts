/**
 * The order in which states are shown: by subregion from north to south, then by name as the language sorts it. Never by
 * merit. An article before a name does not count ('The Bahamas' stands among the B's), as in the OAS's lists.
 */
import type { Language } from '../core/basics/language.ts';
import { SUBREGIONS, type State } from '../core/content/state.ts';

function collators(): Readonly<Record<Language, Intl.Collator>> {
  const of = (language: Language): Intl.Collator => new Intl.Collator(language, { usage: 'sort' });
  return { en: of('en'), es: of('es'), pt: of('pt'), fr: of('fr') };
}

const COLLATORS = collators();
const ARTICLE: Readonly<Record<Language, RegExp>> = {
  en: /^The /,
  es: /^(?:Las|Los|La) /,
  pt: /^(?:As|Os) /,
  fr: /^(?:Les |Le |La |L’)/,
};

/** Two names in the order of the language. */
export function compareNames(a: string, b: string, language: Language): number {
  const key = (name: string): string => name.replace(ARTICLE[language], '');
  return COLLATORS[language].compare(key(a), key(b)) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The states by their name in the language. */
export function inNameOrder(states: Iterable<State>, language: Language): readonly State[] {
  return [...states].sort((a, b) => compareNames(a.names[language], b.names[language], language));
}

/** A subregion (a code of the list `sub-region`) and its states in order. */
export interface SubregionGroup {
  readonly subregion: string;
  readonly states: readonly State[];
}

/** The states in their subregions, north to south; subregions of another region after them, by their code. */
export function bySubregion(states: Iterable<State>, language: Language): readonly SubregionGroup[] {
  const ordered = inNameOrder(states, language);
  const known: readonly string[] = SUBREGIONS;
  const others = [...new Set(ordered.map((s) => s.subregion))].filter((code) => !known.includes(code)).sort();
  return [...known, ...others]
    .map((subregion) => ({ subregion, states: ordered.filter((s) => s.subregion === subregion) }))
    .filter((group) => group.states.length > 0);
}

/** All states, subregion by subregion. */
export function inSubregionOrder(states: Iterable<State>, language: Language): readonly State[] {
  return bySubregion(states, language).flatMap((group) => group.states);
}

/**
 * Boxes of fact patterns in words: 'adults, no means used, any act, forced labour'. What takes up the whole space in
 * consent or movement goes without saying.
 */
import type { Language } from '../core/basics/language.ts';
import { NONE_USED, type Box, type Space } from '../core/compare/law/space.ts';
import type { Consent, Movement } from '../core/compare/law/facts.ts';
import type { Catalog } from '../core/content/catalog.ts';
import type { Term } from '../core/content/offence.ts';
import { termsInside } from './law-words.ts';
import { sayClauses, sayList } from './lists.ts';
import { m, say, type PlainKey } from './messages.ts';

/** Where all but so few are meant, those that are not are named. */
const FEW = 3;

/** The patterns of a box of a space, whom they befall first. */
export function sayPatterns(box: Box, space: Space, catalog: Catalog, language: Language): string {
  const told = [
    sayAges(box.age, space.age, language),
    sayMeans(box.means, space.means, catalog, language),
    sayActsOrPurposes('act', box.act, space.act, catalog, language),
    sayActsOrPurposes('purpose', box.purpose, space.purpose, catalog, language),
    ...(box.consent.length === space.consent.length ? [] : box.consent.map((one) => say(CONSENT[one], language))),
    box.movement.length === space.movement.length
      ? ''
      : sayList(
          box.movement.map((one) => say(MOVED[one], language)),
          language,
          'or',
        ),
  ];
  const parts = told.filter((words) => words !== '');
  // Commas within a part would run into those between them.
  return parts.some((words) => words.includes(', ')) ? sayClauses(parts, language) : parts.join(', ');
}

const CONSENT: Readonly<Record<Consent, PlainKey>> = { given: 'law_with_consent', none: 'law_without_consent' };
const MOVED: Readonly<Record<Movement, PlainKey>> = {
  none: 'law_pattern_moved_none',
  internal: 'law_pattern_moved_internal',
  'cross-border': 'law_pattern_moved_cross_border',
};

/** The values of the space that are not in the box, if they are few beside those that are. */
function fewLeftOut(chosen: readonly Term[], all: readonly Term[]): readonly Term[] {
  const left = all.filter((value) => !chosen.includes(value));
  return left.length <= FEW && chosen.length > 2 * left.length ? left : [];
}

function sayActsOrPurposes(
  kind: 'act' | 'purpose',
  chosen: readonly Term[],
  all: readonly Term[],
  catalog: Catalog,
  language: Language,
): string {
  if (chosen.length === all.length && all.length > 1) return say(`law_any_${kind}`, language);
  const left = fewLeftOut(chosen, all);
  if (left.length === 0) return termsInside(kind, chosen, catalog, language, 'or');
  const except = termsInside(kind, left, catalog, language);
  return m[`law_${kind}_but`]({ except }, { locale: language });
}

function sayMeans(chosen: readonly Term[], all: readonly Term[], catalog: Catalog, language: Language): string {
  const locale = { locale: language };
  const used = chosen.filter((value) => value !== NONE_USED);
  const known = all.filter((value) => value !== NONE_USED);
  const orNone = used.length < chosen.length;
  if (used.length === 0) return say('law_no_means', language);
  if (used.length === known.length && known.length > 1)
    return say(orNone ? 'law_means_or_none' : 'law_any_means', language);
  const left = fewLeftOut(used, known);
  if (left.length > 0) {
    const except = { except: termsInside('means', left, catalog, language) };
    return orNone ? m.law_means_or_none_but(except, locale) : m.law_means_but(except, locale);
  }
  const means = termsInside('means', used, catalog, language, 'or');
  return orNone ? m.law_means_some_or_none({ means }, locale) : means;
}

/** Years of age from the first to the last; none: without an end. */
interface Years {
  readonly from: number;
  readonly to: number | null;
}

/** The bands of a space stand by their last year, the oldest first; bands that touch are one. */
function sayAges(chosen: readonly number[], all: readonly number[], language: Language): string {
  if (chosen.length === all.length) return say('law_any_age', language);
  const bands = all.map((last, at) => ({ last, from: (all[at + 1] ?? -1) + 1, to: at === 0 ? null : last }));
  const runs: Years[] = [];
  for (const { from, to } of bands.filter(({ last }) => chosen.includes(last))) {
    const above = runs.at(-1);
    if (above && to !== null && above.from === to + 1) runs.splice(-1, 1, { from, to: above.to });
    else runs.push({ from, to });
  }
  return sayList(
    runs.map((years) => sayYears(years, language)),
    language,
  );
}

/** Adults and children as the Protocol has them (art. 3(d)); other bands by their years. */
function sayYears({ from, to }: Years, language: Language): string {
  const locale = { locale: language };
  if (to === null) return from === 18 ? say('law_adults', language) : m.law_aged_from({ from }, locale);
  if (from === 0) return to === 17 ? say('law_children', language) : m.law_aged_under({ to: to + 1 }, locale);
  return from === to ? m.law_aged({ age: from }, locale) : m.law_aged_between({ from, to }, locale);
}

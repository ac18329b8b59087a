/** An offence in words, element by element in the order of article 3 of the Palermo Protocol. What was not read is said so. */
import type { Language } from '../core/basics/language.ts';
import type { Catalog } from '../core/content/catalog.ts';
import type { MovementNeed, Offence, Term } from '../core/content/offence.ts';
import { sayClauses, sayList } from './lists.ts';
import { m, say, type PlainKey } from './messages.ts';
import { codeLabel } from './names.ts';

const NATIONAL = 'nat:';

/** 'Law 26.364, art. 2', as the law is named. */
export function offenceName(offence: Offence): string {
  return offence.article === null ? offence.law : `${offence.law}, ${offence.article}`;
}

/** A term of a law: the label of its shared code, or the national term itself in words. */
export function sayTerm(list: string, term: Term, catalog: Catalog, language: Language): string {
  if (!term.startsWith(NATIONAL)) return codeLabel(list, term, catalog, language);
  return term.slice(NATIONAL.length).replaceAll('-', ' ');
}

/** All elements, each with its words. */
export function sayOffence(offence: Offence, catalog: Catalog, language: Language): string {
  const locale = { locale: language };
  const unread = say('values_not_established', language);
  const label = (list: string, code: string | undefined): string =>
    code === undefined ? unread : codeLabel(list, code, catalog, language);
  return sayClauses(
    [
      offenceName(offence),
      m.values_acts({ list: terms('act', offence.acts, catalog, language) }, locale),
      m.values_means({ list: terms('means', offence.means, catalog, language) }, locale),
      m.values_means_adults({ role: label('means-role', offence.meansForAdults?.role) }, locale),
      m.values_means_children({ role: label('means-role', offence.meansForChildren?.role) }, locale),
      m.values_purposes({ list: purposes(offence, catalog, language) }, locale),
      m.values_consent({ rule: label('consent-rule', offence.consent?.rule) }, locale),
      offence.childAge === null
        ? say('values_child_age_unread', language)
        : m.values_child_age({ age: offence.childAge.age }, locale),
      m.values_movement(
        { need: offence.movement === null ? unread : movement(offence.movement.need, language) },
        locale,
      ),
    ],
    language,
  );
}

function terms(
  list: string,
  read: { readonly codes: readonly Term[] } | null,
  catalog: Catalog,
  language: Language,
): string {
  if (read === null) return say('values_not_established', language);
  if (read.codes.length === 0) return say('values_none_named', language);
  return sayList(
    read.codes.map((term) => sayTerm(list, term, catalog, language)),
    language,
  );
}

/** The forms named, and whether the list ends there: a form missing from an open list is not excluded. */
function purposes(offence: Offence, catalog: Catalog, language: Language): string {
  const named = terms('purpose', offence.purposes, catalog, language);
  const kind = offence.purposes?.list ?? null;
  return kind === null ? named : `${named} (${say(`values_list_${kind}`, language)})`;
}

const MOVEMENT: Readonly<Record<MovementNeed, PlainKey>> = {
  'none-needed': 'values_movement_none_needed',
  'internal-counts': 'values_movement_internal_counts',
  'inside-only': 'values_movement_inside_only',
  'border-needed': 'values_movement_border_needed',
};

function movement(need: MovementNeed, language: Language): string {
  return say(MOVEMENT[need], language);
}

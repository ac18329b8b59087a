/** An offence in words, element by element in the order of article 3 of the Palermo Protocol. What was not read is said so. */
import type { Language } from '../core/basics/language.ts';
import type { Catalog } from '../core/content/catalog.ts';
import type { Confidence, MovementNeed, Offence, Term } from '../core/content/offence.ts';
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
  const id = term.slice(NATIONAL.length);
  return catalog.terms.get(id)?.labels?.[language] ?? id.replaceAll('-', ' ');
}

/** All elements, each with its words. */
export function sayOffence(offence: Offence, catalog: Catalog, language: Language): string {
  const clauses = offenceClauses(offence, catalog, language).map(({ words }) => words);
  return sayClauses([offenceName(offence), ...clauses], language);
}

/** An element of an offence in words, and whether it is told from memory. */
export interface OffenceClause {
  readonly words: string;
  readonly recalled: boolean;
}

/** Element by element, in the order of article 3 of the Palermo Protocol; what was not read is said so. */
export function offenceClauses(offence: Offence, catalog: Catalog, language: Language): readonly OffenceClause[] {
  const locale = { locale: language };
  const unread = say('values_not_established', language);
  const label = (list: string, code: string | undefined): string =>
    code === undefined ? unread : codeLabel(list, code, catalog, language);
  const clause = (element: { readonly confidence: Confidence } | null, words: string): OffenceClause => ({
    words,
    recalled: element?.confidence === 'recalled',
  });
  const { acts, means, meansForAdults, meansForChildren, consent, childAge, movement } = offence;
  return [
    clause(acts, m.values_acts({ list: terms('act', acts, catalog, language) }, locale)),
    clause(means, m.values_means({ list: terms('means', means, catalog, language) }, locale)),
    clause(meansForAdults, m.values_means_adults({ role: label('means-role', meansForAdults?.role) }, locale)),
    clause(meansForChildren, m.values_means_children({ role: label('means-role', meansForChildren?.role) }, locale)),
    clause(offence.purposes, m.values_purposes({ list: purposes(offence, catalog, language) }, locale)),
    clause(consent, m.values_consent({ rule: label('consent-rule', consent?.rule) }, locale)),
    clause(
      childAge,
      childAge === null ? say('values_child_age_unread', language) : m.values_child_age({ age: childAge.age }, locale),
    ),
    clause(
      movement,
      m.values_movement({ need: movement === null ? unread : sayMovement(movement.need, language) }, locale),
    ),
  ];
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

/** What a law asks of movement: 'a border must be crossed'. */
export function sayMovement(need: MovementNeed, language: Language): string {
  return say(MOVEMENT[need], language);
}

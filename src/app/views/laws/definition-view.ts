/** A definition for the page, and beside another: which of its entries and rules are new, gone or in one law only. */
import type { Language } from '../../../core/basics/language.ts';
import { definitionOf } from '../../../core/compare/law/encoded-offence.ts';
import { withMovementOfActs } from '../../../core/compare/law/movement-of-acts.ts';
import { isSaidIn } from '../../../core/compare/law/said-alike.ts';
import { listOfActsOrMeans, termsOf, type TermKind, type Terms } from '../../../core/compare/law/terms.ts';
import type { Catalog } from '../../../core/content/catalog.ts';
import type { Offence, Term } from '../../../core/content/offence.ts';
import type { Statement } from '../../../core/record/statement.ts';
import type {
  DefinitionKind,
  DefinitionView,
  ListView,
  RoleView,
  TermMark,
  TermView,
} from '../../../pages/laws/definition-view.ts';
import { codeShort } from '../../../words/names.ts';
import { sayClauses } from '../../../words/lists.ts';
import { termInside, termsInside } from '../../../words/law-words.ts';
import { m, say, type PlainKey } from '../../../words/messages.ts';
import { offenceName, sayTerm } from '../../../words/offence-words.ts';
import { capital, citationsOf, saidLaw, since } from '../fact-view.ts';
import type { Telling } from '../telling.ts';
import { differs, type Against } from './against.ts';
import { rulesOf } from './rule-views.ts';

/** A definition in the words of a language: what its lists are told with. */
interface Listing {
  readonly offence: Offence;
  readonly against: Against | null;
  readonly terms: Terms;
  readonly catalog: Catalog;
  readonly language: Language;
}

/** The statement's definition; throws where it tells none. */
export function definitionView(
  telling: Telling,
  statement: Statement,
  kind: DefinitionKind,
  against: Against | null = null,
): DefinitionView {
  const { catalog, language } = telling;
  const terms = termsOf(catalog);
  const told = definitionOf(statement);
  if (!told) throw new Error(`no definition in ${statement.id}`);
  const moved = withMovementOfActs(told, terms);
  const offence = moved ?? told;
  const listing: Listing = { offence, against, terms, catalog, language };
  return {
    id: statement.id,
    name: saidLaw(offenceName(offence), statement.speaker, language),
    kind: offence.isDefinitionOnly === true ? 'definition' : kind,
    since: since(statement, telling, 'long'),
    lists: [
      listView(listing, 'act', offence.acts, [plainRole('law_state_any_one', language)]),
      listView(listing, 'means', offence.means, meansRoles(listing)),
      listView(listing, 'purpose', offence.purposes, [purposeRole(listing)]),
    ],
    rules: rulesOf(offence, { movementFromActs: moved !== null, against, catalog, language }),
    note: offence.note ?? null,
    citations: citationsOf(telling, [statement]),
  };
}

type ListIn = Offence['acts'];

const LISTS = { act: 'acts', means: 'means', purpose: 'purposes' } as const satisfies Record<TermKind, keyof Offence>;
const TITLES: Readonly<Record<TermKind, PlainKey>> = {
  act: 'law_state_acts',
  means: 'law_state_means',
  purpose: 'law_state_purposes',
};

function listView(listing: Listing, kind: TermKind, list: ListIn, roles: readonly RoleView[]): ListView {
  const recalled = list?.confidence === 'recalled';
  return {
    kind,
    title: say(TITLES[kind], listing.language),
    roles,
    terms: list && [...list.codes.map((term) => termView(listing, kind, term, recalled)), ...goneFrom(listing, kind)],
    recalled,
    provision: list?.provision ?? null,
  };
}

function termView(listing: Listing, kind: TermKind, term: Term, recalled: boolean): TermView {
  return { ...termWords(listing, kind, term), recalled, mark: markOf(listing, kind, term) };
}

function termWords({ catalog, language }: Listing, kind: TermKind, term: Term): Pick<TermView, 'words' | 'stands'> {
  return { words: sayTerm(kind, term, catalog, language), stands: standsTo(kind, term, catalog, language) };
}

/** Nothing is told apart from a list that was not read. */
function markOf({ against, terms }: Listing, kind: TermKind, term: Term): TermMark | null {
  if (against === null) return null;
  const lists = against.others.map((other) => other[LISTS[kind]]);
  if (lists.length === 0 || lists.includes(null)) return null;
  return isSaidIn(
    term,
    lists.flatMap((list) => list?.codes ?? []),
    terms,
  )
    ? null
    : against.mark;
}

function goneFrom(listing: Listing, kind: TermKind): readonly TermView[] {
  const before = listing.against?.tookPlaceOf?.[LISTS[kind]];
  const now = listing.offence[LISTS[kind]];
  if (!before || !now) return [];
  return before.codes
    .filter((term) => !isSaidIn(term, now.codes, listing.terms))
    .map((term) => ({ ...termWords(listing, kind, term), recalled: before.confidence === 'recalled', mark: 'gone' }));
}

/** How a law's own term answers to the shared codes, line by line. */
function standsTo(kind: TermKind, term: Term, catalog: Catalog, language: Language): string | null {
  if (!term.startsWith('nat:')) return null;
  const lines = catalog.terms.get(term.slice('nat:'.length))?.to.filter(({ match }) => match !== 'none') ?? [];
  if (lines.length === 0) return say('law_state_stands_alone', language);
  const said = lines.map(({ code, match }) => {
    const named = { code: termInside(kind, code, catalog, language) };
    const locale = { locale: language };
    if (match === 'exact') return m.law_state_stands_exact(named, locale);
    return match === 'narrower'
      ? m.law_state_stands_narrower(named, locale)
      : m.law_state_stands_broader(named, locale);
  });
  return sayClauses(said, language);
}

function plainRole(key: PlainKey, language: Language): RoleView {
  return { words: say(key, language), recalled: false, changed: false };
}

/** For adults and for children, as the law has it; where it names any means at all, that is said too. */
function meansRoles(listing: Listing): readonly RoleView[] {
  const { offence, terms, language } = listing;
  const goesOn = listOfActsOrMeans(offence.means, terms)?.list === 'open';
  return [
    meansRole(listing, 'meansForAdults'),
    meansRole(listing, 'meansForChildren'),
    ...(goesOn ? [plainRole('law_state_list_goes_on', language)] : []),
  ];
}

function meansRole(listing: Listing, whose: 'meansForAdults' | 'meansForChildren'): RoleView {
  const { offence, against } = listing;
  const told = offence[whose];
  const words = meansRoleWords(listing, told);
  const forWhom = whose === 'meansForAdults' ? m.law_state_for_adults : m.law_state_for_children;
  const others = against?.others.map((other) => other[whose]) ?? [];
  return {
    words: capital(forWhom({ role: words }, { locale: listing.language })),
    recalled: told?.confidence === 'recalled',
    changed: told !== null && differs(told, others, (rule) => `${rule.role} ${rule.onlyFor?.join(' ') ?? ''}`),
  };
}

function meansRoleWords({ catalog, language }: Listing, told: Offence['meansForAdults']): string {
  if (told === null) return say('values_not_established', language);
  const role = codeShort('means-role', told.role, catalog, language).toLowerCase();
  if (!told.onlyFor) return role;
  const purposes = termsInside('purpose', told.onlyFor, catalog, language);
  return m.law_state_role_only_for({ role, purposes }, { locale: language });
}

function purposeRole({ offence, against, language }: Listing): RoleView {
  const list = offence.purposes?.list ?? null;
  const kind = say(list === null ? 'law_state_list_unread' : `values_list_${list}`, language);
  const others = against?.others.map((other) => other.purposes?.list ?? null) ?? [];
  return {
    words: sayClauses([say('law_state_any_one', language), kind], language),
    recalled: false,
    changed: list !== null && differs(list, others, (own) => own),
  };
}

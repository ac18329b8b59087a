/** Why an element of a law came out as it did, in words, and what would have to be read to settle it. */
import type { Language } from '../core/basics/language.ts';
import type { FourAnswer } from '../core/compare/derived.ts';
import type { OffenceFinding } from '../core/compare/law/apply.ts';
import type { EncodedOffence } from '../core/compare/law/encoded-offence.ts';
import type { ElementReason } from '../core/compare/law/explain.ts';
import type { Facts } from '../core/compare/law/facts.ts';
import { listCovers, listOfActsOrMeans, termsOf, type TermKind } from '../core/compare/law/terms.ts';
import type { Catalog } from '../core/content/catalog.ts';
import type { MovementNeed, Term } from '../core/content/offence.ts';
import { termInside, termsInside } from './law-words.ts';
import { sayList } from './lists.ts';
import { m, say, type MessageKey, type PlainKey } from './messages.ts';

/** What a reason is a reason of: the offence that was run, on which facts, and what came out. */
export interface RunOn {
  readonly encoded: EncodedOffence;
  readonly finding: OffenceFinding;
  readonly facts: Facts;
}

const NEED: Readonly<Record<Exclude<MovementNeed, 'none-needed'>, PlainKey>> = {
  'internal-counts': 'law_need_internal_counts',
  'inside-only': 'law_need_inside_only',
  'border-needed': 'law_need_border_needed',
};

/** The reason as a clause with its names: 'the law does not name forced begging, and its list is closed'. */
export function sayReason(reason: ElementReason, run: RunOn, catalog: Catalog, language: Language): string {
  const { encoded, finding, facts } = run;
  const movement = encoded.offence.movement?.need;
  const params: Readonly<Record<string, string | number>> = {
    codes: codesTold(reason, run, catalog, language),
    purpose: termInside('purpose', finding.purpose, catalog, language),
    age: facts.age,
    childAge: encoded.offence.childAge?.age ?? '',
    need: movement === undefined || movement === 'none-needed' ? '' : say(NEED[movement], language),
  };
  const key = `law_reason_${reason.reason.replaceAll('-', '_')}` as MessageKey;
  const clause = m[key] as (params: Readonly<Record<string, string | number>>, locale: { locale: Language }) => string;
  return clause(params, { locale: language });
}

/** The codes of the facts that the reason is about: of several acts, those that give the element's answer. */
function codesTold(reason: ElementReason, run: RunOn, catalog: Catalog, language: Language): string {
  const { encoded, finding, facts } = run;
  const terms = termsOf(catalog);
  const { acts, means, purposes } = encoded.offence;
  const deciding = (
    kind: TermKind,
    list: Parameters<typeof listCovers>[0],
    codes: readonly Term[],
    answer: FourAnswer,
  ): string => {
    const those = codes.filter((code) => listCovers(list, code, terms) === answer);
    const told = those.length > 0 ? those : codes;
    return termsInside(kind, told, catalog, language, answer === 'yes' ? 'and' : 'or');
  };
  switch (reason.element) {
    case 'act':
      return deciding('act', listOfActsOrMeans(acts, terms), facts.acts, reason.answer);
    case 'means':
      return deciding('means', listOfActsOrMeans(means, terms), facts.means, reason.answer);
    case 'purpose':
      return deciding('purpose', purposes, [finding.purpose], reason.answer);
    case 'in-force':
    case 'consent':
    case 'movement':
      return '';
    default:
      return neverElement(reason.element);
  }
}

const UNREAD: Readonly<Record<ElementReason['unread'][number], PlainKey>> = {
  acts: 'law_unread_acts',
  means: 'law_unread_means',
  meansForAdults: 'law_unread_means_for_adults',
  meansForChildren: 'law_unread_means_for_children',
  purposes: 'law_unread_purposes',
  consent: 'law_unread_consent',
  childAge: 'law_unread_child_age',
  movement: 'law_unread_movement',
  date: 'law_unread_date',
};

/** What would settle an offence's answer, each part named once; nothing where it is settled, or the text leaves it open. */
export function saySettling(
  answer: OffenceFinding['answer'],
  reasons: readonly ElementReason[],
  language: Language,
): string {
  if (answer !== 'not-established') return '';
  const parts = reasons
    .filter((reason) => reason.answer === 'not-established')
    .flatMap(({ reason, unread }): readonly PlainKey[] =>
      reason === 'kind-of-list-not-read' ? ['law_unread_list_kind'] : unread.map((part) => UNREAD[part]),
    );
  if (parts.length === 0) return '';
  const named = [...new Set(parts)].map((key) => say(key, language));
  return m.law_settles({ parts: sayList(named, language) }, { locale: language });
}

function neverElement(element: never): never {
  throw new Error(`not an element: ${JSON.stringify(element)}`);
}

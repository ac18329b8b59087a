/** Running a law, in words: its elements, the answers, the Protocol's minimum, and the facts that it is run on. */
import type { Language } from '../core/basics/language.ts';
import type { FourAnswer } from '../core/compare/derived.ts';
import type { Element } from '../core/compare/law/apply.ts';
import type { Consent, Facts, Movement } from '../core/compare/law/facts.ts';
import type { Cause } from '../core/compare/law/logic.ts';
import { CHILD_AGE, type MinimumElement, type MinimumResult } from '../core/compare/law/protocol.ts';
import type { TermKind } from '../core/compare/law/terms.ts';
import type { Catalog } from '../core/content/catalog.ts';
import type { Term } from '../core/content/offence.ts';
import { sayList } from './lists.ts';
import { m, say, type PlainKey } from './messages.ts';
import { sayTerm } from './offence-words.ts';

const ELEMENT: Readonly<Record<Element, PlainKey>> = {
  'in-force': 'law_element_in_force',
  act: 'law_element_act',
  means: 'law_element_means',
  purpose: 'law_element_purpose',
  consent: 'law_element_consent',
  movement: 'law_element_movement',
};

/** An element of an offence as it is run: 'Act'. */
export function elementName(element: Element, language: Language): string {
  return say(ELEMENT[element], language);
}

const MINIMUM_ELEMENT: Readonly<Record<MinimumElement, PlainKey>> = {
  acts: 'law_minimum_acts',
  means: 'law_minimum_means',
  purposes: 'law_minimum_purposes',
  movement: 'law_minimum_movement',
  consent: 'law_minimum_consent',
  children: 'law_minimum_children',
  'child-age': 'law_minimum_child_age',
};

/** An element of the Protocol's minimum: 'Children: no means needed'. */
export function minimumElementName(element: MinimumElement, language: Language): string {
  return say(MINIMUM_ELEMENT[element], language);
}

const RESULT: Readonly<Record<MinimumResult, PlainKey>> = {
  beyond: 'law_result_beyond',
  meets: 'law_result_meets',
  short: 'law_result_short',
  open: 'law_result_open',
  'not-established': 'law_result_not_established',
};

/** How an element stands to the Protocol: 'Falls short'. */
export function minimumResultName(result: MinimumResult, language: Language): string {
  return say(RESULT[result], language);
}

const IS: Readonly<Record<FourAnswer, PlainKey>> = {
  yes: 'law_is_yes',
  no: 'law_is_no',
  open: 'law_is_open',
  'not-established': 'law_is_not_established',
};

/** What facts or patterns are under a law, inside a sentence: 'an offence', 'none of the offences encoded'. */
export function sayIs(answer: FourAnswer, language: Language): string {
  return say(IS[answer], language);
}

/** Why something is undetermined: 'the text was read and leaves it open'. */
export function sayCause(cause: Cause, language: Language): string {
  return say(cause === 'text' ? 'law_cause_text' : 'law_cause_unread', language);
}

/** A code or a term inside a sentence: 'forced labour or services'; a law's own term in quotation marks. */
export function termInside(kind: TermKind, term: Term, catalog: Catalog, language: Language): string {
  const words = sayTerm(kind, term, catalog, language);
  if (term.startsWith('nat:')) return m.law_own_term({ term: words }, { locale: language });
  const [first = '', second = ''] = words;
  return second === second.toUpperCase() && second !== ' ' ? words : first.toLowerCase() + words.slice(1);
}

/** Codes and terms inside a sentence: 'deception and threat'. */
export function termsInside(
  kind: TermKind,
  terms: readonly Term[],
  catalog: Catalog,
  language: Language,
  link: 'and' | 'or' = 'and',
): string {
  return sayList(
    terms.map((term) => termInside(kind, term, catalog, language)),
    language,
    link,
  );
}

const MOVED: Readonly<Record<Movement, PlainKey>> = {
  none: 'law_moved_none',
  internal: 'law_moved_internal',
  'cross-border': 'law_moved_cross_border',
};
const CONSENT: Readonly<Record<Consent, PlainKey>> = { given: 'law_agreed', none: 'law_did_not_agree' };

/** Facts in a sentence: 'An adult of 30: recruitment, moved inside the country, for forced labour, with no means used, ...'. */
export function sayFacts(facts: Facts, catalog: Catalog, language: Language): string {
  const locale = { locale: language };
  const { acts, means, purposes, movement, consent } = facts;
  const inside = (kind: TermKind, terms: readonly Term[]): string => termsInside(kind, terms, catalog, language);
  const what = [
    inside('act', acts),
    say(MOVED[movement], language),
    m.law_for_purposes({ purposes: inside('purpose', purposes) }, locale),
    means.length === 0 ? say('law_by_no_means', language) : m.law_by_means({ means: inside('means', means) }, locale),
    say(CONSENT[consent], language),
  ].join(', ');
  return m.law_facts({ who: who(facts.age, language), what }, locale);
}

/** By the Protocol's age (art. 3(d)), whatever a law's own: the sentence is the same for all laws. */
function who(age: number, language: Language): string {
  if (age === 0) return say('law_who_infant', language);
  if (age === 1) return say('law_who_one', language);
  return age > CHILD_AGE
    ? m.law_who_adult({ age }, { locale: language })
    : m.law_who_child({ age }, { locale: language });
}

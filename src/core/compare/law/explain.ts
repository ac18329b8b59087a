/**
 * Why each element of an offence came out as it did: a reason in one code (the sentence is made where people read it),
 * the provision and the confidence of what it rests on, and what would have to be read to settle it.
 */
import type { Confidence, Offence, Term } from '../../content/offence.ts';
import type { FourAnswer } from '../derived.ts';
import { ELEMENTS, SURELY_ADULT, type Element, type OffenceFinding } from './apply.ts';
import type { EncodedOffence, OFFENCE_ELEMENTS } from './encoded-offence.ts';
import type { Facts, Movement } from './facts.ts';

type OffenceElement = (typeof OFFENCE_ELEMENTS)[number];

export const REASONS = [
  'in-force',
  'date-not-established',
  // Acts and purposes, against a list.
  'named',
  'named-in-part',
  'list-goes-on',
  'not-named',
  'list-not-read',
  'kind-of-list-not-read',
  // Means.
  'means-not-needed',
  'means-used',
  'no-means-used',
  'means-not-named',
  'means-named-in-part',
  'exception-unclear',
  'means-role-not-read',
  // Consent.
  'consent-not-given',
  'consent-never-counts',
  'consent-of-child-never-counts',
  'consent-tied-to-means',
  'consent-tied-and-no-means',
  'consent-of-adult-not-told',
  'consent-is-defence',
  'consent-not-mentioned',
  'consent-rule-not-read',
  // Means and consent, where it is not read below what age one is a child.
  'child-age-not-read',
  // Movement.
  'movement-not-needed',
  'moved-as-needed',
  'not-moved-as-needed',
  'movement-not-read',
] as const;
export type ReasonCode = (typeof REASONS)[number];

export interface ElementReason {
  readonly element: Element;
  readonly answer: FourAnswer;
  readonly reason: ReasonCode;
  /** The provisions of the parts of the text that it rests on; empty where none was told. */
  readonly provisions: readonly string[];
  /** The least sure of those parts, or of the dates on which the offence is in force; `null`: nothing of them was read. */
  readonly confidence: Confidence | null;
  /** What is not read and would settle it; empty where all was read. */
  readonly unread: readonly (OffenceElement | 'date')[];
}

/** The reasons of a finding, in the order of the elements, for the purpose that gives the offence's answer. */
export function explain(encoded: EncodedOffence, finding: OffenceFinding, facts: Facts): readonly ElementReason[] {
  return ELEMENTS.map((element) => {
    const answer = finding.elements[element];
    const [reason, rests] = reasonFor(element, answer, encoded.offence, finding, facts);
    return { element, answer, reason, ...grounds(encoded, element, answer, rests) };
  });
}

type Reasoned = readonly [ReasonCode, readonly OffenceElement[]];

function reasonFor(
  element: Element,
  answer: FourAnswer,
  offence: Offence,
  finding: OffenceFinding,
  facts: Facts,
): Reasoned {
  switch (element) {
    case 'in-force':
      return [answer === 'yes' ? 'in-force' : 'date-not-established', []];
    case 'act':
      return [listReason(answer, offence.acts, facts.acts), ['acts']];
    case 'purpose':
      return [listReason(answer, offence.purposes, [finding.purpose]), ['purposes']];
    case 'means':
      return meansReason(answer, offence, facts);
    case 'consent':
      return consentReason(answer, offence, facts);
    case 'movement':
      return [movementReason(offence, facts.movement), ['movement']];
    default:
      return neverElement(element);
  }
}

function listReason(
  answer: FourAnswer,
  list: { readonly codes: readonly Term[] } | null,
  codes: readonly Term[],
): ReasonCode {
  switch (answer) {
    case 'yes':
      return 'named';
    case 'no':
      return 'not-named';
    case 'open':
      return list?.codes.some((entry) => entry.startsWith('nat:')) || codes.some((code) => code.startsWith('nat:'))
        ? 'named-in-part'
        : 'list-goes-on';
    case 'not-established':
      return list ? 'kind-of-list-not-read' : 'list-not-read';
    default:
      return neverElement(answer);
  }
}

/** Whose rule on means holds for this person; `unread`: below what age one is a child was not read. */
function bandOf({ childAge }: Offence, age: number): 'child' | 'adult' | 'unread' {
  if (childAge) return age < childAge.age ? 'child' : 'adult';
  return age >= SURELY_ADULT ? 'adult' : 'unread';
}

function rulesOnMeans(offence: Offence, facts: Facts): readonly OffenceElement[] {
  const band = bandOf(offence, facts.age);
  if (band === 'adult') return ['meansForAdults'];
  if (band === 'unread') return ['meansForAdults', 'meansForChildren', 'childAge'];
  return offence.meansForChildren?.onlyFor ? ['meansForChildren', 'meansForAdults'] : ['meansForChildren'];
}

function meansReason(answer: FourAnswer, offence: Offence, facts: Facts): Reasoned {
  const rules = rulesOnMeans(offence, facts);
  const isElement = rules.some((rule) => rule !== 'childAge' && roleOf(offence, rule) === 'element');
  const rests: readonly OffenceElement[] = facts.means.length > 0 ? [...rules, 'means'] : rules;
  switch (answer) {
    case 'yes':
      return isElement && facts.means.length > 0 ? ['means-used', rests] : ['means-not-needed', rules];
    case 'no':
      return [facts.means.length === 0 ? 'no-means-used' : 'means-not-named', rests];
    case 'open':
      return [rules.length === 2 && facts.means.length === 0 ? 'exception-unclear' : 'means-named-in-part', rests];
    case 'not-established':
      return [meansUnread(offence, rules), rests];
    default:
      return neverElement(answer);
  }
}

function roleOf(offence: Offence, rule: OffenceElement): string | undefined {
  return rule === 'meansForAdults' || rule === 'meansForChildren' ? offence[rule]?.role : undefined;
}

function meansUnread(offence: Offence, rules: readonly OffenceElement[]): ReasonCode {
  if (rules.some((rule) => rule !== 'childAge' && offence[rule] === null)) return 'means-role-not-read';
  return rules.includes('childAge') ? 'child-age-not-read' : 'list-not-read';
}

function consentReason(answer: FourAnswer, offence: Offence, facts: Facts): Reasoned {
  if (facts.consent === 'none') return ['consent-not-given', []];
  if (!offence.consent) return ['consent-rule-not-read', ['consent']];
  const band = bandOf(offence, facts.age);
  const byAge: readonly OffenceElement[] = ['consent', 'childAge'];
  switch (offence.consent.rule) {
    case 'irrelevant-always':
      return ['consent-never-counts', ['consent']];
    case 'silent':
      return ['consent-not-mentioned', ['consent']];
    case 'irrelevant-if-child':
    case 'defence':
      if (band === 'unread') return ['child-age-not-read', byAge];
      if (band === 'child') return ['consent-of-child-never-counts', byAge];
      return [answer === 'no' ? 'consent-is-defence' : 'consent-of-adult-not-told', ['consent']];
    case 'irrelevant-if-means': {
      const rests: readonly OffenceElement[] = ['consent', ...rulesOnMeans(offence, facts), 'means'];
      if (answer === 'yes') return ['consent-tied-to-means', rests];
      return [answer === 'open' ? 'consent-tied-and-no-means' : meansUnread(offence, rests), rests];
    }
    default:
      return neverElement(offence.consent.rule);
  }
}

function movementReason({ movement }: Offence, moved: Movement): ReasonCode {
  if (!movement) return 'movement-not-read';
  switch (movement.need) {
    case 'none-needed':
      return 'movement-not-needed';
    case 'internal-counts':
      return moved === 'none' ? 'not-moved-as-needed' : 'moved-as-needed';
    case 'inside-only':
      return moved === 'internal' ? 'moved-as-needed' : 'not-moved-as-needed';
    case 'border-needed':
      return moved === 'cross-border' ? 'moved-as-needed' : 'not-moved-as-needed';
    default:
      return neverElement(movement.need);
  }
}

function grounds(
  encoded: EncodedOffence,
  element: Element,
  answer: FourAnswer,
  rests: readonly OffenceElement[],
): Pick<ElementReason, 'provisions' | 'confidence' | 'unread'> {
  const { offence, inForce } = encoded;
  const parts = rests.map((name) => offence[name]).filter((part) => part !== null);
  const missing = answer === 'not-established' ? rests.filter((name) => offence[name] === null) : [];
  const unread = element === 'in-force' && inForce !== 'yes' ? (['date'] as const) : missing;
  return {
    provisions: [...new Set(parts.flatMap((part) => part.provision ?? []))],
    confidence: element === 'in-force' ? sureOfDates(encoded) : leastSure(parts),
    unread,
  };
}

function leastSure(parts: readonly { readonly confidence: Confidence }[]): Confidence | null {
  if (parts.length === 0) return null;
  return parts.some((part) => part.confidence === 'recalled') ? 'recalled' : 'sourced';
}

function sureOfDates({ inForce, inForceAsRead }: EncodedOffence): Confidence | null {
  if (inForce !== 'yes') return null;
  return inForceAsRead === 'yes' ? 'sourced' : 'recalled';
}

function neverElement(element: never): never {
  throw new Error(`no reason for ${JSON.stringify(element)}`);
}

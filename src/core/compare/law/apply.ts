/**
 * Running a law on facts. An offence is its elements joined by AND; a state's offences in force on the day are joined by
 * OR and never pooled: the acts of one are not the purposes of another. This is the plain form, written to be read; the
 * bit-sliced forms (`panel.ts`, `pattern-answers.ts`) must agree with it on every pattern.
 */
import type { MeansRole, Offence, Term } from '../../content/offence.ts';
import type { FourAnswer } from '../derived.ts';
import { asRead, type EncodedOffence } from './encoded-offence.ts';
import type { Facts, Movement } from './facts.ts';
import { allOf, anyOf, causesOf, eitherOf, type Cause } from './logic.ts';
import { listCovers, listOfActsOrMeans, type Terms } from './terms.ts';

/** In the order in which they are told. */
export const ELEMENTS = ['in-force', 'act', 'means', 'purpose', 'consent', 'movement'] as const;
export type Element = (typeof ELEMENTS)[number];

export type ElementAnswers = Readonly<Record<Element, FourAnswer>>;

export interface OffenceFinding {
  readonly id: string;
  readonly answer: FourAnswer;
  /** The purpose that gives the answer: of several, the first that does. */
  readonly purpose: Term;
  /** For no, the elements that say no; for open and not established, the undetermined ones; for yes, every one. */
  readonly deciding: readonly (Element | 'every')[];
  readonly elements: ElementAnswers;
}

export interface StateFinding {
  readonly answer: FourAnswer;
  /** The ids of the offences that give the answer; none where none is encoded for the day. */
  readonly decidedBy: readonly string[];
  /** Why it is undetermined, where it is: the text leaves something open, something was not read, or both. */
  readonly causes: readonly Cause[];
  /** Every offence that is or may be in force on the day. 'No' means none of these, and no more. */
  readonly offences: readonly OffenceFinding[];
  /** With the elements told from memory taken as unread, the answer would be another. */
  readonly restsOnRecalled: boolean;
}

/** From this age on one is an adult under any law, read or not: no law sets the age of a child higher. */
export const SURELY_ADULT = 21;

/**
 * Is it an offence in a state? `offences`: those in force, or perhaps in force, on the day. A state with none encoded is
 * not established, never 'no'.
 */
export function applyState(offences: readonly EncodedOffence[], facts: Facts, terms: Terms): StateFinding {
  const found = inForceOn(offences).map((offence) => applyOffence(offence, facts, terms));
  const answer = answerOver(found);
  return {
    answer,
    decidedBy: found.filter((finding) => finding.answer === answer).map((finding) => finding.id),
    causes: causesOver(answer, found),
    offences: found,
    restsOnRecalled: answerOf(offences.flatMap(encodedAsRead), facts, terms) !== answer,
  };
}

/** The causes of all undetermined elements of the offences that are undetermined; none encoded: nothing was read. */
function causesOver(answer: FourAnswer, findings: readonly OffenceFinding[]): readonly Cause[] {
  if (answer === 'yes' || answer === 'no') return [];
  if (findings.length === 0) return ['unread'];
  const undetermined = findings.filter((finding) => finding.answer !== 'no');
  return causesOf(undetermined.flatMap(({ elements }) => Object.values(elements)));
}

/** The answer alone: what `applyState` answers, without what it rests on. */
export function answerOf(offences: readonly EncodedOffence[], facts: Facts, terms: Terms): FourAnswer {
  return answerOver(inForceOn(offences).map((offence) => applyOffence(offence, facts, terms)));
}

function answerOver(findings: readonly OffenceFinding[]): FourAnswer {
  return findings.length === 0 ? 'not-established' : anyOf(findings.map((finding) => finding.answer));
}

/** Those that are, or may be, in force. */
export function inForceOn(offences: readonly EncodedOffence[]): readonly EncodedOffence[] {
  return offences.filter((offence) => offence.inForce !== 'no');
}

/** The offence with what is told from memory taken as unread; none if it would then surely not be in force. */
export function encodedAsRead(encoded: EncodedOffence): readonly EncodedOffence[] {
  const { inForceAsRead, offence } = encoded;
  return inForceAsRead === 'no' ? [] : [{ ...encoded, inForce: inForceAsRead, offence: asRead(offence) }];
}

/** Is it this offence? Each purpose is run by itself, and one is enough. */
export function applyOffence(encoded: EncodedOffence, facts: Facts, terms: Terms): OffenceFinding {
  const tried = facts.purposes.map((purpose) => {
    const elements = elementsFor(encoded, facts, purpose, terms);
    return { purpose, elements, answer: allOf(Object.values(elements)) };
  });
  const answer = anyOf(tried.map((one) => one.answer));
  const { purpose, elements } = tried.find((one) => one.answer === answer)!;
  return { id: encoded.id, answer, purpose, deciding: decidingOf(answer, elements), elements };
}

function decidingOf(answer: FourAnswer, elements: ElementAnswers): readonly (Element | 'every')[] {
  if (answer === 'yes') return ['every'];
  const decides = answer === 'no' ? ['no'] : ['open', 'not-established'];
  return ELEMENTS.filter((element) => decides.includes(elements[element]));
}

function elementsFor({ offence, inForce }: EncodedOffence, facts: Facts, purpose: Term, terms: Terms): ElementAnswers {
  const used = meansUsed(offence, facts.means, terms);
  const { means, consent } = byAge(offence, facts, purpose, used, terms);
  const acts = listOfActsOrMeans(offence.acts, terms);
  return {
    'in-force': inForce === 'yes' ? 'yes' : 'not-established',
    act: anyOf(facts.acts.map((act) => listCovers(acts, act, terms))),
    means,
    purpose: listCovers(offence.purposes, purpose, terms),
    consent,
    movement: movementMet(offence, facts.movement),
  };
}

/** Was a means used that the law lists? None used: no. */
export function meansUsed(offence: Offence, means: readonly Term[], terms: Terms): FourAnswer {
  const listed = listOfActsOrMeans(offence.means, terms);
  return anyOf(means.map((one) => listCovers(listed, one, terms)));
}

/** What the means and the consent of the facts come to for a person of their age. */
export interface MeansAndConsent {
  readonly means: FourAnswer;
  readonly consent: FourAnswer;
}

/** A child is a person below the law's own age (Protocol, art. 3(d): eighteen). Unread, both readings are run. */
export function byAge(
  offence: Offence,
  facts: Pick<Facts, 'age' | 'consent'>,
  purpose: Term,
  used: FourAnswer,
  terms: Terms,
): MeansAndConsent {
  const asChild = () => asBand(offence, facts, true, childMeans(offence, purpose, used, terms), used);
  const asAdult = () => asBand(offence, facts, false, meansMet(offence.meansForAdults, used), used);
  if (offence.childAge) return facts.age < offence.childAge.age ? asChild() : asAdult();
  if (facts.age >= SURELY_ADULT) return asAdult();
  const [child, adult] = [asChild(), asAdult()];
  return {
    means: eitherOf(child.means, adult.means, 'unread'),
    consent: eitherOf(child.consent, adult.consent, 'unread'),
  };
}

function asBand(
  offence: Offence,
  facts: Pick<Facts, 'consent'>,
  isChild: boolean,
  means: FourAnswer,
  used: FourAnswer,
): MeansAndConsent {
  if (facts.consent === 'none') return { means, consent: 'yes' };
  return { means, consent: consentIrrelevant(offence, isChild, isChild ? means : used) };
}

/** Means that are no element (none, or aggravating only) are not needed. The role unread: met if a listed one was used. */
export function meansMet(rule: { readonly role: MeansRole } | null, used: FourAnswer): FourAnswer {
  if (!rule) return eitherOf('yes', used, 'unread');
  return rule.role === 'element' ? used : 'yes';
}

/**
 * Means against a child. Protocol, art. 3(c): none are needed; a law may ask for them all the same, or make its
 * exception for some purposes only, and then the rule for adults holds for the others (18 U.S.C. 1591).
 */
export function childMeans(offence: Offence, purpose: Term, used: FourAnswer, terms: Terms): FourAnswer {
  const child = meansMet(offence.meansForChildren, used);
  const onlyFor = offence.meansForChildren?.onlyFor;
  if (!onlyFor) return child;
  const reached = listCovers({ codes: onlyFor, list: 'closed' }, purpose, terms);
  if (reached === 'yes') return child;
  const adult = meansMet(offence.meansForAdults, used);
  return reached === 'no' ? adult : eitherOf(child, adult, 'text');
}

/**
 * Does consent that was given leave the offence standing? Protocol, art. 3(b): consent is irrelevant where any of the
 * means was used. `means`: whether that is so for this person; where it is not, a rule tied to means leaves it open.
 */
export function consentIrrelevant({ consent }: Offence, isChild: boolean, means: FourAnswer): FourAnswer {
  if (!consent) return 'not-established';
  switch (consent.rule) {
    case 'irrelevant-always':
      return 'yes';
    case 'irrelevant-if-means':
      return means === 'no' ? 'open' : means;
    case 'irrelevant-if-child':
      return isChild ? 'yes' : 'open';
    case 'defence':
      return isChild ? 'yes' : 'no';
    case 'silent':
      return 'open';
    default:
      return neverRule(consent.rule);
  }
}

/** Protocol, art. 3(a) asks for no movement, and no border; a law may ask for either. */
export function movementMet({ movement }: Offence, moved: Movement): FourAnswer {
  if (!movement) return 'not-established';
  switch (movement.need) {
    case 'none-needed':
      return 'yes';
    case 'internal-counts':
      return moved === 'none' ? 'no' : 'yes';
    // Brazil's former art. 231-A of the Penal Code punished a displacement within the country, and no other.
    case 'inside-only':
      return moved === 'internal' ? 'yes' : 'no';
    case 'border-needed':
      return moved === 'cross-border' ? 'yes' : 'no';
    default:
      return neverRule(movement.need);
  }
}

function neverRule(rule: never): never {
  throw new Error(`not a rule of a law: ${JSON.stringify(rule)}`);
}

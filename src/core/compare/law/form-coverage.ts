/**
 * Which forms of exploitation the laws of a region name. A law names a form where the list of purposes of an offence in
 * force covers it (Palermo Protocol, art. 3(a): 'at a minimum' seven forms); over a state's offences one is enough.
 */
import type { StateCode } from '../../basics/ids.ts';
import type { Offence } from '../../content/offence.ts';
import type { FourAnswer } from '../derived.ts';
import { encodedAsRead } from './apply.ts';
import type { EncodedOffence, LawHeld } from './encoded-offence.ts';
import type { Laws } from './laws-on-day.ts';
import { allOf, anyOf, FOUR_ANSWERS } from './logic.ts';
import { listCovers, type Terms } from './terms.ts';

/** The four answers, and `nothing`: no offence of the state is on record for the day. */
export const FORM_ANSWERS = [...FOUR_ANSWERS, 'nothing'] as const;
export type FormAnswer = (typeof FORM_ANSWERS)[number];

export interface FormFound {
  readonly answer: FormAnswer;
  /** With what is told from memory taken as unread, the answer would be another. */
  readonly recalled: boolean;
}

/** Does a state's law of the day name the form? */
export function formFound(law: LawHeld | null, form: string, terms: Terms): FormFound {
  return foundIn(withAsRead(law), form, terms);
}

/** The offences of a law, and the same with what is told from memory taken as unread. */
type BothReadings = { readonly told: readonly EncodedOffence[]; readonly read: readonly EncodedOffence[] } | null;

function withAsRead(law: LawHeld | null): BothReadings {
  return law && { told: law.offences, read: law.offences.flatMap(encodedAsRead) };
}

function foundIn(law: BothReadings, form: string, terms: Terms): FormFound {
  if (law === null) return { answer: 'nothing', recalled: false };
  const answer = formOver(law.told, form, terms);
  return { answer, recalled: formOver(law.read, form, terms) !== answer };
}

/** Does this offence name the form, and is it in force? */
export function formIn({ offence, inForce }: EncodedOffence, form: string, terms: Terms): FourAnswer {
  const held = inForce === 'uncertain' ? 'not-established' : inForce;
  return allOf([held, covered(offence.purposes, form, terms)]);
}

type Purposes = NonNullable<Offence['purposes']>;

/** What was found of a list of purposes, which stays the same object from one day to the next. */
const coveredBy = new WeakMap<Terms, WeakMap<Purposes, Map<string, FourAnswer>>>();

/** `listCovers`, run once for each list and form: a series of days asks the same again for each of them. */
function covered(purposes: Purposes | null, form: string, terms: Terms): FourAnswer {
  if (purposes === null) return listCovers(null, form, terms);
  const byList = coveredBy.get(terms) ?? new WeakMap<Purposes, Map<string, FourAnswer>>();
  const ofList = byList.get(purposes) ?? new Map<string, FourAnswer>();
  const answer = ofList.get(form) ?? listCovers(purposes, form, terms);
  coveredBy.set(terms, byList.set(purposes, ofList.set(form, answer)));
  return answer;
}

function formOver(offences: readonly EncodedOffence[], form: string, terms: Terms): FourAnswer {
  return offences.length === 0 ? 'not-established' : anyOf(offences.map((offence) => formIn(offence, form, terms)));
}

/** In how many states' laws a form is named on a day; the answers add up to the states asked about. */
export interface FormCount {
  readonly form: string;
  readonly counts: Readonly<Record<FormAnswer, number>>;
  /** Of those that name it, how many do so only as told from memory. */
  readonly recalled: number;
}

export function formCounts(laws: Laws, forms: readonly string[], terms: Terms): readonly FormCount[] {
  const readings = [...laws.values()].map(withAsRead);
  return forms.map((form) => {
    const found = readings.map((law) => foundIn(law, form, terms));
    const count = (answer: FormAnswer) => found.filter((one) => one.answer === answer).length;
    const counts = Object.fromEntries(FORM_ANSWERS.map((answer) => [answer, count(answer)]));
    return {
      form,
      counts: counts as Record<FormAnswer, number>,
      recalled: found.filter(({ answer, recalled }) => answer === 'yes' && recalled).length,
    };
  });
}

/** The states of each answer to one form, in the order of the laws. */
export function statesByAnswer(laws: Laws, form: string, terms: Terms): Readonly<Record<FormAnswer, StateCode[]>> {
  const states: Record<FormAnswer, StateCode[]> = { yes: [], no: [], open: [], 'not-established': [], nothing: [] };
  for (const [state, law] of laws) states[formFound(law, form, terms).answer].push(state);
  return states;
}

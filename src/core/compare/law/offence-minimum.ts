/** One offence held against articles 3(a) to 3(d) of the Palermo Protocol, element by element. */
import type { Confidence, ConsentRule, Offence, Term } from '../../content/offence.ts';
import type { FourAnswer } from '../derived.ts';
import { MINIMUM, isPastMinimum, type MinimumElement, type MinimumResult } from './protocol.ts';
import { listCovers, listOfActsOrMeans, type LawList, type TermKind, type Terms } from './terms.ts';

export interface OffenceAgainst {
  readonly result: MinimumResult;
  /** Short, open, not established: the codes of article 3(a) that are so. Beyond: what is named past the minimum. */
  readonly names?: readonly Term[];
  /** It rests on an element told from memory. */
  readonly recalled?: true;
  /** The provisions that it rests on. */
  readonly provisions: readonly string[];
}

type Found = Pick<OffenceAgainst, 'result' | 'names'>;
type Part = { readonly confidence: Confidence; readonly provision?: string | undefined } | null;

/** What each element of an offence is against the Protocol. What was not read is never short. */
export function offenceMinimum(offence: Offence, terms: Terms): Readonly<Record<MinimumElement, OffenceAgainst>> {
  const { acts, means, meansForAdults, meansForChildren, purposes, movement, consent, childAge } = offence;
  const adultsNeed = meansForAdults?.role === 'element';
  const always = consent?.rule === 'irrelevant-always';
  return {
    acts: resting(listAgainst(listOfActsOrMeans(acts, terms), 'act', terms), [acts]),
    means: resting(meansAgainst(offence, terms), [meansForAdults, adultsNeed ? means : null]),
    purposes: resting(listAgainst(purposes, 'purpose', terms), [purposes]),
    movement: resting(movementAgainst(offence), [movement]),
    consent: resting(consentAgainst(offence), [consent, always ? meansForAdults : null]),
    children: resting(childrenAgainst(offence, terms), [
      meansForChildren,
      meansForChildren?.onlyFor ? meansForAdults : null,
    ]),
    'child-age': resting(childAgeAgainst(offence), [childAge]),
  };
}

function resting(found: Found, parts: readonly Part[]): OffenceAgainst {
  const recalled = found.result !== 'not-established' && parts.some((part) => part?.confidence === 'recalled');
  const provisions = [...new Set(parts.flatMap((part) => part?.provision ?? []))];
  return recalled ? { ...found, recalled: true, provisions } : { ...found, provisions };
}

/** Art. 3(a): a list is short if it surely lacks a code of the minimum, else not established, else open, else met. */
function listAgainst(list: LawList | null, kind: TermKind, terms: Terms): Found {
  if (!list) return { result: 'not-established' };
  const lacking = mostPressing(MINIMUM[kind], (code) => listCovers(list, code, terms));
  if (lacking) return lacking;
  const more = list.codes.filter((entry) => isPastMinimum(entry, kind, terms));
  return more.length > 0 ? { result: 'beyond', names: more } : { result: 'meets' };
}

/** The codes that are surely not covered, else those not established, else those left open. */
function mostPressing(codes: readonly string[], said: (code: string) => FourAnswer): Found | undefined {
  const result = { no: 'short', 'not-established': 'not-established', open: 'open' } as const;
  for (const answer of ['no', 'not-established', 'open'] as const) {
    const names = codes.filter((code) => said(code) === answer);
    if (names.length > 0) return { result: result[answer], names };
  }
  return undefined;
}

/** Art. 3(a): a law that asks for no means of an adult goes beyond it. */
function meansAgainst({ meansForAdults, means }: Offence, terms: Terms): Found {
  if (!meansForAdults) return { result: 'not-established' };
  if (meansForAdults.role !== 'element') return { result: 'beyond' };
  return listAgainst(listOfActsOrMeans(means, terms), 'means', terms);
}

/** Art. 3(a) asks for no movement. */
function movementAgainst({ movement }: Offence): Found {
  if (!movement) return { result: 'not-established' };
  return { result: movement.need === 'none-needed' ? 'meets' : 'short' };
}

/** Art. 3(b): consent is irrelevant where any of the means was used. */
const CONSENT: Readonly<Record<Exclude<ConsentRule, 'irrelevant-always'>, MinimumResult>> = {
  'irrelevant-if-means': 'meets',
  'irrelevant-if-child': 'open',
  silent: 'open',
  defence: 'short',
};

/** Consent that never counts goes beyond art. 3(b) where adults need no means, and meets it where they do. */
function consentAgainst({ consent, meansForAdults }: Offence): Found {
  if (!consent) return { result: 'not-established' };
  if (consent.rule !== 'irrelevant-always') return { result: CONSENT[consent.rule] };
  if (!meansForAdults) return { result: 'not-established' };
  return { result: meansForAdults.role === 'element' ? 'meets' : 'beyond' };
}

/** Art. 3(c): for a child no means are needed, for none of the purposes. */
function childrenAgainst({ meansForAdults, meansForChildren }: Offence, terms: Terms): Found {
  if (!meansForChildren) return { result: 'not-established' };
  if (meansForChildren.role === 'element') return { result: 'short' };
  const { onlyFor } = meansForChildren;
  // Where adults need no means either, an exception leaves no child out.
  if (!onlyFor || (meansForAdults && meansForAdults.role !== 'element')) return { result: 'meets' };
  const reached = (purpose: string) => listCovers({ codes: onlyFor, list: 'closed' }, purpose, terms);
  if (!meansForAdults) {
    const names = MINIMUM.purpose.filter((purpose) => reached(purpose) !== 'yes');
    return names.length > 0 ? { result: 'not-established', names } : { result: 'meets' };
  }
  return mostPressing(MINIMUM.purpose, reached) ?? { result: 'meets' };
}

/** Art. 3(d): a child is a person below eighteen. */
function childAgeAgainst({ childAge }: Offence): Found {
  if (!childAge) return { result: 'not-established' };
  if (childAge.age === 18) return { result: 'meets' };
  return { result: childAge.age > 18 ? 'beyond' : 'short' };
}

/** The shape of the law cases and their definitions, and from it to Farol's own. */
import { readFileSync } from 'node:fs';
import { covers, type Bound } from '../../src/core/basics/period.ts';
import { plainDate } from '../../src/core/basics/plain-date.ts';
import type { Confidence, NationalTerm, Offence } from '../../src/core/content/offence.ts';
import type { EncodedOffence } from '../../src/core/compare/law/encoded-offence.ts';
import { DIMENSIONS, type Box, type Space } from '../../src/core/compare/law/space.ts';
import { makeTerms, type TermKind, type Terms } from '../../src/core/compare/law/terms.ts';

type CaseBound = Bound & { readonly confidence?: Confidence };
type CaseKind = 'acts' | 'means' | 'purposes';

/** An offence as the cases write it: it carries its period, and no law or article. */
export type CaseOffence = Pick<
  Offence,
  'acts' | 'means' | 'meansForAdults' | 'meansForChildren' | 'purposes' | 'consent' | 'childAge' | 'movement'
> & { readonly inForce: { readonly from: CaseBound; readonly to: CaseBound } };

export interface CaseDefinitions {
  readonly codes: Readonly<Record<CaseKind, readonly string[]>>;
  readonly terms: Readonly<
    Record<string, { readonly kind: CaseKind; readonly to: string | null; readonly match: string }>
  >;
  readonly offences: Readonly<Record<string, CaseOffence>>;
}

export const DEFINITIONS = JSON.parse(
  readFileSync(new URL('../cases/definitions.json', import.meta.url), 'utf8'),
) as CaseDefinitions;

const LIST: Readonly<Record<CaseKind, TermKind>> = { acts: 'act', means: 'means', purposes: 'purpose' };

export function termsOfCases({ codes, terms }: CaseDefinitions = DEFINITIONS): Terms {
  const national = Object.entries(terms).map(([written, { kind, to, match }]) => ({
    id: written.replace('nat:', ''),
    list: LIST[kind],
    to: to === null ? [] : [{ code: to, match: match as NationalTerm['to'][number]['match'] }],
    seenIn: [],
  }));
  return makeTerms({ act: codes.acts, means: codes.means, purpose: codes.purposes }, national);
}

/** The offences of a case, and how surely each is in force on the day. */
export function encodedOf(
  ids: readonly string[],
  on: string,
  { offences }: Pick<CaseDefinitions, 'offences'> = DEFINITIONS,
): readonly EncodedOffence[] {
  return ids.map((id) => {
    const { inForce: period, ...elements } = offences[id]!;
    const day = plainDate(on);
    const inForce = covers(period, day);
    const unknownIfRecalled = (bound: CaseBound): Bound =>
      bound.confidence === 'recalled' ? { precision: 'unknown' } : bound;
    const asRead = { from: unknownIfRecalled(period.from), to: unknownIfRecalled(period.to) };
    return { id, offence: offenceOfCase(elements), inForce, inForceAsRead: covers(asRead, day) };
  });
}

function offenceOfCase(elements: Omit<CaseOffence, 'inForce'>): Offence {
  return { ...elements, law: 'Law', article: null, penalties: null, scope: 'national' };
}

/** A box in the words of the cases: a dimension that takes every value of the space is `any`. */
export function caseBox(box: Box, space: Space): object {
  return Object.fromEntries(
    DIMENSIONS.map((dimension) => {
      const [values, all] = [box[dimension], space[dimension]];
      return [dimension, values.length === all.length ? 'any' : values];
    }),
  );
}

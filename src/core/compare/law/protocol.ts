/**
 * Article 3 of the Palermo Protocol, encoded in the model in which laws are encoded: the minimum against which a law is
 * held, and the patterns that the Protocol itself covers.
 */
import type { Offence } from '../../content/offence.ts';
import { CONSENTS, MOVEMENTS } from './facts.ts';
import { NONE_USED, type Space } from './space.ts';
import { onlyGoesOn, sharedLines, type TermKind, type Terms } from './terms.ts';

/** What article 3(a) names: five acts, nine means, and 'at a minimum' seven purposes. */
export const MINIMUM = {
  act: ['recruit', 'transport', 'transfer', 'harbour', 'receive'],
  means: [
    'threat',
    'force',
    'coercion',
    'abduction',
    'fraud',
    'deception',
    'abuse-of-power',
    'abuse-of-vulnerability',
    'payments-to-controller',
  ],
  purpose: [
    'prostitution-of-others',
    'other-sexual-exploitation',
    'forced-labour',
    'slavery',
    'slavery-like',
    'servitude',
    'organ-removal',
  ],
} as const satisfies Record<TermKind, readonly string[]>;

/** The elements that are held against the Protocol, and the provision of each. */
export const MINIMUM_ELEMENTS = ['acts', 'means', 'purposes', 'movement', 'consent', 'children', 'child-age'] as const;
export type MinimumElement = (typeof MINIMUM_ELEMENTS)[number];

export const PROTOCOL_PROVISION: Readonly<Record<MinimumElement, string>> = {
  acts: 'art. 3(a)',
  means: 'art. 3(a)',
  purposes: 'art. 3(a)',
  movement: 'art. 3(a)',
  consent: 'art. 3(b)',
  children: 'art. 3(c)',
  'child-age': 'art. 3(d)',
};

/** From the best to the least known; nothing is scored or ranked by them. */
export const MINIMUM_RESULTS = ['beyond', 'meets', 'short', 'open', 'not-established'] as const;
export type MinimumResult = (typeof MINIMUM_RESULTS)[number];

const in3 = (letter: string) => ({ confidence: 'sourced' as const, provision: `art. 3(${letter})` });

/** The Protocol's own definition, run like any law's. Exploitation includes what it names 'at a minimum': an open list. */
export const PROTOCOL: Offence = {
  law: 'Palermo Protocol',
  article: 'art. 3',
  acts: { codes: [...MINIMUM.act], ...in3('a') },
  means: { codes: [...MINIMUM.means], ...in3('a') },
  meansForAdults: { role: 'element', ...in3('a') },
  meansForChildren: { role: 'none', ...in3('c') },
  purposes: { codes: [...MINIMUM.purpose], list: 'open', ...in3('a') },
  consent: { rule: 'irrelevant-if-means', ...in3('b') },
  childAge: { age: 18, ...in3('d') },
  movement: { need: 'none-needed', ...in3('a') },
  penalties: null,
  scope: 'national',
};

/** An adult and a child as the Protocol's patterns have them. */
export const ADULT_AGE = 30;
export const CHILD_AGE = 17;

const asked = (means: Space['means'], age: number): Space => ({
  act: MINIMUM.act,
  means,
  purpose: MINIMUM.purpose,
  age: [age],
  consent: CONSENTS,
  movement: MOVEMENTS,
});

/** What the Protocol covers of adults: each act, by each of its means, for each purpose (arts. 3(a), 3(b)). */
export const ASKED_OF_ADULTS = asked(MINIMUM.means, ADULT_AGE);
/** What it covers of children: the same with no means used (arts. 3(c), 3(d)). */
export const ASKED_OF_CHILDREN = asked([NONE_USED], CHILD_AGE);

/**
 * Does an entry of a law name something that article 3(a) does not? A term that means a code is judged as that code; one
 * that only covers a part of codes, or more than them, is past the minimum if none of them is of it; one that fits no code
 * is. That a list goes on ('other', 'by any means') names nothing.
 */
export function isPastMinimum(entry: string, kind: TermKind, terms: Terms): boolean {
  const minimum: readonly string[] = MINIMUM[kind];
  const lines = sharedLines(entry, terms);
  const naming = lines.filter((line) => !onlyGoesOn(line.code));
  if (naming.length === 0) return lines.length === 0;
  const exact = naming.filter((line) => line.match === 'exact');
  return !(exact.length > 0 ? exact : naming).some((line) => minimum.includes(line.code));
}

/**
 * A set of facts to run laws on: what was done, by which means, for which purpose, to a person of which age, with or
 * without consent, moved or not. The facts are of a kind of case, never of a person.
 */
import { failed, ok, problem, type Problem, type Result } from '../../basics/problem.ts';
import type { Term } from '../../content/offence.ts';
import { nearTerms } from './near-terms.ts';
import { isKnownTerm, type TermKind, type Terms } from './terms.ts';

export const CONSENTS = ['none', 'given'] as const;
export type Consent = (typeof CONSENTS)[number];

export const MOVEMENTS = ['none', 'internal', 'cross-border'] as const;
export type Movement = (typeof MOVEMENTS)[number];

export const OLDEST = 120;

export interface Facts {
  readonly acts: readonly Term[];
  /** Empty: no means were used. */
  readonly means: readonly Term[];
  readonly purposes: readonly Term[];
  /** In whole years. */
  readonly age: number;
  readonly consent: Consent;
  readonly movement: Movement;
}

/** Each list of the facts, and the kind of its codes. */
const LISTS = { acts: 'act', means: 'means', purposes: 'purpose' } as const satisfies Record<string, TermKind>;

/**
 * The facts, or everything that makes them impossible: a code that neither lists nor terms know (with those near to it),
 * no act, no purpose; means, consent or movement left out, which is never read as 'none'; an age that nobody has.
 */
export function checkFacts(given: unknown, terms: Terms): Result<Facts> {
  const told = (typeof given === 'object' && given !== null ? given : {}) as Readonly<Record<string, unknown>>;
  const problems = [
    ...Object.entries(LISTS).flatMap(([list, kind]) => codeProblems(told[list], list, kind, terms)),
    ...lackingProblems(told),
    ...(isAge(told['age']) ? [] : [problem(['age'], 'impossible-age', { youngest: 0, oldest: OLDEST })]),
    ...oneOf(told, 'consent', CONSENTS),
    ...oneOf(told, 'movement', MOVEMENTS),
    ...Object.keys(told)
      .filter((key) => !(key in LISTS) && !['age', 'consent', 'movement'].includes(key))
      .map((key) => problem([key], 'unknown-fact', { fact: key })),
  ];
  return problems.length > 0 ? failed(problems) : ok(told as unknown as Facts);
}

function codeProblems(codes: unknown, list: string, kind: TermKind, terms: Terms): readonly Problem[] {
  if (!isTextList(codes)) return [];
  return codes.flatMap((code, at) =>
    isKnownTerm(kind, code, terms)
      ? []
      : [problem([list, at], 'unknown-code', { code, near: nearTerms(kind, code, terms).join(', ') })],
  );
}

function lackingProblems(told: Readonly<Record<string, unknown>>): readonly Problem[] {
  const has = (list: string) => isTextList(told[list]) && told[list].length > 0;
  return [
    ...(has('acts') ? [] : [problem(['acts'], 'no-act')]),
    ...(has('purposes') ? [] : [problem(['purposes'], 'no-purpose')]),
    ...(isTextList(told['means']) ? [] : [problem(['means'], 'means-not-stated')]),
  ];
}

function oneOf(told: Readonly<Record<string, unknown>>, fact: string, words: readonly string[]): readonly Problem[] {
  const word = told[fact];
  return typeof word === 'string' && words.includes(word) ? [] : [problem([fact], `${fact}-not-stated`)];
}

function isAge(age: unknown): boolean {
  return typeof age === 'number' && Number.isInteger(age) && age >= 0 && age <= OLDEST;
}

function isTextList(codes: unknown): codes is readonly string[] {
  return Array.isArray(codes) && codes.every((code) => typeof code === 'string');
}

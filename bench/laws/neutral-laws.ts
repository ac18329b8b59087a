/**
 * Laws and facts that any engine can run: 35 invented definitions that differ in acts, means, purposes, the age of a
 * child, whether means are needed and what consent changes; and facts of every kind. Each has one answer, yes or no.
 */
import { randomFrom } from '../measure.ts';

export const ACTS = ['recruit', 'transport', 'transfer', 'harbour', 'receive', 'offer', 'capture'] as const;
export const MEANS = [
  'threat',
  'force',
  'coercion',
  'abduction',
  'fraud',
  'deception',
  'power',
  'vulnerability',
  'payment',
] as const;
export const PURPOSES = [
  'sexual',
  'labour',
  'slavery',
  'servitude',
  'organs',
  'begging',
  'crime',
  'marriage',
  'adoption',
  'soldier',
] as const;

/** What consent changes: nothing; it counts where no means was used; an adult's consent defeats the charge. */
export type NeutralConsent = 'irrelevant' | 'unless-means' | 'defence';

export interface NeutralLaw {
  readonly acts: readonly string[];
  readonly means: readonly string[];
  readonly purposes: readonly string[];
  /** One is an adult from this age on. */
  readonly adultAge: number;
  readonly meansForAdults: boolean;
  readonly meansForChildren: boolean;
  readonly consent: NeutralConsent;
}

export interface NeutralFacts {
  readonly acts: readonly string[];
  readonly means: readonly string[];
  readonly purpose: string;
  readonly age: number;
  readonly consent: boolean;
}

/** The same laws and facts on every run. */
export function neutralCases(
  laws: number,
  facts: number,
): { readonly laws: readonly NeutralLaw[]; readonly facts: readonly NeutralFacts[] } {
  const random = randomFrom(20260101);
  const some = (words: readonly string[], share: number) => words.filter(() => random() < share);
  const law = (): NeutralLaw => ({
    acts: some(ACTS, 0.8),
    means: some(MEANS, 0.8),
    purposes: some(PURPOSES, 0.7),
    adultAge: random() < 0.85 ? 18 : random() < 0.5 ? 16 : 21,
    meansForAdults: random() < 0.75,
    meansForChildren: random() < 0.15,
    consent: random() < 0.5 ? 'irrelevant' : random() < 0.7 ? 'unless-means' : 'defence',
  });
  const fact = (): NeutralFacts => ({
    acts: some(ACTS, 0.25),
    means: some(MEANS, 0.2),
    purpose: PURPOSES[Math.floor(random() * PURPOSES.length)] ?? PURPOSES[0],
    age: 5 + Math.floor(random() * 40),
    consent: random() < 0.4,
  });
  return { laws: Array.from({ length: laws }, law), facts: Array.from({ length: facts }, fact) };
}

/** As a careful developer would first write it. */
export function isOffence(law: NeutralLaw, facts: NeutralFacts): boolean {
  if (!facts.acts.some((act) => law.acts.includes(act))) return false;
  if (!law.purposes.includes(facts.purpose)) return false;
  const child = facts.age < law.adultAge;
  const means = facts.means.some((used) => law.means.includes(used));
  if ((child ? law.meansForChildren : law.meansForAdults) && !means) return false;
  if (!facts.consent || child) return true;
  return law.consent === 'irrelevant' || (law.consent === 'unless-means' && means);
}

/**
 * What a region's laws make of each form of exploitation, run on the Protocol's own patterns: each of its acts, for an adult
 * by each of its means (arts. 3(a), 3(b)), for a child with none used (arts. 3(c), 3(d)). A list may name a form and the
 * law still not reach it, so this says more than which forms are named.
 */
import { COVERAGES, coverageOf, type Coverage, type Side } from './differ.ts';
import { ASKED_OF_ADULTS, ASKED_OF_CHILDREN } from './protocol.ts';
import type { Terms } from './terms.ts';

export const VICTIMS = ['adults', 'children'] as const;
export type Victims = (typeof VICTIMS)[number];

const ASKED = { adults: ASKED_OF_ADULTS, children: ASKED_OF_CHILDREN } as const;

/** Forms of which the same is so: over all patterns where it is one coverage, else by act, means, consent or movement. */
export interface PunishedAlike {
  readonly coverages: readonly Coverage[];
  readonly forms: readonly string[];
}

/** `states`: the offences of each state that has any on record; one with none would leave nothing punished by all. */
export function formsPunished(
  states: readonly Side[],
  forms: readonly string[],
  victims: Victims,
  terms: Terms,
): readonly PunishedAlike[] {
  const told = coverageOf(states, { ...ASKED[victims], purpose: forms }, terms);
  const alike = new Map<string, { readonly coverages: readonly Coverage[]; readonly forms: string[] }>();
  for (const form of forms) {
    const coverages = told
      .filter(({ boxes }) => boxes.some(({ purpose }) => purpose.includes(form)))
      .map(({ coverage }) => coverage);
    const group = alike.get(coverages.join()) ?? { coverages, forms: [] };
    group.forms.push(form);
    alike.set(coverages.join(), group);
  }
  return [...alike.values()].filter(({ coverages }) => coverages.length > 0).sort(inOrder);
}

/** First what is one for all patterns, from what all states punish to what none does; then what differs between patterns. */
function inOrder(a: PunishedAlike, b: PunishedAlike): number {
  const places = ({ coverages }: PunishedAlike) => coverages.map((coverage) => COVERAGES.indexOf(coverage)).join();
  return a.coverages.length - b.coverages.length || (places(a) < places(b) ? -1 : 1);
}

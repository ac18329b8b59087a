/**
 * What a law's acts tell of movement, where its text was not read on that. An act tells of it only by a line of the code
 * list: bringing somebody in needs a border to be crossed, recruiting needs no movement (Protocol, art. 3(a) names both
 * recruiting and transport, and asks for none).
 */
import type { MovementNeed, Offence, Term } from '../../content/offence.ts';
import { sharedLines, type Terms } from './terms.ts';

/**
 * The movement that a law with these acts asks for. Acts are alternatives, so the one that asks for least tells it; where
 * none asks for nothing and one is silent on movement, nothing follows.
 */
export function movementOfActs(acts: readonly Term[], terms: Terms): MovementNeed | null {
  const needs = acts.map((act) => movementOfAct(act, terms));
  if (needs.includes('none-needed')) return 'none-needed';
  const [first, ...others] = needs;
  if (first === undefined || needs.includes(null)) return null;
  return others.every((need) => need === first) ? first : 'internal-counts';
}

/** A term that covers a part of an act tells what the act tells; one that covers more does not. */
function movementOfAct(act: Term, terms: Terms): MovementNeed | null {
  const told = sharedLines(act, terms).filter(({ match }) => match !== 'broader');
  return told.map(({ code }) => terms.movementOf.get(code)).find((need) => need !== undefined) ?? null;
}

/** The offence with movement read from its acts, as surely as these were read; `null` where nothing follows. */
export function withMovementOfActs(offence: Offence, terms: Terms): Offence | null {
  if (offence.movement !== null || offence.acts === null) return null;
  const need = movementOfActs(offence.acts.codes, terms);
  if (need === null) return null;
  const { codes: _codes, ...read } = offence.acts;
  return { ...offence, movement: { need, ...read } };
}

/** A state's law run on facts: the answer, and for each of its offences why. */
import type { FourAnswer } from '../../core/compare/derived.ts';
import { applyState, inForceOn, type OffenceFinding, type StateFinding } from '../../core/compare/law/apply.ts';
import { alongRoute } from '../../core/compare/law/differ.ts';
import type { EncodedOffence } from '../../core/compare/law/encoded-offence.ts';
import { explain, type ElementReason } from '../../core/compare/law/explain.ts';
import type { Facts } from '../../core/compare/law/facts.ts';
import type { Terms } from '../../core/compare/law/terms.ts';
import type { StateLaw } from './law-of-state.ts';

export interface OffenceRun {
  readonly encoded: EncodedOffence;
  readonly finding: OffenceFinding;
  readonly reasons: readonly ElementReason[];
}

export interface LawRun {
  readonly law: StateLaw;
  readonly finding: StateFinding;
  readonly offences: readonly OffenceRun[];
}

export function runLaw(law: StateLaw, facts: Facts, terms: Terms): LawRun {
  return explained(law, applyState(law.offences, facts, terms), facts);
}

/** What the facts are in each state of a route, and in all of them together. */
export interface RouteRun {
  readonly stops: readonly LawRun[];
  readonly inAll: FourAnswer;
}

export function runRoute(laws: readonly StateLaw[], facts: Facts, terms: Terms): RouteRun {
  const { stops, inAll } = alongRoute(laws, facts, terms);
  return { stops: stops.map(({ stop, finding }) => explained(stop, finding, facts)), inAll };
}

function explained(law: StateLaw, finding: StateFinding, facts: Facts): LawRun {
  const run = inForceOn(law.offences);
  const offences = finding.offences.map((found, at) => {
    const encoded = run[at]!;
    return { encoded, finding: found, reasons: explain(encoded, found, facts) };
  });
  return { law, finding, offences };
}

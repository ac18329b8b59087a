/** A share of the states, and the honest bounds that silence leaves it. */
import type { Distribution } from './distribution.ts';

/** Part of a whole, both counted in states. */
export interface Fraction {
  readonly part: number;
  readonly whole: number;
}

/** The share of one code, with the bounds that silence leaves: none of the undecided names it, or all do. */
export interface Share {
  readonly of: string;
  readonly ofAsked: Fraction;
  /** `null` when nobody gave a value. */
  readonly ofGiven: Fraction | null;
  readonly min: Fraction;
  readonly max: Fraction;
}

/** 'Not applicable' is settled: it stays below the line and lifts no maximum. */
export function shareOf(counted: Distribution, code: string): Share {
  const part = counted.values[code] ?? 0;
  const whole = counted.asked;
  const { unknown, declined } = counted.silence;
  const undecided = unknown + declined + counted.unseen.states + counted.dateNotEstablished;
  return {
    of: code,
    ofAsked: { part, whole },
    ofGiven: counted.given > 0 ? { part, whole: counted.given } : null,
    min: { part, whole },
    max: { part: part + undecided, whole },
  };
}

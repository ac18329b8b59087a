/** What a cube answers for one key. */
import type { Basis, Speaker, StateCode } from '../basics/ids.ts';
import type { Holding } from '../record/holding.ts';

/** One speaker's answer to one question about one state, for one part. */
export interface CubeAnswer {
  readonly speaker: Speaker;
  readonly state: StateCode;
  readonly question: string;
  readonly basis: Basis;
  readonly part: string | null;
  readonly holding: Holding;
}

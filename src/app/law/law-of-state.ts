/** The offences of a state on a day, as one speaker tells them, ready to be run, and whether they are known to be all. */
import type { Speaker, StateCode } from '../../core/basics/ids.ts';
import type { PlainDate } from '../../core/basics/plain-date.ts';
import type { Cube } from '../../core/compare/cube.ts';
import { lawHeld, listKnownWhole, type EncodedOffence } from '../../core/compare/law/encoded-offence.ts';
import type { Terms } from '../../core/compare/law/terms.ts';

export interface StateLaw {
  readonly state: StateCode;
  readonly on: PlainDate;
  /** The last sequence number of the record that was read. */
  readonly sequence: number;
  /** Whose encoding is run; `null` where nobody tells of an offence in force on the day. */
  readonly speaker: Speaker | null;
  /** Those that are, or may be, in force. */
  readonly offences: readonly EncodedOffence[];
  readonly listKnownWhole: boolean;
}

/** What is run for a state on the cube's day. */
export function lawOfState(cube: Cube, state: StateCode, terms: Terms): StateLaw {
  const held = lawHeld(cube, state, terms);
  return {
    state,
    on: cube.on,
    sequence: cube.sequence,
    speaker: held?.speaker ?? null,
    offences: held?.offences ?? [],
    listKnownWhole: held !== null && listKnownWhole(cube, state, held.speaker),
  };
}

/** How each state stands to the Palermo Protocol on a day: what every speaker tells, and what follows by its art. 17. */
import type { Speaker, StateCode } from '../core/basics/ids.ts';
import { covers, type Bound, type Covers } from '../core/basics/period.ts';
import type { Cube, CubeAnswer } from '../core/compare/cube.ts';
import { palermoInForce } from '../core/compare/derive/treaty.ts';
import type { PartyStatus } from '../pages/instruments/instrument-view.ts';

/** The treaty whose entry into force for a state Farol can work out. */
export const PALERMO = 'palermo-protocol';

/** The standing questions, asked once for each instrument. */
export const TREATY_QUESTIONS = {
  signed: 'treaty-signed',
  bound: 'treaty-bound-how',
  deposited: 'treaty-deposited',
} as const;

export interface Party {
  readonly state: StateCode;
  readonly signed: readonly CubeAnswer[];
  readonly bound: readonly CubeAnswer[];
  readonly deposited: readonly CubeAnswer[];
  /** From each deposit told, in the same order. */
  readonly inForce: readonly PartyInForce[];
  readonly status: PartyStatus;
  /** The status rests on memory alone. */
  readonly recalled: boolean;
}

export interface PartyInForce {
  readonly speaker: Speaker;
  readonly answer: CubeAnswer;
  readonly from: Bound;
  /** In force on the cube's day, by this speaker. */
  readonly onDay: Covers;
  readonly recalled: boolean;
}

export function partyOf(cube: Cube, state: StateCode): Party {
  const heard = (question: string) => cube.answers(state, question, 'law').filter(isHeard);
  const signed = heard(TREATY_QUESTIONS.signed);
  const deposited = heard(TREATY_QUESTIONS.deposited);
  const inForce = deposited.flatMap((answer) => inForceOf(cube, answer));
  return {
    state,
    signed,
    bound: heard(TREATY_QUESTIONS.bound),
    deposited,
    inForce,
    ...statusOf(inForce, deposited, signed),
  };
}

function isHeard({ part, holding }: CubeAnswer): boolean {
  return part === PALERMO && holding.kind !== 'no-answer' && holding.kind !== 'withdrawn';
}

function inForceOf(cube: Cube, answer: CubeAnswer): readonly PartyInForce[] {
  const { holding, speaker } = answer;
  if (holding.kind !== 'value' || holding.value.kind !== 'date' || 'from' in holding.value.date) return [];
  const from = palermoInForce(holding.value.date);
  const onDay = covers({ from, to: { precision: 'open' } }, cube.on);
  return [{ speaker, answer, from, onDay, recalled: holding.statement.confidence === 'recalled' }];
}

/** Where one speaker has it in force and another has it not, neither is believed over the other. */
function statusOf(
  inForce: readonly PartyInForce[],
  deposited: readonly CubeAnswer[],
  signed: readonly CubeAnswer[],
): Pick<Party, 'status' | 'recalled'> {
  const yes = inForce.filter(({ onDay }) => onDay === 'yes');
  const no = inForce.filter(({ onDay }) => onDay === 'no');
  if (yes.length > 0 && no.length > 0) return { status: 'disagree', recalled: false };
  if (yes.length > 0) return { status: 'party', recalled: yes.every(({ recalled }) => recalled) };
  const uncertain = inForce.some(({ onDay }) => onDay === 'uncertain');
  if (uncertain || deposited.some(({ holding }) => holding.kind === 'date-not-established')) {
    return { status: 'perhaps', recalled: false };
  }
  if (no.length > 0) return { status: 'deposited', recalled: no.every(({ recalled }) => recalled) };
  const signatures = signed.flatMap(({ holding }) => (holding.kind === 'value' ? [holding.statement] : []));
  if (signatures.length === 0) return { status: 'nothing', recalled: false };
  return { status: 'signed', recalled: signatures.every(({ confidence }) => confidence === 'recalled') };
}

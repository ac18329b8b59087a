/** The distribution of a question in a cube, for the cube's viewer. */
import type { Basis, StateCode } from '../basics/ids.ts';
import { AUDIENCES, type Audience } from '../record/audience.ts';
import type { Holding } from '../record/holding.ts';
import type { Statement } from '../record/statement.ts';
import { answersOf, classOf } from './classes.ts';
import type { Cube, CubeAnswer } from './cube.ts';
import { distribution, type Counted, type CountedAnswer, type NotAsked, type Readers } from './distribution.ts';

/** What is counted in a cube; with several parts (mechanisms, offences) a state counts once, for all that they name. */
export interface CubeCount {
  readonly question: string;
  readonly basis: Basis;
  readonly asked: readonly StateCode[];
  readonly notAsked: readonly NotAsked[];
  readonly codes: readonly string[];
}

/**
 * The distribution in a cube, for its viewer. A cube holds no drafts but the viewer's own, so at the desk what was begun
 * and not submitted counts as not answered.
 */
export function distributionOf(cube: Cube, { question, basis, asked, notAsked, codes }: CubeCount): Counted {
  const audience = cube.viewer.kind === 'state' ? 'member-states' : cube.viewer.kind;
  const answers = [...asked, ...notAsked.map(({ state }) => state)].flatMap((state) => {
    const own = answersOf(cube, 'own', state, question, basis);
    return own.length === 0 ? [] : [countedAnswer(state, own, audience)];
  });
  return distribution({ audience, asked, notAsked, codes, answers });
}

function countedAnswer(state: StateCode, own: readonly CubeAnswer[], audience: Readers): CountedAnswer {
  const said = classOf(own.map((answer) => answer.holding));
  // All of it was heard by the viewer; only the desk asks how wide a circle may see it.
  const seenBy = audience === 'secretariat' ? narrowest(own) : audience;
  return { state, speaker: `state:${state}`, seenBy, said };
}

function narrowest(answers: readonly CubeAnswer[]): Audience {
  const circles = answers.flatMap(({ holding }) => statementsOf(holding)).map((statement) => statement.audience);
  return AUDIENCES.find((circle) => circles.includes(circle)) ?? 'public';
}

function statementsOf(holding: Holding): readonly Statement[] {
  if (holding.kind === 'no-answer') return [];
  return holding.kind === 'date-not-established'
    ? holding.candidates.filter((candidate) => candidate !== null)
    : [holding.statement];
}

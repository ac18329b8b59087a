/** The distributions of questions in a cube, for the cube's viewer. */
import type { Basis, StateCode } from '../basics/ids.ts';
import type { CodedColumn } from './coded-column.ts';
import type { Cube } from './cube.ts';
import {
  askedRefusal,
  countStates,
  deskSplit,
  type DeskGroup,
  type Distribution,
  type NotAsked,
  type Refused,
} from './distribution.ts';

/** Whom a count asks, of a cube. */
export interface CubeAsked {
  readonly asked: readonly StateCode[];
  readonly notAsked: readonly NotAsked[];
}

/** What is counted; with several parts (mechanisms, offences) a state counts once, for all that they name. */
export interface CubeCount {
  readonly question: string;
  readonly basis: Basis;
  readonly codes: readonly string[];
}

/**
 * The distributions in a cube, for its viewer, in the order of what is counted. A cube holds no drafts but the viewer's own,
 * so at the desk what was begun and not submitted counts as not answered.
 */
export function distributionsOf(
  cube: Cube,
  { asked, notAsked }: CubeAsked,
  counts: readonly CubeCount[],
): readonly Distribution[] | Refused {
  const because = askedRefusal({ asked, notAsked });
  if (because) return { kind: 'refused', because };
  const audience = cube.viewer.kind === 'state' ? 'member-states' : cube.viewer.kind;
  const places = cube.places(asked);
  return counts.map(({ question, basis, codes }) => {
    const column = cube.column(question, basis, 'own');
    const states = column.count(places);
    return countStates({
      audience,
      asked: asked.length,
      codes,
      // The viewer heard all of it, so that nothing is left to hide; only the desk asks how wide a circle may see it.
      classes: column.classes,
      states,
      desk: audience === 'secretariat' ? deskSplit(groupsOf(column, states)) : null,
      notAsked,
      answeredThoughNotAsked: notAsked
        .map(({ state }) => state)
        .filter((state) => column.classAt(cube.place(state)).name !== 'nothing'),
    });
  });
}

function groupsOf({ classes }: CodedColumn, states: Uint16Array): readonly DeskGroup[] {
  return classes.map((said, n) => ({ said, seenBy: said.seenBy, states: states[n] ?? 0 }));
}

/** What changed between two cubes: two days, two states of the record, or both. */
import { canonical } from '../basics/canonical.ts';
import type { StateCode } from '../basics/ids.ts';
import { NO_ANSWER, type Holding } from '../record/holding.ts';
import type { Cube, CubeAnswer } from './cube.ts';
import type { Column } from './matrix.ts';

/** One speaker's answer, before and after. */
export interface Change extends Omit<CubeAnswer, 'holding'> {
  readonly before: Holding;
  readonly after: Holding;
}

/**
 * The answers of these states to these questions that are no longer the same. A statement that says again what was said
 * changes nothing; a withdrawal changes an answer into none.
 */
export function changes(
  before: Cube,
  after: Cube,
  among: { readonly states: readonly StateCode[]; readonly columns: readonly Column[] },
): readonly Change[] {
  return among.states.flatMap((state) =>
    among.columns.flatMap(({ question, basis }) =>
      changed(before.answers(state, question, basis), after.answers(state, question, basis)),
    ),
  );
}

/** The answers that are still there in their order, then those that are gone. */
function changed(before: readonly CubeAnswer[], after: readonly CubeAnswer[]): readonly Change[] {
  if (before === after) return [];
  const pairs = [
    ...after.map((answer): Change => ({ ...answer, before: holdingIn(before, answer), after: answer.holding })),
    ...before
      .filter((answer) => !after.some((other) => isSameKey(other, answer)))
      .map((answer): Change => ({ ...answer, before: answer.holding, after: NO_ANSWER })),
  ];
  return pairs.filter((pair) => saidIn(pair.before) !== saidIn(pair.after)).map(withoutHolding);
}

function holdingIn(answers: readonly CubeAnswer[], key: CubeAnswer): Holding {
  return answers.find((answer) => isSameKey(answer, key))?.holding ?? NO_ANSWER;
}

function isSameKey(a: CubeAnswer, b: CubeAnswer): boolean {
  return a.speaker === b.speaker && a.part === b.part;
}

function withoutHolding({ speaker, state, question, basis, part, before, after }: Change): Change {
  return { speaker, state, question, basis, part, before, after };
}

/** What a holding says, equal texts for equal sayings, whichever statements say it. */
function saidIn(holding: Holding): string {
  switch (holding.kind) {
    case 'value':
      return canonical(holding.value);
    case 'silence':
      return holding.silence;
    case 'date-not-established':
      return canonical(holding.candidates.map((candidate) => candidate?.content ?? null));
    // Nothing is said, whether it was taken back or never said.
    case 'withdrawn':
    case 'no-answer':
      return '';
    default:
      return neverHolding(holding);
  }
}

function neverHolding(holding: never): never {
  throw new Error(`not a holding: ${JSON.stringify(holding)}`);
}

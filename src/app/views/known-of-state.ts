/** How much is on record about a state: counted by statement, each once, by how sure Farol is of it. */
import { speakerKind, type StateCode } from '../../core/basics/ids.ts';
import type { Cube, CubeAnswer } from '../../core/compare/cube.ts';
import { basesOf, type Question } from '../../core/content/question.ts';
import type { Known } from '../../pages/states/known.ts';

export const NOTHING_KNOWN: Known = { sourced: 0, recalled: 0, dateNotEstablished: 0, own: 0 };

/** State by state; a state of which nothing is on record is not in the map. */
export function knownByState(
  cube: Cube,
  isCounted: (question: string) => boolean = () => true,
): ReadonlyMap<StateCode, Known> {
  const known = new Map<StateCode, Known>();
  for (const answer of cube.all()) {
    if (!isCounted(answer.question)) continue;
    known.set(answer.state, plus(known.get(answer.state) ?? NOTHING_KNOWN, answer));
  }
  return known;
}

/** The same for one state, in these questions. */
export function knownOf(cube: Cube, state: StateCode, questions: Iterable<Question>): Known {
  let known = NOTHING_KNOWN;
  for (const question of questions) {
    for (const basis of basesOf(question)) known = cube.answers(state, question.id, basis).reduce(plus, known);
  }
  return known;
}

function plus(known: Known, { holding, speaker }: CubeAnswer): Known {
  const own = speakerKind(speaker) === 'state' && (holding.kind === 'value' || holding.kind === 'silence') ? 1 : 0;
  const counted = { ...known, own: known.own + own };
  if (holding.kind === 'date-not-established') return { ...counted, dateNotEstablished: known.dateNotEstablished + 1 };
  if (holding.kind !== 'value') return counted;
  return holding.statement.confidence === 'sourced'
    ? { ...counted, sourced: known.sourced + 1 }
    : { ...counted, recalled: known.recalled + 1 };
}

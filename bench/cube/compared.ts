/** What Farol makes of the region's cube, and that it is what the limit makes of the bare answers. */
import type { AnswerClass } from '../../src/core/compare/classes.ts';
import { distributionsOf } from '../../src/core/compare/count-cube.ts';
import type { Cube } from '../../src/core/compare/cube.ts';
import type { Distribution } from '../../src/core/compare/distribution.ts';
import { topicMatrix, type MatrixAsked, type TopicMatrix } from '../../src/core/compare/matrix.ts';
import { everyPair, type PairCounts } from '../../src/core/compare/planes.ts';
import type { StateCode } from '../../src/core/basics/ids.ts';
import { mustBe } from '../workload.ts';
import { codesOf, CODES, isYesNo, NUMBERS, questionId, SILENCES, type Scale } from './invented-region.ts';
import type { LimitPairs, PlaneLimit } from './plane-limit.ts';

/** The distributions of these questions. Throws `WrongResult` where they are refused. */
export function distributionsFor(
  cube: Cube,
  asked: readonly StateCode[],
  questions: readonly number[],
): readonly Distribution[] {
  const counted = distributionsOf(
    cube,
    { asked, notAsked: [] },
    questions.map((question) => ({ question: questionId(question), basis: 'law', codes: codesOf(question) })),
  );
  mustBe(!('kind' in counted), 'the distributions were refused');
  return counted;
}

export function everyQuestion({ questions }: Scale): readonly number[] {
  return Array.from({ length: questions }, (_, question) => question);
}

/** Throws `WrongResult` unless matrix, distributions and agreement are those of the limit. */
export function checkAll(cube: Cube, asked: MatrixAsked, scale: Scale, limit: PlaneLimit): void {
  checkMatrix(topicMatrix(cube, asked), limit.matrix());
  checkDistributions(distributionsFor(cube, asked.states, everyQuestion(scale)), limit.distributions());
  checkPairs(everyPair(cube, asked), limit.agreement());
}

function checkMatrix({ asked, cell }: TopicMatrix, expected: Uint8Array): void {
  const questions = asked.columns.length;
  asked.states.forEach((state, row) =>
    asked.columns.forEach((_, question) => {
      const number = numberOf(cell(row, question), question);
      const wanted = expected[row * questions + question];
      mustBe(number === wanted, `the matrix has ${number} for ${state}, question ${question}, not ${String(wanted)}`);
    }),
  );
  mustBe(asked.states.length * questions === expected.length, 'the matrix has another size');
}

/** The number of a class, as `inventAnswers` numbers answers; -1 for what no answer of the region is. */
function numberOf({ name, codes }: AnswerClass, question: number): number {
  if (name === 'nothing') return 0;
  if (name === 'given') return 1 + codesOf(question).indexOf(codes[0] ?? '');
  const silence = SILENCES.findIndex((each) => each === name);
  return silence === -1 ? -1 : CODES.length + 1 + silence;
}

function checkDistributions(counted: readonly Distribution[], expected: Uint16Array): void {
  counted.forEach((found, question) => {
    const of = (number: number) => expected[question * NUMBERS + number];
    const told = codesOf(question).map((code) => found.values[code]);
    const silences = SILENCES.map((silence) => found.silence[silence]);
    const numbers = [found.unseen.states, ...told, ...(isYesNo(question) ? [0, 0, 0] : []), ...silences];
    mustBe(
      numbers.every((count, number) => count === of(number)),
      `question ${question} is counted ${String(numbers)}`,
    );
  });
}

function checkPairs(pairs: PairCounts, expected: LimitPairs): void {
  const equal = (found: Uint32Array, wanted: Uint16Array) => found.every((count, pair) => count === wanted[pair]);
  mustBe(equal(pairs.same, expected.same) && equal(pairs.both, expected.both), 'pairs of states agree otherwise');
}

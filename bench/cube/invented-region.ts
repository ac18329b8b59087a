/**
 * An invented region as large as the world: states that answer the same questions cycle after cycle, mostly as the time
 * before, sometimes not at all, sometimes with a silence. Real statements are made of the answers, so that the record, the
 * fold and the comparison do all their work.
 */
import type { PlainDate } from '../../src/core/basics/plain-date.ts';
import type { StateCode } from '../../src/core/basics/ids.ts';
import type { Content, NewStatement } from '../../src/core/record/statement.ts';
import type { MatrixAsked } from '../../src/core/compare/matrix.ts';
import { randomFrom } from '../measure.ts';

export interface Scale {
  readonly states: number;
  readonly questions: number;
  readonly cycles: number;
}

/** The codes that can be named; an answer's number is its code's place, from 1. */
export const CODES = ['a', 'b', 'c', 'd', 'e'] as const;
/** The silences, numbered on from the codes. Nothing said is 0. */
export const SILENCES = ['unknown', 'declined', 'not-applicable'] as const;
/** How many numbers there are. */
export const NUMBERS = 1 + CODES.length + SILENCES.length;

/** After the last cycle. */
export const ON = '2030-01-01' as PlainDate;
const FIRST_YEAR = 2009;

export function stateCode(state: number): StateCode {
  const letter = (n: number) => String.fromCharCode(65 + (n % 26));
  return `X${letter(Math.floor(state / 26))}${letter(state)}`;
}

export function questionId(question: number): string {
  return `question-${question + 1}`;
}

/** Three in ten questions are answered by yes or no, the others by one of five codes. */
export function isYesNo(question: number): boolean {
  return question % 10 < 3;
}

/** The codes of a question as the comparison names them. */
export function codesOf(question: number): readonly string[] {
  return isYesNo(question) ? ['yes', 'no'] : CODES;
}

/** All states on all questions. A new object: what is kept for one that was asked before does not serve it. */
export function allAsked({ states, questions }: Scale): MatrixAsked {
  return {
    states: Array.from({ length: states }, (_, state) => stateCode(state)),
    columns: Array.from({ length: questions }, (_, question) => ({ question: questionId(question), basis: 'law' })),
    voices: 'own',
  };
}

/** The number of each answer, at `(cycle * states + state) * questions + question`; the same on every run. */
export function inventAnswers({ states, questions, cycles }: Scale): Uint8Array {
  const random = randomFrom(123456789);
  const answers = new Uint8Array(states * questions * cycles);
  const inCycle = states * questions;
  for (let at = 0; at < answers.length; at += 1) {
    if (random() < 0.12) continue;
    const before = at < inCycle ? 0 : answers[at - inCycle]!;
    answers[at] = before !== 0 && random() < 0.85 ? before : drawAnswer(isYesNo(at % questions), random);
  }
  return answers;
}

function drawAnswer(yesNo: boolean, random: () => number): number {
  if (random() < 0.06) return CODES.length + 1 + Math.floor(random() * SILENCES.length);
  const drawn = random();
  if (yesNo) return drawn < 0.6 ? 1 : 2;
  return drawn < 0.43 ? 1 : drawn < 0.68 ? 2 : drawn < 0.84 ? 3 : drawn < 0.94 ? 4 : 5;
}

/** Of all cycles, the number that holds at the end: the last that was said. */
export function holdingAnswers(answers: Uint8Array, { states, questions, cycles }: Scale): Uint8Array {
  const holding = new Uint8Array(states * questions);
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    for (let at = 0; at < holding.length; at += 1) {
      holding[at] = answers[cycle * holding.length + at]! || holding[at]!;
    }
  }
  return holding;
}

/** The statements of all answers, in the order in which they are recorded. */
export function* statementsOf(answers: Uint8Array, { states, questions }: Scale): Iterable<NewStatement> {
  for (const [at, number] of answers.entries()) {
    if (number === 0) continue;
    const question = at % questions;
    const state = Math.floor(at / questions) % states;
    const cycle = Math.floor(at / questions / states);
    yield statementOf({ state, question, cycle, number });
  }
}

/** One answer; it holds from the first day of its cycle on, until another takes its place. */
export function statementOf(answer: {
  readonly state: number;
  readonly question: number;
  readonly cycle: number;
  readonly number: number;
}): NewStatement {
  const state = stateCode(answer.state);
  const year = FIRST_YEAR + answer.cycle;
  return {
    id: `${year}-${state}-${answer.question + 1}`,
    speaker: `state:${state}`,
    state,
    question: questionId(answer.question),
    basis: 'law',
    part: null,
    content: contentOf(answer.question, answer.number),
    period: { from: { precision: 'day', at: `${year}-01-01` }, to: { precision: 'open' } },
    sources: [{ source: `submission-${year}-${state.toLowerCase()}`, place: `${answer.question + 1}` }],
    confidence: 'sourced',
    fieldConfidence: {},
    audience: 'public',
    origin: 'here',
    corrects: null,
    note: null,
  };
}

function contentOf(question: number, number: number): Content {
  const silence = SILENCES[number - CODES.length - 1];
  if (silence !== undefined) return { kind: 'silence', silence };
  if (isYesNo(question)) return { kind: 'value', value: { kind: 'yes-no', yes: number === 1 } };
  return { kind: 'value', value: { kind: 'one-of', code: CODES[number - 1] ?? CODES[0] } };
}

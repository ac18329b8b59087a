/**
 * The limit of comparing a region: one byte for each answer, a copy for the matrix, a count for each number, and bit
 * planes for the agreement of every pair of states. It knows no speakers, sources or dates.
 */
import { CODES, NUMBERS } from './invented-region.ts';

/** For each pair of states, at `a * states + b` for a before b. */
export interface LimitPairs {
  readonly same: Uint16Array;
  readonly both: Uint16Array;
}

export interface PlaneLimit {
  matrix(): Uint8Array;
  /** How often each number was given, at `question * NUMBERS + number`. */
  distributions(): Uint16Array;
  /** The planes made anew, and every pair counted. */
  agreement(): LimitPairs;
  /** Every pair counted, by planes that were made before. */
  agreementKept(): LimitPairs;
}

export function planeLimit(answers: Uint8Array, states: number, questions: number): PlaneLimit {
  const kept = planesOf(answers, states, questions);
  return {
    matrix: () => answers.slice(),
    distributions: () => countNumbers(answers, states, questions),
    agreement: () => countPairs(planesOf(answers, states, questions), states),
    agreementKept: () => countPairs(kept, states),
  };
}

function countNumbers(answers: Uint8Array, states: number, questions: number): Uint16Array {
  const counts = new Uint16Array(questions * NUMBERS);
  for (let state = 0; state < states; state += 1) {
    const row = state * questions;
    for (let question = 0; question < questions; question += 1) {
      counts[question * NUMBERS + answers[row + question]!]! += 1;
    }
  }
  return counts;
}

/** Three bits of the code, and one for 'names a code'; 32 questions to a word. */
interface Planes {
  readonly words: number;
  readonly bits: readonly [Int32Array, Int32Array, Int32Array];
  readonly given: Int32Array;
}

function planesOf(answers: Uint8Array, states: number, questions: number): Planes {
  const words = (questions + 31) >> 5;
  const plane = () => new Int32Array(states * words);
  const [first, second, third, given] = [plane(), plane(), plane(), plane()];
  for (let state = 0; state < states; state += 1) {
    for (let word = 0; word < words; word += 1) {
      let a = 0;
      let b = 0;
      let c = 0;
      const from = state * questions + (word << 5);
      const to = Math.min(32, questions - (word << 5));
      for (let bit = 0; bit < to; bit += 1) {
        const number = answers[from + bit]!;
        const code = number > CODES.length ? 0 : number;
        a |= (code & 1) << bit;
        b |= ((code >> 1) & 1) << bit;
        c |= ((code >> 2) & 1) << bit;
      }
      const at = state * words + word;
      first[at] = a;
      second[at] = b;
      third[at] = c;
      given[at] = a | b | c;
    }
  }
  return { words, bits: [first, second, third], given };
}

function countPairs({ words, bits: [first, second, third], given }: Planes, states: number): LimitPairs {
  const same = new Uint16Array(states * states);
  const both = new Uint16Array(states * states);
  for (let a = 0; a < states; a += 1) {
    for (let b = a + 1; b < states; b += 1) {
      let alike = 0;
      let told = 0;
      let i = a * words;
      let j = b * words;
      for (let word = 0; word < words; word += 1, i += 1, j += 1) {
        const answered = given[i]! & given[j]!;
        const differs = (first[i]! ^ first[j]!) | (second[i]! ^ second[j]!) | (third[i]! ^ third[j]!);
        told += ones(answered);
        alike += ones(answered & ~differs);
      }
      same[a * states + b] = alike;
      both[a * states + b] = told;
    }
  }
  return { same, both };
}

/** The bits set in a word of 32 (Hacker's Delight, 5-1). */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * How often two states answer alike, fast enough for every pair of a region. Each question is one bit of a word, 32 to a
 * word; each state has one plane of bits for 'answered' and as many as the answers of those questions need to be told
 * apart. Two states answer alike where both answered and no plane differs.
 */
import type { StateCode } from '../basics/ids.ts';
import { answersOf, classOf } from './classes.ts';
import type { Cube } from './cube.ts';
import type { Column, MatrixAsked } from './matrix.ts';

/** Of the questions that both states answered, on how many they named the same codes. */
export interface Agreement {
  readonly same: number;
  readonly both: number;
}

/** The pairs of states, by their places in `states`: `pairs[a * states.length + b]`, for a before b. */
export interface PairCounts {
  readonly same: Uint32Array;
  readonly both: Uint32Array;
}

interface Planes {
  readonly states: readonly StateCode[];
  /** Planes of answers in each word of 32 questions; the plane 'answered' comes before them. */
  readonly depths: Uint8Array;
  /** Words of one state. */
  readonly stride: number;
  readonly bits: Int32Array;
}

const built = new WeakMap<Cube, WeakMap<MatrixAsked, Planes>>();

/** The planes of a cube for what is asked; made once, and again only for another cube or another question. */
function planesOf(cube: Cube, asked: MatrixAsked): Planes {
  const ofCube = built.get(cube) ?? new WeakMap<MatrixAsked, Planes>();
  const planes = ofCube.get(asked) ?? buildPlanes(cube, asked);
  built.set(cube, ofCube.set(asked, planes));
  return planes;
}

/** Two states side by side; only answers with codes are compared, texts and figures are left out. */
export function agreement(cube: Cube, asked: MatrixAsked, a: StateCode, b: StateCode): Agreement {
  const planes = planesOf(cube, asked);
  const [first, second] = [planes.states.indexOf(a), planes.states.indexOf(b)];
  if (first === -1 || second === -1) throw new RangeError(`not among the states asked: ${first === -1 ? a : b}`);
  const packed = countPair(planes, first, second);
  return { same: packed >>> 16, both: packed & 0xffff };
}

/** Every pair of the states asked. */
export function everyPair(cube: Cube, asked: MatrixAsked): PairCounts {
  const planes = planesOf(cube, asked);
  const size = planes.states.length;
  const pairs = { same: new Uint32Array(size * size), both: new Uint32Array(size * size) };
  for (let a = 0; a < size; a += 1) {
    for (let b = a + 1; b < size; b += 1) {
      const packed = countPair(planes, a, b);
      pairs.same[a * size + b] = packed >>> 16;
      pairs.both[a * size + b] = packed & 0xffff;
    }
  }
  return pairs;
}

/** Same in the upper, both in the lower half of the number: no object for each of many thousand pairs. */
function countPair({ depths, stride, bits }: Planes, a: number, b: number): number {
  let same = 0;
  let both = 0;
  let i = a * stride;
  let j = b * stride;
  for (let word = 0; word < depths.length; word += 1) {
    const answered = bits[i]! & bits[j]!;
    let differs = 0;
    for (let plane = depths[word]!; plane > 0; plane -= 1) differs |= bits[i + plane]! ^ bits[j + plane]!;
    both += ones(answered);
    same += ones(answered & ~differs);
    i += depths[word]! + 1;
    j += depths[word]! + 1;
  }
  return (same << 16) | both;
}

/** The bits set in a word of 32 (Hacker's Delight, 5-1). */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Questions that need as many planes stand together, so that one with many answers does not slow down the others. */
function buildPlanes(cube: Cube, asked: MatrixAsked): Planes {
  if (asked.columns.length > 0xffff) throw new RangeError('more questions than a pair’s counts can hold');
  const coded = asked.columns.map((column) => codeColumn(cube, asked, column));
  coded.sort((a, b) => a.depth - b.depth);
  const words = Array.from({ length: Math.ceil(coded.length / 32) }, (_, n) => coded.slice(n * 32, n * 32 + 32));
  const depths = Uint8Array.from(words, (columns) => columns.at(-1)?.depth ?? 0);
  const stride = depths.reduce((sum, depth) => sum + depth + 1, 0);
  const bits = new Int32Array(asked.states.length * stride);
  asked.states.forEach((_, state) => {
    let at = state * stride;
    words.forEach((columns, word) => {
      writeWord(bits, at, columns, state);
      at += (depths[word] ?? 0) + 1;
    });
  });
  return { states: asked.states, depths, stride, bits };
}

function writeWord(bits: Int32Array, at: number, columns: readonly CodedColumn[], state: number): void {
  columns.forEach(({ answers, depth }, bit) => {
    const answer = answers[state]!;
    if (answer === 0) return;
    bits[at]! |= 1 << bit;
    for (let plane = 0; plane < depth; plane += 1) bits[at + 1 + plane]! |= ((answer >>> plane) & 1) << bit;
  });
}

interface CodedColumn {
  /** For each state, 0 where it gave no codes, else a number for what it named, equal for equal codes. */
  readonly answers: Uint16Array;
  readonly depth: number;
}

function codeColumn(cube: Cube, { states, voices }: MatrixAsked, { question, basis }: Column): CodedColumn {
  const numbers = new Map<string, number>();
  const answers = Uint16Array.from(states, (state) => {
    const { codes } = classOf(answersOf(cube, voices, state, question, basis).map((answer) => answer.holding));
    if (codes.length === 0) return 0;
    const named = codes.length === 1 ? codes[0]! : [...codes].sort().join(' ');
    const number = numbers.get(named) ?? numbers.size + 1;
    numbers.set(named, number);
    return number;
  });
  return { answers, depth: 32 - Math.clz32(numbers.size) };
}

/**
 * How often two states answer alike, fast enough for every pair of a region. Each question is one bit of a word, 32 to a
 * word; each state has one plane of bits for 'answered' and as many as the answers of those questions need to be told
 * apart. Two states answer alike where both answered and no plane differs.
 */
import type { StateCode } from '../basics/ids.ts';
import type { CodedColumn } from './coded-column.ts';
import type { Cube } from './cube.ts';
import type { MatrixAsked } from './matrix.ts';

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

/** The planes of 32 questions: for each state 'answered', then `width - 1` that tell its answers apart. */
interface Word {
  readonly width: number;
  readonly bits: Int32Array;
}

interface Planes {
  readonly states: readonly StateCode[];
  readonly words: readonly Word[];
}

/** Three planes tell eight answers apart, which is enough for most questions; such words are counted without a loop. */
const NARROW = 4;

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
  const packed = countRow(planes, first, second, second + 1)[second]!;
  return { same: packed >>> 16, both: packed & 0xffff };
}

/** Every pair of the states asked. */
export function everyPair(cube: Cube, asked: MatrixAsked): PairCounts {
  const planes = planesOf(cube, asked);
  const size = planes.states.length;
  const pairs = { same: new Uint32Array(size * size), both: new Uint32Array(size * size) };
  for (let a = 0; a < size; a += 1) {
    const packed = countRow(planes, a, a + 1, size);
    for (let b = a + 1; b < size; b += 1) {
      pairs.same[a * size + b] = packed[b]! >>> 16;
      pairs.both[a * size + b] = packed[b]! & 0xffff;
    }
  }
  return pairs;
}

/**
 * One state beside those from `first` up to, and not including, `end`: same in the upper, both in the lower half of a
 * number. Word by word, so that the planes of the one state need not be fetched again for each other.
 */
function countRow({ states, words }: Planes, a: number, first: number, end: number): Int32Array {
  const packed = new Int32Array(states.length);
  for (const { width, bits } of words) {
    if (width === NARROW) countNarrow(bits, a, first, end, packed);
    else countWide(bits, width, a, first, end, packed);
  }
  return packed;
}

function countNarrow(bits: Int32Array, a: number, first: number, end: number, packed: Int32Array): void {
  const i = a * NARROW;
  const answered = bits[i]!;
  const p = bits[i + 1]!;
  const q = bits[i + 2]!;
  const r = bits[i + 3]!;
  for (let b = first, j = first * NARROW; b < end; b += 1, j += NARROW) {
    const both = answered & bits[j]!;
    const differs = (p ^ bits[j + 1]!) | (q ^ bits[j + 2]!) | (r ^ bits[j + 3]!);
    packed[b]! += (ones(both & ~differs) << 16) | ones(both);
  }
}

function countWide(bits: Int32Array, width: number, a: number, first: number, end: number, packed: Int32Array): void {
  const i = a * width;
  for (let b = first, j = first * width; b < end; b += 1, j += width) {
    const both = bits[i]! & bits[j]!;
    let differs = 0;
    for (let plane = 1; plane < width; plane += 1) differs |= bits[i + plane]! ^ bits[j + plane]!;
    packed[b]! += (ones(both & ~differs) << 16) | ones(both);
  }
}

/** The bits set in a word of 32 (Hacker's Delight, 5-1). */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Questions that need as many planes stand together, so that one with many answers does not slow down the others. */
function buildPlanes(cube: Cube, { states, columns, voices }: MatrixAsked): Planes {
  if (columns.length > 0xffff) throw new RangeError('more questions than a pair’s counts can hold');
  const places = cube.places(states);
  const coded = columns.map(({ question, basis }) => cube.column(question, basis, voices));
  coded.sort((a, b) => widthOf(a) - widthOf(b));
  const words: Word[] = [];
  for (let n = 0; n < coded.length; n += 32) words.push(wordOf(coded.slice(n, n + 32), places));
  return { states, words };
}

function wordOf(columns: readonly CodedColumn[], places: Uint16Array): Word {
  const width = Math.max(...columns.map(widthOf));
  const bits = new Int32Array(places.length * width);
  columns.forEach((column, bit) => writeBit(column, places, bit, { width, bits }));
  return { width, bits };
}

/** How many planes tell the answers of a column apart, with the plane 'answered'. */
function widthOf({ named }: CodedColumn): number {
  return Math.max(NARROW, 1 + 32 - Math.clz32(Math.max(named.distinct, 1) - 1));
}

/** One column's bit in the planes of each state; what was named first is 0 in all planes but 'answered'. */
function writeBit(column: CodedColumn, places: Uint16Array, bit: number, { width, bits }: Word): void {
  const { numbers } = column;
  const named = column.named.numbers;
  for (let state = 0, at = 0; state < places.length; state += 1, at += width) {
    const answer = named[numbers[places[state]!]! | 0]!;
    if (answer === 0) continue;
    bits[at]! |= 1 << bit;
    for (let rest = answer - 1, plane = at + 1; rest > 0; rest >>>= 1, plane += 1) bits[plane]! |= (rest & 1) << bit;
  }
}

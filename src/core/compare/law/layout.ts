/**
 * Where the patterns of a space lie in a bitmap. The patterns of one act and one means are a block; a block begins on a
 * word of 32 bits, and the bits after its last pattern are never set. The order of the bits is the order of the patterns.
 */
import { DIMENSIONS, type Space } from './space.ts';

export interface Layout {
  readonly space: Space;
  /** The number of values of each dimension, in order. */
  readonly sizes: readonly [number, number, number, number, number, number];
  /** Patterns in one block: purposes by ages by consent by movement. */
  readonly inBlock: number;
  readonly wordsInBlock: number;
  readonly words: number;
}

/** One bit for each pattern of a space. */
export type Bitmap = Uint32Array;

export function layoutOf(space: Space): Layout {
  const sizes = DIMENSIONS.map((dimension) => space[dimension].length) as unknown as Layout['sizes'];
  const inBlock = sizes[2] * sizes[3] * sizes[4] * sizes[5];
  const wordsInBlock = Math.ceil(inBlock / 32);
  return { space, sizes, inBlock, wordsInBlock, words: sizes[0] * sizes[1] * wordsInBlock };
}

/** The first word of the block of an act and a means. */
export function blockAt({ sizes, wordsInBlock }: Layout, act: number, means: number): number {
  return (act * sizes[1] + means) * wordsInBlock;
}

/** The place of a pattern in its block. */
export function bitInBlock({ sizes }: Layout, purpose: number, age: number, consent: number, movement: number): number {
  return ((purpose * sizes[3] + age) * sizes[4] + consent) * sizes[5] + movement;
}

/** The places, dimension by dimension, of the pattern at a bit of a bitmap. */
export function placesOf({ sizes, wordsInBlock }: Layout, bit: number): readonly number[] {
  const block = Math.floor(bit / (wordsInBlock * 32));
  const inner = bit - block * wordsInBlock * 32;
  const [, means, , ages, consents, movements] = sizes;
  return [
    Math.floor(block / means),
    block % means,
    Math.floor(inner / (ages * consents * movements)),
    Math.floor(inner / (consents * movements)) % ages,
    Math.floor(inner / movements) % consents,
    inner % movements,
  ];
}

/** Every pattern of the space, in order: its places and its bit. */
export function* bitsInSpace(layout: Layout): Iterable<{ readonly places: readonly number[]; readonly bit: number }> {
  const blocks = layout.sizes[0] * layout.sizes[1];
  for (let block = 0; block < blocks; block++) {
    for (let inner = 0; inner < layout.inBlock; inner++) {
      const bit = block * layout.wordsInBlock * 32 + inner;
      yield { places: placesOf(layout, bit), bit };
    }
  }
}

export function setBit(bitmap: Bitmap, bit: number): void {
  bitmap[bit >>> 5]! |= 1 << (bit & 31);
}

/** The bits that are set, in order. */
export function* bitsSet(bitmap: Bitmap): Iterable<number> {
  for (let word = 0; word < bitmap.length; word++) {
    for (let rest = bitmap[word]!; rest !== 0; rest &= rest - 1) yield word * 32 + lowestBit(rest);
  }
}

/** The place of the lowest bit set in a word that is not nought. */
export function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}

/**
 * A set of patterns told as boxes: an irredundant cover by prime boxes, always the same for the same set. Take the first
 * pattern not yet covered; dimension by dimension add every value that keeps the box inside the set; go on; at the end,
 * from the last box to the first, drop one that the others cover.
 */
import { bitInBlock, blockAt, lowestBit, placesOf, setBit, type Bitmap, type Layout } from './layout.ts';
import { DIMENSIONS, type Box } from './space.ts';

/** The places that a box takes in each dimension, in the order of `DIMENSIONS`. */
export type PlacesBox = readonly (readonly number[])[];

/** The boxes that together are exactly the patterns of the set. */
export function coverOf(layout: Layout, set: Bitmap): readonly PlacesBox[] {
  const left = set.slice();
  const boxes: PlacesBox[] = [];
  for (let word = 0; word < left.length; word++) {
    while (left[word] !== 0) {
      const bit = word * 32 + lowestBit(left[word]!);
      const box = grown(layout, set, placesOf(layout, bit));
      boxes.push(box);
      eachWord(layout, box, (at, mask) => (left[at]! &= ~mask));
    }
  }
  return irredundant(layout, boxes);
}

/** The box of values in words of the space. */
export function boxOf({ space }: Layout, box: PlacesBox): Box {
  return Object.fromEntries(
    DIMENSIONS.map((dimension, d) => [dimension, box[d]!.map((place) => space[dimension][place])]),
  ) as unknown as Box;
}

function grown(layout: Layout, set: Bitmap, pattern: readonly number[]): PlacesBox {
  const box: (readonly number[])[] = pattern.map((place) => [place]);
  for (let d = 0; d < DIMENSIONS.length; d++) {
    const all = Array.from({ length: layout.sizes[d]! }, (_, place) => place);
    box[d] = all.filter((place) => isInside(layout, set, box.with(d, [place])));
  }
  return box;
}

function isInside(layout: Layout, set: Bitmap, box: PlacesBox): boolean {
  const mask = maskOf(layout, box);
  for (const act of box[0]!) {
    for (const means of box[1]!) {
      const block = blockAt(layout, act, means);
      for (let word = 0; word < mask.length; word++) if ((mask[word]! & ~set[block + word]!) !== 0) return false;
    }
  }
  return true;
}

/** The bits that a box takes in each block that it takes. */
function maskOf(layout: Layout, box: PlacesBox): Bitmap {
  const mask = new Uint32Array(layout.wordsInBlock);
  for (const purpose of box[2]!)
    for (const age of box[3]!)
      for (const consent of box[4]!)
        for (const movement of box[5]!) setBit(mask, bitInBlock(layout, purpose, age, consent, movement));
  return mask;
}

function eachWord(layout: Layout, box: PlacesBox, see: (word: number, mask: number) => void): void {
  const mask = maskOf(layout, box);
  for (const act of box[0]!) {
    for (const means of box[1]!) {
      const block = blockAt(layout, act, means);
      for (let word = 0; word < mask.length; word++) if (mask[word] !== 0) see(block + word, mask[word]!);
    }
  }
}

/** Which patterns are covered once, and which more often: a box all of whose patterns are the latter is dropped. */
function irredundant(layout: Layout, boxes: readonly PlacesBox[]): readonly PlacesBox[] {
  const times = new Uint16Array(layout.words * 32);
  for (const box of boxes) eachWord(layout, box, (at, mask) => eachBit(at, mask, (bit) => (times[bit]! += 1)));
  const kept: PlacesBox[] = [];
  for (const box of boxes.toReversed()) {
    let needed = false;
    eachWord(layout, box, (at, mask) => eachBit(at, mask, (bit) => (needed ||= times[bit] === 1)));
    if (needed) kept.push(box);
    else eachWord(layout, box, (at, mask) => eachBit(at, mask, (bit) => (times[bit]! -= 1)));
  }
  return kept.reverse();
}

function eachBit(word: number, mask: number, see: (bit: number) => void): void {
  for (let rest = mask; rest !== 0; rest &= rest - 1) see(word * 32 + lowestBit(rest));
}

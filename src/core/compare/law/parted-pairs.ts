/** How far apart the laws of many states are, two by two: exact counts over the whole space of patterns. */
import type { EncodedOffence } from './encoded-offence.ts';
import { layoutOf, type Bitmap, type Layout } from './layout.ts';
import { blockAnswers, type PatternAnswers } from './pattern-answers.ts';
import type { Space } from './space.ts';
import type { Terms } from './terms.ts';

/**
 * On how many patterns of a space each two of these states part: `parted[i * states + j]`, for i before j; else nought.
 * Two states' blocks are compared once for each pair of kinds of acts and means, 32 patterns at a time, and counted as
 * often as that pair occurs.
 */
export function partedPairs(states: readonly (readonly EncodedOffence[])[], space: Space, terms: Terms): Uint32Array {
  const layout = layoutOf(space);
  const packed = states.map((offences) => packedOf(offences, layout, terms));
  const parted = new Uint32Array(states.length ** 2);
  for (let i = 0; i < states.length; i++)
    for (let j = i + 1; j < states.length; j++)
      parted[i * states.length + j] = partedBetween(packed[i]!, packed[j]!, layout.wordsInBlock);
  return parted;
}

/** The answers in two bits a pattern: yes is 11, open 10, not established 01, no 00. A block for each two kinds. */
interface Packed {
  readonly actKinds: Uint8Array;
  readonly meansKinds: Uint8Array;
  readonly numberOfMeansKinds: number;
  readonly high: Bitmap;
  readonly low: Bitmap;
}

function packedOf(offences: readonly EncodedOffence[], layout: Layout, terms: Terms): Packed {
  const { acts, means, blocks } = blockAnswers(offences, layout, terms);
  const plane = (word: (block: PatternAnswers, at: number) => number) =>
    Uint32Array.from(
      blocks.flatMap((row) => row.flatMap((block) => Array.from(block.yes, (_, at) => word(block, at) >>> 0))),
    );
  return {
    actKinds: kindByPlace(acts, layout.sizes[0]),
    meansKinds: kindByPlace(means, layout.sizes[1]),
    numberOfMeansKinds: means.length,
    high: plane(({ yes, open }, at) => yes[at]! | open[at]!),
    low: plane(({ yes, 'not-established': unread }, at) => yes[at]! | unread[at]!),
  };
}

function kindByPlace(kinds: readonly (readonly number[])[], places: number): Uint8Array {
  const byPlace = new Uint8Array(places);
  for (const [kind, those] of kinds.entries()) for (const place of those) byPlace[place] = kind;
  return byPlace;
}

function partedBetween(a: Packed, b: Packed, words: number): number {
  const means = kindsTogether(a.meansKinds, b.meansKinds);
  let count = 0;
  for (const act of kindsTogether(a.actKinds, b.actKinds)) {
    for (const mean of means) {
      const inA = (act.a * a.numberOfMeansKinds + mean.a) * words;
      const inB = (act.b * b.numberOfMeansKinds + mean.b) * words;
      count += act.times * mean.times * partedInBlock(a, inA, b, inB, words);
    }
  }
  return count;
}

/** Each pair of kinds that occurs at some place, and at how many. */
function kindsTogether(a: Uint8Array, b: Uint8Array): readonly { a: number; b: number; times: number }[] {
  const together = new Map<number, { a: number; b: number; times: number }>();
  for (const [place, inA] of a.entries()) {
    const inB = b[place]!;
    const pair = together.get(inA * 256 + inB);
    if (pair) pair.times += 1;
    else together.set(inA * 256 + inB, { a: inA, b: inB, times: 1 });
  }
  return [...together.values()];
}

function partedInBlock(a: Packed, inA: number, b: Packed, inB: number, words: number): number {
  let count = 0;
  for (let word = 0; word < words; word++) {
    // The bits of a word, counted in place: this is the inner loop of all pairs.
    let bits = (a.high[inA + word]! ^ b.high[inB + word]!) | (a.low[inA + word]! ^ b.low[inB + word]!);
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

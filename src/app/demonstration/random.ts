/**
 * Chance that is the same on every run: each thing that is invented draws from a stream of its own, named by what it is
 * about, so that a question that is added changes nothing of the others.
 */

/** The seed of all that the demonstration invents. */
export const SEED = 'farol-demonstration-1';

export interface Random {
  /** From 0 up to, and not including, 1. */
  next(): number;
  /** A whole number, both ends in. */
  int(from: number, to: number): number;
  chance(share: number): boolean;
  /** One of the list; throws a RangeError where it is empty. */
  pick<T>(list: readonly T[]): T;
  /** So many of the list, or all where it has fewer, in the order of the list. */
  sample<T>(list: readonly T[], count: number): readonly T[];
}

/** The stream of this name. */
export function randomFor(...names: readonly (string | number)[]): Random {
  let state = hash(`${SEED}|${names.join('|')}`);
  // Mulberry32, a generator of 32 bits in the public domain (Tommy Ettinger, 2017).
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('nothing to pick from');
    return list[int(0, list.length - 1)] as T;
  };
  const sample = <T>(list: readonly T[], count: number): readonly T[] => {
    const places = list.map((_, at) => ({ at, drawn: next() })).sort((a, b) => a.drawn - b.drawn);
    const kept = new Set(places.slice(0, count).map(({ at }) => at));
    return list.filter((_, at) => kept.has(at));
  };
  return { next, int, chance: (share) => next() < share, pick, sample };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let found = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) found = Math.imul(found ^ text.charCodeAt(at), 0x01000193);
  return found >>> 0;
}

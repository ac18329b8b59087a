/** Times of work, in milliseconds, and what is told of many of them. */

/** How long a piece of work took, and what it answered. */
export interface Timed<T> {
  readonly ms: number;
  readonly value: T;
}

export function timed<T>(work: () => T): Timed<T> {
  const began = performance.now();
  const value = work();
  return { ms: performance.now() - began, value };
}

export async function timedAsync<T>(work: () => Promise<T>): Promise<Timed<T>> {
  const began = performance.now();
  const value = await work();
  return { ms: performance.now() - began, value };
}

/** The value that so many hundredths of the values are not above: the nearest of those there are. NaN without any. */
export function percentile(values: readonly number[], hundredths: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((hundredths / 100) * sorted.length) - 1)] ?? NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The times of each contender, taken in turns, so that what else the machine does meets all of them alike. */
export type Rounds<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/** Runs each contender once to warm it, then all of them in turns, `rounds` times, at most for `mostMs` in all. */
export function alternate<Name extends string>(
  contenders: Readonly<Record<Name, () => unknown>>,
  { rounds, mostMs }: { readonly rounds: number; readonly mostMs: number },
): Rounds<Name> {
  const names = Object.keys(contenders) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (const name of names) contenders[name]();
  const end = performance.now() + mostMs;
  for (let round = 0; round < rounds && (round === 0 || performance.now() < end); round += 1) {
    for (const name of names) times[name].push(timed(contenders[name]).ms);
  }
  return times;
}

/** The median of the ratios of two contenders, round by round. */
export function ratioOf(times: readonly number[], others: readonly number[]): number {
  return median(times.map((time, round) => time / (others[round] ?? NaN)));
}

/** Random numbers from 0 up to, and not including, 1; the same on every run (xorshift, Marsaglia 2003). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

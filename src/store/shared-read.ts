/** One read for all who ask at the same time, without anybody getting an answer older than the question. */
import { setImmediate as giveWay } from 'node:timers/promises';

/**
 * A read that callers share. The rule: a caller's answer comes from a read that *began* after the call. A read that is
 * under way already may have looked before what the caller must see was committed, so it is not enough; the next one is
 * shared by all who wait for it. At most one is under way.
 */
export function sharedRead<T>(read: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | null = null;
  const begin = async (): Promise<T> => {
    await underWay.catch(() => undefined);
    // Requests that came in together are heard one after the other: whoever came with the first shares its read.
    await giveWay();
    next = null;
    const reading = read();
    underWay = reading;
    return reading;
  };
  return () => (next ??= begin());
}

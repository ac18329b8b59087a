/**
 * The record in short reads. Up to a number that was given out it never changes, so no snapshot need be held for all of it,
 * and a large record is read as surely as a small one although a server ends a read that lasts.
 */
import type { Viewer } from '../core/record/audience.ts';
import type { Statement } from '../core/record/statement.ts';
import { statementsBetween } from '../store/statements.ts';
import type { Store } from '../store/store.ts';

/** The record's numbers after `after` and up to `upTo`, so many of them in one read. */
export interface Portions {
  readonly after: number;
  readonly upTo: number;
  readonly portion: number;
}

/** What the viewer may see between two numbers, in sequence order, each portion read by itself. */
export async function* readInPortions(
  store: Store,
  viewer: Viewer,
  { after, upTo, portion }: Portions,
): AsyncGenerator<readonly Statement[]> {
  for (let from = after; from < upTo; from += portion) {
    yield await store.read(viewer, async (tx) => {
      const statements: Statement[] = [];
      for await (const batch of statementsBetween(tx, from, Math.min(from + portion, upTo))) statements.push(...batch);
      return statements;
    });
  }
}

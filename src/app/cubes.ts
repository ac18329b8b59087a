/**
 * The port `cubeAt(viewer, on, known)` over the store. Each process keeps the current cube of each circle of viewers and
 * a few others. A request first reads the record's sequence and hears what is newer, so no process answers older than the
 * request, and no cube is ever stale (design, 'Reading').
 */
import type { Viewer } from '../core/record/audience.ts';
import type { PlainDate } from '../core/basics/plain-date.ts';
import type { Cube, CubeAt, Known } from '../core/compare/cube.ts';
import { startFold, type Standpoint } from '../core/compare/fold.ts';
import type { Statement } from '../core/record/statement.ts';
import { latestSequence, sequenceAt } from '../store/statements.ts';
import type { Store } from '../store/store.ts';
import { viewerText, type ReadTx } from '../store/transaction.ts';
import { readInPortions } from './record-portions.ts';
import { SharedStatements } from './shared-statements.ts';

/** Cubes kept beside the current ones: one for each day and state of the record that readers ask for. */
const MOST_CUBES = 24;
/** How many statements the kept cubes may have heard in all, the current ones included. */
const MOST_STATEMENTS = 200_000;
/** How many numbers of the record are read in one go: a second's work or less, where a server ends a read after thirty. */
const PORTION = 20_000;

/** A cube that is kept, and how many statements it has heard: what it costs to hold goes with that. */
interface Kept {
  readonly cube: Cube;
  readonly heard: number;
}

/** The newest cubes, brought up to the record at each call; calls for the same cube wait for one another. */
export function openCubes(store: Store, portion = PORTION): CubeAt {
  const kept = new Map<string, Kept>();
  const shared = new Map<string, SharedStatements>();
  const underWay = new Map<string, Promise<Cube>>();

  const keep = (key: string, one: Kept): Cube => {
    kept.delete(key);
    kept.set(key, one);
    let heard = [...kept.values()].reduce((sum, other) => sum + other.heard, 0);
    for (const [oldest, other] of kept) {
      if (oldest === key || (kept.size <= MOST_CUBES && heard <= MOST_STATEMENTS)) break;
      kept.delete(oldest);
      heard -= other.heard;
    }
    return one.cube;
  };
  const sharedBy = (viewer: string): SharedStatements => {
    const found = shared.get(viewer) ?? new SharedStatements();
    shared.set(viewer, found);
    return found;
  };

  const makeOrUpdate = async (viewer: Viewer, on: PlainDate, known: Known): Promise<Cube> => {
    const { latest, upTo } = await store.read(viewer, async (tx) => {
      const newest = await latestSequence(tx);
      return { latest: newest, upTo: await sequenceOf(tx, known, newest) };
    });
    const key = `${viewerText(viewer)} ${on} ${upTo === latest ? 'latest' : upTo}`;
    const found = kept.get(key);
    const statements = sharedBy(viewerText(viewer));
    if (!found) return keep(key, await fold({ viewer, on, sequence: upTo }, statements));
    return keep(key, found.cube.sequence < upTo ? await hearNewer(found, upTo, statements) : found);
  };

  const fold = async (from: Standpoint, statements: SharedStatements): Promise<Kept> => {
    const folding = startFold(from);
    let heard = 0;
    for await (const batch of readInPortions(store, from.viewer, { after: 0, upTo: from.sequence, portion })) {
      folding.hear(statements.of(batch));
      heard += batch.length;
    }
    return { cube: folding.cube(), heard };
  };

  const hearNewer = async ({ cube, heard }: Kept, upTo: number, statements: SharedStatements): Promise<Kept> => {
    const newer: Statement[] = [];
    for await (const batch of readInPortions(store, cube.viewer, { after: cube.sequence, upTo, portion })) {
      newer.push(...statements.of(batch));
    }
    return { cube: cube.after(newer, upTo), heard: heard + newer.length };
  };

  return (viewer, on, known) => {
    const key = `${viewerText(viewer)} ${on} ${known}`;
    const before = underWay.get(key) ?? Promise.resolve();
    const next = before.then(
      () => makeOrUpdate(viewer, on, known),
      () => makeOrUpdate(viewer, on, known),
    );
    underWay.set(key, next);
    const forget = () => {
      if (underWay.get(key) === next) underWay.delete(key);
    };
    next.then(forget, forget);
    return next;
  };
}

/** The state of the record asked for, as a sequence number; what lies ahead of the record reads as its latest. */
async function sequenceOf(tx: ReadTx, known: Known, latest: number): Promise<number> {
  if (known === 'latest') return latest;
  return Math.min(latest, typeof known === 'number' ? known : await sequenceAt(tx, known));
}

/**
 * The port `cubeAt(viewer, on, known)` over the store. Each process keeps the current cube of each circle of viewers and
 * a few others. A request first reads the record's sequence and hears what is newer, so no process answers older than the
 * request, and no cube is ever stale (design, 'Reading').
 */
import type { Viewer } from '../core/record/audience.ts';
import type { PlainDate } from '../core/basics/plain-date.ts';
import type { Cube, CubeAt, Known } from '../core/compare/cube.ts';
import { startFold } from '../core/compare/fold.ts';
import type { Statement } from '../core/record/statement.ts';
import { latestSequence, sequenceAt, statementsSince, statementsUpTo } from '../store/statements.ts';
import type { Store } from '../store/store.ts';
import { viewerText, type ReadTx } from '../store/transaction.ts';

/** Cubes kept beside the current ones: one for each day and state of the record that readers ask for. */
const KEPT = 24;

/** The newest cubes, brought up to the record at each call; calls for the same cube wait for one another. */
export function openCubes(store: Store): CubeAt {
  const kept = new Map<string, Cube>();
  const underWay = new Map<string, Promise<Cube>>();

  const keep = (key: string, cube: Cube): Cube => {
    kept.delete(key);
    kept.set(key, cube);
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return cube;
  };

  const makeOrUpdate = (viewer: Viewer, on: PlainDate, known: Known): Promise<Cube> =>
    store.read(viewer, async (tx) => {
      const latest = await latestSequence(tx);
      const upTo = await sequenceOf(tx, known, latest);
      const key = `${viewerText(viewer)} ${on} ${upTo === latest ? 'latest' : upTo}`;
      const found = kept.get(key);
      if (!found) return keep(key, await fold(tx, viewer, on, upTo));
      return keep(key, found.sequence < upTo ? await hearNewer(tx, found) : found);
    });

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

async function fold(tx: ReadTx, viewer: Viewer, on: PlainDate, upTo: number): Promise<Cube> {
  const folding = startFold({ viewer, on, sequence: upTo });
  for await (const batch of statementsUpTo(tx, upTo)) folding.hear(batch);
  return folding.cube();
}

async function hearNewer(tx: ReadTx, cube: Cube): Promise<Cube> {
  const newer: Statement[] = [];
  for await (const batch of statementsSince(tx, cube.sequence)) newer.push(...batch);
  return cube.after(newer, await latestSequence(tx));
}

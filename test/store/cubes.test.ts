import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openCubes } from '../../src/app/cubes.ts';
import type { PlainDate } from '../../src/core/basics/plain-date.ts';
import type { Cube } from '../../src/core/compare/cube.ts';
import { foldCube } from '../../src/core/compare/fold.ts';
import { PUBLIC, SECRETARIAT, type Viewer } from '../../src/core/record/audience.ts';
import type { Statement } from '../../src/core/record/statement.ts';
import { latestSequence, statementsUpTo } from '../../src/store/statements.ts';
import type { Store } from '../../src/store/store.ts';
import { someDay, someRecord } from '../builders/arbitrary-statement.ts';
import { describeOnBothEngines } from '../engines.ts';
import { freshStore, freshUrl, opened, OPERATOR } from './fresh-store.ts';
import { aNewStatement, withoutPlace } from './new-statement.ts';
import { begin, run } from './processes.ts';

const LONG = 120_000;
const VIEWERS: readonly Viewer[] = [PUBLIC, SECRETARIAT, { kind: 'member-states' }, { kind: 'state', state: 'AAA' }];
const ON = '2012-06-15' as PlainDate;

/** What a cube says, as text that can be compared. */
function saidBy(cube: Cube): unknown {
  return { sequence: cube.sequence, answers: [...cube.all()] };
}

/** The plain fold of everything that the store holds for this viewer. */
async function plainFold(store: Store, viewer: Viewer, on: PlainDate, known?: number): Promise<Cube> {
  return store.read(viewer, async (tx) => {
    const sequence = known ?? (await latestSequence(tx));
    const all: Statement[] = [];
    for await (const batch of statementsUpTo(tx, sequence)) all.push(...batch);
    return foldCube({ viewer, on, sequence }, all);
  });
}

describeOnBothEngines('the cube port', (engine) => {
  it(
    'answers as a plain fold of all statements, whatever was recorded between two calls',
    { timeout: LONG },
    async () => {
      const batches = fc.array(someRecord, { minLength: 1, maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(batches, someDay, fc.constantFrom(...VIEWERS), async (records, on, viewer) => {
          const store = await freshStore(engine);
          // Portions of a few numbers: most cubes are made by several reads.
          const cubeAt = openCubes(store, 7);
          for (const [n, record] of records.entries()) {
            const statements = record.map((one) => ({ ...withoutPlace(one), id: `b${n}-${one.id}` }));
            await store.write(OPERATOR, (tx) => Promise.resolve(tx.record(statements)));
            expect(saidBy(await cubeAt(viewer, on, 'latest'))).toEqual(saidBy(await plainFold(store, viewer, on)));
          }
        }),
        { numRuns: engine.name === 'sqlite' ? 12 : 4 },
      );
    },
  );

  it('reads a record of any length in short reads, and what is written meanwhile is heard the next time', async () => {
    const store = await freshStore(engine);
    const record = (from: number, count: number) =>
      store.write(OPERATOR, (tx) =>
        Promise.resolve(
          tx.record(Array.from({ length: count }, (_, n) => aNewStatement(`s${from + n}`, { part: `p${from + n}` }))),
        ),
      );
    await record(1, 10);
    let reads = 0;
    const watched: Store = {
      ...store,
      read: async (viewer, work) => {
        reads += 1;
        if (reads === 3) await record(11, 5);
        return store.read(viewer, work);
      },
    };
    const cubeAt = openCubes(watched, 4);
    const heard = async () => {
      const cube = await cubeAt(PUBLIC, ON, 'latest');
      return { sequence: cube.sequence, answers: [...cube.all()].length, reads };
    };
    expect(await heard()).toEqual({ sequence: 10, answers: 10, reads: 4 });
    expect(await heard()).toEqual({ sequence: 15, answers: 15, reads: 7 });
    expect(await heard()).toEqual({ sequence: 15, answers: 15, reads: 8 });
  });

  it('answers by an earlier state of the record, named by its number or its day', async () => {
    let now = new Date('2014-03-01T10:00:00Z');
    const store = await freshStore(engine, { now: () => now });
    const cubeAt = openCubes(store);
    await store.write(OPERATOR, (tx) => Promise.resolve(tx.record([aNewStatement('first')])));
    now = new Date('2014-03-02T10:00:00Z');
    await store.write(OPERATOR, (tx) => Promise.resolve(tx.record([aNewStatement('second')])));
    const ids = (cube: Cube) =>
      [...cube.all()].flatMap(({ holding }) => ('statement' in holding ? [holding.statement.id] : []));
    expect(ids(await cubeAt(PUBLIC, ON, 'latest'))).toEqual(['second']);
    expect(ids(await cubeAt(PUBLIC, ON, 1))).toEqual(['first']);
    expect(ids(await cubeAt(PUBLIC, ON, '2014-03-01' as PlainDate))).toEqual(['first']);
    expect(ids(await cubeAt(PUBLIC, ON, '2014-02-28' as PlainDate))).toEqual([]);
    expect((await cubeAt(PUBLIC, ON, 99)).sequence).toBe(2);
  });

  it(
    'never answers older than the record, while two processes with four writers each record',
    { timeout: LONG },
    async () => {
      const url = await freshUrl(engine);
      const store = await opened(url);
      const cubeAt = openCubes(store);
      const processes = ['one', 'two'].map((name) => run('writing-process.ts', url, name, '4', '25'));
      let ended = false;
      const watching = (async () => {
        while (!ended) {
          const before = await store.read(PUBLIC, latestSequence);
          const [cube, other] = await Promise.all([cubeAt(PUBLIC, ON, 'latest'), cubeAt(SECRETARIAT, ON, 'latest')]);
          expect(cube.sequence).toBeGreaterThanOrEqual(before);
          expect(other.sequence).toBeGreaterThanOrEqual(before);
          expect(saidBy(cube)).toEqual(saidBy(await plainFold(store, PUBLIC, ON, cube.sequence)));
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      })();
      await begin(...processes);
      for (const { ended: end } of processes) expect(await end).toEqual({ code: 0, errors: '' });
      ended = true;
      await watching;
      const cube = await cubeAt(PUBLIC, ON, 'latest');
      expect(cube.sequence).toBe(200);
      expect(saidBy(cube)).toEqual(saidBy(await plainFold(store, PUBLIC, ON)));
    },
  );
});

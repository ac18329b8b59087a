import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { PUBLIC } from '../../src/core/record/audience.ts';
import type { Statement } from '../../src/core/record/statement.ts';
import { latestSequence, statementsBetween, statementsUpTo } from '../../src/store/statements.ts';
import type { Store } from '../../src/store/store.ts';
import { verifyRecord } from '../../src/store/audit.ts';
import { describeOnBothEngines } from '../engines.ts';
import { freshUrl, opened, OPERATOR } from './fresh-store.ts';
import { aNewStatement } from './new-statement.ts';
import { begin, run } from './processes.ts';
import { connectRaw } from './raw.ts';

/** Reads what is newer than the last that was seen, again and again, until told to stop. */
async function follow(store: Store, seen: Statement[], goOn: () => boolean): Promise<void> {
  for (let last = 0, more = true; more;) {
    more = goOn();
    await store.read(PUBLIC, async (tx) => {
      for await (const batch of statementsBetween(tx, last, await latestSequence(tx))) seen.push(...batch);
    });
    last = seen.at(-1)?.sequence ?? last;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Processes take their time to start where the machine has other work. */
const LONG = 120_000;

describeOnBothEngines('two processes with four writers each', (engine) => {
  it(
    'record in the order of their commits, and a reader by the last number misses none',
    { timeout: LONG },
    async () => {
      const url = await freshUrl(engine);
      const store = await opened(url);
      const processes = ['one', 'two'].map((name) => run('writing-process.ts', url, name, '4', '100'));
      let ended = false;
      const seen: Statement[] = [];
      const following = follow(store, seen, () => !ended);
      await begin(...processes);
      for (const { ended: end } of processes) expect(await end).toEqual({ code: 0, errors: '' });
      ended = true;
      await following;

      const acknowledged = processes.flatMap(({ lines }) => lines.slice(1)).map((line) => line.split(' '));
      expect(acknowledged).toHaveLength(800);
      expect(seen.map((s) => s.sequence)).toEqual(Array.from({ length: 800 }, (_, n) => n + 1));
      const byNumber = new Map(acknowledged.map(([number, id, at]) => [Number(number), [id, at]]));
      expect(seen.every((s) => byNumber.get(s.sequence)?.join() === `${s.id},${s.recordedAt}`)).toBe(true);
      expect(seen.every((s, n) => n === 0 || s.recordedAt >= (seen[n - 1] as Statement).recordedAt)).toBe(true);
      // Each recorded something while the other was at work.
      const of = (name: string) => seen.filter((s) => s.id.startsWith(name)).map((s) => s.sequence);
      expect(of('one').at(-1)).toBeGreaterThan(of('two')[0] ?? 0);
      expect(of('two').at(-1)).toBeGreaterThan(of('one')[0] ?? 0);
    },
  );
});

describeOnBothEngines('a process that is killed while it writes', (engine) => {
  it('loses nothing that it acknowledged, and leaves nothing half done', { timeout: LONG }, async () => {
    const url = await freshUrl(engine);
    const store = await opened(url);
    for (const name of ['first', 'second', 'third']) {
      const writing = run('writing-process.ts', url, name, '4', '100000');
      await begin(writing);
      while (writing.lines.length <= 100) await new Promise((resolve) => setTimeout(resolve, 5));
      writing.process.kill('SIGKILL');
      await writing.ended;
      const kept = new Set<string>();
      await store.read(PUBLIC, async (tx) => {
        for await (const batch of statementsUpTo(tx, await latestSequence(tx))) for (const s of batch) kept.add(s.id);
      });
      const acknowledged = writing.lines.slice(1).map((line) => line.split(' ')[1] ?? '');
      expect(acknowledged.length).toBeGreaterThanOrEqual(100);
      expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    }
    expect((await verifyRecord(store)).faults).toEqual([]);
    const written = await store.write(OPERATOR, (tx) => Promise.resolve(tx.record([aNewStatement('after')])));
    expect(written.numbers?.first).toBe(written.numbers?.last);
  });
});

describeOnBothEngines('a database that another process holds', (engine) => {
  it('is waited for without freezing this process, and written to as soon as it is let go', async () => {
    const url = await freshUrl(engine);
    const store = await opened(url);
    const holder = connectRaw(url);
    await holder.connection().execute(async (one) => {
      await sql`begin`.execute(one);
      await sql`update counter set sequence = sequence`.execute(one);
      let ticks = 0;
      const ticking = setInterval(() => (ticks += 1), 10);
      const writing = store.write(OPERATOR, (tx) => Promise.resolve(tx.record([aNewStatement('a')])));
      await new Promise((resolve) => setTimeout(resolve, 600));
      clearInterval(ticking);
      await sql`commit`.execute(one);
      expect((await writing).numbers?.first).toBe(1);
      expect(ticks).toBeGreaterThan(5);
    });
    await holder.destroy();
  });

  it('is waited for ten seconds, and then is said to be busy: nothing was lost', async () => {
    const url = await freshUrl(engine);
    const store = await opened(url);
    const holder = connectRaw(url);
    await holder.connection().execute(async (one) => {
      await sql`begin`.execute(one);
      await sql`update counter set sequence = sequence`.execute(one);
      const started = Date.now();
      const writing = store.write(OPERATOR, (tx) => Promise.resolve(tx.record([aNewStatement('a')])));
      await expect(writing).rejects.toMatchObject({ fault: { kind: 'busy' } });
      expect(Date.now() - started).toBeGreaterThan(9_900);
      await sql`rollback`.execute(one);
    });
    await holder.destroy();
    expect(await store.read(PUBLIC, latestSequence)).toBe(0);
  });
});

import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { describeOnBothEngines, hasPostgres } from '../engines.ts';
import { createDatabase } from '../postgres.ts';
import { freshStore, freshUrl, opened, OPERATOR } from './fresh-store.ts';
import { aNewStatement } from './new-statement.ts';
import { begin, run } from './processes.ts';
import { runRaw } from './raw.ts';

describeOnBothEngines('the last number of the record', (engine) => {
  it('is 0 while it is empty, and then that of the last write', async () => {
    const store = await freshStore(engine);
    expect(await store.latestSequence()).toBe(0);
    await store.write(OPERATOR, (tx) => Promise.resolve(tx.record([aNewStatement('a'), aNewStatement('b')])));
    expect(await Promise.all([store.latestSequence(), store.latestSequence()])).toEqual([2, 2]);
  });

  it('is not that of a write under way', async () => {
    const store = await freshStore(engine);
    await store.write(OPERATOR, async (tx) => {
      tx.record([aNewStatement('a')]);
      expect(await store.latestSequence()).toBe(0);
    });
    expect(await store.latestSequence()).toBe(1);
  });

  it('is never older than what another process was told is kept', { timeout: 120_000 }, async () => {
    const url = await freshUrl(engine);
    const store = await opened(url);
    const writing = run('writing-process.ts', url, 'other', '3', '60');
    await begin(writing);
    let told = 0;
    while (told < 180 && writing.process.exitCode === null) {
      const kept = writing.lines.slice(1).map((line) => Number(line.split(' ')[0]));
      told = kept.length;
      const newest = Math.max(0, ...kept);
      const answers = await Promise.all([store.latestSequence(), store.latestSequence()]);
      for (const answer of answers) expect(answer).toBeGreaterThanOrEqual(newest);
      await pause(1);
    }
    expect(await writing.ended).toEqual({ code: 0, errors: '' });
    expect(await store.latestSequence()).toBe(180);
  });
});

describe.skipIf(!hasPostgres())('the connection that it is read on', () => {
  it('is replaced where it broke', async () => {
    const { url, drop } = await createDatabase(inject('postgresServer') ?? '');
    onTestFinished(drop);
    const store = await opened(url);
    expect(await store.latestSequence()).toBe(0);
    await runRaw(
      url,
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    );
    await pause(50);
    expect(await store.latestSequence()).toBe(0);
  });
});

import { copyFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PUBLIC } from '../../src/core/record/audience.ts';
import { verifyRecord } from '../../src/store/audit.ts';
import { takeLease } from '../../src/store/leases.ts';
import { sealAll, sealOnce, startSealer } from '../../src/store/sealer.ts';
import type { Store } from '../../src/store/store.ts';
import { describeOnBothEngines, type TestEngine } from '../engines.ts';
import { fileOf, freshStore, freshUrl, opened, OPERATOR } from './fresh-store.ts';
import { aNewEdition } from './new-edition.ts';
import { aNewStatement } from './new-statement.ts';
import { rowsOf, runRaw } from './raw.ts';

async function recordSome(store: Store, ...ids: readonly string[]): Promise<void> {
  await store.write(OPERATOR, (tx) => Promise.resolve(tx.record(ids.map((id) => aNewStatement(id)))));
}

/** A record of four statements, a content item and an edition; all sealed but the last statement. */
async function aRecord(engine: TestEngine): Promise<{ url: string; store: Store }> {
  const url = await freshUrl(engine);
  const store = await opened(url, { now: () => new Date('2014-12-04T10:00:00.000Z') });
  await recordSome(store, 'a', 'b');
  await sealAll(store);
  await store.write({ kind: 'user', id: '7f3c' }, (tx) => {
    tx.record([aNewStatement('c')]);
    tx.putContent([{ kind: 'state', id: 'ARG', version: 1, origin: 'shipped', body: { id: 'ARG' } }]);
    tx.issue(aNewEdition());
    return Promise.resolve();
  });
  await sealAll(store);
  await recordSome(store, 'd');
  return { url, store };
}

/** The same, with the triggers of a table away, as whoever owns the file or the server can do. */
async function tampered(engine: TestEngine, table: string, ...statements: readonly string[]): Promise<Store> {
  const { url } = await aRecord(engine);
  const triggers =
    engine.name === 'sqlite'
      ? [`drop trigger ${table}_no_update`, `drop trigger ${table}_no_delete`]
      : [`alter table ${table} disable trigger user`];
  const target = engine.name === 'sqlite' ? `${url}-copy` : url;
  if (engine.name === 'sqlite') {
    await runRaw(url, 'pragma wal_checkpoint(truncate)');
    copyFileSync(fileOf(url), fileOf(target));
  }
  await runRaw(target, ...triggers, ...statements);
  return opened(target);
}

describeOnBothEngines('verifying the record', (engine) => {
  it('finds it whole, and tells what is not sealed yet', async () => {
    const { store } = await aRecord(engine);
    const steps: number[] = [];
    const found = await verifyRecord(store, (done) => steps.push(done));
    expect(found).toMatchObject({ faults: [], entries: 6, seals: 2, unsealed: 1 });
    expect(found.tail).toMatchObject([{ sequence: 6, kind: 'statement', subject: 'd', actor: 'operator:tester' }]);
    expect(found.lastSeal).toMatch(/^[0-9a-f]{64}$/);
    expect(steps.at(-1)).toBe(6);
  });

  it('finds an empty record whole', async () => {
    const store = await freshStore(engine);
    expect(await verifyRecord(store)).toMatchObject({ faults: [], entries: 0, seals: 0, lastSeal: null, unsealed: 0 });
  });

  it.each<[string, string, string, readonly unknown[]]>([
    [
      'a statement was changed',
      'statement',
      `update statement set content = '{"kind":"silence","silence":"declined"}' where id = 'b'`,
      [{ sequence: 2, kind: 'content-differs' }],
    ],
    [
      'a statement that is not sealed yet was changed',
      'statement',
      `update statement set audience = 'state' where id = 'd'`,
      [{ sequence: 6, kind: 'content-differs' }],
    ],
    [
      'the time of a statement was changed',
      'statement',
      `update statement set recorded_at = '2013-01-01T00:00:00.000Z' where id = 'a'`,
      [{ sequence: 1, kind: 'content-differs' }],
    ],
    [
      'a statement was deleted',
      'statement',
      `delete from statement where id = 'c'`,
      [{ sequence: 3, kind: 'content-missing' }],
    ],
    [
      'a content item was changed, its hash with it',
      'content_item',
      `update content_item set body = '{}', hash = 'other'`,
      [{ sequence: 4, kind: 'content-differs' }],
    ],
    [
      'the bytes of an edition were changed',
      'edition',
      engine.name === 'sqlite' ? `update edition set bytes = x'00'` : `update edition set bytes = '\\x00'`,
      [{ sequence: 5, kind: 'content-differs' }],
    ],
    [
      'who acted was changed',
      'audit_entry',
      `update audit_entry set actor = 'user:other' where sequence = 3`,
      [{ sequence: 3, kind: 'seal-differs' }],
    ],
    [
      'the last entry was deleted',
      'audit_entry',
      'delete from audit_entry where sequence = 6',
      [
        { sequence: 6, kind: 'entry-missing' },
        { sequence: 6, kind: 'number-missing' },
      ],
    ],
    [
      'a seal was changed',
      'seal',
      `update seal set hash = 'other' where number = 1`,
      [
        { sequence: 1, kind: 'seal-differs' },
        { sequence: 3, kind: 'seal-out-of-line' },
      ],
    ],
    ['a seal was deleted', 'seal', 'delete from seal where number = 1', [{ sequence: 3, kind: 'seal-out-of-line' }]],
    [
      'a statement was slipped in past the counter',
      'statement',
      `insert into statement select 7, recorded_at, 'slipped-in', speaker, state, question, basis, part, content, period,
       sources, confidence, field_confidence, audience, origin, corrects, note from statement where id = 'a'`,
      [{ sequence: 7, kind: 'entry-missing' }],
    ],
  ])('finds where %s', async (_what, table, change, faults) => {
    const store = await tampered(engine, table, change);
    expect((await verifyRecord(store)).faults).toEqual(faults);
  });
});

describeOnBothEngines('the sealer', (engine) => {
  it('puts all that is recorded under one seal after another', async () => {
    const { url, store } = await aRecord(engine);
    expect(await sealAll(store)).toBe(1);
    expect(await sealAll(store)).toBe(0);
    const seals = await rowsOf(url, 'select number, from_sequence, to_sequence from seal order by number');
    expect(seals).toEqual([
      { number: 1, from_sequence: 1, to_sequence: 2 },
      { number: 2, from_sequence: 3, to_sequence: 5 },
      { number: 3, from_sequence: 6, to_sequence: 6 },
    ]);
    expect(await rowsOf(url, 'select * from lease')).toEqual([]);
  });

  it('leaves sealing to the process that has the lease, until its time is up', async () => {
    const { store } = await aRecord(engine);
    const lease = {
      name: 'sealer',
      holder: 'another',
      now: '2014-12-04T09:59:58.000Z',
      until: '2014-12-04T10:00:01.000Z',
    };
    await store.write(OPERATOR, (tx) => takeLease(tx, lease));
    expect(await sealOnce(store)).toEqual({ kind: 'held-by-another' });
    await store.write(OPERATOR, (tx) => takeLease(tx, { ...lease, until: '2014-12-04T10:00:00.000Z' }));
    expect(await sealOnce(store)).toEqual({ kind: 'sealed', entries: 1 });
  });

  it('seals within a second, and all that is left when it is stopped; two of them make one chain', async () => {
    const url = await freshUrl(engine);
    const [store, other] = [await opened(url), await opened(url)];
    const errors: unknown[] = [];
    const sealers = [store, other].map((each) => startSealer(each, (error) => errors.push(error)));
    await recordSome(store, 'a');
    await expect.poll(async () => (await verifyRecord(other)).unsealed, { timeout: 3_000 }).toBe(0);
    for (let n = 0; n < 20; n += 1) await recordSome(n % 2 === 0 ? store : other, `s${n}`);
    for (const sealer of sealers) await sealer.stop();
    expect(errors).toEqual([]);
    expect(await verifyRecord(store)).toMatchObject({ faults: [], entries: 21, unsealed: 0 });
    expect(await store.read(PUBLIC, () => Promise.resolve('still open'))).toBe('still open');
  });
});

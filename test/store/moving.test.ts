import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { PUBLIC } from '../../src/core/record/audience.ts';
import { verifyRecord } from '../../src/store/audit.ts';
import { backupTo } from '../../src/store/backup.ts';
import { isFault } from '../../src/store/errors.ts';
import { findEdition } from '../../src/store/editions.ts';
import { moveTo, type MoveProgress } from '../../src/store/move.ts';
import { sealAll } from '../../src/store/sealer.ts';
import { latestSequence } from '../../src/store/statements.ts';
import type { Store } from '../../src/store/store.ts';
import { describeOnBothEngines, hasPostgres } from '../engines.ts';
import { createDatabase } from '../postgres.ts';
import { fileOf, freshStore, freshUrl, opened, OPERATOR } from './fresh-store.ts';
import { aNewEdition } from './new-edition.ts';
import { aNewStatement } from './new-statement.ts';
import { rowsOf, runRaw } from './raw.ts';
import { EVERY_KIND_OF_VALUE } from './values.ts';

async function fill(store: Store): Promise<string> {
  const { value } = await store.write(OPERATOR, (tx) => {
    tx.putContent([{ kind: 'state', id: 'ARG', version: 1, origin: 'shipped', body: { names: { es: 'Argentina' } } }]);
    tx.record(
      EVERY_KIND_OF_VALUE.map(([kind, value]) => aNewStatement(`v-${kind}`, { content: { kind: 'value', value } })),
    );
    tx.record(Array.from({ length: 1_200 }, (_, n) => aNewStatement(`s${n}`)));
    return Promise.resolve(tx.issue(aNewEdition()));
  });
  await sealAll(store);
  return value;
}

/** Every row of what is kept, from either engine, in the order of its numbers. */
async function recordOf(url: string): Promise<unknown> {
  const queries = [
    'select * from content_item order by sequence',
    'select * from statement order by sequence',
    'select * from audit_entry order by sequence',
    'select * from seal order by number',
    'select sequence, hash, outline, known from edition order by sequence',
    'select * from counter',
    'select * from outbox',
  ];
  return Promise.all(queries.map((query) => rowsOf(url, query)));
}

describeOnBothEngines('moving the record to another database', (engine) => {
  it('keeps every row, number, time and seal', async () => {
    const [fromUrl, toUrl] = [await freshUrl(engine), await freshUrl(engine)];
    const [from, to] = [await opened(fromUrl, { mode: 'cli' }), await opened(toUrl, { mode: 'cli' })];
    const hash = await fill(from);
    await runRaw(
      fromUrl,
      `insert into outbox values ('m1', 'mail', '{}', '2014-12-04T10:00:00.000Z', 0, null, null, null)`,
    );
    const steps: MoveProgress[] = [];
    const moved = await moveTo(from, to, (progress) => steps.push(progress));
    expect(moved.rows).toBe(1 + 1_212 + 1_214 + 1 + 1 + 1);
    expect(steps.filter((step) => step.table === 'statement').at(-1)).toEqual({
      table: 'statement',
      done: 1_212,
      total: 1_212,
    });
    expect(await recordOf(toUrl)).toEqual(await recordOf(fromUrl));
    expect([...((await to.read(PUBLIC, (tx) => findEdition(tx, hash)))?.bytes ?? [])]).toEqual([0, 1, 254, 255]);
    expect(await verifyRecord(to)).toMatchObject({ faults: [], entries: 1_214, unsealed: 0 });
    const next = await to.write(OPERATOR, (tx) => Promise.resolve(tx.record([aNewStatement('next')])));
    expect(next.numbers?.first).toBe(1_215);
  });

  it('refuses a database that holds something, and one of the other kind, and leaves both as they were', async () => {
    const from = await freshStore(engine);
    await fill(from);
    const full = await freshStore(engine);
    await full.write(OPERATOR, (tx) => Promise.resolve(tx.record([aNewStatement('mine')])));
    await expect(moveTo(from, full)).rejects.toSatisfy((error) => isFault(error, 'not-empty'));
    expect(await full.read(PUBLIC, latestSequence)).toBe(1);
    const demonstration = await freshStore(engine, { kind: 'demonstration' });
    await expect(moveTo(from, demonstration)).rejects.toSatisfy((error) => isFault(error, 'wrong-kind'));
    expect(await demonstration.read(PUBLIC, latestSequence)).toBe(0);
  });
});

describe.skipIf(!hasPostgres())('moving between SQLite and PostgreSQL', () => {
  it('gives the same rows there, and back again', async () => {
    const addresses = [freshFile(), await freshDatabase(), freshFile()];
    const [first, server, last] = addresses as [string, string, string];
    const from = await opened(first);
    await fill(from);
    const [there, back] = [await opened(server), await opened(last)];
    await moveTo(from, there);
    await moveTo(there, back);
    expect(await recordOf(server)).toEqual(await recordOf(first));
    expect(await recordOf(last)).toEqual(await recordOf(first));
    expect((await verifyRecord(there)).faults).toEqual([]);
    expect((await verifyRecord(back)).faults).toEqual([]);
  });
});

describe('a backup', () => {
  it('is a sound copy, made while the store is open', async () => {
    const url = freshFile();
    const store = await opened(url);
    await fill(store);
    const file = join(dirname(fileOf(url)), 'copy.sqlite');
    backupTo(url, file);
    expect(await recordOf(`sqlite:${file}`)).toEqual(await recordOf(url));
    expect((await verifyRecord(await opened(`sqlite:${file}`))).faults).toEqual([]);
  });

  it('does not write over a file, make a database where there is none, or copy a server', () => {
    const url = freshFile();
    const file = `${fileOf(url)}-copy`;
    expect(() => backupTo(url, file)).toThrow(/ENOENT/);
    expect(existsSync(fileOf(url))).toBe(false);
    writeFileSync(file, 'something else');
    expect(() => backupTo(url, file)).toThrow(/EEXIST/);
    expect(readFileSync(file, 'utf8')).toBe('something else');
    expect(() => backupTo('postgres://127.0.0.1/farol', file)).toThrow(/not the address/);
  });
});

function freshFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'farol-moving-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return `sqlite:${join(folder, 'farol.sqlite')}`;
}

async function freshDatabase(): Promise<string> {
  const { url, drop } = await createDatabase(inject('postgresServer') ?? '');
  onTestFinished(drop);
  return url;
}

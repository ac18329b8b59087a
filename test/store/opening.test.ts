import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sql, type Kysely, type Migration } from 'kysely';
import { describe, expect, it } from 'vitest';
import { PUBLIC } from '../../src/core/record/audience.ts';
import { isFault } from '../../src/store/errors.ts';
import { bringUp } from '../../src/store/migrate.ts';
import { migrationsFor } from '../../src/store/migrations/all.ts';
import { latestSequence } from '../../src/store/statements.ts';
import { openStore } from '../../src/store/store.ts';
import { describeOnBothEngines } from '../engines.ts';
import { fileOf, freshStore, freshUrl, opened, OPERATOR } from './fresh-store.ts';
import { aNewStatement } from './new-statement.ts';
import { begin, run } from './processes.ts';
import { connectRaw, rowsOf, runRaw } from './raw.ts';

const REAL = { kind: 'real', mode: 'server' } as const;

/** The names of all tables, indexes and triggers. */
async function namesIn(url: string): Promise<unknown> {
  return url.startsWith('sqlite:')
    ? rowsOf(url, 'select type, name from sqlite_master order by type, name')
    : rowsOf(url, `select relkind, relname from pg_class where relnamespace = 'public'::regnamespace order by relname`);
}

describeOnBothEngines('opening a store', (engine) => {
  it('finds what was recorded before', async () => {
    const url = await freshUrl(engine);
    const store = await opened(url);
    await store.write(OPERATOR, (tx) => Promise.resolve(tx.record([aNewStatement('a')])));
    await store.close();
    expect(await (await opened(url)).read(PUBLIC, latestSequence)).toBe(1);
  });

  it('works for three processes that start at once on a new database', { timeout: 120_000 }, async () => {
    const url = await freshUrl(engine);
    const processes = ['one', 'two', 'three'].map((name) => run('opening-process.ts', url, name));
    await begin(...processes);
    for (const { ended } of processes) expect(await ended).toEqual({ code: 0, errors: '' });
    expect(await (await opened(url)).read(PUBLIC, latestSequence)).toBe(3);
    expect(await rowsOf(url, 'select name from kysely_migration order by name')).toEqual([
      { name: '0001-record' },
      { name: '0002-audit' },
      { name: '0003-edition' },
      { name: '0004-outbox' },
      { name: '0005-loaded-content' },
      { name: '0006-people' },
      { name: '0007-answering' },
    ]);
  });

  it('refuses a database of a newer version and leaves it as it was', async () => {
    const url = await freshUrl(engine);
    await (await openStore(url, REAL)).close();
    await runRaw(
      url,
      `insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01T00:00:00.000Z')`,
    );
    const before = await namesIn(url);
    await expect(openStore(url, REAL)).rejects.toMatchObject({ fault: { kind: 'newer', migrations: ['9999-later'] } });
    expect(await namesIn(url)).toEqual(before);
  });

  it.each([
    ['real', 'demonstration'],
    ['demonstration', 'real'],
  ] as const)('refuses a store of kind %s that is asked for as %s', async (found, asked) => {
    const url = await freshUrl(engine);
    await (await openStore(url, { kind: found, mode: 'cli' })).close();
    const open = openStore(url, { kind: asked, mode: 'cli' });
    await expect(open).rejects.toMatchObject({ fault: { kind: 'wrong-kind', asked, found } });
    expect(await rowsOf(url, 'select value from meta')).toEqual([{ value: found }]);
  });

  it('leaves nothing of a migration that fails half-way, nor of those before it in the same start', async () => {
    const url = await freshUrl(engine);
    const failing: Migration = {
      up: async (db: Kysely<unknown>) => {
        await sql`create table half (id integer)`.execute(db);
        await sql`insert into half (nothing) values (1)`.execute(db);
      },
    };
    const migrations = migrationsFor({ engine: engine.name, kind: 'real' });
    const db = connectRaw(url);
    const upTo = { ...migrations, '9999-half': failing };
    await expect(bringUp(db, engine.name, 'real', upTo)).rejects.toMatchObject({
      fault: { kind: 'migration-failed', migration: '9999-half' },
    });
    expect(await rowsOf(url, 'select * from kysely_migration')).toEqual([]);
    expect(JSON.stringify(await namesIn(url))).not.toMatch(/half|statement|meta/);
    await bringUp(db, engine.name, 'real', migrations);
    await db.destroy();
    expect(await (await opened(url)).read(PUBLIC, latestSequence)).toBe(0);
  });
});

describe('an address', () => {
  it.each(['', 'sqlite:', 'mysql://127.0.0.1/farol', '/tmp/farol.sqlite'])(
    'is told to be none: "%s"',
    async (address) => {
      await expect(openStore(address, REAL)).rejects.toSatisfy((error) => isFault(error, 'not-an-address'));
    },
  );

  it('where no server answers is told by host and port, and its password by nobody', async () => {
    const error: unknown = await openStore('postgres://farol:s3cret@127.0.0.1:1/farol', REAL).catch((e: unknown) => e);
    expect(error).toMatchObject({ fault: { kind: 'unreachable', host: '127.0.0.1', port: 1, code: 'ECONNREFUSED' } });
    expect(String(error)).toBe('StoreError: no database answers at 127.0.0.1:1 (ECONNREFUSED)');
    expect(JSON.stringify(error)).not.toContain('s3cret');
  });
});

describeOnBothEngines('a place that is none for a database', (engine) => {
  it('is told, and left as it was', async () => {
    if (engine.name === 'postgres') {
      const url = new URL(await freshUrl(engine));
      url.password = 's3cret';
      const refused: unknown = await openStore(url.href, REAL).catch((e: unknown) => e);
      expect(refused).toMatchObject({ fault: { kind: 'login-refused', code: '28P01' } });
      expect(String(refused)).not.toContain('s3cret');
      url.pathname = '/no-such-database';
      await expect(openStore(url.href, REAL)).rejects.toMatchObject({ fault: { kind: 'login-refused' } });
      return;
    }
    const folder = dirname(fileOf(await engine.freshUrl()));
    const file = join(folder, 'letter.txt');
    writeFileSync(file, 'Estimados señores:\n'.repeat(500));
    await expect(openStore(`sqlite:${file}`, REAL)).rejects.toSatisfy((error) => isFault(error, 'not-a-database'));
    expect(readFileSync(file, 'utf8')).toBe('Estimados señores:\n'.repeat(500));
    const inside = openStore(`sqlite:${join(file, 'farol.sqlite')}`, REAL);
    await expect(inside).rejects.toMatchObject({ fault: { kind: 'cannot-open', code: 'EEXIST' } });
    await expect(openStore(`sqlite:${folder}`, REAL)).rejects.toSatisfy((error) => isFault(error, 'cannot-open'));
  });
});

describeOnBothEngines('a store', (engine) => {
  it('tells its kind, its engine, and that the row policies do not bind this login', async () => {
    const store = await freshStore(engine, { kind: 'demonstration' });
    expect([store.kind, store.engine, store.rowSecurityOff]).toEqual(['demonstration', engine.name, true]);
  });
});

import { mkdtempSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isFault } from '../../src/store/errors.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { opened } from './fresh-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'farol-sqlite-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a SQLite connection', () => {
  it('keeps what is written through a crash, and its settings are those that Farol rests on', () => {
    const database = openSqlite(join(folder, 'settings.sqlite'), { readOnly: false, busyMs: 0 });
    const setting = (name: string): unknown => Object.values(database.prepare(`pragma ${name}`).all([])[0] ?? {})[0];
    expect(
      ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'recursive_triggers', 'busy_timeout'].map(
        setting,
      ),
    ).toEqual(['wal', 2, 1, 0, 1, 0]);
    database.close();
    const reader = openSqlite(join(folder, 'settings.sqlite'), { readOnly: true, busyMs: 0 });
    expect(Object.values(reader.prepare('pragma query_only').all([])[0] ?? {})).toEqual([1]);
    reader.close();
  });

  it('says that the disk is full, and keeps what was there', () => {
    const database = openSqlite(join(folder, 'full.sqlite'), { readOnly: false, busyMs: 0 });
    database.prepare('create table t (x text) strict').run([]);
    database.prepare('insert into t values (?)').run(['kept']);
    database.prepare('pragma max_page_count = 4').all([]);
    const tooMuch = () => database.prepare('insert into t values (?)').run(['x'.repeat(100_000)]);
    expect(tooMuch).toThrowError(expect.toSatisfy((error) => isFault(error, 'disk-full')) as Error);
    expect(database.prepare('select x from t').all([])).toEqual([{ x: 'kept' }]);
    database.close();
  });

  it('gives rows that are plain objects, and bytes as bytes', () => {
    const database = openSqlite(join(folder, 'rows.sqlite'), { readOnly: false, busyMs: 0 });
    const [row] = database.prepare("select 1 as a, null as b, x'00ff' as c").all([]);
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
    expect(row).toEqual({ a: 1, b: null, c: new Uint8Array([0, 255]) });
    database.close();
  });

  it.each([
    ['U+0000', 'cut\u0000here'],
    ['lone-surrogate', '\ud83d alone'],
    ['not-finite', Number.NaN],
  ])('refuses what it would lose without a word: %s', (what, value) => {
    const database = openSqlite(join(folder, 'storable.sqlite'), { readOnly: false, busyMs: 0 });
    expect(() => database.prepare('select ? as x').all([value])).toThrow(`cannot be stored: ${what}`);
    database.close();
  });

  it('makes the folder for its file, for its owner only, and notices one that another program copies away', async () => {
    const store = await opened(`sqlite:${join(folder, 'new', 'data', 'farol.sqlite')}`);
    expect(statSync(join(folder, 'new')).mode & 0o777).toBe(0o700);
    expect(store.onSynchronisedDrive).toBe(false);
    mkdirSync(join(folder, 'Dropbox'));
    expect((await opened(`sqlite:${join(folder, 'Dropbox', 'farol.sqlite')}`)).onSynchronisedDrive).toBe(true);
  });
});

import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { TABLES, type Column } from '../../src/store/schema.ts';
import { describeOnBothEngines } from '../engines.ts';
import { freshUrl, opened } from './fresh-store.ts';
import { connectRaw, rowsOf } from './raw.ts';

/** The types of a column on each engine, by what `schema.ts` says that it holds. */
const TYPES = {
  sqlite: { text: 'TEXT', integer: 'INTEGER', bytes: 'BLOB' },
  postgres: { text: 'text', integer: 'int8', bytes: 'bytea' },
} as const;

describeOnBothEngines('the schema of the database', (engine) => {
  it('is what the queries are typed by: every table, column, type and null', async () => {
    const url = await freshUrl(engine);
    await opened(url);
    const db = connectRaw(url);
    const live = (await db.introspection.getTables()).map((table) => [
      table.name,
      table.columns.map((c) => `${c.name} ${c.dataType}${c.isNullable ? ' or null' : ''}`).sort(),
    ]);
    await db.destroy();
    const columnsOf = (columns: Readonly<Record<string, Column<unknown>>>) => Object.entries(columns);
    const written = Object.entries(TABLES).map(([name, columns]) => [
      name,
      columnsOf(columns)
        .map(([column, { holds, nullable }]) => `${column} ${TYPES[engine.name][holds]}${nullable ? ' or null' : ''}`)
        .sort(),
    ]);
    expect(Object.fromEntries(live)).toEqual(Object.fromEntries(written));
  });

  it('compares text by its bytes', async () => {
    const url = await freshUrl(engine);
    await opened(url);
    const db = connectRaw(url);
    for (const name of ['é', 'z', 'Z', 'a', 'A', '😀', '～']) {
      await db.insertInto('lease').values({ name, holder: '', until: '' }).execute();
    }
    const names = await db.selectFrom('lease').select('name').orderBy('name').execute();
    await db.destroy();
    // In UTF-8: capitals, small letters, é (c3), the wide tilde (ef), the face (f0).
    expect(names.map((row) => row.name)).toEqual(['A', 'Z', 'a', 'z', 'é', '～', '😀']);
  });

  it('takes no number in a text column and no text in a number column', async () => {
    const url = await freshUrl(engine);
    await opened(url);
    const db = connectRaw(url);
    const bad = sql`insert into counter (id, sequence, recorded_at) values (1, 'many', '')`.execute(db);
    await expect(bad).rejects.toThrow();
    await db.destroy();
    expect(await rowsOf(url, 'select id, sequence from counter')).toEqual([{ id: 1, sequence: 0 }]);
  });
});

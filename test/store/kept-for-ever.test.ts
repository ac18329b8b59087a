import { expect, it } from 'vitest';
import { PUBLIC } from '../../src/core/record/audience.ts';
import { putInquiries } from '../../src/store/answering/inquiries.ts';
import { putSubmission } from '../../src/store/answering/submissions.ts';
import { isFault } from '../../src/store/errors.ts';
import { noteLoaded } from '../../src/store/loaded-content.ts';
import { sealAll } from '../../src/store/sealer.ts';
import { dbOf } from '../../src/store/transaction.ts';
import { describeOnBothEngines } from '../engines.ts';
import { aNewEdition } from './new-edition.ts';
import { freshUrl, opened, OPERATOR } from './fresh-store.ts';
import { aNewStatement } from './new-statement.ts';
import { rowsOf, runRaw } from './raw.ts';

/** A table that is kept for ever, and a column of it. */
const KEPT = [
  ['meta', 'value'],
  ['content_item', 'body'],
  ['loaded_content', 'fingerprint'],
  ['statement', 'content'],
  ['audit_entry', 'actor'],
  ['seal', 'hash'],
  ['edition', 'outline'],
  ['step', 'detail'],
  ['submission', 'body'],
] as const;

describeOnBothEngines('what is recorded', (engine) => {
  async function storeWithEverything(): Promise<string> {
    const url = await freshUrl(engine);
    const store = await opened(url);
    await store.write(OPERATOR, async (tx) => {
      tx.record([aNewStatement('a')]);
      tx.putContent([{ kind: 'state', id: 'ARG', version: 1, origin: 'shipped', body: { id: 'ARG' } }]);
      tx.issue(aNewEdition());
      await putInquiries(tx, [
        { id: 'q.s', questionnaire: 'q', version: 1, state: 'ARG', speaker: 'state:ARG', openedAt: '', due: null },
      ]);
      await putSubmission(tx, 'q.s', { number: 1, at: '', by: 'p1', body: {} });
      tx.note({ what: 'role-given', subject: 'p1', state: 'ARG', detail: { role: 'contributor' } });
      return noteLoaded(tx, 'f');
    });
    await sealAll(store);
    return url;
  }

  it.each(KEPT)('cannot be changed, deleted or replaced by an administrator: %s', async (table, column) => {
    const url = await storeWithEverything();
    const before = await rowsOf(url, `select * from ${table}`);
    expect(before).toHaveLength(table === 'audit_entry' ? 4 : 1);
    const columns = Object.keys(before[0] ?? {});
    const attempts = [
      `update ${table} set ${column} = 'other'`,
      `delete from ${table}`,
      engine.name === 'sqlite'
        ? `insert or replace into ${table} (${columns.join()}) select ${columns.join()} from ${table}`
        : `truncate ${table}`,
    ];
    for (const attempt of attempts) {
      await expect(runRaw(url, attempt)).rejects.toSatisfy((error) => isFault(error, 'refused'));
    }
    expect(await rowsOf(url, `select * from ${table}`)).toEqual(before);
  });

  it.each(KEPT)(
    'cannot be changed by the role that writes either, which was never granted it: %s',
    async (table, column) => {
      const url = await storeWithEverything();
      const store = await opened(url);
      const update = store.write(OPERATOR, (tx) =>
        dbOf(tx)
          .updateTable(table as 'meta')
          .set({ [column]: 'other' } as never)
          .execute(),
      );
      const expected = engine.name === 'sqlite' ? 'refused' : 'not-permitted';
      await expect(update).rejects.toSatisfy((error) => isFault(error, expected));
    },
  );

  it('cannot be written to by what only reads', async () => {
    const store = await opened(await storeWithEverything());
    const insert = store.read(PUBLIC, (tx) =>
      dbOf(tx).insertInto('lease').values({ name: 'x', holder: 'x', until: '' }).execute(),
    );
    await expect(insert).rejects.toSatisfy((error) => isFault(error, 'refused') || isFault(error, 'not-permitted'));
  });
});

/** Starts on a record that has the shipped content already: when it is read again, and when not. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { folderWith, SMALL, smallWith } from '../../src/app/content-files/small-content.test-data.ts';
import { importStatements } from '../../src/app/import-statements.ts';
import { ContentRefused } from '../../src/app/content-refused.ts';
import { farolOver } from '../../src/app/farol.ts';
import { loadContent } from '../../src/app/load.ts';
import { loadShipped, loadShippedOnce, type Shipped } from '../../src/app/load-shipped.ts';
import type { Settings } from '../../src/app/settings.ts';
import { readContent } from '../../src/app/shipped-content.ts';
import type { Store } from '../../src/store/store.ts';
import { describeOnBothEngines } from '../engines.ts';
import { freshStore, freshUrl, opened, OPERATOR } from './fresh-store.ts';
import { aNewStatement } from './new-statement.ts';
import { rowsOf } from './raw.ts';

type Files = Readonly<Record<string, string | null>>;

async function folderOf(files: Files): Promise<string> {
  const folder = await folderWith(files);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A start of the program `build` on the store, with the content of a folder. */
function starting(store: Store, folder: string, build: string | null = 'build-1'): Shipped {
  return { store, build, settings: { kind: 'real', contentFolder: folder, sharedFolder: folder } };
}

const SECOND_STATE = smallWith('states.yaml', 'code: AAA', 'code: BBB')['states.yaml'] ?? '';
const FIRST_STATE = SMALL['states.yaml'] ?? '';
/** The small content and one state more. */
const MORE: Files = {
  ...SMALL,
  'more-states.yaml': SECOND_STATE.replaceAll('Aaa', 'Bbb').replace('alpha2: AA', 'alpha2: BB'),
};
const ANOTHER_TEXT: Files = { ...SMALL, 'states.yaml': FIRST_STATE.replace('en: Aaa', 'en: Another') };

describeOnBothEngines('the shipped content at a start', (engine) => {
  it('is read at the first start and at none that changes nothing', async () => {
    const store = await freshStore(engine);
    const start = starting(store, await folderOf(SMALL));
    expect(await loadShippedOnce(start)).toMatchObject({ items: 8, same: 0 });
    expect(await loadShippedOnce(start)).toBeNull();
    expect(await loadShippedOnce(start)).toBeNull();
  });

  it('is read again where a file changed by a byte, came or went', async () => {
    const store = await freshStore(engine);
    const folder = await folderOf(SMALL);
    const start = starting(store, folder);
    await loadShippedOnce(start);
    writeFileSync(join(folder, 'states.yaml'), `${FIRST_STATE}# a remark\n`);
    expect(await loadShippedOnce(start)).toMatchObject({ items: 0, same: 11 });
    writeFileSync(join(folder, 'more-states.yaml'), MORE['more-states.yaml'] ?? '');
    expect(await loadShippedOnce(start)).toMatchObject({ items: 1, same: 11 });
    rmSync(join(folder, 'more-states.yaml'));
    // The same bytes as at the second start: all of it is in the record.
    expect(await loadShippedOnce(start)).toBeNull();
  });

  it('is read again by another version of Farol, which may make other items of the same files', async () => {
    const store = await freshStore(engine);
    const folder = await folderOf(SMALL);
    await loadShippedOnce(starting(store, folder, 'build-1'));
    expect(await loadShippedOnce(starting(store, folder, 'build-2'))).toMatchObject({ items: 0, same: 11 });
    expect(await loadShippedOnce(starting(store, folder, 'build-2'))).toBeNull();
  });

  it('is read at each start of a program that does not know from which sources it was made', async () => {
    const store = await freshStore(engine);
    const start = starting(store, await folderOf(SMALL), null);
    await loadShippedOnce(start);
    expect(await loadShippedOnce(start)).toMatchObject({ items: 0, same: 11 });
  });

  it('is not read again after an import, nor after content was made here', async () => {
    const store = await freshStore(engine);
    const start = starting(store, await folderOf(SMALL));
    await loadShippedOnce(start);
    const farol = farolOver(store, start.settings as Settings);
    const csv = 'state,question,basis,speaker,answer,codes,from\nAAA,groups,law,reference:book,unknown,,2013\n';
    expect((await importStatements(farol, 'a.csv', csv, 'csv', false)).ok).toBe(true);
    await store.write(OPERATOR, (tx) => {
      tx.putContent([{ kind: 'state', id: 'AAA', version: 2, origin: 'here', body: { code: 'AAA' } }]);
      tx.record([aNewStatement('made-here')]);
      return Promise.resolve();
    });
    expect(await loadShippedOnce(start)).toBeNull();
  });

  it('of another folder is read whenever that is loaded, and is not taken for the shipped one', async () => {
    const store = await freshStore(engine);
    const start = starting(store, await folderOf(SMALL));
    await loadShippedOnce(start);
    const other = await folderOf(MORE);
    const read = await readContent(start.settings, other);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(await loadContent(store, read.value)).toMatchObject({ items: 1, same: 11 });
    expect(await loadShippedOnce(start)).toBeNull();
    expect(await loadShippedOnce(starting(store, other))).toMatchObject({ items: 0, same: 12 });
  });

  it('that is asked for by name is read even where it is known', async () => {
    const store = await freshStore(engine);
    const start = starting(store, await folderOf(SMALL));
    await loadShippedOnce(start);
    expect(await loadShipped(start)).toMatchObject({ items: 0, same: 11 });
  });

  it('is refused at each start while it has a fault', async () => {
    const url = await freshUrl(engine);
    const store = await opened(url);
    const start = starting(store, await folderOf(smallWith('states.yaml', 'federal: false', 'federal: maybe')));
    await expect(loadShippedOnce(start)).rejects.toBeInstanceOf(ContentRefused);
    expect(await rowsOf(url, 'select * from loaded_content')).toEqual([]);
    await expect(loadShippedOnce(start)).rejects.toBeInstanceOf(ContentRefused);
  });

  it('that fails half-way in the database is read again', async () => {
    const url = await freshUrl(engine);
    const store = await opened(url);
    const start = starting(store, await folderOf(SMALL));
    const failing: Store = {
      ...store,
      write: (actor, work) =>
        store.write(actor, async (tx) => {
          await work(tx);
          throw new Error('the disk went');
        }),
    };
    await expect(loadShippedOnce({ ...start, store: failing })).rejects.toThrow('the disk went');
    expect(await rowsOf(url, 'select * from loaded_content')).toEqual([]);
    expect(await loadShippedOnce(start)).toMatchObject({ items: 8, same: 0 });
  });

  it('tells what collides with the record at each start', async () => {
    const store = await freshStore(engine);
    await loadShippedOnce(starting(store, await folderOf(SMALL)));
    const changed = starting(store, await folderOf(ANOTHER_TEXT));
    const collisions = [{ what: 'state', id: 'AAA (1)' }];
    expect(await loadShippedOnce(changed)).toMatchObject({ collisions });
    expect(await loadShippedOnce(changed)).toMatchObject({ collisions });
  });

  it('is in the record once when two processes start at the same time, and then neither reads it', async () => {
    const url = await freshUrl(engine);
    const [one, two] = [await opened(url), await opened(url)];
    const folder = await folderOf(SMALL);
    const loaded = await Promise.all([one, two].map((store) => loadShippedOnce(starting(store, folder))));
    const fresh = loaded.map((each) => (each === null ? 0 : each.items));
    expect(fresh.toSorted()).toEqual([0, 8]);
    for (const store of [one, two]) expect(await loadShippedOnce(starting(store, folder))).toBeNull();
  });
});

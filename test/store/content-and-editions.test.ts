import { expect, it } from 'vitest';
import { PUBLIC, SECRETARIAT, type Viewer } from '../../src/core/record/audience.ts';
import {
  contentHash,
  contentVersionHashes,
  contentVersions,
  latestContent,
  latestContentSequence,
} from '../../src/store/content-items.ts';
import { editionsOf, findEdition } from '../../src/store/editions.ts';
import { isFault } from '../../src/store/errors.ts';
import { describeOnBothEngines } from '../engines.ts';
import { freshStore, OPERATOR } from './fresh-store.ts';
import { aNewEdition } from './new-edition.ts';

const ARGENTINA = {
  kind: 'state',
  id: 'ARG',
  version: 1,
  origin: 'shipped',
  body: { names: { es: 'Argentina' } },
} as const;
const NEWER = { ...ARGENTINA, version: 2, body: { names: { es: 'República Argentina' } } } as const;
const BRAZIL = { kind: 'state', id: 'BRA', version: 1, origin: 'here', body: { names: { pt: 'Brasil' } } } as const;

describeOnBothEngines('content', (engine) => {
  it('holds in its highest version, as the record stood at a number', async () => {
    const store = await freshStore(engine);
    await store.write(OPERATOR, (tx) => Promise.resolve(tx.putContent([ARGENTINA, BRAZIL])));
    await store.write(OPERATOR, (tx) => Promise.resolve(tx.putContent([NEWER])));
    await store.read(PUBLIC, async (tx) => {
      const bodies = async (known: number) => (await latestContent(tx, known)).map((item) => item.body);
      expect(await bodies(3)).toEqual([NEWER.body, BRAZIL.body]);
      expect(await bodies(2)).toEqual([ARGENTINA.body, BRAZIL.body]);
      expect(await bodies(1)).toEqual([ARGENTINA.body]);
      expect(await latestContentSequence(tx)).toBe(3);
      expect((await contentVersions(tx, 'state', 'ARG')).map((item) => item.version)).toEqual([2, 1]);
      expect((await latestContent(tx, 3))[1]).toMatchObject({
        origin: 'here',
        sequence: 2,
        hash: contentHash(BRAZIL.body),
      });
      expect(await contentVersionHashes(tx)).toHaveLength(3);
    });
  });

  it('has no version twice, and the write that tries leaves nothing', async () => {
    const store = await freshStore(engine);
    await store.write(OPERATOR, (tx) => Promise.resolve(tx.putContent([ARGENTINA])));
    const again = store.write(OPERATOR, (tx) => Promise.resolve(tx.putContent([BRAZIL, { ...ARGENTINA, body: {} }])));
    await expect(again).rejects.toSatisfy((error) => isFault(error, 'duplicate'));
    expect((await store.read(PUBLIC, (tx) => latestContent(tx, 99))).map((item) => item.id)).toEqual(['ARG']);
  });
});

describeOnBothEngines('an edition', (engine) => {
  it('gives the bytes it was issued with, under their hash', async () => {
    const store = await freshStore(engine, { now: () => new Date('2014-12-05T08:00:00.000Z') });
    const { value: hash } = await store.write(OPERATOR, (tx) => Promise.resolve(tx.issue(aNewEdition())));
    // printf '\x00\x01\xfe\xff' | sha256sum
    expect(hash).toBe('c5dbae22661af6db18a1f676db82a7ef7de46d27c3a263a872f00478b0d99fc4');
    const edition = await store.read(PUBLIC, (tx) => findEdition(tx, hash));
    expect([...(edition?.bytes ?? [])]).toEqual([0, 1, 254, 255]);
    expect(edition).toMatchObject({
      outline: { title: 'Informe comparado' },
      on: '2014-12-04',
      known: 1,
      language: 'es',
    });
    expect(edition?.issuedAt).toBe('2014-12-05T08:00:00.000Z');
  });

  it('is shown to those for whom it was compiled and to those who may see more', async () => {
    const store = await freshStore(engine);
    const viewers: readonly Viewer[] = [
      PUBLIC,
      { kind: 'member-states' },
      SECRETARIAT,
      { kind: 'state', state: 'ARG' },
    ];
    await store.write(OPERATOR, (tx) => {
      viewers.forEach((viewer, n) => tx.issue(aNewEdition({ viewer, bytes: new Uint8Array([n]) })));
      return Promise.resolve();
    });
    const shown = async (viewer: Viewer) =>
      (await store.read(viewer, (tx) => editionsOf(tx, 'brasilia-2014'))).map((edition) => edition.viewer);
    expect(await shown(PUBLIC)).toEqual(['public']);
    expect(await shown({ kind: 'member-states' })).toEqual(['public', 'member-states']);
    expect(await shown(SECRETARIAT)).toEqual(['public', 'member-states', 'secretariat']);
    expect(await shown({ kind: 'state', state: 'ARG' })).toEqual(['public', 'member-states', 'state:ARG']);
    expect(await shown({ kind: 'state', state: 'BRA' })).toEqual(['public', 'member-states']);
  });
});

/**
 * The shipped content at a start: read, checked and compared only where this program has not brought these very files in
 * before. What was recorded stays recorded, so nothing could have come of reading them again.
 */
import { createHash, type Hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PUBLIC } from '../core/record/audience.ts';
import { wasLoaded } from '../store/loaded-content.ts';
import type { Store } from '../store/store.ts';
import { contentFiles } from './content-files/content-names.ts';
import { ContentRefused } from './content-refused.ts';
import { loadContent, type Loaded } from './load.ts';
import type { Settings } from './settings.ts';

type Folders = Pick<Settings, 'kind' | 'contentFolder' | 'sharedFolder'>;

/** Whose content goes where, and the hash of the program that makes items and statements of it (`PROGRAM_BUILD`). */
export interface Shipped {
  readonly store: Store;
  readonly settings: Folders;
  readonly build: string | null;
}

/** Loads the shipped content, or answers `null` where it is known to be in the record whole. */
export async function loadShippedOnce(shipped: Shipped): Promise<Loaded | null> {
  const fingerprint = await fingerprintOf(shipped);
  if (fingerprint !== null && (await shipped.store.read(PUBLIC, (tx) => wasLoaded(tx, fingerprint)))) return null;
  return loadShipped(shipped);
}

/** Loads the shipped content. Throws `ContentRefused` with every fault in it; nothing is then noted either. */
export async function loadShipped(shipped: Shipped): Promise<Loaded> {
  const before = await fingerprintOf(shipped);
  const { readContent } = await import('./shipped-content.ts');
  const read = await readContent(shipped.settings);
  if (!read.ok) throw new ContentRefused(read.problems);
  // Files that changed while they were read were not read as either hash says.
  const unchanged = before === (await fingerprintOf(shipped));
  return loadContent(shipped.store, read.value, unchanged ? before : null);
}

/** One hash over the names and bytes of all that is read and over the program; `null` where that is not known. */
async function fingerprintOf({ settings, build }: Shipped): Promise<string | null> {
  if (build === null) return null;
  const { kind, contentFolder, sharedFolder } = settings;
  const hash = createHash('sha256').update(`${build}\n${kind}\n`);
  for (const folder of new Set([contentFolder, sharedFolder])) await addFolder(hash, folder);
  return hash.digest('hex');
}

async function addFolder(hash: Hash, folder: string): Promise<void> {
  const names = await contentFiles(folder);
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
  hash.update(`${names.length}\n`);
  for (const [index, bytes] of files.entries()) hash.update(`${names[index]}\n${bytes.length}\n`).update(bytes);
}

/** Farol with the real content that ships with it, in a database of its own, on a fixed day. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { farolOver, type Farol } from '../../src/app/farol.ts';
import { loadContent } from '../../src/app/load.ts';
import { readSettings } from '../../src/app/settings.ts';
import { readContent } from '../../src/app/shipped-content.ts';
import { openStore } from '../../src/store/store.ts';

/** The folder of the program, with `content/` in it. */
const PROGRAM = join(import.meta.dirname, '..', '..');

/** When the record is made and read, so that no test depends on the day it is run. */
const NOW = new Date('2026-11-20T12:00:00Z');

export interface RealFarol {
  readonly farol: Farol;
  /** Closes it and removes its folder. */
  close(): Promise<void>;
}

/** Opens Farol over a new SQLite file, loaded; its server takes whichever port is free. Throws where content is broken. */
export async function openRealFarol(): Promise<RealFarol> {
  const folder = mkdtempSync(join(tmpdir(), 'farol-real-'));
  const env = { FAROL_DATA: folder, PORT: '0' };
  const settings = readSettings(env, { demo: false, workingFolder: folder, programFolder: PROGRAM });
  if (!settings.ok) throw new Error(JSON.stringify(settings.problems));
  const content = await readContent(settings.value);
  if (!content.ok) throw new Error(JSON.stringify(content.problems.slice(0, 10)));
  const store = await openStore(settings.value.storeUrl, { kind: 'real', mode: 'server', now: () => NOW });
  const farol = farolOver(store, settings.value, () => NOW);
  await loadContent(store, content.value);
  return {
    farol,
    close: async () => {
      await farol.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

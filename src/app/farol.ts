/** Farol opened: the store, the catalog, the cubes. Everything that people come to do starts from here. */
import { mkdir } from 'node:fs/promises';
import { dayOf, type PlainDate } from '../core/basics/plain-date.ts';
import type { Catalog } from '../core/content/catalog.ts';
import type { CubeAt } from '../core/compare/cube.ts';
import { PUBLIC } from '../core/record/audience.ts';
import { recordedAtOf } from '../store/statements.ts';
import { openStore, type Store } from '../store/store.ts';
import type { StoreMode } from '../store/engine.ts';
import { openCatalog } from './catalog.ts';
import { openCubes } from './cubes.ts';
import type { Settings } from './settings.ts';

export interface Farol {
  readonly settings: Settings;
  readonly store: Store;
  /** All content as the database holds it now. */
  catalog(): Promise<Catalog>;
  readonly cubeAt: CubeAt;
  /** The last number of the record. */
  sequence(): Promise<number>;
  /** The UTC day on which a number was recorded; `null` where nothing has it. */
  recordedOn(sequence: number): Promise<PlainDate | null>;
  /** The UTC day of now. */
  today(): PlainDate;
  close(): Promise<void>;
}

/** Opens the store that the settings name, and makes the data folder where it is missing. */
export async function openFarol(settings: Settings, mode: StoreMode): Promise<Farol> {
  if (settings.dataFolder !== null) await mkdir(settings.dataFolder, { recursive: true });
  const store = await openStore(settings.storeUrl, { kind: settings.kind, mode });
  return farolOver(store, settings);
}

export function farolOver(store: Store, settings: Settings, now: () => Date = () => new Date()): Farol {
  return {
    settings,
    store,
    catalog: openCatalog(store),
    cubeAt: openCubes(store),
    sequence: () => store.latestSequence(),
    recordedOn: async (sequence) => {
      const at = await store.read(PUBLIC, (tx) => recordedAtOf(tx, sequence));
      return at === undefined ? null : dayOf(at);
    },
    today: () => dayOf(now().toISOString()),
    close: () => store.close(),
  };
}

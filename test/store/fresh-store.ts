/** A store on a new database, closed when its test is done. On PostgreSQL the roles are made first, as an operator does. */
import { onTestFinished } from 'vitest';
import { initServer } from '../../src/store/postgres-roles.ts';
import { openStore, type Store, type StoreOptions } from '../../src/store/store.ts';
import type { Actor } from '../../src/store/transaction.ts';
import type { TestEngine } from '../engines.ts';

export const OPERATOR: Actor = { kind: 'operator', id: 'tester' };

/** The address of a new database, ready to be opened. */
export async function freshUrl(engine: TestEngine): Promise<string> {
  const url = await engine.freshUrl();
  if (engine.name === 'postgres') await initServer(url);
  return url;
}

/** Opens the store at the address until the test is done. */
export async function opened(url: string, options: Partial<StoreOptions> = {}): Promise<Store> {
  const store = await openStore(url, { kind: 'real', mode: 'server', ...options });
  onTestFinished(() => store.close());
  return store;
}

export async function freshStore(engine: TestEngine, options: Partial<StoreOptions> = {}): Promise<Store> {
  return opened(await freshUrl(engine), options);
}

/** The file behind an SQLite address. */
export function fileOf(url: string): string {
  return url.slice('sqlite:'.length);
}

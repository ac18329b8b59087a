/** New, empty databases for a run: SQLite always, PostgreSQL where the tests would find one. All are gone at the end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initServer } from '../src/store/postgres-roles.ts';
import { createDatabase, startServer, type TestServer } from '../test/postgres.ts';

export type EngineName = 'SQLite' | 'PostgreSQL';

export interface BenchDatabase {
  readonly engine: EngineName;
  readonly storeUrl: string;
  /** The settings by which Farol's own process opens it. */
  readonly env: Readonly<Record<string, string>>;
}

export interface Databases {
  readonly engines: readonly EngineName[];
  /** Why there is no PostgreSQL, where there is none. */
  readonly without: string | null;
  fresh(engine: EngineName): Promise<BenchDatabase>;
  close(): Promise<void>;
}

export async function openDatabases(): Promise<Databases> {
  const found = await startServer();
  const ends: (() => Promise<void>)[] = [];
  return {
    engines: found.server === null ? ['SQLite'] : ['SQLite', 'PostgreSQL'],
    without: found.server === null ? found.reason : null,
    fresh: async (engine) => {
      const { database, end } = engine === 'SQLite' ? sqlite() : await postgres(found.server);
      ends.push(end);
      return database;
    },
    close: async () => {
      for (const end of ends.splice(0).reverse()) await end();
      await found.server?.stop();
    },
  };
}

interface Made {
  readonly database: BenchDatabase;
  readonly end: () => Promise<void>;
}

function sqlite(): Made {
  const folder = mkdtempSync(join(tmpdir(), 'farol-bench-'));
  const storeUrl = `sqlite:${join(folder, 'farol.sqlite')}`;
  return {
    database: { engine: 'SQLite', storeUrl, env: { FAROL_DATA: folder } },
    end: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function postgres(server: TestServer | null): Promise<Made> {
  if (server === null) throw new Error('this run has no PostgreSQL');
  const { url, drop } = await createDatabase(server.url);
  await initServer(url);
  return { database: { engine: 'PostgreSQL', storeUrl: url, env: { DATABASE_URL: url } }, end: drop };
}

/**
 * The two databases Farol runs on, as tests see them: a new, empty SQLite file or PostgreSQL database whenever a test
 * asks for one, gone again when its file is done. Projects that use this name `test/postgres-setup.ts` as their
 * `globalSetup` in vitest.config.ts.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, inject } from 'vitest';
import { createDatabase } from './postgres.ts';

/** One of the two engines, and a way to a database on it that nobody else uses. */
export interface TestEngine {
  readonly name: 'sqlite' | 'postgres';
  /**
   * The address of a new, empty database: `sqlite:/abs/path/farol.sqlite` (the file does not exist yet, its folder does)
   * or `postgres://...` (logged in as the owner and superuser). It is removed after the tests of the enclosing describe.
   */
  freshUrl(): Promise<string>;
}

/** Whether this run has a PostgreSQL server: false when none is installed and none was named. */
export function hasPostgres(): boolean {
  return inject('postgresServer') !== null;
}

/** The engines that this run can use, SQLite always among them. */
export function engines(): readonly TestEngine['name'][] {
  return hasPostgres() ? ['sqlite', 'postgres'] : ['sqlite'];
}

/**
 * The same tests twice, once an engine. Without PostgreSQL its half is registered all the same and counts as skipped, so
 * that the sum of a run says that it was not tried.
 */
export function describeOnBothEngines(name: string, tests: (engine: TestEngine) => void): void {
  describe(`${name} (SQLite)`, () => tests(sqliteEngine()));
  describe.skipIf(!hasPostgres())(`${name} (PostgreSQL)`, () => tests(postgresEngine()));
}

function sqliteEngine(): TestEngine {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  return {
    name: 'sqlite',
    freshUrl: () => {
      const folder = mkdtempSync(join(tmpdir(), 'farol-sqlite-'));
      folders.push(folder);
      return Promise.resolve(`sqlite:${join(folder, 'farol.sqlite')}`);
    },
  };
}

function postgresEngine(): TestEngine {
  const drops: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const drop of drops.splice(0)) await drop();
  });
  return {
    name: 'postgres',
    freshUrl: async () => {
      const server = inject('postgresServer');
      if (server === null) throw new Error('This run has no PostgreSQL server.');
      const database = await createDatabase(server);
      drops.push(database.drop);
      return database.url;
    },
  };
}

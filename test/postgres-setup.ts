/**
 * Vitest's globalSetup of the projects whose tests use PostgreSQL: starts it once a run and hands its address to the
 * test files, which ask for it through `test/engines.ts`.
 */
import type { TestProject } from 'vitest/node';
import { startServer } from './postgres.ts';
import { reportMissing } from './required.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the server's maintenance database as superuser; null when this run has no PostgreSQL. */
    postgresServer: string | null;
  }
}

/** Starts the server; without one the run goes on with null, unless FAROL_REQUIRE asks for it. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const started = await startServer();
  if (started.server === null) {
    reportMissing('postgres', started.reason);
    project.provide('postgresServer', null);
    return undefined;
  }
  const { server } = started;
  project.provide('postgresServer', server.url);
  return () => server.stop();
}

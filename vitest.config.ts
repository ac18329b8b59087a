/** The test projects; `npm test` runs all but `documents`, which needs LibreOffice (`npm run test:documents`). */
import { defineConfig } from 'vitest/config';

const withPostgres = { globalSetup: ['test/postgres-setup.ts'], hookTimeout: 60_000 };

/** The folders of test/ that are projects of their own: whatever stands elsewhere is a unit test, so that none is lost. */
const projectsOfTheirOwn = ['store', 'cli', 'browser', 'journeys', 'documents'];

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,test,bench}/**/*.test.{ts,tsx}'],
          exclude: projectsOfTheirOwn.map((folder) => `test/${folder}/**`),
          // Ample, so that a busy machine fails no test; a hang still ends.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'store', include: ['test/store/**/*.test.ts'], testTimeout: 30_000, ...withPostgres } },
      { test: { name: 'cli', include: ['test/cli/**/*.test.ts'], testTimeout: 60_000, ...withPostgres } },
      {
        test: {
          name: 'browser',
          include: ['test/{browser,journeys}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'documents', include: ['test/documents/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});

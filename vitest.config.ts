/** The test projects; `npm test` runs all but `documents`, which needs LibreOffice (`npm run test:documents`). */
import { defineConfig } from 'vitest/config';

/** Ample, so that a busy machine fails no test; a hang still ends. */
const ample = { testTimeout: 120_000, hookTimeout: 120_000 };

const withPostgres = { globalSetup: ['test/postgres-setup.ts'], ...ample };

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
          ...ample,
          testTimeout: 30_000,
        },
      },
      { test: { name: 'store', include: ['test/store/**/*.test.ts'], ...withPostgres } },
      { test: { name: 'cli', include: ['test/cli/**/*.test.ts'], ...withPostgres } },
      {
        test: {
          name: 'browser',
          include: ['test/{browser,journeys}/**/*.test.ts'],
          ...ample,
        },
      },
      { test: { name: 'documents', include: ['test/documents/**/*.test.ts'], ...ample } },
    ],
  },
});

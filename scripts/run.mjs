/** How `npm start` and the `farol` command run the program: the same way, but for the installing. */
import './node-version.mjs';
import { pathToFileURL } from 'node:url';
import { BuildProblem, ensureBuilt, ensureInstalled, program } from './build.mjs';

/**
 * Builds the program if it is out of date, runs it with `argv` (its arguments, without node and script) and leaves its
 * exit code to the process. With `install`, the npm packages are brought up to date first.
 */
export async function run(argv, { install = false } = {}) {
  try {
    if (install) ensureInstalled();
    ensureBuilt();
  } catch (error) {
    if (!(error instanceof BuildProblem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
    return;
  }
  // Traces then name the file and line of the source, not of the bundle.
  process.setSourceMapsEnabled(true);
  const { main } = await import(pathToFileURL(program).href);
  process.exitCode = await main(argv);
}

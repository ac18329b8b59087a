/**
 * `npm test`: the checks, then the tests of each vitest project. With names of suites as arguments, those only:
 * `node scripts/test.mjs check store`. The last line, alone, is the sum of all: `N passed, N failed, N skipped`; what was
 * skipped is named on the line before. A suite that did not start counts as one failure. FAROL_REQUIRE=postgres,chromium
 * makes the absence of either a failure.
 *
 * It installs npm packages if the lock changed, and nothing else.
 */
import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ensureBuilt, ensureInstalled, ensureWords, root } from './build.mjs';

const usual = ['check', 'unit', 'store', 'cli', 'browser'];
/** These run the `farol` command itself. */
const onTheBuiltProgram = ['cli', 'browser', 'documents'];

const notes = mkdtempSync(join(tmpdir(), 'farol-test-'));
const asked = process.argv.slice(2);
const suites = asked.length === 0 ? usual : asked;

const total = { passed: 0, failed: 0, skipped: 0 };
const skipped = [];

try {
  ensureInstalled({ dev: true });
  ensureWords();
  for (const suite of suites) await runSuite(suite);
} catch (error) {
  console.error(error.message);
  total.failed += 1;
} finally {
  for (const name of missing()) skipped.unshift(name);
  rmSync(notes, { recursive: true, force: true });
}

if (skipped.length > 0) console.log(`Skipped: ${skipped.join('; ')}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runSuite(suite) {
  console.log(`\n${suite}`);
  const count = await countOf(suite).catch((error) => {
    console.error(`The suite '${suite}' did not start: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  for (const outcome of Object.keys(total)) total[outcome] += count[outcome];
}

async function countOf(suite) {
  if (suite === 'check') {
    const { runChecks } = await import('./check.mjs');
    return runChecks();
  }
  if (onTheBuiltProgram.includes(suite)) ensureBuilt();
  return runProject(suite);
}

/** Runs one project of vitest.config.ts and adds up its report. */
function runProject(project) {
  const report = join(notes, `${project}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const run = spawnSync(process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, FAROL_TEST_NOTES: join(notes, 'missing') },
  });
  if (!existsSync(report)) throw new Error(`vitest ended with ${run.status ?? run.signal} and left no report.`);
  const { numPassedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  if (testResults.length === 0) throw new Error('it has no tests, or what it sets up failed.');
  const failed = testResults.reduce((sum, file) => sum + failuresOf(file), 0);
  // What failed outside of any test, in a teardown for instance, shows in the exit code alone.
  const failedOutside = failed === 0 && run.status !== 0 ? 1 : 0;
  nameSkipped(testResults);
  return { passed: numPassedTests, failed: failed + failedOutside, skipped: numPendingTests + numTodoTests };
}

/** A file that could not be loaded, or whose hooks failed, counts as one failure beside those of its tests. */
function failuresOf(file) {
  const failed = file.assertionResults.filter(({ status }) => status === 'failed').length;
  return file.status === 'failed' && failed === 0 ? 1 : failed;
}

/** Names the files with tests that were skipped for any other reason than a program that is missing here. */
function nameSkipped(files) {
  if (missing().length > 0) return;
  for (const { name, assertionResults } of files) {
    const left = assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed').length;
    if (left > 0) skipped.push(`${left} of ${relative(root, name)}`);
  }
}

/** What the suites found to be missing on this machine, each once. */
function missing() {
  const file = join(notes, 'missing');
  return existsSync(file) ? [...new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean))] : [];
}

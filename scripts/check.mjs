/** The checks that `npm test` begins with. Each counts as one test. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findForbiddenImports } from './boundaries.mjs';
import { root } from './build.mjs';
import { findBrokenLinks } from './links.mjs';

/** Each check by its name, answering what is wrong as text to be read, or nothing. The quick ones first. */
const checks = [
  ['links in the documentation', () => findBrokenLinks(root).join('\n')],
  ['imports', async () => (await findForbiddenImports(root)).join('\n')],
  ['format', () => faultsOf('prettier', ['--check', '--log-level=warn', '.'])],
  ['types of the core, without Node', () => faultsOf('tsc', ['-p', 'src/core/tsconfig.json', '--noEmit'])],
  ['types', () => faultsOf('tsc', ['-p', 'tsconfig.json', '--noEmit'])],
  ['lint', () => faultsOf('eslint', ['--max-warnings=0', '.'])],
];

/** Runs all checks, two at a time, and shows each fault. Answers how many passed, failed and were skipped. */
export async function runChecks() {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const waiting = [...checks];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const faults = await report(next);
      if (faults) count.failed += 1;
      else count.passed += 1;
    }
  };
  await Promise.all([worker(), worker()]);
  return count;
}

async function report([name, check]) {
  const began = Date.now();
  const faults = await Promise.resolve()
    .then(check)
    .catch((error) => `did not run: ${error.stack ?? error}`);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${faults ? '✗' : '✓'} ${name} (${seconds} s)${faults ? `\n${faults.trimEnd()}` : ''}`);
  return faults !== '';
}

/** What a tool of node_modules/.bin said, if it did not end well; nothing if it did. */
function faultsOf(tool, args) {
  return new Promise((answer, reject) => {
    const run = spawn(join(root, 'node_modules', '.bin', tool), args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    run.stdout.on('data', (chunk) => said.push(chunk));
    run.stderr.on('data', (chunk) => said.push(chunk));
    run.once('error', reject);
    run.once('close', (code) => answer(code === 0 ? '' : `${Buffer.concat(said)}\n(${tool} ended with ${code})`));
  });
}

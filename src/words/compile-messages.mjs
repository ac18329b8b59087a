/**
 * The catalogues in `messages/` -> `compiled/`, from which `messages.ts` takes its functions. Plain JavaScript, so that
 * Node runs it before anything is built: `node src/words/compile-messages.mjs`.
 *
 * It writes beside `compiled/` first and then puts each file in its place, so that a test that runs meanwhile never meets
 * half a catalogue. There is no locale in a cookie or in the browser: every call names its language.
 */
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '@inlang/paraglide-js';

const words = dirname(fileURLToPath(import.meta.url));
const root = join(words, '..', '..');
const compiled = join(words, 'compiled');

/** Compiles all catalogues; throws where one of them cannot be read. */
export async function compileMessages() {
  const made = join(root, '.cache', `words-${process.pid}`);
  await mkdir(made, { recursive: true });
  try {
    await compile({
      project: join(root, 'project.inlang'),
      outdir: made,
      strategy: ['baseLocale'],
      outputStructure: 'locale-modules',
      emitGitIgnore: false,
      emitReadme: false,
    });
    await putInPlace(made);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

async function putInPlace(made) {
  for (const entry of await readdir(made, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(compiled, from.slice(made.length));
    await mkdir(dirname(to), { recursive: true });
    if ((await textOf(from)) !== (await textOf(to))) await rename(from, to);
  }
}

async function textOf(path) {
  return readFile(path, 'utf8').catch(() => null);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compileMessages();

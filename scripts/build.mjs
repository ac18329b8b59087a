/**
 * What must be done before Farol can run: the npm packages installed, the messages compiled, the program bundled. Each
 * is done only if it is out of date, so that `npm start`, `npm test` and the `farol` command can ask for it every time.
 *
 * Run by itself (`node scripts/build.mjs`) it builds; with the argument `words` it compiles the messages only. All that
 * it says goes to standard error: standard output belongs to the command that asked for the build.
 */
import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The bundle of `src/cli/main.ts`, which exports `main(argv)`. */
export const program = join(root, 'build', 'farol.mjs');

const installedLock = join(root, 'node_modules', '.package-lock.json');
const compiledWords = join(root, 'src', 'words', 'compiled');
const stamp = join(root, 'build', '.stamp');

/** A mistake that the person at the keyboard can mend: shown as its message, without a stack. */
export class BuildProblem extends Error {}

/**
 * Runs `npm ci` if what npm last installed here is not what package-lock.json asks for. With `dev`, the packages that
 * only tests and checks use are asked for too. Throws BuildProblem if npm fails.
 */
export function ensureInstalled({ dev = false } = {}) {
  if (isInstalled(dev)) return;
  console.error('Installing the npm packages ...');
  const npm = process.env.npm_execpath;
  const [command, before] = npm !== undefined && /\.[cm]?js$/.test(npm) ? [process.execPath, [npm]] : ['npm', []];
  const run = spawnSync(command, [...before, 'ci', '--include=dev', '--include=optional', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (run.error) throw new BuildProblem(`npm could not be started: ${run.error.message}`);
  if (run.status !== 0) throw new BuildProblem('npm ci failed; what it said stands above.');
}

/**
 * Compiles and bundles if the sources are not those of the last build. The work is done in a process of its own, so that
 * the compilers leave nothing behind in the one that goes on to serve. Throws BuildProblem if it fails.
 */
export function ensureBuilt() {
  if (isBuilt()) return;
  runBuild([]);
}

/** Compiles the messages if they, or the packages, changed since they were last compiled. Throws BuildProblem. */
export function ensureWords() {
  if (readStamp().words === wordsFingerprint() && existsSync(join(compiledWords, 'messages.js'))) return;
  runBuild(['words']);
}

function runBuild(args) {
  if (!existsSync(installedLock)) throw new BuildProblem(`Farol is not installed yet: run 'npm ci' in ${root} first.`);
  const run = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...args], { stdio: ['ignore', 2, 2] });
  if (run.status !== 0) throw new BuildProblem('Farol could not be built; the reason stands above.');
}

/**
 * npm keeps a copy of the lock of what it installed. A package of ours that is missing there, or is there in another
 * version, has to be installed; packages marked optional may be missing, they are for other machines.
 */
function isInstalled(dev) {
  if (!existsSync(installedLock)) return false;
  const there = JSON.parse(readFileSync(installedLock, 'utf8')).packages;
  const asked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(asked).every(([path, wanted]) => {
    if (path === '' || (wanted.dev && !dev)) return true;
    const found = there[path];
    if (found === undefined) return wanted.optional === true || wanted.devOptional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

function isBuilt() {
  const last = readStamp();
  return existsSync(program) && last.words === wordsFingerprint() && last.program === programFingerprint();
}

function readStamp() {
  return existsSync(stamp) ? JSON.parse(readFileSync(stamp, 'utf8')) : {};
}

function writeStamp(changes) {
  const text = JSON.stringify({ ...readStamp(), ...changes });
  writeFileSync(`${stamp}.new`, text);
  renameSync(`${stamp}.new`, stamp);
}

function wordsFingerprint() {
  return fingerprint([
    ...filesUnder(join(root, 'src', 'words', 'messages')),
    join(root, 'src', 'words', 'compile-messages.mjs'),
    join(root, 'project.inlang', 'settings.json'),
    ...commonSources(),
  ]);
}

function programFingerprint() {
  const sources = filesUnder(join(root, 'src')).filter(
    (file) => !file.startsWith(compiledWords) && !/\.test\.tsx?$/.test(file),
  );
  return fingerprint([...sources, ...commonSources()]);
}

function commonSources() {
  return [join(root, 'package-lock.json'), join(root, 'tsconfig.json'), fileURLToPath(import.meta.url)];
}

function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file)} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** All files in a folder and the folders in it, in an order that does not change from run to run. */
function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Builds what is out of date, one process at a time: a second one waits, and then finds the work done. */
async function build(wordsOnly) {
  mkdirSync(dirname(stamp), { recursive: true });
  const release = await lock();
  try {
    const words = wordsFingerprint();
    if (readStamp().words !== words || !existsSync(join(compiledWords, 'messages.js'))) {
      console.error('Compiling the messages ...');
      await compileWords();
      writeStamp({ words });
    }
    if (wordsOnly || isBuilt()) return;
    console.error('Building Farol ...');
    const bundled = programFingerprint();
    await bundle(bundled);
    copyAssets();
    writeStamp({ program: bundled });
  } finally {
    release();
  }
}

/** The lock is an open transaction of SQLite: the operating system lets go of it however the process ends. */
async function lock() {
  const { DatabaseSync } = await import('@photostructure/sqlite');
  const holder = new DatabaseSync(join(root, 'build', '.lock'), { timeout: 300_000 });
  holder.exec('begin exclusive');
  return () => holder.close();
}

async function compileWords() {
  refuseBrokenCatalogues();
  const { compileMessages } = await import('../src/words/compile-messages.mjs');
  await compileMessages();
}

/** The compiler shows a broken catalogue as a trace of its own insides, so it is looked at first. */
function refuseBrokenCatalogues() {
  for (const file of filesUnder(join(root, 'src', 'words', 'messages'))) {
    try {
      JSON.parse(readFileSync(file, 'utf8'));
    } catch (error) {
      throw new BuildProblem(`${relative(root, file)} is not JSON: ${error.message}`);
    }
  }
}

/**
 * One file with the packages in it: to find and read hundreds of small files takes nearly as long as all else that a start does.
 * What carries binaries stays outside and is found in node_modules from build/. Names stay as they are, for traces.
 */
async function bundle(sources) {
  const esbuild = await import('esbuild');
  const result = await esbuild.build({
    entryPoints: [join(root, 'src', 'cli', 'main.ts')],
    outfile: program,
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    external: ['@photostructure/sqlite', 'pg-native'],
    define: { FAROL_BUILD: JSON.stringify(sources) },
    // Packages that are no ES modules ask for Node's own modules by `require`.
    banner: { js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);" },
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: 'linked',
    sourcesContent: false,
    plugins: [withoutMapsOfPackages],
    write: false,
    logLevel: 'warning',
  });
  for (const file of result.outputFiles) {
    writeFileSync(`${file.path}.new`, file.contents);
    renameSync(`${file.path}.new`, file.path);
  }
}

/** A trace through a package needs no line of it; their maps would be two thirds of what Node reads at each start. */
const withoutMapsOfPackages = {
  name: 'without-maps-of-packages',
  setup(build) {
    const empty = Buffer.from('{"version":3,"sources":[""],"mappings":"A"}').toString('base64');
    const remark = `\n//# sourceMappingURL=data:application/json;base64,${empty}`;
    build.onLoad({ filter: /node_modules.*\.[cm]?js$/ }, ({ path }) => ({
      contents: `${readFileSync(path, 'utf8')}${remark}`,
      loader: 'js',
    }));
  },
};

function copyAssets() {
  const from = join(root, 'src', 'pages', 'assets');
  const to = join(root, 'build', 'assets');
  rmSync(to, { recursive: true, force: true });
  if (existsSync(from)) cpSync(from, to, { recursive: true });
}

async function buildAndExit(wordsOnly) {
  let exitCode = 0;
  try {
    await build(wordsOnly);
  } catch (error) {
    // esbuild has shown its own errors already, with file and line.
    if (!Array.isArray(error?.errors)) console.error(error instanceof BuildProblem ? error.message : error);
    exitCode = 1;
  }
  // After a failure the words compiler leaves timers that would keep the process alive.
  process.exit(exitCode);
}

const runByItself = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (runByItself) await buildAndExit(process.argv[2] === 'words');

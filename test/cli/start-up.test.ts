/** From a fresh clone to a running command: what is installed, compiled and bundled, and when. In a small project of its own. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const farol = join(import.meta.dirname, '..', '..');
const main = 'src/cli/main.ts';
const soundMain = `
  export async function main(argv: readonly string[]): Promise<number> {
    console.log(argv.join(' '));
    return argv.length;
  }
`;

let project = '';

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'farol-start-up-'));
  const parts = [
    'bin',
    'scripts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'project.inlang/settings.json',
  ];
  const words = ['src/words/messages', 'src/words/compile-messages.mjs'];
  for (const part of [...parts, ...words]) cpSync(join(farol, part), join(project, part), { recursive: true });
  write('src/pages/assets/look.css', 'body { color: black }');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

beforeEach(() => {
  rmSync(join(project, 'node_modules'), { recursive: true, force: true });
  symlinkSync(join(farol, 'node_modules'), join(project, 'node_modules'));
  write(main, soundMain);
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function node(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((answer) => {
    execFile(process.execPath, args, { cwd: tmpdir(), env: { ...process.env, ...env } }, (error, out, err) => {
      answer({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err });
    });
  });
}

const command = (...args: readonly string[]): Promise<Ended> => node([join(project, 'bin', 'farol.mjs'), ...args]);

describe('the farol command', () => {
  it('builds once when three are started at once, and passes on arguments and exit code, from any folder', async () => {
    const ended = await Promise.all([command('a'), command('b', 'c'), command('d', 'e', 'f')]);
    expect(ended.map(({ code, out }) => [code, out])).toEqual([
      [1, 'a\n'],
      [2, 'b c\n'],
      [3, 'd e f\n'],
    ]);
    expect(ended.map(({ err }) => err).join('')).toBe('Compiling the messages ...\nBuilding Farol ...\n');
    expect(readFileSync(join(project, 'build/assets/look.css'), 'utf8')).toBe('body { color: black }');
  });

  it('builds again when a source changed, and not otherwise', async () => {
    await command();
    expect((await command()).err).toBe('');
    write(main, soundMain.replace("join(' ')", "join('+')"));
    expect(await command('a', 'b')).toEqual({ code: 2, out: 'a+b\n', err: 'Building Farol ...\n' });
  });

  it('says where a source is broken, and fails', async () => {
    write(main, 'export const x: = 1;');
    const ended = await command();
    expect(ended.code).toBe(1);
    expect(ended.out).toBe('');
    expect(ended.err).toContain('src/cli/main.ts:1:16');
    expect(ended.err).toContain('Farol could not be built');
  });

  it('says which catalogue is broken, and fails', async () => {
    const path = 'src/words/messages/cli.pt.json';
    const sound = readFileSync(join(project, path), 'utf8');
    try {
      write(path, '{ "cli_name": ');
      const ended = await command();
      expect(ended.code).toBe(1);
      expect(ended.err).toContain('src/words/messages/cli.pt.json is not JSON');
    } finally {
      write(path, sound);
    }
  });

  it('asks for npm ci where nothing is installed', async () => {
    rmSync(join(project, 'node_modules'));
    write(main, `${soundMain}// changed`);
    const ended = await command();
    expect(ended.code).toBe(1);
    expect(ended.err).toBe(`Farol is not installed yet: run 'npm ci' in ${project} first.\n`);
  });

  it('refuses a Node that is too old, and says which it needs', async () => {
    const older = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } })";
    const ended = await node(['--import', `data:text/javascript,${older}`, join(project, 'bin', 'farol.mjs')]);
    expect(ended.code).toBe(1);
    expect(ended.err).toContain('Farol needs Node.js 20.19 or newer (24 is recommended); this is 18.20.4.');
  });
});

describe('npm start', () => {
  /** Runs what installs, with a program in npm's place that only says that it was called. */
  async function install(lockedNow: unknown, lockedThen: unknown, dev: boolean): Promise<string> {
    rmSync(join(project, 'node_modules'), { recursive: true });
    write('package-lock.json', JSON.stringify({ packages: lockedNow }));
    if (lockedThen !== null) write('node_modules/.package-lock.json', JSON.stringify({ packages: lockedThen }));
    write('npm.cjs', "console.log('npm ' + process.argv.slice(2).join(' '))");
    const build = JSON.stringify(join(project, 'scripts', 'build.mjs'));
    const script = `import(${build}).then(({ ensureInstalled }) => ensureInstalled({ dev: ${dev} }))`;
    return (await node(['-e', script], { npm_execpath: join(project, 'npm.cjs') })).err;
  }
  const called = 'Installing the npm packages ...\nnpm ci --include=dev --include=optional --loglevel=error\n';
  const hono = { version: '4.13.19', integrity: 'sha512-a' };

  afterAll(() => cpSync(join(farol, 'package-lock.json'), join(project, 'package-lock.json')));

  it.each([
    ['nothing is installed', { 'node_modules/hono': hono }, null, false, called],
    ['all is as the lock says', { '': {}, 'node_modules/hono': hono }, { 'node_modules/hono': hono }, true, ''],
    [
      'the lock asks for another version',
      { 'node_modules/hono': { ...hono, version: '4.14.0' } },
      { 'node_modules/hono': hono },
      false,
      called,
    ],
    [
      'a package was added',
      { 'node_modules/hono': hono, 'node_modules/zod': hono },
      { 'node_modules/hono': hono },
      false,
      called,
    ],
    ['only a package for other machines is missing', { 'node_modules/x': { ...hono, optional: true } }, {}, false, ''],
    ['only packages for development are missing', { 'node_modules/x': { ...hono, dev: true } }, {}, false, ''],
    [
      'packages for development are missing and tests run',
      { 'node_modules/x': { ...hono, dev: true } },
      {},
      true,
      called,
    ],
  ])('where %s', async (_, lockedNow, lockedThen, dev, said) => {
    expect(await install(lockedNow, lockedThen, dev)).toBe(said);
  });
});

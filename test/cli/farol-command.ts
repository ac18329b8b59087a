/**
 * The real `farol` command, run as people run it. It runs from a copy of the project, so that the whole file of tests
 * meets the program that stood there when it began; the copy is built once, as the first call would.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';

const project = join(import.meta.dirname, '..', '..');
const PARTS = [
  'bin',
  'scripts',
  'src',
  'content',
  'content-demo',
  'build',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'project.inlang/settings.json',
];

export interface Ended {
  /** `null` where a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Call {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** No file may grow beyond so many KiB: as on a disk that is full, for whichever account runs the tests. */
  readonly maxFileKiB?: number;
  readonly signal?: AbortSignal;
  /** Hears what is written, as it comes. */
  readonly heard?: (text: string) => void;
}

export interface FarolCommand {
  /** A folder for this file of tests; gone when it is done. */
  readonly folder: string;
  run(args: readonly string[], call?: Call): Promise<Ended>;
  /** The same from a data folder; `LANG` is English. */
  at(data: string, args: readonly string[], call?: Call): Promise<Ended>;
  /** A new data folder, with the shipped content in it. */
  loaded(): string;
  /** A path in the folder that nothing has taken yet. */
  fresh(ending?: string): string;
  remove(): void;
}

/** Copies, builds, and loads the shipped content once. */
export async function makeFarolCommand(): Promise<FarolCommand> {
  const folder = mkdtempSync(join(tmpdir(), 'farol-cli-'));
  const copy = join(folder, 'farol');
  for (const part of PARTS) {
    if (existsSync(join(project, part))) cpSync(join(project, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  const work = join(folder, 'work');
  mkdirSync(work);
  let taken = 0;
  const fresh = (ending = '') => join(folder, `${(taken += 1)}${ending}`);
  const run = (args: readonly string[], call: Call = {}) =>
    started([join(copy, 'bin', 'farol.mjs'), ...args], { cwd: work, ...call });
  const at = (data: string, args: readonly string[], call: Call = {}) =>
    run(args, { ...call, env: { FAROL_DATA: data, ...call.env } });
  const template = join(folder, 'loaded');
  const first = await at(template, ['load']);
  if (first.code !== 0) throw new Error(`the content could not be loaded: ${first.err}`);
  return {
    folder,
    run,
    at,
    fresh,
    loaded: () => {
      const data = fresh();
      cpSync(template, data, { recursive: true });
      return data;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What would lead the command elsewhere is taken out of the environment. */
function environment(own: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const outside = /^(FAROL_|DATABASE_URL$|PORT$|ORIGIN$|LANG$|LC_|NODE_OPTIONS$|VITEST)/;
  const rest = Object.fromEntries(Object.entries(process.env).filter(([name]) => !outside.test(name)));
  return { ...rest, FAROL_LANG: 'en', ...own };
}

function started(args: readonly string[], call: Call): Promise<Ended> {
  // `ulimit -f` counts in blocks of 512 bytes.
  const limit = call.maxFileKiB === undefined ? '' : `ulimit -f ${call.maxFileKiB * 2} && `;
  return new Promise((resolve, reject) => {
    const child = spawn('/bin/sh', ['-c', `${limit}exec "$0" "$@"`, process.execPath, ...args], {
      cwd: call.cwd,
      env: environment(call.env ?? {}),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { out: '', err: '' };
    for (const [name, stream] of [['out', child.stdout] as const, ['err', child.stderr] as const]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said[name] += text;
        call.heard?.(text);
      });
    }
    call.signal?.addEventListener('abort', () => child.kill('SIGTERM'));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...said }));
  });
}

/** Runs SQL on the database of a data folder, past everything that Farol does to guard it. */
export function sql(data: string, ...statements: readonly string[]): void {
  const database = new DatabaseSync(join(data, 'farol.sqlite'));
  try {
    for (const statement of statements) database.exec(statement);
  } finally {
    database.close();
  }
}

/** The last number of the record in a data folder. */
export function sequenceOf(data: string): number {
  const database = new DatabaseSync(join(data, 'farol.sqlite'), { readOnly: true });
  try {
    return (database.prepare('select sequence from counter').get() as { sequence: number }).sequence;
  } finally {
    database.close();
  }
}

/** Farol as people run it: the `farol` command, in a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import type { BenchDatabase } from './databases.ts';
import { memoryOf, processorMsOf, processorMsOfEnded, type Memory } from './process-account.ts';

const COMMAND = fileURLToPath(new URL('../bin/farol.mjs', import.meta.url));
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 10_000;
const POLL_MS = 5;

export interface FarolProcess {
  readonly origin: string;
  readonly port: number;
  readonly database: BenchDatabase;
  /** From the start of the process to the last byte of the first page. */
  readonly firstPageMs: number;
  memory(): Memory | null;
  /** All that it used so far. */
  readonly processorMs: () => number | null;
  stop(): Promise<void>;
}

/** How long a command took, by the clock and in processor time. */
export interface RanCommand {
  readonly ms: number;
  readonly processorMs: number | null;
}

/** Runs one command to its end. Throws, with what it said, where it does not end well. */
export async function runFarol(args: readonly string[], database: BenchDatabase): Promise<RanCommand> {
  const usedBefore = processorMsOfEnded();
  const began = performance.now();
  const child = start(args, database.env);
  const code = await new Promise((ended) => child.process.once('close', ended));
  if (code !== 0) throw new Error(`farol ${args.join(' ')} ended with ${String(code)}:\n${child.said.join('')}`);
  const used = processorMsOfEnded();
  const processorMs = used === null || usedBefore === null ? null : used - usedBefore;
  return { ms: performance.now() - began, processorMs };
}

/** `farol serve`, once its first page was answered. */
export async function startFarol(database: BenchDatabase): Promise<FarolProcess> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = start(['serve'], { ...database.env, PORT: String(port) });
  try {
    await firstPage(`${origin}/en`, child);
  } catch (error) {
    child.process.kill('SIGKILL');
    throw error;
  }
  return {
    origin,
    port,
    database,
    firstPageMs: performance.now() - began,
    memory: () => memoryOf(child.process.pid),
    processorMs: () => processorMsOf(child.process.pid),
    stop: () => stop(child.process),
  };
}

interface Child {
  readonly process: ChildProcess;
  readonly said: string[];
}

/** None of the caller's own settings of Farol reach it. */
function start(args: readonly string[], env: Readonly<Record<string, string>>): Child {
  const { PATH, HOME, TMPDIR } = process.env;
  const process_ = spawn(process.execPath, [COMMAND, ...args], {
    env: { PATH, HOME, TMPDIR, LANG: 'en', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  process_.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
  process_.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
  const killed = () => process_.kill('SIGKILL');
  process.once('exit', killed);
  process_.once('close', () => process.off('exit', killed));
  return { process: process_, said };
}

async function firstPage(address: string, { process: child, said }: Child): Promise<void> {
  const end = performance.now() + START_LIMIT_MS;
  while (child.exitCode === null && performance.now() < end) {
    const answered = await fetch(address).then(
      async (response) => response.status === 200 && (await response.text()).includes('</html>'),
      () => false,
    );
    if (answered) return;
    await pause(POLL_MS);
  }
  throw new Error(`farol serve did not answer ${address}:\n${said.join('')}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((ended) => child.once('close', ended));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await gone;
  clearTimeout(late);
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no free port on the loopback address'));
        else resolve(address.port);
      });
    });
  });
}

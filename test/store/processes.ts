/** Running one of this folder's files as a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A process under way, and the lines that it has written so far. */
export interface Running {
  readonly process: ChildProcess;
  readonly lines: readonly string[];
  /** Resolves when it has ended, with what it said about an error; rejects never. */
  readonly ended: Promise<{ readonly code: number | null; readonly errors: string }>;
}

export function run(file: string, ...args: readonly string[]): Running {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, file), ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let begun = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (begun + chunk).split('\n');
    begun = parts.pop() ?? '';
    lines.push(...parts);
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, errors }));
  return { process: child, lines, ended };
}

/** Lets processes that say `ready` begin together. */
export async function begin(...processes: readonly Running[]): Promise<void> {
  for (const { lines, process } of processes) {
    while (lines[0] !== 'ready' && process.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  for (const { process } of processes) process.stdin?.write('go\n');
}

/** What a figure was measured on: without it a figure says nothing. */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';

export interface Machine {
  readonly at: string;
  readonly commit: string;
  readonly processors: string;
  readonly memoryGiB: number;
  readonly node: string;
  readonly system: string;
  /** Processes that wanted a core, on average over the last minute. More than there are cores: others work here too. */
  readonly load: number;
}

export function thisMachine(now: Date): Machine {
  const cores = cpus();
  return {
    at: now.toISOString(),
    commit: commitOf(),
    processors: `${cores.length} x ${cores[0]?.model.trim() ?? 'unknown processor'}`,
    memoryGiB: Math.round((totalmem() / 2 ** 30) * 10) / 10,
    node: process.version,
    system: `${platform()} ${release()}`,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

/** The commit, and whether the files are those of it. */
function commitOf(): string {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const changed = git('status', '--porcelain', '--', ':/').trim() !== '';
    return `${git('rev-parse', '--short', 'HEAD').trim()}${changed ? ' with changes' : ''}`;
  } catch {
    return 'unknown';
  }
}

/** The peers: installed into a folder of their own when asked for, each run in a process of its own. */
import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustBe } from '../workload.ts';

const HERE = import.meta.dirname;
const FOLDER = join(HERE, '..', '..', '.cache', 'bench-peers');
const LIMIT_MS = 120_000;

/** Installs the peers unless these versions are there. Throws where npm fails. */
function ensurePeers(): void {
  const wanted = readFileSync(join(HERE, 'package.json'), 'utf8');
  const installed = join(FOLDER, 'installed.json');
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== wanted) {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, 'package.json'), wanted);
    execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: ['ignore', 2, 2] });
    writeFileSync(installed, wanted);
  }
}

/** Starts a peer where its packages are found, with a file of its input. */
function startPeer(script: string, input: string): { readonly child: ChildProcess; readonly end: () => void } {
  ensurePeers();
  copyFileSync(join(HERE, script), join(FOLDER, script));
  const folder = mkdtempSync(join(tmpdir(), 'farol-peer-'));
  const file = join(folder, 'input');
  writeFileSync(file, input);
  const child = fork(join(FOLDER, script), [file], { execArgv: [] });
  return {
    child,
    end: () => {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`a peer did not answer within ${LIMIT_MS} ms`)), LIMIT_MS);
    const ended = (code: number | null) => {
      clearTimeout(late);
      reject(new Error(`a peer ended with ${String(code)}`));
    };
    child.once('exit', ended);
    child.once('message', (message) => {
      clearTimeout(late);
      child.off('exit', ended);
      resolve(message);
    });
  });
}

/** Evaluations a second of json-logic-engine on the same laws and facts; `yes`: how many verdicts are yes. */
export async function jsonLogicPerSecond(cases: {
  readonly laws: readonly unknown[];
  readonly facts: readonly unknown[];
  readonly yes: number;
}): Promise<number> {
  const { child, end } = startPeer('json-logic.mjs', JSON.stringify(cases));
  try {
    return ((await nextMessage(child)) as { perSecond: number }).perSecond;
  } finally {
    end();
  }
}

/** What the sums over a region must be, whoever makes them. */
export interface RegionSums {
  /** Answers that name a code. */
  readonly given: number;
  /** Over all pairs of states: questions on which both name the same code, and on which both name one. */
  readonly same: number;
  readonly both: number;
}

export interface DuckDb {
  /** The time of one round of matrix, distributions and agreement, ms. Throws `WrongResult` for other sums. */
  round(): Promise<number>;
  end(): void;
}

/** DuckDB with the answers that hold: lines of `s,q,a`, by the numbers of state, question and answer. */
export async function startDuckDb(csv: string, expected: RegionSums): Promise<DuckDb> {
  const { child, end } = startPeer('duckdb.mjs', csv);
  try {
    await nextMessage(child);
  } catch (error) {
    end();
    throw error;
  }
  return {
    end,
    round: async () => {
      child.send('round');
      const { ms, found } = (await nextMessage(child)) as { ms: number; found: RegionSums };
      mustBe(
        found.given === expected.given && found.same === expected.same && found.both === expected.both,
        `DuckDB finds ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`,
      );
      return ms;
    },
  };
}

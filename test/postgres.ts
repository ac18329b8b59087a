/**
 * A real PostgreSQL (15 or newer) for the tests: the server that FAROL_TEST_DATABASE_URL names, or else a throw-away
 * cluster made from the binaries of the machine, on a free port of the loopback address, in a temporary folder, without
 * fsync. Nothing of it outlives the run.
 */
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** The oldest PostgreSQL that Farol supports. */
const OLDEST_MAJOR = 15;
const PACKAGED_BINARIES = '/usr/lib/postgresql';

/** A running server: the address of its maintenance database as superuser, and the way to end it. */
export interface TestServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** The server of this run, or null and the reason why there is none. */
export type ServerOrReason = { readonly server: TestServer } | { readonly server: null; readonly reason: string };

/** Starts the server that the tests use. Throws if one that was named, or that was found, does not work. */
export async function startServer(): Promise<ServerOrReason> {
  const named = process.env['FAROL_TEST_DATABASE_URL'];
  if (named !== undefined && named !== '') {
    await refuseIfTooOld(named);
    return { server: { url: named, stop: () => Promise.resolve() } };
  }
  const binaries = findBinaries();
  if (binaries === null) {
    return { server: null, reason: `no PostgreSQL ${OLDEST_MAJOR} or newer in ${PACKAGED_BINARIES}` };
  }
  return { server: await startCluster(binaries) };
}

/** A new, empty database on the server at `serverUrl`, and the way to drop it whoever is still connected. */
export async function createDatabase(
  serverUrl: string,
): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const name = `farol_test_${randomBytes(8).toString('hex')}`;
  await run(serverUrl, `create database ${name} template template0`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(serverUrl, `drop database if exists ${name} with (force)`) };
}

/** The folder of the newest PostgreSQL binaries that Debian's packages left on this machine, if new enough. */
function findBinaries(): string | null {
  if (!existsSync(PACKAGED_BINARIES)) return null;
  const majors = readdirSync(PACKAGED_BINARIES)
    .map(Number)
    .filter((major) => major >= OLDEST_MAJOR && existsSync(join(PACKAGED_BINARIES, String(major), 'bin', 'initdb')));
  return majors.length === 0 ? null : join(PACKAGED_BINARIES, String(Math.max(...majors)), 'bin');
}

async function startCluster(binaries: string): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'farol-postgres-'));
  try {
    const account = clusterAccount();
    if (account !== null) chownSync(folder, account.uid, account.gid);
    const options: SpawnOptions = { ...account, cwd: folder, env: { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8' } };
    const data = join(folder, 'data');
    const password = randomBytes(12).toString('hex');
    makeCluster(binaries, data, password, options);
    const port = await freePort();
    const server = launch(binaries, data, port, options);
    const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
    await untilReady(url, server);
    return { url, stop: () => stop(server, folder) };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** PostgreSQL refuses to run as root: there the account that Debian's package made takes its place. */
function clusterAccount(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const idOf = (flag: '-u' | '-g'): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function makeCluster(binaries: string, data: string, password: string, options: SpawnOptions): void {
  const passwordFile = `${data}-password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (options.uid !== undefined && options.gid !== undefined) chownSync(passwordFile, options.uid, options.gid);
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  execFileSync(
    join(binaries, 'initdb'),
    ['--pgdata', data, '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync', ...access],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
}

/** A server that was started, with what it has said so far. */
interface Launched {
  readonly process: ChildProcess;
  readonly said: string[];
}

function launch(binaries: string, data: string, port: number, options: SpawnOptions): Launched {
  const settings = ['fsync=off', 'full_page_writes=off', 'unix_socket_directories=', 'max_connections=200'];
  const server = spawn(
    join(binaries, 'postgres'),
    ['-D', data, '-h', '127.0.0.1', '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const said: string[] = [];
  server.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
  process.once('exit', () => server.kill('SIGQUIT'));
  return { process: server, said };
}

async function untilReady(url: string, server: Launched): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (server.process.exitCode !== null) break;
    try {
      await run(url, 'select 1');
      return;
    } catch {
      await pause(100);
    }
  }
  server.process.kill('SIGQUIT');
  throw new Error(`The PostgreSQL of the tests did not start:\n${server.said.join('')}`);
}

async function stop(server: Launched, folder: string): Promise<void> {
  if (server.process.exitCode === null) {
    const gone = new Promise((resolve) => server.process.once('exit', resolve));
    server.process.kill('SIGINT');
    await gone;
  }
  rmSync(folder, { recursive: true, force: true });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('No free port on the loopback address.'));
        else resolve(address.port);
      });
    });
  });
}

async function refuseIfTooOld(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const answer = await client.query<{ server_version_num: string }>('show server_version_num');
    const major = Math.floor(Number(answer.rows[0]?.server_version_num) / 10_000);
    if (!(major >= OLDEST_MAJOR)) {
      throw new Error(`FAROL_TEST_DATABASE_URL is PostgreSQL ${major}; the tests need ${OLDEST_MAJOR} or newer.`);
    }
  } finally {
    await client.end();
  }
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/**
 * The settings that Farol reads from its environment, checked once at the start. Bad ones are named, all at once.
 */
import { isAbsolute, join, resolve } from 'node:path';
import { failed, ok, problem, type Problem, type Result } from '../core/basics/problem.ts';

export type StoreKind = 'real' | 'demonstration';

export interface Settings {
  readonly kind: StoreKind;
  /** `sqlite:/path/farol.sqlite` or `postgres://…`. */
  readonly storeUrl: string;
  /** The folder of the embedded database; `null` on a database server. */
  readonly dataFolder: string | null;
  readonly port: number;
  /** The address under which readers reach Farol, without a slash at the end; never taken from a request's headers. */
  readonly origin: string;
  readonly contentFolder: string;
  /** The folder of the real content, whose treaty, code lists and questions the demonstration takes over. */
  readonly sharedFolder: string;
  readonly people: PeopleSettings;
}

/** What signing in and mail need. */
export interface PeopleSettings {
  /** The folder of this machine in which the key and mail that is not sent lie, on a database server too. */
  readonly localFolder: string;
  /** The key that second factors are encrypted with, by setting; `null` where it is kept in the local folder. */
  readonly secret: string | null;
  /** `smtp://user:password@host:587`; `null` where mail goes into a folder. */
  readonly smtpUrl: string | null;
  /** From whom mail comes. */
  readonly mailFrom: string;
  /** How many proxies stand before Farol, whose word on who asks is believed. */
  readonly proxies: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings. `demo` asks for the demonstration: its own data folder (`FAROL_DATA` with `-demo`), or its own
 * database named by `FAROL_DEMO_DATABASE_URL`; it never opens the real one.
 */
export function readSettings(
  env: Environment,
  options: { demo: boolean; workingFolder: string; programFolder: string },
): Result<Settings> {
  const problems: Problem[] = [];
  const port = readPort(env, problems);
  const storeUrl = readStoreUrl(env, options, problems);
  const origin = readOrigin(env, port, problems);
  const people = readPeople(env, options, origin, problems);
  if (problems.length > 0 || storeUrl === null) return failed(problems);
  return ok({
    kind: options.demo ? 'demonstration' : 'real',
    storeUrl: storeUrl.url,
    dataFolder: storeUrl.folder,
    port,
    origin,
    contentFolder: join(options.programFolder, options.demo ? 'content-demo' : 'content'),
    sharedFolder: join(options.programFolder, 'content'),
    people,
  });
}

/** A key of fewer letters could be guessed. */
const SHORTEST_SECRET = 32;

function readPeople(
  env: Environment,
  options: { demo: boolean; workingFolder: string },
  origin: string,
  problems: Problem[],
): PeopleSettings {
  const secret = env['FAROL_SECRET'] || null;
  const smtpUrl = env['SMTP_URL'] || null;
  const proxies = env['FAROL_PROXIES'] || '0';
  const mailFrom = env['MAIL_FROM'] || `Farol <farol@${URL.canParse(origin) ? new URL(origin).hostname : 'localhost'}>`;
  if (secret !== null && secret.length < SHORTEST_SECRET) {
    problems.push(problem(['FAROL_SECRET'], 'short-secret', { minimum: SHORTEST_SECRET }));
  }
  if (smtpUrl !== null && !(URL.canParse(smtpUrl) && /^smtps?:$/.test(new URL(smtpUrl).protocol))) {
    problems.push(problem(['SMTP_URL'], 'bad-smtp-url'));
  }
  if (/[\r\n]/.test(mailFrom) || !mailFrom.includes('@')) problems.push(problem(['MAIL_FROM'], 'not-an-address'));
  if (!/^\d$/.test(proxies)) problems.push(problem(['FAROL_PROXIES'], 'bad-proxies', { text: proxies }));
  return { localFolder: localFolder(env, options), secret, smtpUrl, mailFrom, proxies: Number(proxies) };
}

function localFolder(env: Environment, options: { demo: boolean; workingFolder: string }): string {
  const named = env['FAROL_DATA'] || './data';
  const base = isAbsolute(named) ? named : resolve(options.workingFolder, named);
  return options.demo ? `${base.replace(/\/+$/, '')}-demo` : base;
}

function readPort(env: Environment, problems: Problem[]): number {
  const text = env['PORT'] ?? '3000';
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65535) problems.push(problem(['PORT'], 'bad-port', { text }));
  return port;
}

function readOrigin(env: Environment, port: number, problems: Problem[]): string {
  const text = env['ORIGIN'];
  if (text === undefined || text === '') return `http://localhost:${port}`;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/') {
    problems.push(problem(['ORIGIN'], 'bad-origin', { text }));
    return text;
  }
  return url.origin;
}

function readStoreUrl(
  env: Environment,
  options: { demo: boolean; workingFolder: string },
  problems: Problem[],
): { url: string; folder: string | null } | null {
  const real = env['DATABASE_URL'] || undefined;
  const demo = env['FAROL_DEMO_DATABASE_URL'] || undefined;
  if (options.demo && real !== undefined && (demo === undefined || demo === real)) {
    problems.push(problem(['FAROL_DEMO_DATABASE_URL'], 'demo-needs-own-database'));
    return null;
  }
  const server = options.demo ? demo : real;
  if (server !== undefined) {
    if (!/^postgres(?:ql)?:\/\//.test(server)) {
      problems.push(problem([options.demo ? 'FAROL_DEMO_DATABASE_URL' : 'DATABASE_URL'], 'bad-database-url'));
      return null;
    }
    return { url: server, folder: null };
  }
  const folder = localFolder(env, options);
  return { url: `sqlite:${join(folder, 'farol.sqlite')}`, folder };
}

/**
 * HTTP: security headers, languages, the table of routes, and one place where a fault becomes a page with a reference.
 * Pages are kept while the record stands; a request then costs one read of its sequence.
 */
import { randomUUID } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import type { Farol } from '../app/farol.ts';
import { findLanguage, type Language } from '../core/basics/language.ts';
import { PUBLIC } from '../core/record/audience.ts';
import type { Assets } from '../pages/assets.ts';
import { badDatePage, faultPage, notFoundPage, refusedPage } from '../pages/errors/error-pages.tsx';
import { MENU, type Frame } from '../pages/frame.ts';
import { mayCall, roleOfCaller } from './caller.ts';
import { keptPage, wayToSend, type KeptPage } from './kept-page.ts';
import { openPageCache, type PageCache, type Standing } from './page-cache.ts';
import { preferredLanguage, readReading, type Reading } from './reading.ts';
import type { Answer, Route } from './route.ts';
import { ROUTES } from './routes.ts';
import { securityHeaders, type Headers } from './security-headers.ts';

/** A year: an asset's name changes with its bytes. */
const FOREVER = 'public, max-age=31536000, immutable';
const MAX_BODY_BYTES = 64 * 1024;
const MAX_QUERY_LENGTH = 2_000;

interface Web {
  readonly farol: Farol;
  readonly assets: Assets;
  readonly cache: PageCache;
  readonly everyAnswer: Headers;
}

/** What an app is made with, where it is not what Farol serves: its routes, and the pages that it keeps. */
export interface AppParts {
  readonly routes?: readonly Route[];
  readonly cache?: PageCache;
}

export function makeApp(farol: Farol, assets: Assets, parts: AppParts = {}): Hono {
  const everyAnswer = securityHeaders(farol.settings.origin);
  const web: Web = { farol, assets, cache: parts.cache ?? openPageCache(), everyAnswer };
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(everyAnswer)) c.res.headers.set(name, value);
  });
  app.use(csrf({ origin: farol.settings.origin }));
  app.use(bodyLimit({ maxSize: MAX_BODY_BYTES }));
  app.get('/', (c) => c.redirect(`/${preferredLanguage(c.req.header('accept-language'))}`, 302));
  app.get('/assets/:name', (c) => asset(web, c));
  app.get('/favicon.ico', (c) => c.redirect(assets.assetPath('mark.svg'), 301));
  app.get('/robots.txt', (c) => c.text('User-agent: *\nAllow: /\n'));
  for (const route of parts.routes ?? ROUTES) {
    app.get(`/:language{(?:en|es|pt|fr)}${route.path === '' ? '' : `/${route.path}`}`, (c) => answer(web, route, c));
  }
  app.notFound((c) => notFound(web, c));
  app.onError((fault, c) => failure(web, fault, c));
  return app;
}

async function answer(web: Web, route: Route, c: Context): Promise<Response> {
  const language = findLanguage(c.req.param('language')) ?? 'en';
  if (!mayCall(route, roleOfCaller())) return c.html(refusedPage(plainFrame(web, c, language)), 403);
  if (new URL(c.req.url).search.length > MAX_QUERY_LENGTH) return c.text('', 414);
  const query = valuesOf(c.req.queries(), route.lists ?? []);
  const today = web.farol.today();
  const reading = readReading(language, query, today);
  if (!reading.ok) {
    const html = badDatePage(plainFrame(web, c, language), reading.problems);
    return c.html(html, 400);
  }
  const standing = await standingOf(web.farol);
  const address = addressOf(c, query);
  const kept = web.cache.find(address, standing);
  if (kept) return sendAgain(web, c, address, kept);
  const made = await make(web, route, c, reading.value, query);
  if (made.kind !== 'page') return other(web, made, c, language);
  const page = await keptPage(made.html, web.everyAnswer);
  web.cache.keep(address, standing, page);
  return sendAgain(web, c, address, page);
}

/** How things stand as a request comes in: no answer to it is older. */
export async function standingOf(farol: Farol): Promise<Standing> {
  return { sequence: await farol.sequence(), today: farol.today() };
}

/** Remembers by which words it was asked for, so that the same request is answered without reading them again. */
function sendAgain(web: Web, c: Context, address: string, page: KeptPage): Response {
  const { pathname, search } = new URL(c.req.url);
  web.cache.noteAsked(pathname + search, address);
  return send(c, page);
}

async function make(
  web: Web,
  route: Route,
  c: Context,
  reading: Reading,
  query: Readonly<Record<string, string>>,
): Promise<Answer> {
  const { farol } = web;
  const viewer = PUBLIC;
  const catalog = await farol.catalog();
  const cube = await farol.cubeAt(viewer, reading.on, reading.known);
  const frame: Frame = {
    ...plainFrame(web, c, reading.language),
    query,
    readAt: {
      on: reading.on,
      onAsked: reading.onAsked,
      sequence: cube.sequence,
      recordedOn: await farol.recordedOn(cube.sequence),
    },
  };
  return route.answer({ farol, viewer, frame, cube, catalog, today: farol.today(), params: c.req.param(), query });
}

/** The frame of a page that shows no fact. */
function plainFrame(web: Web, c: Context, language: Language): Frame {
  return {
    language,
    path: c.req.path.replace(/^\/(?:en|es|pt|fr)(?:\/|$)/, ''),
    query: {},
    readAt: null,
    demonstration: web.farol.settings.kind === 'demonstration',
    menu: MENU,
    assetPath: web.assets.assetPath,
  };
}

async function other(
  web: Web,
  made: Exclude<Answer, { kind: 'page' }>,
  c: Context,
  language: Language,
): Promise<Response> {
  switch (made.kind) {
    case 'csv':
      return download(c, `${made.name}.csv`, 'text/csv; charset=utf-8', new TextEncoder().encode(made.text));
    case 'file':
      return download(c, made.name, made.mediaType, made.bytes);
    case 'redirect':
      return c.redirect(made.to, 303);
    case 'not-found':
      return notFound(web, c);
    case 'refused':
      return c.html(badDatePage(plainFrame(web, c, language), made.problems), 400);
    default:
      return never(made);
  }
}

function download(c: Context, name: string, mediaType: string, bytes: Uint8Array): Response {
  return c.body(Uint8Array.from(bytes), 200, {
    'content-type': mediaType,
    'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '-')}"`,
    'cache-control': 'no-cache',
  });
}

/** The page, compressed where the browser takes it, or word that it has not changed. */
function send(c: Context, page: KeptPage): Response {
  const { status, headers, body } = wayToSend(page, c.req.header('if-none-match'), c.req.header('accept-encoding'));
  return new Response(body, { status, headers });
}

function asset(web: Web, c: Context): Response | Promise<Response> {
  const found = web.assets.find(c.req.param('name') ?? '');
  if (!found) return notFound(web, c);
  return c.body(Uint8Array.from(found.bytes), 200, { 'content-type': found.mediaType, 'cache-control': FOREVER });
}

/** No page has a slash at its end; whoever types one is led to the page without it. */
function notFound(web: Web, c: Context): Response | Promise<Response> {
  const { pathname, search } = new URL(c.req.url);
  const [, bare] = /^(\/(?:en|es|pt|fr)(?:\/.*[^/])?)\/+$/.exec(pathname) ?? [];
  if (bare !== undefined) return c.redirect(bare + search, 301);
  const language = findLanguage(c.req.path.split('/')[1]) ?? preferredLanguage(c.req.header('accept-language'));
  return c.html(notFoundPage(plainFrame(web, c, language)), 404);
}

/**
 * What should not happen: logged under a reference that the page shows. Nothing of the fault itself is shown. What the
 * checks before the routes refuse (a form sent by another site, one too large) is no fault and is not logged.
 */
function failure(web: Web, fault: Error, c: Context): Response | Promise<Response> {
  if (fault instanceof HTTPException && fault.status < 500) return fault.getResponse();
  const reference = randomUUID();
  process.stderr.write(`${reference} ${c.req.method} ${c.req.path} ${fault.stack ?? fault.message}\n`);
  const language = findLanguage(c.req.path.split('/')[1]) ?? 'en';
  return c.html(faultPage(plainFrame(web, c, language), reference), 500);
}

/** The address with its parameters in one order, so that equal pages are kept once. */
function addressOf(c: Context, query: Readonly<Record<string, string>>): string {
  const names = Object.keys(query).sort();
  return `${c.req.path}?${names.map((name) => `${name}=${encodeURIComponent(query[name] ?? '')}`).join('&')}`;
}

function valuesOf(
  queries: Readonly<Record<string, string[]>>,
  lists: readonly string[],
): Readonly<Record<string, string>> {
  const entries = Object.entries(queries).map(
    ([name, values]) => [name, lists.includes(name) ? values.join(',') : (values[0] ?? '')] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

function never(answer: never): never {
  throw new Error(`not an answer: ${JSON.stringify(answer)}`);
}

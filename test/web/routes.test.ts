/** Every route of Farol over the real content, in every language, asked as a browser and as a stranger would ask. */
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/core/basics/language.ts';
import { basesOf } from '../../src/core/content/question.ts';
import { loadAssets } from '../../src/pages/assets.ts';
import { makeApp } from '../../src/web/app.ts';
import { ROLES, type Role } from '../../src/web/route.ts';
import { ROUTES } from '../../src/web/routes.ts';
import { elementsOf, valuesOf, type Element } from '../pages/html.ts';
import { addressesOf, inLanguage } from './addresses.ts';
import { openRealFarol, type RealFarol } from './real-farol.ts';

const assets = loadAssets();
let real: RealFarol;
let app: Hono;

beforeAll(async () => {
  real = await openRealFarol();
  app = makeApp(real.farol, assets);
});
afterAll(() => real.close());

/** What a caller of this role sends with each request. Whoever has not signed in is a reader. */
function asRole(role: Role): Readonly<Record<string, string>> {
  switch (role) {
    case 'reader':
      return {};
    default:
      throw new Error(`say how a ${String(role satisfies never)} signs in`);
  }
}

async function get(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return app.request(address, { headers });
}

async function textAt(address: string): Promise<string> {
  const answer = await get(address);
  expect(answer.status, address).toBe(200);
  return answer.text();
}

function isHtml(answer: Response): boolean {
  return answer.headers.get('content-type')?.startsWith('text/html') === true;
}

/** What a browser fetches by itself to show the page: never a link that a person follows. */
function fetchedBy(elements: readonly Element[]): readonly string[] {
  const fetching = elements.filter(({ name }) => name !== 'a' && name !== 'form');
  return ['src', 'href', 'srcset', 'poster', 'data', 'action', 'ping'].flatMap((name) => valuesOf(fetching, name));
}

const ADDRESSES = ROUTES.flatMap((route) => addressesOf(route).map((path) => ({ path, mayCall: route.mayCall })));
const PAGES = ADDRESSES.map(({ path }) => path).filter((path) => !/\.\w+$/.test(path));

/** No inline style or script, nothing from elsewhere. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; " +
  "base-uri 'none'; frame-ancestors 'none'";

function expectWholePage(html: string, language: Language): void {
  const elements = elementsOf(html);
  expect(elements[0]?.name).toBe('html');
  expect(elements[0]?.attributes.get('lang')).toBe(language);
  expect(elements.filter(({ name }) => ['script', 'style', 'iframe', 'object', 'base'].includes(name))).toEqual([]);
  const attributes = elements.flatMap((element) => [...element.attributes.keys()]);
  expect(attributes.filter((name) => /^(?:style|on\w+)$/.test(name))).toEqual([]);
  expect(fetchedBy(elements).filter((to) => !/^(?:#|\/(?!\/))/.test(to))).toEqual([]);
}

describe.each(ADDRESSES)('/$path', ({ path, mayCall }) => {
  it.each(LANGUAGES.flatMap((language) => ROLES.map((role) => [language, role] as const)))(
    'answers in %s a %s just where the table of routes says so, with nothing inline and nothing from elsewhere',
    async (language, role) => {
      const answer = await get(inLanguage(language, path), asRole(role));
      expect(answer.status).toBe(mayCall.includes(role) ? 200 : 403);
      expect(answer.headers.get('content-security-policy')).toBe(POLICY);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      if (isHtml(answer)) expectWholePage(await answer.text(), language);
      else expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+\.[a-z]+"$/);
    },
  );
});

describe.each(PAGES)('/%s', (path) => {
  it('leads to itself in each of the four languages, on the same day and by the same record', async () => {
    const asked = `?on=2014-12-04&known=${await real.farol.sequence()}`;
    const elements = elementsOf(await textAt(`${inLanguage('fr', path)}${asked}`));
    const links = elements.filter(({ name, attributes }) => name === 'a' && attributes.has('hreflang'));
    expect(links.map(({ attributes }) => attributes.get('href')?.replaceAll('&amp;', '&')).slice(0, 4)).toEqual(
      ['en', 'es', 'pt', 'fr'].map((language) => `${inLanguage(language, path)}${asked}`),
    );
  });

  it('stands in the first year of the calendar, in its last, and by the record before anything was in it', async () => {
    for (const asked of ['on=0001-01-01', 'on=9999-12-31', 'known=999999999999999', 'known=0', 'known=1900-01-01']) {
      const { status } = await get(`${inLanguage('es', path)}?${asked}`);
      // A statement is not there by a record that does not have it yet.
      const notYet = path.startsWith('statements/') && /^known=(?:0|1900.*)$/.test(asked);
      expect([asked, status]).toEqual([asked, notYet ? 404 : 200]);
    }
  });
});

describe('an address that leads nowhere', () => {
  const TITLES: Readonly<Record<Language, string>> = {
    en: 'There is no page at this address',
    es: 'No hay ninguna página en esta dirección',
    pt: 'Não há página neste endereço',
    fr: 'Il n’y a pas de page à cette adresse',
  };
  const NOWHERE = [
    'nowhere',
    'states/xyz',
    'states/ARG',
    'states/xyz.csv',
    'states/arg/2014',
    'topics/9',
    'topics/nothing.csv',
    'questions/how-are-you',
    'questions/__proto__',
    'questions/how-are-you.csv',
    'sources/s-0000000000',
    'statements/nobody-said-this',
    'statements/%2e%2e%2fsecret',
    'report/brasilia-2014.exe',
    'report/brasilia-1914.docx',
    'report/standing.docx',
    'meetings/rtp-99',
    'instruments/none',
    'plan/none',
  ];
  it.each(LANGUAGES)('says so in %s, whatever kind of thing was asked for', async (language) => {
    for (const path of NOWHERE) {
      const answer = await get(`/${language}/${path}`, { 'accept-language': 'en' });
      const html = await answer.text();
      expect([path, answer.status]).toEqual([path, 404]);
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain(`<h1>${TITLES[language]}</h1>`);
    }
  });

  it('speaks the reader’s language where the address names none, or one that Farol does not have', async () => {
    for (const address of ['/de/states', '/states/arg', '/wp-login.php', '/ES']) {
      const answer = await get(address, { 'accept-language': 'fr-CA, en;q=0.5' });
      expect([address, answer.status]).toEqual([address, 404]);
      expect(await answer.text()).toContain(TITLES.fr);
    }
  });

  it('never echoes what was asked as markup', async () => {
    const html = await (await get('/en/states/%3Cscript%3Ealert(1)%3C%2Fscript%3E')).text();
    expect(elementsOf(html).filter(({ name }) => name === 'script')).toEqual([]);
  });
});

describe('a date that is none', () => {
  it.each([
    ['en', 'on=2014-02-30', '“2014-02-30” is not in the calendar.'],
    ['es', 'on=2014-02-30', '«2014-02-30» no existe en el calendario.'],
    ['pt', 'known=2014-02-30', '“2014-02-30” não existe no calendário.'],
    ['fr', 'on=2014-02-30', '« 2014-02-30 » n’existe pas dans le calendrier.'],
    ['en', 'on=yesterday', '“yesterday” is not a day.'],
    ['es', 'known=ayer', '«ayer» no es un día.'],
    ['pt', 'on=4/12/2014', '“4/12/2014” não é um dia.'],
    ['fr', 'known=-1', '« -1 » n’est pas un jour.'],
    ['en', 'known=1.5', '“1.5” is not a day.'],
  ])('is refused in %s with a sentence: %s', async (language, query, sentence) => {
    for (const path of ['', 'states/arg', 'topics/2', 'topics/2.csv', 'report/brasilia-2014.docx']) {
      const answer = await get(`${inLanguage(language, path)}?${query}`);
      expect([path, answer.status]).toEqual([path, 400]);
      const html = await answer.text();
      expect(html).toContain(`<html lang="${language}">`);
      expect(html.replace(/[\u00a0\u202f]/g, ' ')).toContain(sentence);
    }
  });

  it('is refused with every fault at once', async () => {
    const html = await (await get('/en/states?on=x&known=y')).text();
    expect(html).toContain('“x” is not a day.');
    expect(html).toContain('“y” is not a day.');
  });

  it('counts as not asked where a form was sent empty', async () => {
    expect((await get('/en/states/arg?on=&known=')).status).toBe(200);
  });
});

describe('a page fetched again', () => {
  it('has not changed while the record stands', async () => {
    const first = await get('/es/topics/exploitation');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const again = await get('/es/topics/exploitation', { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await get('/es/topics/exploitation?on=2008-01-01', { 'if-none-match': etag })).status).toBe(200);
  });

  it('comes compressed to those who can read it so, and is the same page', async () => {
    const plain = await get('/pt/states/bra');
    const compressed = await get('/pt/states/bra', { 'accept-encoding': 'gzip, br' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(compressed.headers.get('content-encoding')).toBe('gzip');
    expect(compressed.headers.get('vary')).toContain('Accept-Encoding');
    expect(gunzipSync(Buffer.from(await compressed.arrayBuffer())).toString()).toBe(await plain.text());
  });
});

describe('asked in other ways', () => {
  const JSON_SENT = { 'content-type': 'application/json' };
  const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

  it.each([...PAGES, 'topics/2.csv'])('/%s: no way of asking is a fault', async (path) => {
    const head = await app.request(inLanguage('en', path), { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const { status } = await app.request(inLanguage('en', path), { method, headers: JSON_SENT });
      expect([method, status]).toEqual([method, 404]);
    }
  });

  it('refuses a form that another site sends, and one that is too large', async () => {
    const sent = async (body: string, origin: string) =>
      app.request('/en/states', { method: 'POST', body, headers: { ...FORM, origin } });
    expect((await sent('a=b', 'https://elsewhere.example')).status).toBe(403);
    expect((await sent('a=b', real.farol.settings.origin)).status).toBe(404);
    expect((await sent('a'.repeat(70_000), real.farol.settings.origin)).status).toBe(413);
  });

  it('refuses a query that is too long', async () => {
    expect((await get(`/en/states?q=${'a'.repeat(2_500)}`)).status).toBe(414);
  });

  it('takes the first of a parameter given twice, and lets unknown ones be', async () => {
    const html = await textAt('/en/states/arg?on=2014-12-04&on=1999-01-01&utm_source=x');
    expect(html).toContain('4 December 2014');
  });

  it('leads from the bare address to the reader’s language', async () => {
    const leads = async (accept: string) => (await get('/', { 'accept-language': accept })).headers.get('location');
    expect(await leads('pt-BR,pt;q=0.9,en;q=0.8')).toBe('/pt');
    expect(await leads('de, es;q=0.3, fr;q=0.7')).toBe('/fr');
    expect(await leads('de')).toBe('/en');
  });

  it('leads from an address with a slash at its end to the page, and from nowhere else', async () => {
    const leads = async (address: string) => {
      const { status, headers } = await get(address);
      return [status, headers.get('location')];
    };
    expect(await leads('/es/')).toEqual([301, '/es']);
    expect(await leads('/pt/states/arg/?on=2014-12-04')).toEqual([301, '/pt/states/arg?on=2014-12-04']);
    expect(await leads('/fr/states/%0a//')).toEqual([301, '/fr/states/%0a']);
    expect(await leads('//elsewhere.example/')).toEqual([404, null]);
    expect(await leads('/es//elsewhere.example')).toEqual([404, null]);
  });

  it('leads a state looked up by the form to its profile, with the day asked for', async () => {
    const answer = await get('/fr/states?state=hti&on=2014-12-04');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/fr/states/hti?on=2014-12-04']);
    expect((await get('/fr/states?state=nowhere')).status).toBe(200);
  });
});

describe('an asset', () => {
  it('is kept for ever by browsers, and has a type of its own', async () => {
    const types = new Set<string | null>();
    for (const { servedName } of assets.all) {
      const answer = await get(`/assets/${servedName}`);
      expect([servedName, answer.status]).toEqual([servedName, 200]);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      types.add(answer.headers.get('content-type'));
    }
    expect([...types].sort()).toEqual(['font/woff2', 'image/svg+xml', 'text/css; charset=utf-8']);
  });

  it('asks for nothing from elsewhere in its style sheet', async () => {
    const css = await textAt(assets.assetPath('look.css'));
    const urls = [...css.matchAll(/url\(([^)]*)\)/g)].map(([, url = '']) => url.replace(/['"]/g, ''));
    expect(urls.length).toBeGreaterThanOrEqual(5);
    for (const url of urls.filter((each) => !/^(?:data:|#)/.test(each)))
      expect((await get(new URL(url, 'http://localhost/assets/').pathname)).status, url).toBe(200);
    expect(css).not.toMatch(/@import|https?:(?!\/\/www\.w3\.org)/);
  });

  it('is found under its own name only', async () => {
    for (const name of ['look.css', 'look.000000000000.css', '..%2f..%2fpackage.json', '%2e%2e/app.ts'])
      expect((await get(`/assets/${name}`)).status, name).toBe(404);
  });
});

describe('a table taken away', () => {
  type Row = Readonly<Record<string, string>>;
  const rowsAt = async (address: string): Promise<readonly Row[]> => {
    const answer = await get(address);
    expect([address, answer.status]).toEqual([address, 200]);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    return parse<Row>(await answer.text(), { columns: true, bom: true });
  };
  const placesIn = (rows: readonly Row[]) =>
    new Set(rows.map(({ state, question, basis }) => `${state} ${question} ${basis}`));

  /** Each question counts once for each basis it asks about. */
  it.each([
    ['mechanisms', 1],
    ['exploitation', 2],
    ['protection', 3],
  ])('of the topic %s has a place for each state and question, answered or not', async (id, number) => {
    const { questionnaires } = await real.farol.catalog();
    const questions = questionnaires.get('brasilia-2014')!.questions.filter(({ topic }) => topic === number);
    const places = questions.reduce((sum, question) => sum + basesOf(question).length, 0);
    expect(places).toBeGreaterThan(20);
    for (const language of LANGUAGES)
      expect(placesIn(await rowsAt(`/${language}/topics/${id}.csv`)).size).toBe(35 * places);
  });

  it('of a question has a place for each of the 35 states, once in law and once in practice', async () => {
    const rows = await rowsAt('/es/questions/consent-adult.csv');
    expect(placesIn(rows).size).toBe(70);
    expect(new Set(rows.map(({ state }) => state)).size).toBe(35);
  });

  it('says of each row on which day it holds, and by which state of the record', async () => {
    const rows = await rowsAt('/en/questions/consent-adult.csv?on=2014-12-04&known=900');
    expect(new Set(rows.map(({ on, record }) => `${on} ${record}`))).toEqual(new Set(['2014-12-04 900']));
  });

  it('has the same rows in all four languages, told in other words', async () => {
    const tables = await Promise.all(LANGUAGES.map((language) => rowsAt(`/${language}/topics/mechanisms.csv`)));
    const codes = tables.map((rows) =>
      rows.map(({ state, question, basis, answer, codes, from }) => [state, question, basis, answer, codes, from]),
    );
    expect(codes[0]!.length).toBeGreaterThan(35 * 45);
    const sorted = codes.map((rows) => rows.map((row) => row.join('|')).sort());
    for (const other of sorted.slice(1)) expect(other).toEqual(sorted[0]);
    expect(new Set(tables.map((rows) => rows[0]?.['wording'])).size).toBe(4);
  });

  it('of the states has 35 rows, and of the sources one for each', async () => {
    expect(await rowsAt('/pt/states.csv')).toHaveLength(35);
    const { sources } = await real.farol.catalog();
    expect(await rowsAt('/pt/sources.csv')).toHaveLength(sources.size);
  });

  it('holds no cell that a spreadsheet would run', async () => {
    for (const topic of ['mechanisms', 'exploitation', 'protection'])
      for (const row of await rowsAt(`/es/topics/${topic}.csv`))
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@\t\r]|^-[^\d]/);
  });
});

describe('the report', () => {
  it.each([
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['html', 'text/html; charset=utf-8'],
    ['md', 'text/markdown; charset=utf-8'],
    ['json', 'application/json; charset=utf-8'],
  ])('is taken away as .%s, on the first day of the meeting', async (format, mediaType) => {
    const answer = await get(`/es/report/brasilia-2014.${format}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, mediaType]);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="brasilia-2014-es.${format}"`);
    expect(
      (await textOfReport(answer, format)).includes(format === 'json' ? '"2014-12-04"' : '4 de diciembre de 2014'),
    ).toBe(true);
  });
});

/** The report's words, whatever its format. */
async function textOfReport(answer: Response, format: string): Promise<string> {
  if (format !== 'docx') return answer.text();
  const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  return Object.values(parts)
    .map((bytes) => strFromU8(bytes))
    .join('\n');
}

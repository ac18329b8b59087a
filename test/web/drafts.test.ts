/**
 * What a state has not submitted, what is for the Secretariat and what is for member states never shows on any page, in
 * any table and in any report that the public reads: not its words, and not by moving a number.
 */
import { strFromU8, unzipSync } from 'fflate';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATOR } from '../../src/app/load.ts';
import { LANGUAGES } from '../../src/core/basics/language.ts';
import { plainDate } from '../../src/core/basics/plain-date.ts';
import type { NewStatement } from '../../src/core/record/statement.ts';
import { loadAssets } from '../../src/pages/assets.ts';
import { makeApp } from '../../src/web/app.ts';
import { sayNumber } from '../../src/words/numbers.ts';
import { given, NO } from '../builders/statement.ts';
import { elementsOf, valuesOf } from '../pages/html.ts';
import { aNewStatement } from '../store/new-statement.ts';
import { openRealFarol, type RealFarol } from './real-farol.ts';

/** In every text of what the public may not see. */
const MARK = 'quetzalcoatlus';

const SOURCE = 's-00f8930fc1';

function notForThePublic(audience: 'state' | 'secretariat' | 'member-states', id: string): readonly NewStatement[] {
  const common = {
    state: 'ARG',
    speaker: 'state:ARG',
    audience,
    sources: [{ source: SOURCE, place: `${MARK}, p. 3` }],
    note: { language: 'es', text: MARK },
  } satisfies Partial<NewStatement>;
  const words = given({ kind: 'text', text: { language: 'es', text: `Lo que ${MARK} dice` } });
  return [
    aNewStatement(`${id}-words`, { ...common, question: 'consent-narrative', content: words }),
    aNewStatement(`${id}-no`, { ...common, question: 'monitoring-exists', content: given(NO) }),
    aNewStatement(`${id}-mechanism`, {
      ...common,
      question: 'mechanism-lead-body',
      part: MARK,
      content: given({ kind: 'text', text: { language: 'es', text: MARK } }),
    }),
  ];
}

let real: RealFarol;
let app: Hono;

beforeAll(async () => {
  real = await openRealFarol();
  app = makeApp(real.farol, loadAssets());
});
afterAll(() => real.close());

async function textAt(address: string): Promise<string> {
  const answer = await app.request(address);
  expect([address, answer.status]).toEqual([address, 200]);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (!address.includes('.docx')) return strFromU8(bytes);
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}

/** Pages, tables and reports that would change if the public could see what it may not. */
const CHANGING = [
  '/en',
  '/es/states',
  '/es/states.csv',
  '/es/states/arg',
  '/es/states/arg.csv',
  '/pt/topics',
  '/pt/topics/mechanisms',
  '/en/topics/mechanisms.csv',
  '/fr/topics/exploitation',
  '/en/questions/consent-narrative',
  '/en/questions/monitoring-exists?basis=law',
  '/en/questions/monitoring-exists?basis=practice',
  '/en/questions/monitoring-exists.csv',
  '/en/questions/mechanism-lead-body',
  '/es/sources',
  '/es/sources.csv',
  `/es/sources/${SOURCE}`,
  '/en/data',
  '/es/report/brasilia-2014.docx?on=2026-11-20',
  '/es/report/brasilia-2014.html?on=2026-11-20',
  '/en/report/brasilia-2014.md?on=2026-11-20',
  '/en/report/brasilia-2014.json?on=2026-11-20',
];

/** Whatever is recorded moves the record's number, which pages may tell; it is left out of what is compared. */
function withoutNumbers(text: string, sequences: readonly number[]): string {
  const told = sequences.flatMap((each) => [String(each), ...LANGUAGES.map((language) => sayNumber(each, language))]);
  return told.reduce((rest, number) => rest.replaceAll(number, 'N'), text);
}

describe('what is not for the public', () => {
  it('changes no page, no table and no report', async () => {
    const { farol } = real;
    const read = async () => ({
      sequence: await farol.sequence(),
      texts: new Map(await Promise.all(CHANGING.map(async (address) => [address, await textAt(address)] as const))),
    });
    const before = await read();
    await farol.store.write(OPERATOR, async (tx) => {
      tx.record(notForThePublic('state', 'draft'));
      tx.record(notForThePublic('secretariat', 'for-the-desk'));
      tx.record(notForThePublic('member-states', 'for-member-states'));
    });
    const after = await read();
    expect(after.sequence).toBe(before.sequence + 9);
    const numbers = [before.sequence, after.sequence];
    const changed = CHANGING.filter(
      (address) =>
        withoutNumbers(before.texts.get(address)!, numbers) !== withoutNumbers(after.texts.get(address)!, numbers),
    );
    expect(changed).toEqual([]);
    expect(CHANGING.filter((address) => after.texts.get(address)!.toLowerCase().includes(MARK))).toEqual([]);
  }, 200_000);

  it('is seen all the same by the state that wrote it', async () => {
    const own = await real.farol.cubeAt({ kind: 'state', state: 'ARG' }, plainDate('2026-11-20'), 'latest');
    expect(own.answers('ARG', 'consent-narrative', 'law').map(({ speaker }) => speaker)).toContain('state:ARG');
  });

  it('has no address', async () => {
    for (const id of ['draft-words', 'for-the-desk-no', 'for-member-states-mechanism'])
      for (const language of ['en', 'es', 'pt', 'fr'])
        expect((await app.request(`/${language}/statements/${id}`)).status).toBe(404);
  });
});

interface Walk {
  /** The ids on each page. */
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
  readonly links: readonly { readonly from: string; readonly to: string; readonly place: string }[];
  /** What did not answer with a page, a table or a report. */
  readonly broken: readonly string[];
  /** Where the mark was found. */
  readonly leaking: readonly string[];
}

/** Its links lead to the same pages again, on that day: it is read, and not followed further. */
function isOfAnotherDay(page: string): boolean {
  return new URL(page, 'http://localhost').searchParams.has('on');
}

/** Follows every link of this site, but those to another language, from the first page on. */
async function walk(start: string): Promise<Walk> {
  const places = new Map<string, ReadonlySet<string>>();
  const links: { from: string; to: string; place: string }[] = [];
  const broken: string[] = [];
  const leaking: string[] = [];
  const known = new Set([start]);
  for (const page of known) {
    const answer = await app.request(page);
    if (answer.status !== 200) {
      broken.push(`${answer.status} ${page}`);
      continue;
    }
    const text = await answer.text();
    if (text.toLowerCase().includes(MARK)) leaking.push(page);
    if (!text.startsWith('<!doctype html>')) continue;
    const elements = elementsOf(text);
    places.set(page, new Set(valuesOf(elements, 'id')));
    const anchors = elements.filter(({ name, attributes }) => name === 'a' && !attributes.has('hreflang'));
    for (const href of valuesOf(anchors, 'href').filter((each) => !/^https?:/.test(each))) {
      const url = new URL(href.replaceAll('&amp;', '&'), `http://localhost${page}`);
      const to = url.pathname + url.search;
      if (url.hash) links.push({ from: page, to, place: decodeURIComponent(url.hash.slice(1)) });
      if (!isOfAnotherDay(page)) known.add(to);
    }
  }
  return { places, links, broken, leaking };
}

describe('whoever follows every link', () => {
  it('finds a page behind each, the place on it that the link names, and nothing that is not public', async () => {
    const { places, links, broken, leaking } = await walk('/en');
    const missing = links.filter(({ to, place }) => places.get(to)?.has(place) === false);
    const nameless = [...new Set(missing.map(({ from, to, place }) => `${from} -> ${to}#${place}`))];
    expect({ broken, leaking, nameless }).toEqual({ broken: [], leaking: [], nameless: [] });
    expect(places.size).toBeGreaterThan(1_000);
  }, 300_000);
});

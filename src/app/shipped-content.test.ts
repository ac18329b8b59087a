import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Texts } from '../core/basics/language.ts';
import { openStore, type Store } from '../store/store.ts';
import { reportOutline } from './compile.ts';
import { farolOver, type Farol } from './farol.ts';
import { loadContent } from './load.ts';
import type { ContentSet } from './content-files/read-content-folder.ts';
import { readContent } from './shipped-content.ts';
import type { Settings } from './settings.ts';

const DEMONSTRATION = { kind: 'demonstration', contentFolder: 'content-demo', sharedFolder: 'content' } as const;
const REAL = { kind: 'real', contentFolder: 'content', sharedFolder: 'content' } as const;

let demonstration: ContentSet;
let folder: string;

beforeAll(async () => {
  const read = await readContent(DEMONSTRATION);
  if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 20), null, 1));
  demonstration = read.value;
  folder = await mkdtemp(join(tmpdir(), 'farol-demonstration-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('real content and the demonstration’s', () => {
  it('refuse each other when they are read', async () => {
    const refusals = [await readContent(REAL, 'content-demo'), await readContent(DEMONSTRATION, 'content')];
    expect(refusals.map((read) => !read.ok && read.problems.map(({ code, params }) => ({ code, ...params })))).toEqual([
      [{ code: 'wrong-region', content: 'demonstration', data: 'real' }],
      [{ code: 'wrong-region', content: 'real', data: 'demonstration' }],
    ]);
  });

  it('refuse each other when they are loaded, and nothing is written', async () => {
    const store = await openStore(`sqlite:${join(folder, 'real.sqlite')}`, { kind: 'real', mode: 'cli' });
    await expect(loadContent(store, demonstration)).rejects.toMatchObject({ problems: [{ code: 'wrong-region' }] });
    const empty = await loadContent(store, { region: 'real', items: [], statements: [] });
    expect(empty).toEqual({ items: 0, statements: 0, same: 0, collisions: [] });
    await store.close();
  });

  it('share no state, meeting, speaker or statement', async () => {
    const read = await readContent(REAL);
    if (!read.ok) throw new Error('the content has faults');
    const apart = new Set(['state', 'meeting', 'speaker', 'term', 'plan']);
    const names = ({ items, statements }: ContentSet) => [
      ...items.filter(({ kind }) => apart.has(kind)).map(({ kind, id }) => `${kind} ${id}`),
      ...statements.map(({ id }) => `statement ${id}`),
    ];
    const real = new Set(names(read.value));
    expect(names(demonstration).filter((name) => real.has(name))).toEqual([]);
  });
});

describe('the content of the demonstration', () => {
  it('is an invented region of sixteen states in four subregions, each with a tile of its own', () => {
    const states = demonstration.items.flatMap((item) => (item.kind === 'state' ? [item.body] : []));
    expect(states).toHaveLength(16);
    expect(new Set(states.map(({ subregion }) => subregion)).size).toBe(4);
    expect(states.filter(({ code }) => !/^[XQ][A-Z]{2}$/.test(code))).toEqual([]);
    expect(new Set(states.map(({ tile }) => tile && `${tile.row} ${tile.col}`)).size).toBe(16);
    const past = states.flatMap(({ membership }) => membership.map(({ status }) => status));
    expect([...new Set(past)].sort()).toEqual(['left', 'member', 'suspended']);
  });

  it('takes over the treaty that questions rest on, and no instrument, plan or subregion of the real region', () => {
    const ids = (kind: string) => demonstration.items.filter((item) => item.kind === kind).map(({ id }) => id);
    expect(ids('instrument')).toEqual(['palermo-protocol', 'a-res-64-293']);
    expect(ids('plan')).toEqual([]);
    const subregions = demonstration.items.find(({ id }) => id === 'sub-region')?.body;
    expect(subregions && 'codes' in subregions && subregions.codes.map(({ id }) => id)).toEqual([
      'demo-amber-coast',
      'demo-blue-isles',
      'demo-cloud-highlands',
      'demo-dawn-plains',
    ]);
  });

  it('has its own papers only at addresses that nobody can have', () => {
    const cited = new Set(demonstration.statements.flatMap(({ sources }) => sources.map(({ source }) => source)));
    const addresses = demonstration.items.flatMap((item) =>
      item.kind === 'source' && cited.has(item.id) ? [item.body.address] : [],
    );
    expect(addresses.length).toBeGreaterThan(40);
    expect(addresses.filter((address) => !address?.startsWith('https://demo.example/'))).toEqual([]);
  });

  it('has typographic quotation marks in its texts, and in French the spaces', () => {
    const own = demonstration.items.filter(({ kind }) =>
      ['state', 'meeting', 'speaker', 'questionnaire'].includes(kind),
    );
    const texts = own.flatMap(({ body }) => textsIn(body));
    expect(texts.length).toBeGreaterThan(400);
    expect(texts.filter((each) => LANGUAGES.some((language) => /["']| {2}/.test(each[language])))).toEqual([]);
    expect(texts.filter(({ fr }) => / [;?!:»]|« /.test(fr))).toEqual([]);
  });
});

describe('the demonstration, loaded', () => {
  let store: Store;
  let farol: Farol;

  beforeAll(async () => {
    store = await openStore(`sqlite:${join(folder, 'farol.sqlite')}`, { kind: 'demonstration', mode: 'cli' });
    farol = farolOver(store, { kind: 'demonstration' } as Settings);
    await loadContent(store, demonstration);
  });
  afterAll(() => store.close());

  it('is there already when it is loaded again, drafts included', async () => {
    const all = demonstration.items.length + demonstration.statements.length;
    const again = await loadContent(store, demonstration);
    expect(again).toEqual({ items: 0, statements: 0, same: all, collisions: [] });
  });

  it('fills each section of the report on its last meeting', async () => {
    const outline = await reportOutline(farol, {
      meeting: 'demo-meeting-3',
      on: null,
      known: 'latest',
      audience: 'public',
    });
    const sections = outline.topics.flatMap(({ sections: found }) => found);
    expect(outline.kind).toBe('demonstration');
    expect(sections).toHaveLength(17);
    const thin = sections.flatMap(({ questions }) => questions).filter(({ rows }) => rows.length < 3);
    expect(thin.map(({ question, basis }) => `${question} ${basis}`)).toEqual([]);
    const kinds = sections.flatMap(({ questions }) => questions.flatMap(({ differences }) => differences));
    expect([...new Set(kinds.map(({ kind }) => kind))].sort()).toEqual([
      'changed',
      'few',
      'law-yes-practice-no',
      'speakers-disagree',
    ]);
  });
});

/** Every text in four languages. */
function textsIn(part: unknown): readonly Texts[] {
  if (Array.isArray(part)) return part.flatMap(textsIn);
  if (typeof part !== 'object' || part === null) return [];
  if (LANGUAGES.every((language) => language in part)) return [part as Texts];
  return Object.values(part).flatMap(textsIn);
}

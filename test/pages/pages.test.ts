import { describe, expect, it } from 'vitest';
import { aboutView } from '../../src/app/views/about-view.ts';
import { homeView } from '../../src/app/views/home-view.ts';
import { sourcesView, sourceView } from '../../src/app/views/sources-view.ts';
import { stateView } from '../../src/app/views/state-view.ts';
import { statementView } from '../../src/app/views/statement-view.ts';
import { statesView } from '../../src/app/views/states-view.ts';
import { LANGUAGES, type Language } from '../../src/core/basics/language.ts';
import { aboutPage } from '../../src/pages/about/about-page.tsx';
import { badDatePage, faultPage, notFoundPage } from '../../src/pages/errors/error-pages.tsx';
import { homePage } from '../../src/pages/home/home-page.tsx';
import { sourcePage } from '../../src/pages/sources/source-page.tsx';
import { sourcesPage } from '../../src/pages/sources/sources-page.tsx';
import { statePage } from '../../src/pages/states/state-page.tsx';
import { statementPage } from '../../src/pages/statements/statement-page.tsx';
import { statesPage } from '../../src/pages/states/states-page.tsx';
import { elementsOf, valuesOf } from './html.ts';
import { aboutAaa, aFrame, catalog, cubeOn, NASTY, statements } from './small-record.ts';

const cube = cubeOn('2020-01-01');

function statement(id: string) {
  const found = statements.find((each) => each.id === id);
  if (!found) throw new Error(`no statement ${id}`);
  return found;
}

const PAGES: Readonly<Record<string, (language: Language) => string>> = {
  home: (l) => homePage(aFrame(l, ''), homeView(cube, catalog, l)),
  states: (l) => statesPage(aFrame(l, 'states'), statesView(cube, catalog, l)),
  state: (l) => statePage(aFrame(l, 'states/aaa'), stateView(cube, catalog, 'AAA', aboutAaa, l)),
  'silent state': (l) => statePage(aFrame(l, 'states/bbb'), stateView(cube, catalog, 'BBB', [], l)),
  statement: (l) =>
    statementPage(aFrame(l, 'statements/law-1'), statementView(cube, catalog, statement('law-1'), aboutAaa, l)),
  withdrawal: (l) =>
    statementPage(
      aFrame(l, 'statements/taken-back'),
      statementView(cube, catalog, statement('taken-back'), aboutAaa, l),
    ),
  sources: (l) => sourcesPage(aFrame(l, 'sources'), sourcesView(cube, catalog, l)),
  source: (l) => sourcePage(aFrame(l, 'sources/gazette'), sourceView(cube, catalog, 'gazette', aboutAaa, l)),
  about: (l) => aboutPage(aFrame(l, 'data'), aboutView(cube, catalog, l)),
  'not found': (l) => notFoundPage(aFrame(l, 'nowhere', { readAt: null })),
  'bad date': (l) =>
    badDatePage(aFrame(l, 'states/aaa', { readAt: null, query: { on: NASTY } }), [
      { path: ['on'], code: 'not-a-day', params: { text: NASTY } },
    ]),
  fault: (l) => faultPage(aFrame(l, 'states/aaa', { readAt: null }), 'a1b2c3'),
};

describe.each(Object.entries(PAGES))('the page "%s"', (_, render) => {
  it.each(LANGUAGES)('is well-formed in %s, names its language and links to itself in all four', (language) => {
    const elements = elementsOf(render(language));
    expect(elements[0]?.attributes.get('lang')).toBe(language);
    expect(valuesOf(elements, 'hreflang').slice(0, 4)).toEqual(['en', 'es', 'pt', 'fr']);
    expect(elements.filter(({ name }) => name === 'h1')).toHaveLength(1);
  });

  it.each(LANGUAGES)('has in %s no inline style, no script, no free sign and no key without words', (language) => {
    const html = render(language);
    const elements = elementsOf(html);
    expect(valuesOf(elements, 'style')).toEqual([]);
    expect(elements.filter(({ name }) => name === 'script' || name === 'style')).toEqual([]);
    expect(elements.flatMap(({ attributes }) => [...attributes.keys()].filter((key) => key.startsWith('on')))).toEqual(
      [],
    );
    expect(html).not.toMatch(/(?:pages|values|common|charts)_[a-z]+_?[a-z]*/);
    expect(html).not.toMatch(/[\ue000-\ue0ff]|undefined|\[object/u);
  });

  it('leads to no id that is not there, and gives no id twice', () => {
    const elements = elementsOf(render('en'));
    const ids = valuesOf(elements, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const fragments = valuesOf(elements, 'href').filter((href) => href.startsWith('#'));
    expect(fragments.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  it('says other things in another language', () => {
    expect(new Set(LANGUAGES.map((language) => render(language).replace(/lang="[a-z]+"/g, ''))).size).toBe(4);
  });
});

const profile = (language: Language) => PAGES['state']!(language);

/** The words of a piece of a page, without its markup. */
function wordsOf(html: string): string {
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

describe('the profile of a state', () => {
  it('shows the state’s own answer before the derived one, and that the two disagree', () => {
    const row = profile('en').split('id="consent-adult-law"')[1]!.split('id="consent-adult-practice"')[0]!;
    const words = wordsOf(row);
    expect(words).toContain('Speakers disagree');
    expect(words.indexOf('silent')).toBeLessThan(words.indexOf('irrelevant-always'));
    expect(words).toContain('Derived. Law 2, art. 1. Since 27 Dec 2012.');
  });

  it('keeps law and practice apart: what was declined in practice stands in a row of its own', () => {
    const row = profile('en').split('id="consent-adult-practice"')[1]!.split('class="fact"')[0]!;
    expect(wordsOf(row)).toContain('Declined to answer');
    expect(row).toContain('#s-declined');
  });

  it('says in words what is from memory', () => {
    const row = profile('en').split('id="reflection-period-law"')[1]!.split('class="fact"')[0]!;
    expect(wordsOf(row)).toContain('From memory, not checked');
    expect(row).toContain('say mem');
  });

  it('lists the questions of which nothing is on record, a withdrawal among them', () => {
    const folded = profile('en').split('class="nothing"').slice(1).map(wordsOf).join(' ');
    expect(folded).toContain('Wording of never-answered (en)');
    expect(folded).toContain('Wording of reflection-period (en) in practice');
  });

  it('tells how consent was treated before and after the reform, with the law and its source', () => {
    const history = profile('en').split('class="history stack"')[1]!.split('</table>')[0]!;
    expect(wordsOf(history)).toMatch(/30 Apr 2008 .*Nothing on record/);
    expect(wordsOf(history)).toMatch(/1 May 2008 .*26 Dec 2012 .*irrelevant-if-means .*Law 1, art\. 1/);
    expect(wordsOf(history)).toMatch(/since 27 Dec 2012 .*irrelevant-always .*Law 2, art\. 1/);
    expect(history).toContain('href="#source-1"');
  });

  it('counts the Palermo Protocol’s force from the deposit (art. 17(2))', () => {
    expect(wordsOf(profile('en'))).toContain('In force since 25 December 2003');
  });

  it('marks what was said in another language, and names it', () => {
    expect(profile('en')).toMatch(/<span lang="es">Así se hace[^<]*<\/span> <small class="quiet">\(Spanish\)<\/small>/);
    expect(profile('es')).not.toContain('<span lang="es">');
    expect(profile('es')).toMatch(/<span lang="pt">Uma nota<\/span>/);
  });

  it('says of a silent state that silence is not nothing done', () => {
    expect(wordsOf(PAGES['silent state']!('en'))).toContain('It does not mean that the state does nothing.');
  });

  it('shows the law as it stood on an earlier day', () => {
    const then = stateView(cubeOn('2010-06-01'), catalog, 'AAA', aboutAaa, 'en');
    expect(then.finding[0]).toContain('irrelevant-if-means');
  });
});

describe('what somebody wrote', () => {
  it.each(['state', 'sources', 'source', 'bad date'])('never becomes markup on the page "%s"', (name) => {
    const html = PAGES[name]!('en');
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
  });
});

describe('the frame', () => {
  it('keeps the two dates on the way to other pages, and every parameter on the way to other languages', () => {
    const frame = aFrame('en', 'states', { query: { on: '2014-12-04', sort: 'name' } });
    const html = statesPage(frame, statesView(cube, catalog, 'en'));
    expect(html).toContain('href="/en/states/aaa?on=2014-12-04"');
    expect(html).toContain('href="/pt/states?on=2014-12-04&amp;sort=name"');
    expect(html).toContain('<input type="hidden" name="sort" value="name"/>');
  });

  it('says under which day and by which record the page is read', () => {
    const html = statesPage(aFrame('es', 'states'), statesView(cube, catalog, 'es'));
    expect(wordsOf(html)).toContain('Situación al 1 de enero de 2020');
    expect(wordsOf(html)).toContain('según lo conocido al 1 de junio de 2014, registro 9');
  });

  it('warns of the demonstration above everything', () => {
    const html = statesPage(aFrame('en', 'states', { demonstration: true }), statesView(cube, catalog, 'en'));
    expect(html.indexOf('class="banner"')).toBeGreaterThan(0);
    expect(html.indexOf('class="banner"')).toBeLessThan(html.indexOf('class="top"'));
  });
});

describe('counts', () => {
  it('adds each fact once: two of the reference source, three values of the state itself', () => {
    const { total } = statesView(cube, catalog, 'en');
    expect(total).toEqual({ states: 2, withFacts: 1, facts: 5, own: 4 });
  });

  it('tells of each speaker how much it said', () => {
    const lines = aboutView(cube, catalog, 'en').speakers.map(({ speaker, sourced, recalled, silences }) => ({
      speaker: speaker.name ?? speaker.kind,
      sourced,
      recalled,
      silences,
    }));
    expect(lines).toEqual([
      { speaker: 'state', sourced: 3, recalled: 0, silences: 1 },
      { speaker: 'Compiled (en)', sourced: 2, recalled: 1, silences: 0 },
    ]);
  });
});

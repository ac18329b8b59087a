import { describe, expect, it } from 'vitest';
import { aMeeting, aRegion, inFour } from '../../test/builders/region.ts';
import { aStatement, code, days, given, NO, silent, YES } from '../../test/builders/statement.ts';
import { textsOf } from '../../test/builders/xml.ts';
import { elementsOf, valuesOf } from '../../test/pages/html.ts';
import { LANGUAGES, type Language } from '../core/basics/language.ts';
import type { PlainDate } from '../core/basics/plain-date.ts';
import { getFrom } from '../core/content/catalog.ts';
import { foldCube } from '../core/compare/fold.ts';
import { makeOutline } from '../core/publish/make-outline.ts';
import type { Outline } from '../core/publish/outline.ts';
import { PUBLIC } from '../core/record/audience.ts';
import type { Statement } from '../core/record/statement.ts';
import { strFromU8, unzipSync } from 'fflate';
import type { Block, Document, Runs } from './document.ts';
import { toDocx } from './docx.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';
import { reportDocument } from './report-text.ts';

const catalog = aRegion({
  meetings: [
    aMeeting(3, '2012-10-15'),
    aMeeting(4, '2014-12-04', {
      asked: ['AAA', 'BBB', 'CCC', 'DDD'],
      notAsked: [{ state: 'EEE', reason: inFour('Did not take part') }],
    }),
  ],
});

const book: Partial<Statement> = { speaker: 'reference:book', sources: [{ source: 'gazette', place: 'art. 2' }] };
const STATEMENTS: readonly Partial<Statement>[] = [
  { state: 'AAA', question: 'office', content: given(YES) },
  { state: 'AAA', question: 'office', basis: 'practice', content: given(NO) },
  { state: 'BBB', question: 'office', content: silent('declined') },
  { state: 'CCC', question: 'office', content: silent('unknown') },
  { ...book, state: 'BBB', question: 'office', content: given(YES), confidence: 'recalled' },
  { state: 'AAA', question: 'rule', content: given(code('a')), period: days('2008-01-01', '2013-01-01') },
  { state: 'AAA', question: 'rule', content: given(code('b')), period: days('2013-01-01') },
  { ...book, state: 'AAA', question: 'rule', content: given(code('c')) },
  {
    state: 'DDD',
    question: 'rule',
    content: given(code('d')),
    period: { from: { precision: 'year', at: '2014' }, to: { precision: 'open' } },
  },
  {
    state: 'AAA',
    question: 'story',
    basis: 'practice',
    content: given({ kind: 'text', text: { language: 'es', text: 'Así se hace.' } }),
  },
];

function report(language: Language, kind: Outline['kind'] = 'real'): Document {
  const said = STATEMENTS.map((traits, n) => aStatement({ sequence: n + 1, ...traits }));
  const cubeOn = (on: string) => foldCube({ viewer: PUBLIC, on: on as PlainDate, sequence: 100 }, said);
  const outline = makeOutline(catalog, {
    kind,
    questionnaire: getFrom(catalog.questionnaires, 'asked-4', 'questionnaire'),
    meeting: getFrom(catalog.meetings, 'm-4', 'meeting'),
    known: { sequence: 100, day: '2015-01-31' as PlainDate },
    audience: 'public',
    cube: cubeOn('2014-12-04'),
    previous: { meeting: getFrom(catalog.meetings, 'm-3', 'meeting'), cube: cubeOn('2012-10-15') },
  });
  return reportDocument(outline, catalog, language);
}

const said = (runs: Runs) => runs.map(({ text }) => text).join('');

/** The blocks after the heading with this text, up to the next one of its level or above. */
function under({ blocks }: Document, text: string): readonly Block[] {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === text);
  const heading = blocks[at];
  if (heading?.kind !== 'heading') throw new Error(`no heading ${text}`);
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= heading.level);
  return rest.slice(0, end === -1 ? undefined : end);
}

function itemsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(said) : []));
}

function rowsOf(blocks: readonly Block[]): readonly (readonly string[])[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(said)) : []));
}

describe('the report in words', () => {
  const english = report('en');

  it('says who was asked, who was not and why, and how the record was read', () => {
    expect(itemsOf(under(english, 'How to read this report'))).toEqual([
      '4 states were asked.',
      'Not asked: State EEE. Did not take part',
      expect.stringContaining('A reference source is not a state’s answer.'),
      'The reference source, where no other is named: The book.',
      expect.stringContaining('No silence counts as “no”.'),
      expect.stringContaining('“From memory” marks'),
      'States stand in the order of their names. Nothing here ranks them.',
      'The record was read at sequence 100, of 31 January 2015.',
    ]);
  });

  it('gives each count its denominator, and each silence its own line', () => {
    const [law] = under(english, 'Wording of office').filter(({ kind }) => kind === 'list');
    expect(law && itemsOf([law])).toEqual([
      'The states’ own answers: 1 of 4 gave one. Yes: 1 of 4.',
      'Reference sources tell of 1 of 4. Yes: 1 of 4 (1 from memory).',
      'Not known to the state: 1 of 4 (State CCC)',
      'Declined to answer: 1 of 4 (State BBB)',
      'No public answer: 1 of 4 (State DDD)',
    ]);
  });

  it('tells what is worth a look, and ranks nobody', () => {
    const items = itemsOf(under(english, 'Wording of rule'));
    expect(items).toContain('Speakers disagree on State AAA.');
    expect(items).toContain('State AAA: changed since the Meeting 3. Before: a. Now: b.');
    expect(itemsOf(under(english, 'Wording of office'))).toContain('State AAA: yes in law, no in practice.');
  });

  it('sets the speakers side by side in a row each, with the state’s name in all of them', () => {
    expect(rowsOf(under(english, 'Wording of rule'))).toEqual([
      ['State AAA', 'State AAA', 'b', ''],
      ['State AAA', 'Reference source', 'c', '[1, art. 2]'],
      ['State DDD', 'State DDD', 'Date not established; perhaps: d or nothing', ''],
    ]);
  });

  it('has a page for each state by its name; of one without a word it says that this is not “does nothing”', () => {
    const pages = under(english, 'State by state').filter((block) => block.kind === 'heading');
    expect(pages.map((block) => block.kind === 'heading' && block.text)).toEqual([
      'State AAA',
      'State BBB',
      'State CCC',
      'State DDD',
      'State EEE',
    ]);
    expect(under(english, 'State EEE')).toEqual([
      { kind: 'paragraph', runs: [{ text: 'This state was not asked.' }] },
      {
        kind: 'notice',
        runs: [{ text: 'Nothing is on record on any question. It does not mean that the state does nothing.' }],
      },
    ]);
  });

  it('names each source once, with its address', () => {
    expect(under(english, 'Sources')).toEqual([
      {
        kind: 'sources',
        items: [
          [
            { text: 'The gazette' },
            { text: ' ' },
            { text: 'https://gazette.example/1', to: { address: 'https://gazette.example/1' } },
          ],
        ],
      },
    ]);
  });

  it('marks the language of what was said in another one', () => {
    const runs = (language: Language) =>
      under(report(language), { en: 'Wording of story', es: 'Wording of story es' }[language as 'en' | 'es'])
        .flatMap((block) => (block.kind === 'table' ? block.rows.flat(2) : []))
        .find(({ text }) => text.includes('Así se hace.'));
    expect(runs('en')?.language).toBe('es');
    expect(runs('es')?.language).toBeUndefined();
  });
});

describe.each(LANGUAGES)('the report in %s', (language) => {
  const document = report(language);
  const titles: Readonly<Record<Language, string>> = {
    en: 'Comparative report of the Meeting 4',
    es: 'Informe comparativo de la Meeting 4 es',
    pt: 'Relatório comparativo da Meeting 4 pt',
    fr: 'Rapport comparatif de la Meeting 4 fr',
  };

  it('has its title, and the parts of the report in every language alike', () => {
    expect(document.title).toBe(titles[language]);
    expect(document.blocks.map(({ kind }) => kind)).toEqual(report('en').blocks.map(({ kind }) => kind));
  });

  it('leads each link of the HTML file to a place in it', () => {
    const html = toHtml(document)
      .replace('<!doctype html>', '')
      .replace(/<style>[^<]*<\/style>/, '');
    const elements = elementsOf(html);
    const ids = valuesOf(elements, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const inside = valuesOf(elements, 'href').filter((address) => address.startsWith('#'));
    expect(inside.filter((address) => !ids.includes(address.slice(1)))).toEqual([]);
    expect(inside.length).toBeGreaterThan(10);
  });

  it('is well-formed as a Word file, the same bytes each time', () => {
    const bytes = toDocx(document);
    expect(() => textsOf(strFromU8(unzipSync(bytes)['word/document.xml']!))).not.toThrow();
    expect(Buffer.compare(toDocx(report(language)), bytes)).toBe(0);
  });

  it('says on every page that a demonstration is one', () => {
    const demo = report(language, 'demonstration');
    const word = { en: 'DEMONSTRATION', es: 'DEMOSTRACIÓN', pt: 'DEMONSTRAÇÃO', fr: 'DÉMONSTRATION' }[language];
    expect(strFromU8(unzipSync(toDocx(demo))['word/header1.xml']!)).toContain(word);
    expect(toHtml(demo)).toMatch(new RegExp(`<header><p>${word}`));
    expect(toMarkdown(demo)).toContain(`*${word}`);
    expect(demo.blocks[0]?.kind).toBe('notice');
    expect(toMarkdown(document)).not.toContain(word);
  });
});

import { describe, expect, it } from 'vitest';
import type { Texts } from '../basics/language.ts';
import { catalogOf, type Catalog } from './catalog.ts';
import type { Code, CodeList } from './code-list.ts';
import { valueFits } from './fits.ts';
import { Question } from './question.ts';
import { Value } from './value.ts';

const words = (text: string): Texts => ({ en: text, es: text, pt: text, fr: text });
const code = (id: string, more: Partial<Code> = {}): Code => ({ id, labels: words(id), ...more });
const list = (id: string, codes: Code[]): CodeList => ({ id, open: true, name: words(id), codes });

const catalog: Catalog = catalogOf([
  ...[
    list('group', [code('women'), code('men'), code('other'), code('none', { exclusive: true })]),
    list('unit', [code('persons')]),
    list('population', [code('nationals'), code('foreigners'), code('both')]),
    list('act', [code('recruit')]),
    list('means', [code('threat')]),
    list('purpose', [code('slavery')]),
    list('measure-kind', [code('shelter')]),
    list('condition', [code('none')]),
  ].map((body) => ({ kind: 'code-list' as const, id: body.id, version: 1, body })),
  {
    kind: 'term',
    id: 'entice-abroad',
    version: 1,
    body: { id: 'entice-abroad', list: 'act', to: [{ code: 'recruit', match: 'narrower' }], seenIn: [] },
  },
]);

const question = (more: object): Question =>
  Question.parse({
    id: 'q',
    topic: 1,
    guiding: '1.1',
    basis: 'both',
    restsOn: [],
    wording: words('Q'),
    help: words('H'),
    ...more,
  });

const groups = question({ kind: 'several-of', codes: 'group' });
const counted = question({
  kind: 'table',
  rows: { codes: 'group', leave: ['none'] },
  columns: { codes: 'population', leave: ['both'], cell: 'number' },
});
const named = question({
  kind: 'table',
  rows: { free: true, min: 1, max: 2 },
  columns: [
    { id: 'name', kind: 'text', label: words('Name') },
    { id: 'whom', kind: 'several-of', codes: 'group', label: words('Whom') },
  ],
});

/** Each fault as `path code`. */
const faults = (asked: Question, value: unknown): readonly string[] =>
  valueFits(asked, Value.parse(value), catalog).map((fault) => `${fault.path.join('.')} ${fault.code}`);

const said = { language: 'en', text: 'Said' };
const cells = (whom: readonly string[]) => ({ whom: { kind: 'several-of', codes: whom } });
const unread = {
  means: null,
  meansForAdults: null,
  meansForChildren: null,
  purposes: null,
  consent: null,
  childAge: null,
  movement: null,
  penalties: null,
};
const offence = (acts: readonly string[]) => ({
  kind: 'offence',
  offence: { law: 'Law 1', article: null, ...unread, acts: { codes: acts, confidence: 'sourced' }, scope: 'national' },
});
const measure = (more: object) => ({
  kind: 'measure',
  measure: {
    measure: 'shelter',
    layer: 'law',
    forWhom: [],
    groups: [],
    condition: null,
    legalBasis: null,
    body: null,
    statement: said,
    ...more,
  },
});

describe('a value fits its question', () => {
  it.each([
    ['several codes of the list', groups, { kind: 'several-of', codes: ['women', 'men'] }],
    ['none alone', groups, { kind: 'several-of', codes: ['none'] }],
    ['other, said in words', groups, { kind: 'several-of', codes: ['other'], inWords: said }],
    ['a table of the rows and columns asked', counted, { kind: 'table', rows: [{ row: 'women', cells: { nationals: { kind: 'number', amount: 3 } } }] }],
    ['a national term of its list', question({ kind: 'offence' }), offence(['nat:entice-abroad'])],
    ['a condition that is not established', question({ kind: 'measure' }), measure({ condition: null })],
    ['a figure in a known unit', question({ kind: 'number' }), { kind: 'number', figures: [{ amount: 4, unit: 'persons', definition: null, population: ['both'], period: null }] }],
  ])('%s', (_, asked, value) => {
    expect(faults(asked, value)).toEqual([]);
  });
});

describe('a value does not fit', () => {
  it.each([
    ['another kind of value', groups, { kind: 'yes-no', yes: true }, ['kind wrong-kind']],
    ['a code of another list', groups, { kind: 'several-of', codes: ['women', 'slavery'] }, ['codes.1 unknown-code']],
    ['a code twice', groups, { kind: 'several-of', codes: ['women', 'women'] }, ['codes.1 code-twice']],
    ['none beside another', groups, { kind: 'several-of', codes: ['women', 'none'] }, ['codes.1 code-stands-alone']],
    ['other without words', groups, { kind: 'several-of', codes: ['other'] }, ['inWords other-without-words']],
    ['a row left out', counted, { kind: 'table', rows: [{ row: 'none', cells: {} }] }, ['rows.0.row unknown-code']],
    ['a column left out', counted, { kind: 'table', rows: [{ row: 'men', cells: { both: { kind: 'number', amount: 1 } } }] }, ['rows.0.cells.both unknown-column']],
    ['a cell of another kind', counted, { kind: 'table', rows: [{ row: 'men', cells: { nationals: { kind: 'yes-no', yes: true } } }] }, ['rows.0.cells.nationals.kind wrong-kind']],
    ['a row twice', named, { kind: 'table', rows: [{ row: 'a', cells: {} }, { row: 'a', cells: {} }] }, ['rows.1.row row-twice']],
    ['more rows than asked', named, { kind: 'table', rows: ['a', 'b', 'c'].map((row) => ({ row, cells: {} })) }, ['rows too-many']],
    ['a cell with none beside another', named, { kind: 'table', rows: [{ row: 'a', cells: cells(['men', 'none']) }] }, ['rows.0.cells.whom.codes.1 code-stands-alone']],
    ['a cell with an unknown code', named, { kind: 'table', rows: [{ row: 'a', cells: cells(['dogs']) }] }, ['rows.0.cells.whom.codes.0 unknown-code']],
    ['a term of no list', question({ kind: 'offence' }), offence(['nat:abduct-abroad']), ['offence.acts.codes.0 unknown-term']],
    ['an act that is a purpose', question({ kind: 'offence' }), offence(['slavery']), ['offence.acts.codes.0 unknown-code']],
    ['a group unknown', question({ kind: 'measure' }), measure({ groups: ['dogs'] }), ['measure.groups.0 unknown-code']],
    ['a unit unknown', question({ kind: 'number' }), { kind: 'number', figures: [{ amount: 4, unit: 'heads', definition: null, population: null, period: null }] }, ['figures.0.unit unknown-code']],
    ['a period where a date is asked', question({ kind: 'date' }), { kind: 'date', date: { from: { precision: 'year', at: '2012' }, to: { precision: 'open' } } }, ['date date-asked']],
    ['a date where a period is asked', question({ kind: 'date', period: true }), { kind: 'date', date: { precision: 'year', at: '2012' } }, ['date period-asked']],
  ])('%s', (_, asked, value, expected) => {
    expect(faults(asked, value)).toEqual(expected);
  });
});

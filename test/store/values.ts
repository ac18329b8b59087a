/** One value of every kind, with most of what its kind can hold. */
import type { Said } from '../../src/core/basics/language.ts';
import type { Value, ValueKind } from '../../src/core/content/value.ts';

const words: Said = { language: 'es', text: 'Según la ley, «art. 5»: niños\ny niñas — ¿sí?' };
const sourced = { confidence: 'sourced', provision: 'art. 145 bis' } as const;

const VALUES: { readonly [K in ValueKind]: Extract<Value, { kind: K }> } = {
  text: { kind: 'text', text: words },
  'yes-no': { kind: 'yes-no', yes: false, inWords: words },
  'one-of': { kind: 'one-of', code: 'irrelevant', inWords: words },
  'several-of': { kind: 'several-of', codes: ['justice', 'health', 'other'], inWords: words },
  number: {
    kind: 'number',
    figures: [
      {
        amount: 0.1,
        unit: 'persons',
        definition: 'as-asked',
        population: ['nationals', 'foreigners'],
        period: { from: { precision: 'year', at: '2013' }, to: { precision: 'year', at: '2014' } },
      },
      { amount: 9007199254740991, unit: null, definition: null, population: null, period: null },
    ],
  },
  date: { kind: 'date', date: { precision: 'unknown', notBefore: '2008-04-30', notAfter: '2012-12-27' } },
  provision: {
    kind: 'provision',
    provisions: [{ law: 'Ley 26.842', article: '1', link: 'https://example.org/a?b=c&d=%20' }],
  },
  table: {
    kind: 'table',
    rows: [
      {
        row: 'women',
        cells: { identified: { kind: 'number', amount: 12 }, 'told-how': { kind: 'text', text: words } },
      },
    ],
    figure: { unit: 'persons', definition: null, population: null, period: null },
  },
  offence: {
    kind: 'offence',
    offence: {
      law: 'Código Penal',
      article: '145 bis',
      acts: { codes: ['recruit', 'nat:offer'], ...sourced },
      means: null,
      meansForAdults: { role: 'aggravating', ...sourced },
      meansForChildren: { role: 'none', onlyFor: ['commercial-sex'], ...sourced },
      purposes: { codes: [], list: 'closed', confidence: 'recalled' },
      consent: { rule: 'irrelevant-always', note: words, ...sourced },
      childAge: { age: 18, ...sourced },
      movement: { need: 'none-needed', ...sourced },
      penalties: { text: words, ...sourced },
      scope: 'national',
    },
  },
  measure: {
    kind: 'measure',
    measure: {
      measure: 'shelter',
      layer: 'practice',
      forWhom: ['foreign-victims'],
      groups: [],
      condition: null,
      legalBasis: null,
      body: 'Ministério da Justiça',
      statement: words,
    },
  },
  agreement: {
    kind: 'agreement',
    agreement: {
      title: words,
      level: 'memorandum',
      type: 'Memorando',
      parties: ['ARG', 'BRA'],
      subjects: ['repatriation'],
      traffickingSpecific: true,
      signed: { precision: 'month', at: '2014-11' },
      inForce: null,
      body: null,
      statement: words,
    },
  },
  file: {
    kind: 'file',
    name: 'ley 26.842 (año 2012).pdf',
    hash: 'ab'.repeat(32),
    bytes: 0,
    mediaType: 'application/pdf',
  },
};

export const EVERY_KIND_OF_VALUE: readonly (readonly [ValueKind, Value])[] = Object.values(VALUES).map((value) => [
  value.kind,
  value,
]);

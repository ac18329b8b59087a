import { describe, expect, it } from 'vitest';
import { aStatement, code, given, NO, silent, YES } from '../../../test/builders/statement.ts';
import { plainDate } from '../basics/plain-date.ts';
import type { Value } from '../content/value.ts';
import { PUBLIC } from '../record/audience.ts';
import type { Statement } from '../record/statement.ts';
import { foldCube } from './fold.ts';
import { comparedText, disagree, sideBySide } from './speakers.ts';

const ASKED = { state: 'AAA', question: 'consent-adult', basis: 'law', part: null } as const;

function said(...traits: readonly Partial<Statement>[]) {
  const statements = traits.map((each, n) => aStatement({ ...each, sequence: n + 1 }));
  const cube = foldCube({ viewer: PUBLIC, on: plainDate('2014-12-04'), sequence: 100 }, statements);
  return { all: cube.answers('AAA', 'consent-adult', 'law'), sideBySide: sideBySide(cube, ASKED) };
}

describe('the speakers side by side', () => {
  it('the state stands first even when it has said nothing', () => {
    expect(said({ speaker: 'reference:laws' }).sideBySide.map((a) => [a.speaker, a.holding.kind])).toEqual([
      ['state:AAA', 'no-answer'],
      ['reference:laws', 'value'],
    ]);
  });

  it('what is said of a part is not said of the whole', () => {
    expect(said({ part: 'art.-1' }).sideBySide.map((a) => a.holding.kind)).toEqual(['no-answer']);
  });

  it('two values that differ are a disagreement, a silence and another part are none', () => {
    const reference = { speaker: 'reference:laws', content: given(NO) };
    expect(disagree(said({ content: given(YES) }, reference).all)).toBe(true);
    expect(disagree(said({ content: given(NO) }, reference).all)).toBe(false);
    expect(disagree(said({ content: silent('unknown') }, reference).all)).toBe(false);
    expect(disagree(said({ content: given(YES), part: 'art.-1' }, reference).all)).toBe(false);
  });
});

describe('what of a value is compared', () => {
  const inWords = { language: 'es', text: 'Sí, desde 2012.' } as const;
  const figure = { amount: 40, unit: 'persons', definition: 'as-asked', population: ['both'], period: null };
  const fund = (statement: string): Value => ({
    kind: 'measure',
    measure: {
      measure: 'fund',
      layer: 'law',
      forWhom: ['foreign-victims'],
      groups: [],
      condition: null,
      legalBasis: statement,
      body: null,
      statement: { language: 'en', text: statement },
    },
  });

  it.each<[string, Value, Value]>([
    ['the detail in words', YES, { kind: 'yes-no', yes: true, inWords }],
    ['the order of codes', { kind: 'several-of', codes: ['a', 'b'] }, { kind: 'several-of', codes: ['b', 'a', 'a'] }],
    ['names and words about a measure', fund('Law 1, art. 2'), fund('Ley 1')],
  ])('%s makes no difference', (_what, one, other) => {
    expect(comparedText(one)).toBe(comparedText(other));
  });

  it.each<[string, Value, Value]>([
    ['another code', code('a'), code('b')],
    ['one code more', { kind: 'several-of', codes: ['a'] }, { kind: 'several-of', codes: ['a', 'b'] }],
    [
      'another population',
      { kind: 'number', figures: [figure] },
      { kind: 'number', figures: [{ ...figure, population: ['nationals'] }] },
    ],
    [
      'another provision in a cell',
      {
        kind: 'table',
        rows: [{ row: 'a', cells: { law: { kind: 'provision', provision: { law: 'Law 1', article: '2' } } } }],
      },
      {
        kind: 'table',
        rows: [{ row: 'a', cells: { law: { kind: 'provision', provision: { law: 'Law 1', article: '3' } } } }],
      },
    ],
  ])('%s does', (_what, one, other) => {
    expect(comparedText(one)).not.toBe(comparedText(other));
  });

  it('texts and files are for people to compare', () => {
    expect(comparedText({ kind: 'text', text: inWords })).toBeNull();
  });
});

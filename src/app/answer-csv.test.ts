import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRegion, FORMS, RULE, STORY } from '../../test/builders/region.ts';
import { aStatement, code, given, silent } from '../../test/builders/statement.ts';
import type { PlainDate } from '../core/basics/plain-date.ts';
import { foldCube } from '../core/compare/fold.ts';
import { PUBLIC } from '../core/record/audience.ts';
import type { Statement } from '../core/record/statement.ts';
import { answerCsv, boundText, csvText } from './answer-csv.ts';

function rowsOf(csv: string): readonly Record<string, string>[] {
  return parse(csv, { bom: true, columns: true });
}

function table(...told: readonly Partial<Statement>[]) {
  const said = told.map((traits, n) => aStatement({ sequence: n + 1, question: 'rule', ...traits }));
  const cube = foldCube({ viewer: PUBLIC, on: '2014-12-04' as PlainDate, sequence: 7 }, said);
  return answerCsv(cube, aRegion(), ['AAA', 'BBB'], [RULE, FORMS, STORY], 'es');
}

describe('answers as CSV', () => {
  it('has every cell of an answer, and a row for each state without one', () => {
    const rows = rowsOf(
      table({
        content: given({ kind: 'one-of', code: 'b', inWords: { language: 'es', text: 'Según el juez' } }),
        sources: [{ source: 'gazette', place: 'art. 2' }, { source: 'paper' }],
        period: { from: { precision: 'month', at: '2012-05' }, to: { precision: 'open' } },
      }),
    );
    expect(rows).toHaveLength(2 * 3);
    expect(rows[0]).toEqual({
      state: 'AAA',
      state_name: 'State AAA es',
      question: 'rule',
      wording: 'Wording of rule es',
      basis: 'law',
      answered_by: 'speaker',
      speaker: 'state:AAA',
      speaker_name: 'State AAA es',
      part: '',
      answer: 'given',
      codes: 'b',
      value: 'b | Según el juez',
      from: '2012-05',
      to: 'none-known',
      confidence: 'leído en una fuente',
      sources: 'https://gazette.example/1 ; A paper',
      statement: 's1',
      on: '2014-12-04',
      record: '7',
    });
    expect(
      rows.slice(1).map(({ state, question, answered_by, answer }) => [state, question, answered_by, answer]),
    ).toEqual([
      ['AAA', 'forms', 'nobody', 'no-public-answer'],
      ['AAA', 'story', 'nobody', 'no-public-answer'],
      ['BBB', 'rule', 'nobody', 'no-public-answer'],
      ['BBB', 'forms', 'nobody', 'no-public-answer'],
      ['BBB', 'story', 'nobody', 'no-public-answer'],
    ]);
  });

  it('keeps the kinds of silence apart', () => {
    const rows = rowsOf(table({ content: silent('declined') }, { state: 'BBB', content: silent('not-applicable') }));
    expect(rows.filter(({ question }) => question === 'rule').map(({ answer }) => answer)).toEqual([
      'declined',
      'not-applicable',
    ]);
  });

  it('lists several codes in one cell, and both speakers in rows of their own', () => {
    const rows = rowsOf(
      table(
        { question: 'forms', content: given({ kind: 'several-of', codes: ['a', 'c'] }) },
        { question: 'forms', speaker: 'reference:book', content: given({ kind: 'several-of', codes: ['a'] }) },
      ),
    ).filter(({ question, state }) => question === 'forms' && state === 'AAA');
    expect(rows.map(({ speaker, codes }) => [speaker, codes])).toEqual([
      ['state:AAA', 'a c'],
      ['reference:book', 'a'],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@sum(A1)', '\tx', '\rx'])(
    'lets no spreadsheet run a cell that begins with %j',
    (text) => {
      const csv = table({
        question: 'story',
        basis: 'practice',
        content: given({ kind: 'text', text: { language: 'es', text } }),
      });
      const cell = rowsOf(csv).find(({ question, answer }) => question === 'story' && answer === 'given')?.value;
      expect(cell).toBe(`'${text}`);
    },
  );

  it('begins with a byte-order mark and ends its lines as spreadsheets expect', () => {
    const csv = table({ content: given(code('a')) });
    expect(csv.startsWith('\uFEFFstate,state_name,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(1 + 6 + 1);
  });
});

describe('any table as CSV', () => {
  it('comes back as it was, whatever stands in its cells', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'ñ', ' ', ',', ';', '"', "'", '\n', '\r', '\t', '=', '|') })
      .filter((text) => !/^[=+\-@\t\r]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.record({ one: cell, two: cell }), { minLength: 1, maxLength: 5 }), (rows) => {
        expect(rowsOf(csvText(['one', 'two'], rows))).toEqual(rows);
      }),
    );
  });
});

describe('a bound in a cell', () => {
  it.each([
    [{ precision: 'day', at: '2014-12-04' }, '2014-12-04'],
    [{ precision: 'month', at: '2014-12' }, '2014-12'],
    [{ precision: 'year', at: '2014' }, '2014'],
    [{ precision: 'unknown', notAfter: '2014-12-04' }, 'unknown'],
    [{ precision: 'open' }, 'none-known'],
  ] as const)('%j reads %s, as the import writes it', (bound, text) => {
    expect(boundText(bound)).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { answerOf } from './answer.ts';
import { CATALOG, QUESTIONS } from '../../../test/builders/asked-questions.ts';
import type { Typed } from './draft.ts';
import type { Question } from '../content/question.ts';

const read = (question: Question, typed: Typed) => answerOf(question, typed, CATALOG, 'es');
const valueOf = (question: Question, typed: Typed) => {
  const answer = read(question, typed);
  return answer.ok && answer.value?.content.kind === 'value' ? answer.value.content.value : answer;
};
const faultsOf = (question: Question, typed: Typed) => {
  const answer = read(question, typed);
  return answer.ok ? [] : answer.problems.map(({ path, code }) => `${path.join('.')} ${code}`);
};

describe('what was typed becomes a value', () => {
  it('a text, in the language named or the writer’s own', () => {
    expect(valueOf(QUESTIONS.words, { text: ['Hay un fondo'] })).toEqual({
      kind: 'text',
      text: { language: 'es', text: 'Hay un fondo' },
    });
    expect(valueOf(QUESTIONS.words, { text: ['There is'], language: ['en'] })).toMatchObject({
      text: { language: 'en' },
    });
  });

  it('yes or no with a detail, one or several codes', () => {
    expect(valueOf(QUESTIONS.exists, { yes: ['no'], words: ['todavía'] })).toEqual({
      kind: 'yes-no',
      yes: false,
      inWords: { language: 'es', text: 'todavía' },
    });
    expect(valueOf(QUESTIONS.kinds, { codes: ['office', 'plan'] })).toEqual({
      kind: 'several-of',
      codes: ['office', 'plan'],
    });
  });

  it('a figure, with what it counts as far as that was told', () => {
    const typed = { amount: ['1 234'], population: ['nationals'], from: ['2013'], to: ['2014'], asAsked: ['yes'] };
    expect(valueOf(QUESTIONS.convicted, typed)).toEqual({
      kind: 'number',
      figures: [
        {
          amount: 1234,
          unit: 'persons',
          definition: 'as-asked',
          population: ['nationals'],
          period: { from: { precision: 'year', at: '2013' }, to: { precision: 'year', at: '2014' } },
        },
      ],
    });
    expect(valueOf(QUESTIONS.convicted, { amount: ['3'] })).toMatchObject({
      figures: [{ definition: null, population: null, period: null }],
    });
  });

  it('a date as precise as it was typed, and a period with an end that is not known of', () => {
    expect(valueOf(QUESTIONS.created, { date: ['2012-05'] })).toEqual({
      kind: 'date',
      date: { precision: 'month', at: '2012-05' },
    });
    expect(valueOf(QUESTIONS.plan, { from: ['2015'] })).toEqual({
      kind: 'date',
      date: { from: { precision: 'year', at: '2015' }, to: { precision: 'open' } },
    });
  });

  it('laws line by line, and a table cell by cell', () => {
    expect(valueOf(QUESTIONS.laws, { 'law.0': ['Ley 1'], 'article.0': ['art. 2'], 'law.2': ['Ley 3'] })).toEqual({
      kind: 'provision',
      provisions: [{ law: 'Ley 1', article: 'art. 2' }, { law: 'Ley 3' }],
    });
    expect(
      valueOf(QUESTIONS.fund, {
        'cell.created.date': ['2013'],
        'cell.created.provision.law': ['Ley 9'],
        'cell.endowed.date': ['2014-01-02'],
      }),
    ).toEqual({
      kind: 'table',
      rows: [
        {
          row: 'created',
          cells: {
            date: { kind: 'date', date: { precision: 'year', at: '2013' } },
            provision: { kind: 'provision', provision: { law: 'Ley 9' } },
          },
        },
        { row: 'endowed', cells: { date: { kind: 'date', date: { precision: 'day', at: '2014-01-02' } } } },
      ],
    });
  });

  it('a measure and an offence, of which nothing that was left empty reads as none', () => {
    expect(
      valueOf(QUESTIONS.measures, { measure: ['shelter'], statement: ['Un albergue'], layer: ['practice'] }),
    ).toMatchObject({
      measure: { measure: 'shelter', layer: 'practice', condition: null, legalBasis: null },
    });
    expect(valueOf(QUESTIONS.offences, { law: ['Ley 1'], acts: ['recruit'], meansForAdults: ['none'] })).toMatchObject({
      offence: {
        acts: { codes: ['recruit'] },
        means: null,
        meansForAdults: { role: 'none' },
        consent: null,
        movement: null,
      },
    });
  });
});

describe('what is no answer', () => {
  it('is nothing, where nothing was typed but the language of a text', () => {
    expect(read(QUESTIONS.words, { language: ['pt'] })).toEqual({ ok: true, value: null });
    expect(read(QUESTIONS.measures, { language: ['pt'] })).toEqual({ ok: true, value: null });
  });

  it.each<[string, Question, Typed, readonly string[]]>([
    ['a number that is none', QUESTIONS.age, { amount: ['dieciocho'] }, ['amount not-a-number']],
    ['a date that does not exist', QUESTIONS.created, { date: ['2014-02-30'] }, ['date not-a-date']],
    ['a code that its list does not hold', QUESTIONS.kinds, { codes: ['kiosk'] }, ['codes.0 unknown-code']],
    ['none together with another', QUESTIONS.kinds, { codes: ['none', 'plan'] }, ['codes.0 code-stands-alone']],
    ['other without words', QUESTIONS.kinds, { codes: ['other'] }, ['inWords other-without-words']],
    ['an article without its law', QUESTIONS.laws, { 'article.0': ['art. 3'] }, ['law.0 law-missing']],
    ['a measure without its kind', QUESTIONS.measures, { statement: ['Un albergue'] }, ['measure missing']],
    ['a silence and a value', QUESTIONS.exists, { yes: ['no'], silence: ['unknown'] }, ['silence silence-and-value']],
    [
      'a source without a name',
      QUESTIONS.words,
      { text: ['x'], 'source.0.place': ['p. 4'] },
      ['source.0.title missing'],
    ],
    [
      'an address that is none',
      QUESTIONS.words,
      { text: ['x'], 'source.0.address': ['javascript:x'] },
      ['source.0.address not-an-address'],
    ],
  ])('%s', (_what, question, typed, faults) => {
    expect(faultsOf(question, typed)).toEqual(faults);
  });
});

describe('a silence that was chosen', () => {
  it('is an answer of its own, with its sources', () => {
    expect(
      read(QUESTIONS.age, { silence: ['declined'], 'source.0.title': ['Nota 4'], 'source.0.place': ['p. 1'] }),
    ).toEqual({
      ok: true,
      value: {
        content: { kind: 'silence', silence: 'declined' },
        since: null,
        sources: [{ title: 'Nota 4', address: null, place: 'p. 1' }],
        confirmed: false,
        explanation: null,
      },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { aCodeList } from '../../../test/builders/catalog.ts';
import { anOffenceStatement } from '../../../test/builders/offence.ts';
import { aQuestion, aRegion, FIVE, FORMS, OFFICE, RULE, STAFF, STORY } from '../../../test/builders/region.ts';
import { aStatement, code, days, given, NO, silent, withdrawn, YES } from '../../../test/builders/statement.ts';
import type { Basis } from '../basics/ids.ts';
import type { PlainDate } from '../basics/plain-date.ts';
import type { Catalog } from '../content/catalog.ts';
import type { Question } from '../content/question.ts';
import { foldCube } from '../compare/fold.ts';
import { tallyOwn, tallyReference } from '../compare/tally.ts';
import { PUBLIC } from '../record/audience.ts';
import type { Statement } from '../record/statement.ts';
import { differences } from './differences.ts';
import { outlineAnswers, SourceNumbers } from './outline-answers.ts';
import type { Difference } from './outline.ts';

const BEFORE = '2012-10-15' as PlainDate;
const NOW = '2014-12-04' as PlainDate;

interface Told {
  readonly question?: Question;
  readonly basis?: Basis;
  readonly catalog?: Catalog;
  readonly asked?: readonly string[];
  /** Whether there was a meeting before. */
  readonly first?: true;
}

/** What is told of these statements on the day of the fourth meeting. */
function told(statements: readonly Partial<Statement>[], traits: Told = {}): readonly Difference[] {
  const { question = RULE, basis = 'law', catalog = aRegion(), asked = FIVE, first } = traits;
  const recorded = statements.map((said, n) => aStatement({ sequence: n + 1, question: question.id, basis, ...said }));
  const cubeOn = (on: PlainDate) => foldCube({ viewer: PUBLIC, on, sequence: 100 }, recorded);
  const cube = cubeOn(NOW);
  const numbers = new SourceNumbers();
  const rows = [...catalog.states.keys()]
    .map((state) => ({ state, answers: outlineAnswers(cube, catalog, state, question.id, basis, numbers) }))
    .filter((row) => row.answers.length > 0);
  return differences({
    catalog,
    cube,
    previous: first ? null : cubeOn(BEFORE),
    question,
    basis,
    rows,
    own: tallyOwn(cube, catalog, asked, question, basis),
    reference: tallyReference(cube, catalog, asked, question, basis),
  });
}

const book = { speaker: 'reference:book' } as const;
const value = (id: string) => ({ kind: 'value', value: code(id) }) as const;

describe('speakers who disagree', () => {
  it('are told where two of them give values that differ', () => {
    const said = [
      { state: 'BBB', content: given(code('a')) },
      { state: 'BBB', ...book, content: given(code('b')) },
    ];
    expect(told(said)).toEqual([{ kind: 'speakers-disagree', state: 'BBB' }]);
  });

  it.each([
    ['say the same', given(code('a')), {}],
    ['are silent', silent('declined'), {}],
    ['took it back', withdrawn(), {}],
    ['speak of another time', given(code('b')), { period: days('2015-01-01') }],
  ])('are not where they %s', (_, content, traits) => {
    expect(told([{ content: given(code('a')) }, { ...book, content, ...traits }])).toEqual([]);
  });
});

describe('an answer that changed since the meeting before', () => {
  const old = { state: 'AAA', content: given(code('a')), period: days('2008-01-01', '2013-06-01') };
  const now = { state: 'AAA', content: given(code('b')), period: days('2013-06-01') };

  it('is told with what it was and what it is', () => {
    expect(told([old, now])).toEqual([
      { kind: 'changed', state: 'AAA', speaker: 'state:AAA', before: value('a'), after: value('b') },
    ]);
  });

  it.each([
    ['what is said again in another statement', [old, { ...now, content: given(code('a')) }]],
    ['what changed after this meeting', [{ ...old, period: days('2008-01-01', '2015-01-01') }]],
    [
      'what changed before that meeting',
      [
        { ...old, period: days('2008-01-01', '2011-06-01') },
        { ...now, period: days('2011-06-01') },
      ],
    ],
    ['what was not known before', [now]],
    ['what no longer holds', [old]],
    ['a silence that became an answer', [{ ...old, content: silent('unknown') }, now]],
    ['an answer that became a silence', [old, { ...now, content: silent('unknown') }]],
    [
      'another speaker who says otherwise later',
      [
        { ...old, period: days('2008-01-01', '2014-01-01') },
        { ...now, ...book },
      ],
    ],
    [
      'other words beside the same answer',
      [old, { ...now, content: given({ kind: 'one-of', code: 'a', inWords: { language: 'en', text: 'More of it' } }) }],
    ],
  ] as const)('is not %s', (_, said) => {
    expect(told(said as readonly Partial<Statement>[])).toEqual([]);
  });

  it('is not told where no meeting was before', () => {
    expect(told([old, now], { first: true })).toEqual([]);
  });

  it('is no new text: of those people judge', () => {
    const text = (said: string) => given({ kind: 'text', text: { language: 'en', text: said } });
    const said = [
      { ...old, content: text('There is a committee.') },
      { ...now, content: text('There is a committee and an office.') },
    ];
    expect(told(said, { question: STORY, basis: 'practice' })).toEqual([]);
  });

  it('is a figure that is another, part by part', () => {
    const staff = (amount: number) =>
      given({ kind: 'number', figures: [{ amount, unit: null, definition: null, population: null, period: null }] });
    const said = [
      { ...old, part: 'office', content: staff(4) },
      { ...now, part: 'office', content: staff(7) },
      { ...now, part: 'unit', content: staff(2) },
    ];
    const found = told(said, { question: STAFF, basis: 'practice' });
    expect(found.map(({ kind }) => kind)).toEqual(['changed']);
    expect(found[0]).toMatchObject({
      before: { value: { figures: [{ amount: 4 }] } },
      after: { value: { figures: [{ amount: 7 }] } },
    });
  });

  describe('worked out from laws', () => {
    const consent = aQuestion('consent-adult', { kind: 'one-of', codes: 'consent-rule', basis: 'law' });
    const rules = ['irrelevant-always', 'irrelevant-if-means', 'silent'];
    const catalog = aRegion({
      questionnaire: {
        questions: [consent, aQuestion('trafficking-offences', { kind: 'offence', defines: 'offence' })],
      },
      more: [{ kind: 'code-list', id: 'consent-rule', version: 1, body: aCodeList('consent-rule', ...rules) }],
    });
    const law = (sequence: number, rule: string, traits: Partial<Statement>) =>
      anOffenceStatement(
        {
          consent: { rule, confidence: 'sourced' } as NonNullable<
            NonNullable<Parameters<typeof anOffenceStatement>[0]>['consent']
          >,
        },
        { sequence, ...book, part: 'trafficking', ...traits },
      );

    it('is told, with nobody as its speaker', () => {
      const found = told(
        [
          law(1, 'irrelevant-if-means', { period: days('2008-01-01', '2012-12-27') }),
          law(2, 'irrelevant-always', { period: days('2012-12-27') }),
        ],
        { question: consent, catalog },
      );
      expect(found).toEqual([
        {
          kind: 'changed',
          state: 'AAA',
          speaker: null,
          before: value('irrelevant-if-means'),
          after: value('irrelevant-always'),
        },
      ]);
    });

    it('is not another source’s reading of the same law', () => {
      const notes = { speaker: 'reference:notes', period: days('2008-01-01') } as const;
      const found = told(
        [law(1, 'irrelevant-always', { period: days('2008-01-01') }), law(2, 'irrelevant-if-means', notes)],
        { question: consent, catalog },
      );
      expect(found.filter(({ kind }) => kind === 'changed')).toEqual([]);
    });
  });
});

describe('a value that few gave', () => {
  const gave = (codes: readonly string[], traits: Partial<Statement> = {}) =>
    codes.map((id, n) => ({ state: FIVE[n]!, ...traits, content: given(code(id)) }));

  it('is the smallest group, at a fifth of those who answered', () => {
    const said = [
      { state: 'AAA', content: given(code('a')) },
      { state: 'BBB', content: given(code('a')) },
      { state: 'CCC', content: given(code('a')) },
      { state: 'DDD', content: given(code('a')) },
      { state: 'EEE', content: given(code('c')) },
    ];
    expect(told(said)).toEqual([{ kind: 'few', by: 'own', code: 'c', states: ['EEE'], given: 5 }]);
  });

  it('is not one of four', () => {
    expect(told(gave(['a', 'a', 'a', 'c']))).toEqual([]);
  });

  it('is not what everybody gave, nor what only one answered at all', () => {
    expect(told(gave(['a', 'a', 'a', 'a', 'a']))).toEqual([]);
    expect(told(gave(['a']))).toEqual([]);
  });

  it('is told of each group that is as small', () => {
    const forms = (...codes: readonly string[]) => given({ kind: 'several-of', codes: [...codes] });
    const said = [
      { state: 'AAA', content: forms('a', 'b') },
      { state: 'BBB', content: forms('a') },
      { state: 'CCC', content: forms('a') },
      { state: 'DDD', content: forms('a', 'd') },
      { state: 'EEE', content: forms('a') },
    ];
    expect(told(said, { question: FORMS })).toEqual([
      { kind: 'few', by: 'own', code: 'b', states: ['AAA'], given: 5 },
      { kind: 'few', by: 'own', code: 'd', states: ['DDD'], given: 5 },
    ]);
  });

  it('is told of the states’ own answers and of what sources say of them, each by itself', () => {
    expect(told(gave(['a', 'a', 'a', 'a', 'c'], book))).toEqual([
      { kind: 'few', by: 'reference', code: 'c', states: ['EEE'], given: 5 },
    ]);
    const mixed = [...gave(['a', 'a', 'a']), ...gave(['a', 'a', 'a', 'c'], book)];
    expect(told(mixed).filter(({ kind }) => kind === 'few')).toEqual([]);
  });

  it('counts the states asked only', () => {
    expect(told(gave(['a', 'a', 'a', 'a', 'c']), { asked: ['AAA', 'BBB', 'CCC', 'DDD'] })).toEqual([]);
  });
});

describe('yes in law and no in practice', () => {
  const law = { question: 'office', basis: 'law', content: given(YES) } as const;
  const practice = { question: 'office', basis: 'practice', content: given(NO) } as const;

  it('is told with the answer on law, once', () => {
    expect(told([law, practice], { question: OFFICE })).toEqual([
      { kind: 'law-yes-practice-no', state: 'AAA', speaker: 'state:AAA' },
    ]);
    expect(told([law, practice], { question: OFFICE, basis: 'practice' })).toEqual([]);
  });

  it.each([
    [
      'no in law and yes in practice',
      [
        { ...law, content: given(NO) },
        { ...practice, content: given(YES) },
      ],
    ],
    ['a silence on practice', [law, { ...practice, content: silent('unknown') }]],
    ['nothing said of practice', [law]],
    ['another speaker’s no', [law, { ...practice, ...book }]],
  ] as const)('is not %s', (_, said) => {
    expect(told(said as readonly Partial<Statement>[], { question: OFFICE })).toEqual([]);
  });
});

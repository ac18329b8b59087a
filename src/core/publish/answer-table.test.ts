import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someRecord } from '../../../test/builders/arbitrary-statement.ts';
import { aQuestion, aRegion, aState, FIVE, OFFICE, RULE, STORY } from '../../../test/builders/region.ts';
import { aStatement, code, days, given, silent, withdrawn } from '../../../test/builders/statement.ts';
import type { PlainDate } from '../basics/plain-date.ts';
import { foldCube } from '../compare/fold.ts';
import { PUBLIC } from '../record/audience.ts';
import type { Statement } from '../record/statement.ts';
import { answerTable } from './answer-table.ts';

const cubeOf = (statements: readonly Statement[]) =>
  foldCube({ viewer: PUBLIC, on: '2014-12-04' as PlainDate, sequence: 1000 }, statements);

describe('the open-data table', () => {
  it('has a row for each state and basis without an answer: nothing is lost when it is taken away', () => {
    const rows = answerTable(cubeOf([]), aRegion(), FIVE, [OFFICE, RULE, STORY]);
    expect(rows).toHaveLength(5 * 4);
    expect(rows.slice(0, 4).map(({ state, question, basis, by }) => [state, question.id, basis, by])).toEqual([
      ['AAA', 'office', 'law', 'nobody'],
      ['AAA', 'office', 'practice', 'nobody'],
      ['AAA', 'rule', 'law', 'nobody'],
      ['AAA', 'story', 'practice', 'nobody'],
    ]);
  });

  it('has a row for each speaker, the state’s own first, and tells silences and withdrawals as such', () => {
    const said = [
      aStatement({ sequence: 1, question: 'rule', speaker: 'reference:book', content: given(code('a')) }),
      aStatement({ sequence: 2, question: 'rule', content: silent('unknown') }),
      aStatement({ sequence: 3, question: 'rule', speaker: 'civil-society:light', content: withdrawn() }),
    ];
    const rows = answerTable(cubeOf(said), aRegion(), ['AAA'], [RULE]);
    expect(rows.map((row) => (row.by === 'speaker' ? [row.speaker, row.holding.kind, row.statement] : row.by))).toEqual(
      [
        ['state:AAA', 'silence', 's2'],
        ['civil-society:light', 'withdrawn', 's3'],
        ['reference:book', 'value', 's1'],
      ],
    );
  });

  it('has the row of nobody where what was said does not hold on the day', () => {
    const said = [aStatement({ question: 'rule', content: given(code('a')), period: days('2015-01-01') })];
    expect(answerTable(cubeOf(said), aRegion(), ['AAA'], [RULE]).map(({ by }) => by)).toEqual(['nobody']);
  });

  it('in any record, has each answer of the cube that says something once, and each state at least once', () => {
    const three = ['AAA', 'BBB', 'CCC'];
    const questions = ['consent-adult', 'forms', 'shelter'].map((id) =>
      aQuestion(id, { kind: 'one-of', codes: 'letters' }),
    );
    const catalog = aRegion({ states: three.map((state) => aState(state)), questionnaire: { questions } });
    fc.assert(
      fc.property(someRecord, (statements) => {
        const cube = foldCube({ viewer: PUBLIC, on: '2012-06-15' as PlainDate, sequence: 1000 }, statements);
        const rows = answerTable(cube, catalog, three, questions);
        const spoken = rows.flatMap((row) =>
          row.by === 'speaker' ? [`${row.state} ${row.question.id} ${row.basis} ${row.speaker} ${row.part}`] : [],
        );
        const heard = [...cube.all()].flatMap(({ state, question, basis, speaker, part, holding }) =>
          holding.kind === 'no-answer' ? [] : [`${state} ${question} ${basis} ${speaker} ${part}`],
        );
        expect(spoken.toSorted()).toEqual(heard.toSorted());
        expect(new Set(rows.map(({ state, question, basis }) => `${state} ${question.id} ${basis}`)).size).toBe(
          3 * 3 * 2,
        );
      }),
    );
  });
});

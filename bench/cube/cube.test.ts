import { describe, expect, it } from 'vitest';
import { foldCube } from '../../src/core/compare/fold.ts';
import { PUBLIC } from '../../src/core/record/audience.ts';
import { NewStatement, type Statement } from '../../src/core/record/statement.ts';
import { WrongResult } from '../workload.ts';
import { checkAll } from './compared.ts';
import { allAsked, holdingAnswers, inventAnswers, ON, stateCode, statementsOf } from './invented-region.ts';
import { planeLimit } from './plane-limit.ts';

const SCALE = { states: 9, questions: 70, cycles: 3 };
const answers = inventAnswers(SCALE);
const said = [...statementsOf(answers, SCALE)];
const statements: readonly Statement[] = said.map((statement, n) => ({
  ...statement,
  sequence: n + 1,
  recordedAt: '2029-01-01T00:00:00.000Z',
}));
const cube = foldCube({ viewer: PUBLIC, on: ON, sequence: statements.length }, statements);

describe('the invented region', () => {
  it('speaks in statements as the record takes them, each with an id of its own', () => {
    for (const statement of said) expect(NewStatement.parse(statement)).toEqual(statement);
    expect(new Set(said.map(({ id }) => id)).size).toBe(said.length);
  });

  it('has a code for each of 193 states', () => {
    expect([0, 25, 26, 192].map(stateCode)).toEqual(['XAA', 'XAZ', 'XBA', 'XHK']);
  });

  it('holds in the end what was said last', () => {
    const small = { states: 1, questions: 3, cycles: 3 };
    expect([...holdingAnswers(Uint8Array.from([1, 0, 4, 2, 0, 0, 0, 0, 7]), small)]).toEqual([2, 0, 7]);
  });
});

describe('the limit by bit planes', () => {
  it('counts a pair where both name a code: silence and nothing said are left out', () => {
    const rows = [
      [1, 2, 3, 6, 0, 5],
      [1, 3, 3, 6, 1, 7],
    ];
    const limit = planeLimit(Uint8Array.from(rows.flat()), 2, 6);
    for (const pairs of [limit.agreement(), limit.agreementKept()]) {
      expect([pairs.same[1], pairs.both[1]]).toEqual([2, 3]);
    }
    expect([...limit.distributions().slice(0, 9)]).toEqual([0, 2, 0, 0, 0, 0, 0, 0, 0]);
    expect([...limit.matrix()]).toEqual(rows.flat());
  });

  it('finds what Farol finds', () => {
    checkAll(cube, allAsked(SCALE), SCALE, planeLimit(holdingAnswers(answers, SCALE), SCALE.states, SCALE.questions));
  });

  it('one answer that is another ends the run', () => {
    const holding = holdingAnswers(answers, SCALE);
    const at = holding.findIndex((number) => number === 1);
    holding[at] = 2;
    const limit = planeLimit(holding, SCALE.states, SCALE.questions);
    expect(() => checkAll(cube, allAsked(SCALE), SCALE, limit)).toThrow(WrongResult);
  });
});

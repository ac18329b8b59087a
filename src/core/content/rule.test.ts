import { describe, expect, it } from 'vitest';
import { codesRead, Condition, questionsRead, Rule } from './rule.ts';

const message = { en: 'a', es: 'b', pt: 'c', fr: 'd' };
const fund = {
  any: [
    { all: [{ question: 'reparation-fund', everyBasis: ['no'] }, { question: 'fund-dates', answered: true }] },
    { question: 'mechanism-working-since', before: 'mechanism-created-on' },
    { question: 'victims-assisted', totalMoreThan: 'victims-identified' },
  ],
};

describe('a condition', () => {
  it('reads the questions of all its tests, and those they are held against', () => {
    expect([...questionsRead(Condition.parse(fund))]).toEqual([
      'reparation-fund',
      'fund-dates',
      'mechanism-working-since',
      'mechanism-created-on',
      'victims-assisted',
      'victims-identified',
    ]);
  });

  it('names the codes it holds answers against', () => {
    expect(codesRead(Condition.parse(fund))).toEqual([{ question: 'reparation-fund', codes: ['no'] }]);
  });

  it('makes exactly one test of a question', () => {
    expect(Condition.safeParse({ question: 'a', in: ['x'], notIn: ['y'] }).success).toBe(false);
    expect(Condition.safeParse({ question: 'a' }).success).toBe(false);
    expect(Condition.safeParse({ question: 'a', is: 'x' }).success).toBe(false);
  });
});

describe('a rule', () => {
  const rule = { id: 'r', level: 'warning', message, when: { question: 'a', answered: false } };

  it('names every question that its condition reads', () => {
    expect(Rule.safeParse({ ...rule, questions: ['a'] }).success).toBe(true);
    expect(Rule.safeParse(rule).error?.issues.map((i) => i.message)).toEqual(['rule-reads-unnamed']);
  });

  it('names no question that its condition does not read', () => {
    expect(Rule.safeParse({ ...rule, questions: ['a', 'b'] }).error?.issues.map((i) => i.message)).toEqual([
      'rule-does-not-read',
    ]);
  });
});

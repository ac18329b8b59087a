import { describe, expect, it } from 'vitest';
import { answerOf, type Answer } from './answer.ts';
import { CATALOG, QUESTIONNAIRE } from '../../../test/builders/asked-questions.ts';
import type { Typed } from './draft.ts';
import { fieldsOf, type Answers } from './fields.ts';
import { fieldOfText, fieldText } from './inquiry.ts';
import { rulesMet } from './rule-check.ts';

/** Answers typed into fields, named by their texts. */
function answers(typed: Readonly<Record<string, Typed>>): Answers {
  return new Map(
    Object.entries(typed).map(([text, form]): [string, Answer] => {
      const question = QUESTIONNAIRE.questions.find(({ id }) => id === fieldOfText(text)?.question)!;
      const read = answerOf(question, form, CATALOG, 'en');
      if (!read.ok || read.value === null) throw new Error(`no answer: ${JSON.stringify(read)}`);
      return [text, read.value];
    }),
  );
}

function asked(of: Answers, drafted: readonly string[] = []): readonly string[] {
  return fieldsOf(QUESTIONNAIRE, of, new Set(drafted))
    .filter((field) => field.asked)
    .map(fieldText);
}

describe('the fields of an inquiry', () => {
  it('are those of each question on each of its bases', () => {
    expect(asked(answers({}))).toEqual(
      expect.arrayContaining(['kinds|law|', 'kinds|practice|', 'exists|law|', 'exists|practice|', 'words|law|']),
    );
  });

  it('leave out what depends on an answer that was not given, or that makes it needless', () => {
    expect(asked(answers({}))).not.toContain('names|practice|');
    expect(asked(answers({ 'kinds|law|': { codes: ['none'] } }))).not.toContain('names|practice|');
    expect(asked(answers({ 'kinds|law|': { codes: ['plan'] } }))).toContain('names|practice|');
  });

  it('are asked for each part that was named', () => {
    const named = answers({
      'kinds|law|': { codes: ['plan'] },
      'names|practice|': { 'cell.1.name': ['Committee'], 'cell.2.name': ['Office'] },
    });
    expect(asked(named).filter((text) => text.startsWith('created'))).toEqual(['created|law|1', 'created|law|2']);
  });

  it('offer one entry more than were begun', () => {
    const measures = (drafted: readonly string[]) =>
      asked(answers({}), drafted).filter((text) => text.startsWith('measures'));
    expect(measures([])).toEqual(['measures|law|measure-1']);
    expect(measures(['measures|law|measure-2'])).toEqual(['measures|law|measure-2', 'measures|law|measure-3']);
  });
});

describe('the rules of a questionnaire', () => {
  const met = (typed: Readonly<Record<string, Typed>>) =>
    rulesMet(QUESTIONNAIRE, answers(typed), CATALOG).map(({ id }) => id);

  it('find an answer that another contradicts', () => {
    const named = { 'names|practice|': { 'cell.1.name': ['Committee'] } };
    expect(met({ 'kinds|law|': { codes: ['none'] }, ...named })).toContain('none-but-named');
    expect(met({ 'kinds|law|': { codes: ['none'] }, 'kinds|practice|': { codes: ['plan'] }, ...named })).not.toContain(
      'none-but-named',
    );
  });

  it('hold dates of the same part against each other, and only those that surely come before', () => {
    const dates = (created: string, working: string, part = '1') => ({
      'created|law|1': { date: [created] },
      [`working|practice|${part}`]: { date: [working] },
    });
    expect(met(dates('2014-05', '2013'))).toContain('working-before-created');
    expect(met(dates('2014-05', '2014'))).not.toContain('working-before-created');
    expect(met(dates('2014-05', '2013', '2'))).not.toContain('working-before-created');
  });

  it('say nothing of what was not answered, or answered with a silence', () => {
    expect(met({})).toEqual([]);
    expect(met({ 'age|law|': { silence: ['unknown'] } })).toEqual([]);
    expect(met({ 'age|law|': { amount: ['16'] } })).toEqual(['age-not-18']);
  });

  it('read both bases one after the other', () => {
    expect(met({ 'exists|practice|': { yes: ['yes'] } })).toEqual(['exists-but-no-plan']);
    expect(met({ 'exists|practice|': { yes: ['yes'] }, 'plan|law|': { from: ['2015'] } })).toEqual([]);
  });
});

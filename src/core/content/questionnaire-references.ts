/** Does a questionnaire hang together: topics, sections, lists, conditions and rules all lead somewhere? */
import { problem, type Problem } from '../basics/problem.ts';
import type { Catalog } from './catalog.ts';
import type { Question } from './question.ts';
import type { Questionnaire } from './questionnaire.ts';
import { codeFault, provisionIdFaults } from './catalog-lookups.ts';
import { codesRead, type Rule } from './rule.ts';

type Path = Problem['path'];

/** Every fault, with paths inside the questionnaire. */
export function questionnaireFaults(questionnaire: Questionnaire, catalog: Catalog): Problem[] {
  const { meeting, instrument, questions, rules } = questionnaire;
  return [
    ...(meeting === null || catalog.meetings.has(meeting)
      ? []
      : [problem(['meeting'], 'unknown-meeting', { meeting })]),
    ...(catalog.instruments.has(instrument) ? [] : [problem(['instrument'], 'unknown-instrument', { instrument })]),
    ...questions.flatMap((question, i) => questionFaults(question, i, questionnaire, catalog)),
    ...rules.flatMap((rule, i) => ruleFaults(rule, questionnaire, catalog, ['rules', i])),
  ];
}

function questionFaults(question: Question, i: number, whole: Questionnaire, catalog: Catalog): Problem[] {
  const at: Path = ['questions', i];
  const { id, topic, guiding, dependsOn, per } = question;
  const faults = [
    ...listFaults(question, catalog, at),
    ...provisionIdFaults(question.restsOn, catalog, [...at, 'restsOn']),
  ];
  const say = (field: string, code: string, params: Problem['params']): void => {
    faults.push(problem([...at, field], code, params));
  };
  if (whole.questions.findIndex((q) => q.id === id) < i) say('id', 'duplicate-id', { id });
  if (!whole.topics.some((t) => t.topic === topic)) say('topic', 'unknown-topic', { topic });
  if (!whole.sections.some((s) => s.guiding === guiding && s.topic === topic) && guiding !== String(topic)) {
    say('guiding', 'unknown-section', { section: guiding });
  }
  if (per !== undefined && per !== 'instrument' && !whole.questions.some((q) => q.defines === per)) {
    say('per', 'nothing-defines', { kind: per });
  }
  if (dependsOn) {
    const codes = [...(dependsOn.in ?? []), ...(dependsOn.notIn ?? [])];
    faults.push(...codesOfQuestion(dependsOn.question, codes, whole, catalog, [...at, 'dependsOn']));
  }
  return faults;
}

/** A choice needs its list; a table needs rows and columns; each list named must be there. */
function listFaults(question: Question, catalog: Catalog, at: Path): Problem[] {
  const { kind, codes, rows, columns, figure } = question;
  const faults: Problem[] = [];
  const list = (id: string | undefined, path: Path): void => {
    if (id === undefined) faults.push(problem(path, 'missing', { field: String(path.at(-1)) }));
    else if (!catalog.codeLists.has(id)) faults.push(problem(path, 'unknown-list', { list: id }));
  };
  if (kind === 'one-of' || kind === 'several-of') list(codes, [...at, 'codes']);
  if (kind === 'table' && !rows) faults.push(problem(at, 'missing', { field: 'rows' }));
  if (kind === 'table' && !columns) faults.push(problem(at, 'missing', { field: 'columns' }));
  for (const [field, coded] of [
    ['rows', rows],
    ['columns', columns],
  ] as const) {
    if (coded === undefined || !('codes' in coded)) continue;
    list(coded.codes, [...at, field, 'codes']);
    for (const code of coded.leave ?? [])
      faults.push(...codeFault(code, coded.codes, catalog, [...at, field, 'leave']));
  }
  if (Array.isArray(columns)) {
    for (const [i, column] of columns.entries()) {
      if (column.kind === 'one-of' || column.kind === 'several-of') list(column.codes, [...at, 'columns', i, 'codes']);
    }
  }
  faults.push(...codeFault(question.unitCode, 'unit', catalog, [...at, 'unitCode']));
  for (const code of figure?.population ?? []) {
    faults.push(...codeFault(code, 'population', catalog, [...at, 'figure', 'population']));
  }
  return faults;
}

/** Codes that a condition names of a question: codes of its list, `yes` and `no`, or what its table's columns hold. */
function codesOfQuestion(
  id: string,
  codes: readonly string[],
  whole: Questionnaire,
  catalog: Catalog,
  at: Path,
): Problem[] {
  const question = whole.questions.find((q) => q.id === id);
  if (!question) return [problem(at, 'unknown-question', { question: id })];
  if (question.kind === 'yes-no') {
    return codes.flatMap((code) =>
      code === 'yes' || code === 'no' ? [] : [problem(at, 'unknown-code', { code, list: 'yes, no' })],
    );
  }
  if (question.codes === undefined) return codes.length === 0 ? [] : [problem(at, 'no-codes-asked', { question: id })];
  const { codes: list } = question;
  return codes.flatMap((code) => codeFault(code, list, catalog, at));
}

function ruleFaults(rule: Rule, whole: Questionnaire, catalog: Catalog, at: Path): Problem[] {
  const unknown = (rule.questions ?? []).flatMap((question, i) =>
    whole.questions.some((q) => q.id === question)
      ? []
      : [problem([...at, 'questions', i], 'unknown-question', { question })],
  );
  if (unknown.length > 0) return unknown;
  return codesRead(rule.when).flatMap(({ question, codes }) =>
    codesOfQuestion(question, codes, whole, catalog, [...at, 'when']),
  );
}

/** Problems in words: the sentence for a code, and where the fault is. */
import type { Language } from '../core/basics/language.ts';
import type { Problem } from '../core/basics/problem.ts';
import { m, say, type MessageKey, type PlainKey } from './messages.ts';

/** The problem in one line: file, line and column where there is a file, the field, and what is wrong with it. */
export function sayProblem(problem: Problem, language: Language): string {
  const locale = { locale: language };
  const sentence = problemSentence(problem, language);
  const { file, line, column } = problem.params;
  const inFile = file !== undefined && line !== undefined && column !== undefined;
  const where = problem.path.slice(inFile ? 1 : 0).join('.');
  if (!inFile) return where === '' ? sentence : m.problems_in_field({ where, sentence }, locale);
  return where === ''
    ? m.problems_at({ file, line, column, sentence }, locale)
    : m.problems_at_field({ file, line, column, where, sentence }, locale);
}

/** What is wrong, without the place: for a form, where the sentence stands beside its field. */
export function problemSentence(problem: Problem, language: Language): string {
  const key = sentenceKey(problem);
  if (!(key in m)) return m.problems_other({ code: problem.code }, { locale: language });
  const sentence = m[key as MessageKey] as (params: Problem['params'], locale: { locale: Language }) => string;
  return sentence(inWords(problem, language), { locale: language });
}

/** The key of a code's sentence. A few codes say more, or less, by what is known of the fault. */
function sentenceKey({ code, params }: Problem): string {
  if (code === 'unknown-code' && params['near']) return 'problems_unknown_code_near';
  if (code === 'unknown-code' && params['list'] === undefined) return 'problems_unknown_code_alone';
  if (code === 'unknown-column' && 'allowed' in params) return 'problems_unknown_csv_column';
  if (code === 'wrong-region' && params['content'] === 'real') return 'problems_wrong_region_real';
  if (code === 'duplicate-id' && !('otherFile' in params)) return 'problems_twice_in_file';
  return `problems_${code.replaceAll('-', '_')}`;
}

/** The names that the schema library gives to sorts of value, in words. */
const TYPES: Readonly<Record<string, PlainKey>> = {
  string: 'problems_type_string',
  number: 'problems_type_number',
  int: 'problems_type_int',
  boolean: 'problems_type_boolean',
  object: 'problems_type_object',
  record: 'problems_type_object',
  array: 'problems_type_array',
};

function inWords({ code, params }: Problem, language: Language): Problem['params'] {
  const type = code === 'wrong-type' ? TYPES[String(params['expected'])] : undefined;
  return type === undefined ? params : { ...params, expected: say(type, language) };
}

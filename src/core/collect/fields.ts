/**
 * The fields of an inquiry, in the order of the questionnaire, as its drafts make them: a question that defines parts has
 * one for each entry and one to begin the next; a question asked per part has one for each part that was named; one that
 * depends on another is asked only if the other's answer calls for it.
 */
import type { Basis } from '../basics/ids.ts';
import { basesOf, type Question } from '../content/question.ts';
import type { Questionnaire } from '../content/questionnaire.ts';
import type { Value } from '../content/value.ts';
import type { Answer } from './answer.ts';
import { fieldText, type FieldKey } from './inquiry.ts';

/** The answers so far, by field. */
export type Answers = ReadonlyMap<string, Answer>;

export interface Field extends FieldKey {
  /** False where another answer makes the question needless; what was typed is kept. */
  readonly asked: boolean;
}

/** Most entries of a question that defines parts. */
export const MOST_PARTS = 30;

/** `drafted`: the fields that have a draft. */
export function fieldsOf(
  questionnaire: Questionnaire,
  answers: Answers,
  drafted: ReadonlySet<string>,
): readonly Field[] {
  const parts = partsNamed(questionnaire, answers, drafted);
  return questionnaire.questions.flatMap((question) => {
    const asked = isAsked(question, answers);
    return basesAsked(question).flatMap((basis) =>
      partsOf(question, parts).map((part) => ({ question: question.id, basis, part, asked })),
    );
  });
}

/** A measure is asked once and tells its own layer; everything else once for each of its bases. */
export function basesAsked(question: Question): readonly Basis[] {
  return question.kind === 'measure' ? ['law'] : basesOf(question);
}

function partsOf(question: Question, parts: ReadonlyMap<string, readonly string[]>): readonly (string | null)[] {
  if (hasEntries(question)) return parts.get(question.defines!) ?? [];
  if (question.per === undefined || question.per === 'instrument') return [null];
  return parts.get(question.per) ?? [];
}

/** Are its entries answered one by one, each a part? The rows of a table are its parts within one answer. */
export function hasEntries(question: Question): boolean {
  return question.defines !== undefined && question.kind !== 'table';
}

/** The parts of each kind that entries and rows name, in their order. */
function partsNamed(
  questionnaire: Questionnaire,
  answers: Answers,
  drafted: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    questionnaire.questions.flatMap((question) => {
      if (question.defines === undefined) return [];
      const named = hasEntries(question) ? entries(question, drafted) : rows(question, answers);
      return [[question.defines, named] as const];
    }),
  );
}

/** `measure-1`, `measure-2`: those that have a draft, and the next one. */
function entries({ id, defines }: Question, drafted: ReadonlySet<string>): readonly string[] {
  const numbers = [...drafted].flatMap((text) => {
    const [question, , part] = text.split('|');
    const number = question === id ? Number(part?.slice(`${defines}-`.length)) : NaN;
    return Number.isInteger(number) && number >= 1 && number <= MOST_PARTS ? [number] : [];
  });
  const used = [...new Set(numbers)].sort((a, b) => a - b);
  const next = Math.max(0, ...used) + 1;
  return [...used, ...(next <= MOST_PARTS ? [next] : [])].map((number) => `${defines}-${number}`);
}

function rows(question: Question, answers: Answers): readonly string[] {
  const tables = basesAsked(question).map((basis) => valueOf(answers, { question: question.id, basis, part: null }));
  return [...new Set(tables.flatMap((value) => (value?.kind === 'table' ? value.rows.map(({ row }) => row) : [])))];
}

/** A question that depends on another is asked if, on any basis, the answer is (holds) one, or none, of these values. */
export function isAsked({ dependsOn }: Question, answers: Answers): boolean {
  if (!dependsOn) return true;
  return (['law', 'practice'] as const).some((basis) => {
    const value = valueOf(answers, { question: dependsOn.question, basis, part: null });
    if (!value) return false;
    const codes = codesIn(value);
    if (dependsOn.in) return dependsOn.in.some((code) => codes.includes(code));
    return !(dependsOn.notIn ?? []).some((code) => codes.includes(code));
  });
}

/** The value given to a field; nothing where it was not answered, or with a silence. */
export function valueOf(answers: Answers, key: FieldKey): Value | undefined {
  const content = answers.get(fieldText(key))?.content;
  return content?.kind === 'value' ? content.value : undefined;
}

/** The codes that a value is or holds; `yes` and `no` of a yes-no question. */
export function codesIn(value: Value): readonly string[] {
  if (value.kind === 'yes-no') return [value.yes ? 'yes' : 'no'];
  if (value.kind === 'one-of') return [value.code];
  return value.kind === 'several-of' ? value.codes : [];
}

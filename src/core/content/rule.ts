/**
 * A rule of a questionnaire: when its condition holds, its message is shown before submission. A contradiction stops
 * the submission until it is answered or explained; a warning does not. The condition is data, read where answers are
 * checked; this file says only what a condition can be.
 */
import { z } from 'zod';
import { Texts } from '../basics/language.ts';
import { Basis, Slug } from '../basics/ids.ts';
import { ForWhom } from './measure.ts';

const codes = z.array(Slug).min(1);
/** Held against answers on this basis only. Without it, two questions on both bases are held basis by basis. */
const about = { question: Slug, basis: Basis.optional() };

/** The answer is, or holds, one of these codes (`yes` and `no` of a yes-no question). A silence meets no test. */
export const AnswerIn = z.strictObject({ ...about, in: codes });
/** There is an answer and it holds none of these codes. */
export const AnswerNotIn = z.strictObject({ ...about, notIn: codes });
/** On each basis that has an answer, it is one of these; at least one has. */
export const AnswerOnEveryBasis = z.strictObject({ question: Slug, everyBasis: codes });
/** There is a value (true) or none (false). */
export const Answered = z.strictObject({ ...about, answered: z.boolean() });
/** A date that surely lies before the date given to another question. */
export const DateBefore = z.strictObject({ ...about, before: Slug });
/** A number other than this. */
export const NumberNot = z.strictObject({ ...about, not: z.number() });
/** One of the measures given serves these persons. */
export const MeasureForWhom = z.strictObject({ ...about, forWhom: z.array(ForWhom).min(1) });
/** One of the measures given is of this kind. */
export const MeasureOfKind = z.strictObject({ ...about, measureKind: codes });
/** The dates of a table's rows surely do not follow each other in this order. */
export const RowsOutOfOrder = z.strictObject({ ...about, rowsOutOfOrder: codes });
/** The totals of a figure exceed those of another figure in the same period. */
export const TotalMoreThan = z.strictObject({ ...about, totalMoreThan: Slug });
/** Of every question alike: a code that stands alone was chosen with another one. */
export const AnyExclusiveWithOthers = z.strictObject({ anyExclusiveWithOthers: z.literal(true) });
/** Of every question alike: a figure lacks its definition, population or period. */
export const AnyFigureWithoutDefinition = z.strictObject({ anyFigureWithoutDefinition: z.literal(true) });

/** The keys by which tests are told apart: a test holds exactly one of them. */
const TESTS = {
  in: AnswerIn,
  notIn: AnswerNotIn,
  everyBasis: AnswerOnEveryBasis,
  answered: Answered,
  before: DateBefore,
  not: NumberNot,
  forWhom: MeasureForWhom,
  measureKind: MeasureOfKind,
  rowsOutOfOrder: RowsOutOfOrder,
  totalMoreThan: TotalMoreThan,
  anyExclusiveWithOthers: AnyExclusiveWithOthers,
  anyFigureWithoutDefinition: AnyFigureWithoutDefinition,
} as const;

export type Test = z.infer<(typeof TESTS)[keyof typeof TESTS]>;

/** A test, all of several conditions, or any of them; nested as deep as a rule needs. */
export type Condition = Test | { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] };
export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(Condition).min(1) }),
    z.strictObject({ any: z.array(Condition).min(1) }),
    ...Object.values(TESTS),
  ]),
);

export const Rule = z
  .strictObject({
    id: Slug,
    level: z.enum(['contradiction', 'warning']),
    /** The questions that the rule reads; left out where it reads every question. */
    questions: z.array(Slug).min(1).optional(),
    /** The rule holds answers on this basis only. */
    basis: Basis.optional(),
    when: Condition,
    message: Texts,
  })
  .superRefine((rule, ctx) => {
    const read = questionsRead(rule.when);
    for (const [at, question] of (rule.questions ?? []).entries()) {
      if (!read.has(question)) ctx.addIssue({ code: 'custom', path: ['questions', at], message: 'rule-does-not-read' });
    }
    for (const question of read) {
      if (!rule.questions?.includes(question)) {
        ctx.addIssue({ code: 'custom', path: ['when'], message: 'rule-reads-unnamed', params: { question } });
      }
    }
  });
export type Rule = z.infer<typeof Rule>;

/** The questions whose answers a condition reads. */
export function questionsRead(condition: Condition): ReadonlySet<string> {
  if ('all' in condition) return new Set(condition.all.flatMap((c) => [...questionsRead(c)]));
  if ('any' in condition) return new Set(condition.any.flatMap((c) => [...questionsRead(c)]));
  if (!('question' in condition)) return new Set();
  const others = 'before' in condition ? [condition.before] : [];
  return new Set([condition.question, ...others, ...('totalMoreThan' in condition ? [condition.totalMoreThan] : [])]);
}

/** The codes that a condition holds answers against, by question. */
export function codesRead(
  condition: Condition,
): readonly { readonly question: string; readonly codes: readonly string[] }[] {
  if ('all' in condition) return condition.all.flatMap(codesRead);
  if ('any' in condition) return condition.any.flatMap(codesRead);
  if ('in' in condition) return [{ question: condition.question, codes: condition.in }];
  if ('notIn' in condition) return [{ question: condition.question, codes: condition.notIn }];
  return 'everyBasis' in condition ? [{ question: condition.question, codes: condition.everyBasis }] : [];
}

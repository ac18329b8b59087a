/** A question: what is asked of a state, in four languages, with a stable id that lasts from one questionnaire to the next. */
import { z } from 'zod';
import { Texts } from '../basics/language.ts';
import { Basis, Slug } from '../basics/ids.ts';
import { VALUE_KINDS } from './value.ts';

/** Asked if the answer to another question is (holds) one, or none, of these values. A silence never meets it. */
export const Dependence = z
  .strictObject({ question: Slug, in: z.array(z.string()).optional(), notIn: z.array(z.string()).optional() })
  .refine((d) => (d.in === undefined) !== (d.notIn === undefined), { message: 'in-or-not-in' });

/** What a figure is asked to count, so that figures of several states are alike. */
export const FigureAsked = z.strictObject({
  definition: Texts,
  population: z.array(Slug).nullable(),
  period: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('on-day'), day: z.string() }),
    z.strictObject({
      kind: z.literal('calendar-years'),
      from: z.int(),
      to: z.int(),
      lastIsPartial: z.boolean().optional(),
    }),
  ]),
});

export const Column = z.strictObject({
  id: Slug,
  kind: z.enum(['text', 'yes-no', 'one-of', 'several-of', 'number', 'date', 'provision']),
  codes: Slug.optional(),
  label: Texts,
});

export const Rows = z.union([
  z.strictObject({ free: z.literal(true), min: z.int().min(0), max: z.int().min(1) }),
  z.strictObject({ codes: Slug, leave: z.array(Slug).optional() }),
]);
export const Columns = z.union([
  z.array(Column).min(1),
  z.strictObject({ codes: Slug, leave: z.array(Slug).optional(), cell: z.literal('number') }),
]);

/** What a question may be asked of once each: the parts that a state's answers name. */
export const PART_KINDS = ['mechanism', 'offence', 'measure', 'agreement'] as const;

export const Question = z.strictObject({
  id: Slug,
  /** A topic of its questionnaire; 0 is for what is followed outside any meeting's topics. */
  topic: z.int().min(0),
  /** The guiding question it serves (`2.1`), or the topic alone (`2`). */
  guiding: z.string().regex(/^\d+(\.\d+)?$/),
  kind: z.enum(VALUE_KINDS),
  codes: Slug.optional(),
  basis: z.union([Basis, z.literal('both')]),
  /** Asked once for each part of that kind; of an instrument, the part is the instrument's id. */
  per: z.enum([...PART_KINDS, 'instrument']).optional(),
  /** Its entries are the parts. */
  defines: z.enum(PART_KINDS).optional(),
  dependsOn: Dependence.optional(),
  inWords: Texts.optional(),
  /** Of a date: a period is asked for, with a first and a last day. */
  period: z.boolean().optional(),
  unit: Texts.optional(),
  /** The code of list `unit` that a figure carries which counts what is asked. */
  unitCode: Slug.optional(),
  figure: FigureAsked.optional(),
  rows: Rows.optional(),
  columns: Columns.optional(),
  restsOn: z.array(z.string()),
  wording: Texts,
  /** A few words for the head of a column; pages cut the wording where there is none. */
  short: Texts.optional(),
  help: Texts,
});
export type Question = z.infer<typeof Question>;

/** The bases on which a question is asked. */
export function basesOf(question: Question): readonly Basis[] {
  return question.basis === 'both' ? ['law', 'practice'] : [question.basis];
}

/** The code list from which a question is answered; none for texts, figures, dates, and for yes or no. */
export function codeListOf(question: Pick<Question, 'kind' | 'codes'>): string | undefined {
  if (question.kind === 'measure') return 'measure-kind';
  if (question.kind === 'agreement') return 'agreement-level';
  return question.codes;
}

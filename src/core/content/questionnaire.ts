/** A questionnaire: the questions that a meeting puts to the states, in sections, each serving one guiding question. */
import { z } from 'zod';
import { Texts } from '../basics/language.ts';
import { Slug } from '../basics/ids.ts';
import { Question } from './question.ts';

export const Topic = z.strictObject({ topic: z.int().min(1), id: Slug, title: Texts });
export type Topic = z.infer<typeof Topic>;

export const Section = z.strictObject({
  guiding: z.string().regex(/^\d+(\.\d+)?$/),
  topic: z.int().min(1),
  conceptNote: z.string().optional(),
  title: Texts,
  question: Texts,
});
export type Section = z.infer<typeof Section>;

/** A rule of contradiction or warning between answers. Its condition is read where answers are checked. */
export const Rule = z.strictObject({
  id: Slug,
  level: z.enum(['contradiction', 'warning']),
  appliesTo: z.string().optional(),
  questions: z.array(Slug).optional(),
  basis: z.string().optional(),
  when: z.record(z.string(), z.unknown()),
  message: Texts,
});
export type Rule = z.infer<typeof Rule>;

export const Questionnaire = z.strictObject({
  id: Slug,
  version: z.int().min(1),
  meeting: Slug,
  instrument: Slug,
  title: Texts,
  introduction: Texts,
  topics: z.array(Topic).min(1),
  sections: z.array(Section).min(1),
  questions: z.array(Question).min(1),
  rules: z.array(Rule),
});
export type Questionnaire = z.infer<typeof Questionnaire>;

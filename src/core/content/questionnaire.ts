/**
 * A questionnaire: the questions that a meeting puts to the states, in sections, each serving one guiding question; or
 * a standing set of questions that no meeting asked and that Farol follows for every state.
 */
import { z } from 'zod';
import { Texts } from '../basics/language.ts';
import { Slug } from '../basics/ids.ts';
import { Question } from './question.ts';
import { Rule } from './rule.ts';

/** Topic 0 is that of the standing questions, so that the topics of a meeting stay its own. */
export const Topic = z.strictObject({ topic: z.int().min(0), id: Slug, title: Texts });
export type Topic = z.infer<typeof Topic>;

export const Section = z.strictObject({
  guiding: z.string().regex(/^\d+(\.\d+)?$/),
  topic: z.int().min(0),
  conceptNote: z.string().optional(),
  title: Texts,
  question: Texts,
});
export type Section = z.infer<typeof Section>;

export const Questionnaire = z.strictObject({
  id: Slug,
  version: z.int().min(1),
  /** The meeting that put it; `null` for a standing set of questions. */
  meeting: Slug.nullable(),
  /** The instrument that it serves. */
  instrument: Slug,
  title: Texts,
  introduction: Texts,
  topics: z.array(Topic).min(1),
  sections: z.array(Section).min(1),
  questions: z.array(Question).min(1),
  rules: z.array(Rule),
  /** True once a lawyer has read the wording in all four languages; absent reads false. */
  reviewed: z.boolean().optional(),
});
export type Questionnaire = z.infer<typeof Questionnaire>;

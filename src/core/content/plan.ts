/** A Work Plan's outline. Where the texts of its actions have not been entered, it says so and holds none. */
import { z } from 'zod';
import { Texts } from '../basics/language.ts';
import { Slug } from '../basics/ids.ts';
import { Bound } from '../basics/period.ts';
import { Confidence } from './offence.ts';
import { Citation } from './source.ts';

export const PlanPart = z.strictObject({
  id: z.string(),
  type: z.enum(['heading', 'objective', 'principle', 'rule', 'history', 'activity', 'finding', 'action']),
  area: z.string().nullable(),
  responsible: z.string().nullable(),
  text: Texts,
  /** Since when, of an activity. */
  from: Bound.optional(),
  /** Of a finding: the number found, and what it counts. Findings are never added up: their populations may overlap. */
  figure: z.number().finite().optional(),
  unit: Texts.optional(),
  /** A reservation of the editors, shown beside the text. */
  note: Texts.optional(),
  /** Fields that the editors read out of the text and that the source does not state. */
  inferredFields: z.array(z.string()).optional(),
  sources: z.array(Citation).default([]),
  confidence: Confidence,
});
export type PlanPart = z.infer<typeof PlanPart>;

export const Plan = z.strictObject({
  id: Slug,
  title: Texts,
  from: Bound,
  /** The last day, as each source has it: sources differ. */
  lastDay: z.array(
    z.strictObject({ at: Bound, note: Texts, sources: z.array(Citation).default([]), confidence: Confidence }),
  ),
  actionTexts: z.enum(['not-yet-entered', 'entered']),
  parts: z.array(PlanPart),
  /** True once a lawyer has read the wording in all four languages; absent reads false. */
  reviewed: z.boolean().optional(),
  notes: z.array(Texts).default([]),
});
export type Plan = z.infer<typeof Plan>;

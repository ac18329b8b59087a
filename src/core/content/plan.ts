/** A Work Plan's outline. Where the texts of its actions have not been entered, it says so and holds none. */
import { z } from 'zod';
import { Texts } from '../basics/language.ts';
import { Slug } from '../basics/ids.ts';
import { Bound } from '../basics/period.ts';
import { Confidence } from './offence.ts';
import { Citation } from './source.ts';

export const PlanPart = z.strictObject({
  id: z.string(),
  type: z.enum(['heading', 'objective', 'principle', 'rule', 'history', 'activity', 'action']),
  area: z.string().nullable(),
  responsible: z.string().nullable(),
  text: Texts,
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
  notes: z.array(Texts).default([]),
});
export type Plan = z.infer<typeof Plan>;

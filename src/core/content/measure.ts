/**
 * A measure: an assistance or protection service of a state (Palermo Protocol, arts. 6 to 8). What it is, for whom,
 * on what condition, who gives it. One record is one measure of one kind at one layer.
 */
import { z } from 'zod';
import { Said } from '../basics/language.ts';
import { Slug } from '../basics/ids.ts';

export const ForWhom = z.enum(['nationals-at-home', 'nationals-abroad', 'foreign-victims']);
export type ForWhom = z.infer<typeof ForWhom>;

/** What a law says, what an executive act or plan says, what is reported to be done, what a court held. */
export const Layer = z.enum(['law', 'policy', 'practice', 'court']);
export type Layer = z.infer<typeof Layer>;

export const Measure = z.strictObject({
  /** A code of the list `measure-kind`. */
  measure: Slug,
  layer: Layer,
  forWhom: z.array(ForWhom),
  /** Codes of the list `group`. */
  groups: z.array(Slug),
  /** A code of the list `condition`; `null`: not established, which is never 'none'. */
  condition: Slug.nullable(),
  conditionNote: Said.optional(),
  legalBasis: z.string().max(1000).nullable(),
  body: z.string().max(1000).nullable(),
  statement: Said,
  note: Said.optional(),
});
export type Measure = z.infer<typeof Measure>;

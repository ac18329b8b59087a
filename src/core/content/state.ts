/** A member state, its names and its past as a member. Membership is dated: it is never a constant. */
import { z } from 'zod';
import { Texts } from '../basics/language.ts';
import { StateCode } from '../basics/ids.ts';
import { Period } from '../basics/period.ts';
import { Citation } from './source.ts';
import { Confidence } from './offence.ts';

export const SUBREGIONS = ['north-america', 'central-america', 'caribbean', 'south-america'] as const;

/**
 * Membership; a time without taking part (suspension, exclusion); a time in which the standing is contested; or the
 * end of membership. Entries overlap: a suspended state is still a member.
 */
export const Membership = z.strictObject({
  status: z.enum(['member', 'suspended', 'not-participating', 'contested', 'left']),
  period: Period,
  note: Texts.optional(),
  confidence: Confidence,
  sources: z.array(Citation).default([]),
});
export type Membership = z.infer<typeof Membership>;

export const State = z.strictObject({
  code: StateCode,
  alpha2: z.string().regex(/^[A-Z0-9]{2}$/),
  names: Texts,
  nameVariants: z.array(z.string()).default([]),
  /** A code of the list `sub-region`. */
  subregion: z.string(),
  groups: z.array(z.string()).default([]),
  /** Official languages, or those used as such: ISO 639-1. */
  languages: z.array(z.string()),
  languageNote: Texts.optional(),
  federal: z.boolean(),
  membership: z.array(Membership).min(1),
  /** Its place on a map of tiles, from 0, where its region has no outlines. */
  tile: z.strictObject({ row: z.int().min(0), col: z.int().min(0) }).optional(),
  sources: z.array(Citation).default([]),
  recalledFields: z.array(z.string()).default([]),
});
export type State = z.infer<typeof State>;

/** Instruments (treaties, resolutions, declarations, reports), their provisions, and how each state is bound by a treaty. */
import { z } from 'zod';
import { Texts } from '../basics/language.ts';
import { Slug } from '../basics/ids.ts';
import { Confidence } from './offence.ts';
import { Citation } from './source.ts';

const reported = { sources: z.array(Citation).default([]), confidence: Confidence };

export const Instrument = z.strictObject({
  id: Slug,
  /** A code of the list `instrument-kind`. */
  kind: z.string(),
  symbol: z.string().nullable(),
  /** In Farol's four languages; where a text has no title in one of them, translated plainly. */
  title: Texts,
  /** What it is commonly called, where that is shorter. */
  shortTitle: Texts.optional(),
  date: z.string().nullable(),
  adoptingBody: Texts.nullable(),
  whatItDoes: Texts,
  binding: z.boolean(),
  entryIntoForce: z.string().nullable(),
  notes: z.array(Texts).default([]),
  /** True once a lawyer has read the wording in all four languages; absent reads false. */
  reviewed: z.boolean().optional(),
  recalledFields: z.array(z.string()).default([]),
  ...reported,
});
export type Instrument = z.infer<typeof Instrument>;

export const InstrumentProvision = z.strictObject({
  id: z.string().max(80),
  instrument: Slug,
  article: z.string(),
  topic: z.string().nullable(),
  /** In Farol's own words, never a quotation. */
  text: Texts,
  /** True once a lawyer has read the wording in all four languages; absent reads false. */
  reviewed: z.boolean().optional(),
  ...reported,
});
export type InstrumentProvision = z.infer<typeof InstrumentProvision>;

/** Instruments (treaties, resolutions, declarations, reports), their provisions, and how each state is bound by a treaty. */
import { z } from 'zod';
import { Said, Texts } from '../basics/language.ts';
import { Slug } from '../basics/ids.ts';
import { Confidence } from './offence.ts';
import { Citation } from './source.ts';

const reported = { sources: z.array(Citation).default([]), confidence: Confidence };

export const Instrument = z.strictObject({
  id: Slug,
  kind: z.string(),
  symbol: z.string().nullable(),
  title: Said,
  date: z.string().nullable(),
  adoptingBody: z.string().nullable(),
  whatItDoes: Texts,
  binding: z.boolean(),
  entryIntoForce: z.string().nullable(),
  notes: z.array(Said).default([]),
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
  ...reported,
});
export type InstrumentProvision = z.infer<typeof InstrumentProvision>;

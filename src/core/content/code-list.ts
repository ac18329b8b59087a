/** A list of codes from which an answer is chosen. A code's id lasts; a changed meaning takes a new id. */
import { z } from 'zod';
import { Texts } from '../basics/language.ts';
import { Slug } from '../basics/ids.ts';

export const Code = z.strictObject({
  id: Slug,
  labels: Texts,
  /** A few words for a cell; the label says it whole. */
  short: Texts.optional(),
  note: Texts.optional(),
  /** For those who keep the file; never shown. */
  editors: z.string().optional(),
  /** It stands alone: it may not be ticked with another code of its list. */
  exclusive: z.boolean().optional(),
  /** An act, means or purpose that article 3(a) of the Palermo Protocol names. */
  protocolMinimum: z.boolean().optional(),
  /** A wider code of the same list. */
  within: Slug.optional(),
  /** What an act code tells of movement; a code of the list `movement-rule`. */
  movement: Slug.optional(),
  restsOn: z.array(z.string()).optional(),
  /** A silence that a speaker may choose. */
  chosen: z.boolean().optional(),
  retired: z.boolean().optional(),
});
export type Code = z.infer<typeof Code>;

export const CodeList = z.strictObject({
  id: Slug,
  /** A respondent may add an 'other' in words. */
  open: z.boolean(),
  name: Texts,
  note: Texts.optional(),
  editors: z.string().optional(),
  /** True once a lawyer has read the wording in all four languages; absent reads false. */
  reviewed: z.boolean().optional(),
  codes: z.array(Code).min(1),
});
export type CodeList = z.infer<typeof CodeList>;

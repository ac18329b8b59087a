/** A source: a page, a text, a report on which a statement rests. */
import { z } from 'zod';
import { Slug } from '../basics/ids.ts';
import { Language, type Said } from '../basics/language.ts';

export const SOURCE_KINDS = [
  'official-text',
  'official-page',
  'court-decision',
  'international-organisation',
  'other-states-report',
  'civil-society',
  'academic',
  'press',
  'repost-of-a-text',
  'training-material',
  'private-page',
  'memory',
  'not-told',
] as const;

export const Source = z.strictObject({
  id: Slug,
  title: z.string().min(1).max(1000),
  /** The language of the title; English where not told. */
  language: Language.optional(),
  /** `null` where the source has no address, as for a paper document or what is told from memory. */
  address: z
    .url({ protocol: /^https?$/ })
    .max(4000)
    .nullable(),
  kind: z.enum(SOURCE_KINDS).default('not-told'),
  /** The day on which it was read, `null` if not told. */
  readOn: z.string().nullable().default(null),
});
export type Source = z.infer<typeof Source>;

/** The title, in the language in which it stands. */
export function titleOf({ title, language }: Source): Said {
  return { text: title, language: language ?? 'en' };
}

/** A source, and the place in it. */
export const Citation = z.strictObject({ source: Slug, place: z.string().max(400).optional() });
export type Citation = z.infer<typeof Citation>;

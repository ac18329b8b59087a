/** An agreement between states on trafficking victims: parties, about what, signed and in force on dates of their own. */
import { z } from 'zod';
import { Said } from '../basics/language.ts';
import { Slug, StateCode } from '../basics/ids.ts';
import { Bound } from '../basics/period.ts';

export const Agreement = z.strictObject({
  title: Said,
  /** A code of the list `agreement-level` (treaty, memorandum, roadmap, coalition ...). */
  level: Slug,
  /** As the source names its type. */
  type: z.string().min(1).max(120),
  parties: z.array(StateCode).min(1),
  partiesNote: Said.optional(),
  /** Codes of the list `agreement-subject`. */
  subjects: z.array(Slug),
  /** False where the text is about something wider (residence, smuggling) and is listed for what it does for victims. */
  traffickingSpecific: z.boolean(),
  signed: Bound.nullable(),
  inForce: Bound.nullable(),
  body: z.string().max(1000).nullable(),
  statement: Said,
  note: Said.optional(),
});
export type Agreement = z.infer<typeof Agreement>;

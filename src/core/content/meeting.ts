/** A meeting of national authorities: where, when, who was asked, what it was about, what came of it. */
import { z } from 'zod';
import { Texts } from '../basics/language.ts';
import { Slug, StateCode } from '../basics/ids.ts';
import { Bound } from '../basics/period.ts';
import { Confidence } from './offence.ts';
import { Citation } from './source.ts';

const reported = { sources: z.array(Citation).default([]), confidence: Confidence };

export const Outcome = z.strictObject({
  id: z.string(),
  /** A code of the list `outcome-kind`. conclusion, recommendation, commitment, decision, declaration-point, declaration-recital: of the meeting itself; others are not. */
  kind: z.string(),
  area: z.string().nullable(),
  responsible: z.string().nullable(),
  text: Texts,
  /** A reservation of the editors, shown beside the text. */
  note: Texts.optional(),
  /** The source breaks off in what it says of this. */
  partial: z.boolean().optional(),
  /** Fields that the editors read out of the text and that the source does not state. */
  inferredFields: z.array(z.string()).optional(),
  ...reported,
});
export type Outcome = z.infer<typeof Outcome>;

export const Meeting = z.strictObject({
  id: Slug,
  number: z.int().min(1),
  symbol: z.string().nullable(),
  title: Texts,
  city: Texts.nullable(),
  country: StateCode.nullable(),
  /** A code of the list `meeting-format`. */
  format: z.string().nullable(),
  from: Bound,
  /** The last day, as given: a meeting's dates are told with both days in. */
  lastDay: Bound,
  /** The states that the meeting put its questions to, in the order of their codes; `null`: not established. */
  asked: z.array(StateCode).nullable(),
  /** The member states that were not asked, each with the reason. */
  notAsked: z.array(z.strictObject({ state: StateCode, reason: Texts })).default([]),
  convening: z.array(z.strictObject({ symbol: z.string().nullable(), text: Texts, ...reported })).default([]),
  officers: z
    .array(
      z.strictObject({
        /** A code of the list `officer-role`. */
        role: z.string(),
        name: z.string().nullable(),
        post: Texts.nullable(),
        state: StateCode.nullable(),
        proposedBy: StateCode.optional(),
        note: Texts.optional(),
        inferredFields: z.array(z.string()).optional(),
        ...reported,
      }),
    )
    .default([]),
  documents: z
    .array(z.strictObject({ symbol: z.string().nullable(), title: Texts, date: z.string().nullable(), ...reported }))
    .default([]),
  outcomes: z.array(Outcome).default([]),
  notes: z.array(Texts).default([]),
  recalledFields: z.array(z.string()).default([]),
  inferredFields: z.array(z.string()).optional(),
  ...reported,
});
export type Meeting = z.infer<typeof Meeting>;

/**
 * The one shape of fact: who says, about which state, in reply to which question, on which basis, what, for which
 * period, on what sources, and who may see it. A statement is never changed or deleted; a correction is a new one.
 */
import { z } from 'zod';
import { Said } from '../basics/language.ts';
import { Basis, Slug, Speaker, StateCode } from '../basics/ids.ts';
import { Period } from '../basics/period.ts';
import { Confidence } from '../content/offence.ts';
import { Citation } from '../content/source.ts';
import { ChosenSilence, Value } from '../content/value.ts';
import { Audience } from './audience.ts';

/** A value, a silence that the speaker chose, or the taking back of what was said before. */
export const Content = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('value'), value: Value }),
  z.strictObject({ kind: z.literal('silence'), silence: ChosenSilence }),
  z.strictObject({ kind: z.literal('withdrawal'), reason: z.string().trim().min(1, 'withdrawal-without-reason') }),
]);
export type Content = z.infer<typeof Content>;

/** What a statement is about. `part` names the offence, measure, mechanism or agreement where a question has several. */
export const StatementKey = z.strictObject({
  speaker: Speaker,
  state: StateCode,
  question: Slug,
  basis: Basis,
  part: Slug.nullable(),
});
export type StatementKey = z.infer<typeof StatementKey>;

/** A statement before it is recorded: without its place in the sequence and its time. */
export const NewStatement = StatementKey.extend({
  id: Slug,
  content: Content,
  /** A withdrawal without a period takes back every day. */
  period: Period.nullable(),
  sources: z.array(Citation),
  confidence: Confidence,
  /** Where a field of the value differs from the whole: dotted path to confidence (`measure.body`: recalled). */
  fieldConfidence: z.record(z.string(), Confidence).default({}),
  audience: Audience,
  origin: z.enum(['shipped', 'here']),
  /** The statement that this one corrects, if it does. */
  corrects: Slug.nullable().default(null),
  note: Said.nullable().default(null),
})
  .strict()
  .refine((s) => s.content.kind === 'withdrawal' || s.period !== null, { message: 'no-period', path: ['period'] });
export type NewStatement = z.infer<typeof NewStatement>;

/** A recorded statement. `sequence` is its place in the record; `recordedAt` an instant in UTC, ISO 8601 with `Z`. */
export type Statement = NewStatement & { readonly sequence: number; readonly recordedAt: string };

/** One text for one key, the same for equal keys. */
export function keyText(key: StatementKey): string {
  return `${key.speaker}|${key.state}|${key.question}|${key.basis}|${key.part ?? ''}`;
}

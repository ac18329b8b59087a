/** Steps: what somebody did that is audited and leaves no other row in the record. */
import type { Selectable } from 'kysely';
import type { Tables } from './schema.ts';
import type { NewStep } from './staged.ts';
import { jsonText } from './storable.ts';

export type { NewStep };

/** A step as the database keeps it. */
export type StepRow = Selectable<Tables['step']>;

/** The row of a step that got its number. */
export function stepRow({ what, subject, state, detail }: NewStep, sequence: number, recordedAt: string): StepRow {
  return { sequence, recorded_at: recordedAt, what, subject, state, detail: jsonText(detail) };
}

/** How an audit entry names a step: `signed-in/7f3c`. */
export function stepName({ what, subject }: Pick<StepRow, 'what' | 'subject'>): string {
  return `${what}/${subject}`;
}

/** The text of a row that its audit entry is the hash of. */
export function stepText({ sequence, recorded_at, what, subject, state, detail }: StepRow): string {
  return JSON.stringify([sequence, recorded_at, what, subject, state, detail]);
}

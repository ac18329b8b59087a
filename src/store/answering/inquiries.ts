/** Inquiries: what was put to whom, until when, and how far each has come. */
import type { Selectable } from 'kysely';
import type { PlainDate } from '../../core/basics/plain-date.ts';
import type { Inquiry } from '../../core/collect/inquiry.ts';
import type { Tables } from '../schema.ts';
import { dbOf, type AnyTx, type WriteTx } from '../transaction.ts';

/** An inquiry as it stands. */
export interface InquiryKept extends Inquiry {
  /** When the secretariat accepted what was submitted; `null`: not yet. */
  readonly acceptedAt: string | null;
}

function inquiryOf(row: Selectable<Tables['inquiry']>): InquiryKept {
  return {
    id: row.id,
    questionnaire: row.questionnaire,
    version: row.version,
    state: row.state,
    speaker: row.speaker,
    openedAt: row.opened_at,
    due: row.due as PlainDate | null,
    acceptedAt: row.accepted_at,
  };
}

/** Puts inquiries; those that are there already stay as they are. Answers the ids of the new ones. */
export async function putInquiries(tx: WriteTx, inquiries: readonly Inquiry[]): Promise<readonly string[]> {
  const put: string[] = [];
  for (const inquiry of inquiries) {
    const row = await dbOf(tx)
      .insertInto('inquiry')
      .values({
        id: inquiry.id,
        questionnaire: inquiry.questionnaire,
        version: inquiry.version,
        state: inquiry.state,
        speaker: inquiry.speaker,
        opened_at: inquiry.openedAt,
        due: inquiry.due,
        accepted_at: null,
      })
      .onConflict((oc) => oc.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (row) put.push(row.id);
  }
  return put;
}

export async function findInquiry(tx: AnyTx, id: string): Promise<InquiryKept | undefined> {
  const row = await dbOf(tx).selectFrom('inquiry').selectAll().where('id', '=', id).executeTakeFirst();
  return row && inquiryOf(row);
}

/** Every inquiry of a questionnaire, or about a state, in the order of their ids. */
export async function inquiriesOf(
  tx: AnyTx,
  about: { readonly questionnaire?: string; readonly state?: string },
): Promise<readonly InquiryKept[]> {
  const rows = await dbOf(tx)
    .selectFrom('inquiry')
    .selectAll()
    .$if(about.questionnaire !== undefined, (q) => q.where('questionnaire', '=', about.questionnaire!))
    .$if(about.state !== undefined, (q) => q.where('state', '=', about.state!))
    .orderBy('id')
    .execute();
  return rows.map(inquiryOf);
}

export async function setDue(tx: WriteTx, id: string, due: PlainDate | null): Promise<void> {
  await dbOf(tx).updateTable('inquiry').set({ due }).where('id', '=', id).execute();
}

export async function setAccepted(tx: WriteTx, id: string, at: string | null): Promise<void> {
  await dbOf(tx).updateTable('inquiry').set({ accepted_at: at }).where('id', '=', id).execute();
}

/** A question that a person was given to answer. */
export interface Delegation {
  readonly question: string;
  readonly person: string;
  readonly due: PlainDate | null;
  readonly note: string;
  readonly givenAt: string;
}

/** Gives questions to a person; one that the person has already keeps its place and takes the new date and note. */
export async function delegate(tx: WriteTx, inquiry: string, given: readonly Delegation[]): Promise<void> {
  for (const { question, person, due, note, givenAt } of given) {
    await dbOf(tx)
      .insertInto('delegation')
      .values({ inquiry, question, person, due, note, given_at: givenAt })
      .onConflict((oc) => oc.columns(['inquiry', 'question', 'person']).doUpdateSet({ due, note }))
      .execute();
  }
}

export async function takeBackDelegation(
  tx: WriteTx,
  inquiry: string,
  person: string,
  questions: readonly string[],
): Promise<void> {
  if (questions.length === 0) return;
  await dbOf(tx)
    .deleteFrom('delegation')
    .where('inquiry', '=', inquiry)
    .where('person', '=', person)
    .where('question', 'in', questions)
    .execute();
}

export async function delegationsOf(tx: AnyTx, inquiry: string): Promise<readonly Delegation[]> {
  const rows = await dbOf(tx)
    .selectFrom('delegation')
    .selectAll()
    .where('inquiry', '=', inquiry)
    .orderBy('question')
    .orderBy('person')
    .execute();
  return rows.map((row) => ({
    question: row.question,
    person: row.person,
    due: row.due as PlainDate | null,
    note: row.note,
    givenAt: row.given_at,
  }));
}

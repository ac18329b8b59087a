/** Submissions, exactly as they were made, for ever; and what the secretariat asks back on an answer. */
import type { Selectable } from 'kysely';
import { fieldText } from '../../core/collect/inquiry.ts';
import type { Statement } from '../../core/record/statement.ts';
import { sha256 } from '../hash.ts';
import type { Tables } from '../schema.ts';
import { statementOf } from '../statements.ts';
import { jsonText } from '../storable.ts';
import { dbOf, type AnyTx, type WriteTx } from '../transaction.ts';

export interface SubmissionEntry {
  readonly number: number;
  readonly submittedAt: string;
  /** An opaque id of a person. */
  readonly submittedBy: string;
  /** SHA-256 of the body. */
  readonly hash: string;
}

export interface Submission extends SubmissionEntry {
  /** What was submitted: answers as typed and as read, questions as they were worded. Plain JSON. */
  readonly body: unknown;
}

/** Keeps a submission under its number; answers its hash. A number that is taken makes the write fail with `duplicate`. */
export async function putSubmission(
  tx: WriteTx,
  inquiry: string,
  submission: { readonly number: number; readonly at: string; readonly by: string; readonly body: unknown },
): Promise<string> {
  const body = jsonText(submission.body);
  const hash = sha256(body);
  const { number, at, by } = submission;
  await dbOf(tx)
    .insertInto('submission')
    .values({ inquiry, number, submitted_at: at, submitted_by: by, body, hash })
    .execute();
  return hash;
}

/** The submissions of these inquiries, without their bodies, in the order of their numbers. */
export async function submissionsOf(
  tx: AnyTx,
  inquiries: readonly string[],
): Promise<ReadonlyMap<string, readonly SubmissionEntry[]>> {
  const found = new Map<string, SubmissionEntry[]>();
  if (inquiries.length === 0) return found;
  const rows = await dbOf(tx)
    .selectFrom('submission')
    .select(['inquiry', 'number', 'submitted_at', 'submitted_by', 'hash'])
    .where('inquiry', 'in', inquiries)
    .orderBy('number')
    .execute();
  for (const row of rows) {
    const entry = { number: row.number, submittedAt: row.submitted_at, submittedBy: row.submitted_by, hash: row.hash };
    found.set(row.inquiry, [...(found.get(row.inquiry) ?? []), entry]);
  }
  return found;
}

export async function findSubmission(tx: AnyTx, inquiry: string, number: number): Promise<Submission | undefined> {
  const row = await dbOf(tx)
    .selectFrom('submission')
    .selectAll()
    .where('inquiry', '=', inquiry)
    .where('number', '=', number)
    .executeTakeFirst();
  return row && submissionOf(row);
}

function submissionOf(row: Selectable<Tables['submission']>): Submission {
  const { number, submitted_at, submitted_by, hash, body } = row;
  return { number, submittedAt: submitted_at, submittedBy: submitted_by, hash, body: JSON.parse(body) as unknown };
}

/**
 * All that a speaker said about a state in reply to these questions, field by field, in the order recorded, whatever its
 * audience. For a write that submits or releases on the speaker's behalf: it must see what it corrects.
 */
export async function saidByField(
  tx: WriteTx,
  about: { readonly speaker: string; readonly state: string; readonly questions: readonly string[] },
): Promise<ReadonlyMap<string, readonly Statement[]>> {
  const found = new Map<string, Statement[]>();
  if (about.questions.length === 0) return found;
  const rows = await dbOf(tx)
    .selectFrom('statement')
    .selectAll()
    .where('state', '=', about.state)
    .where('speaker', '=', about.speaker)
    .where('question', 'in', about.questions)
    .orderBy('sequence')
    .execute();
  for (const statement of rows.map(statementOf)) {
    const field = fieldText(statement);
    found.set(field, [...(found.get(field) ?? []), statement]);
  }
  return found;
}

/** A question back to a state on one of its answers, and its reply. */
export interface AskedBack {
  readonly id: string;
  readonly question: string;
  readonly words: string;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly reply: { readonly words: string; readonly by: string; readonly at: string } | null;
}

export async function putAskedBack(tx: WriteTx, inquiry: string, asked: Omit<AskedBack, 'reply'>): Promise<void> {
  const { id, question, words, askedBy, askedAt } = asked;
  await dbOf(tx)
    .insertInto('asked_back')
    .values({
      id,
      inquiry,
      question,
      words,
      asked_by: askedBy,
      asked_at: askedAt,
      reply: null,
      replied_by: null,
      replied_at: null,
    })
    .execute();
}

/** Replies, once: a question that has a reply keeps it. */
export async function replyTo(
  tx: WriteTx,
  at: { readonly inquiry: string; readonly id: string },
  reply: { readonly words: string; readonly by: string; readonly at: string },
): Promise<boolean> {
  const row = await dbOf(tx)
    .updateTable('asked_back')
    .set({ reply: reply.words, replied_by: reply.by, replied_at: reply.at })
    .where('id', '=', at.id)
    .where('inquiry', '=', at.inquiry)
    .where('reply', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function askedBackOf(
  tx: AnyTx,
  inquiries: readonly string[],
): Promise<ReadonlyMap<string, readonly AskedBack[]>> {
  const found = new Map<string, AskedBack[]>();
  if (inquiries.length === 0) return found;
  const rows = await dbOf(tx)
    .selectFrom('asked_back')
    .selectAll()
    .where('inquiry', 'in', inquiries)
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
  for (const row of rows) {
    const { id, question, words, asked_by, asked_at, reply, replied_by, replied_at } = row;
    const answered = reply !== null && replied_by !== null && replied_at !== null;
    const one: AskedBack = {
      id,
      question,
      words,
      askedBy: asked_by,
      askedAt: asked_at,
      reply: answered ? { words: reply, by: replied_by, at: replied_at } : null,
    };
    found.set(row.inquiry, [...(found.get(row.inquiry) ?? []), one]);
  }
  return found;
}

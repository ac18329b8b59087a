/** Answering: inquiries, who does what of them, drafts, comments, clearance, submissions, what is asked back. */
import type { Kysely } from 'kysely';
import { CLEARANCE_STEPS } from '../../core/collect/clearance.ts';
import { SECTION_STATUSES } from '../../core/collect/section-status.ts';
import { keepForEver, oneOf, wordsOf, type MigrationContext } from './dialect.ts';

type Words = ReturnType<typeof wordsOf>;

export async function up(db: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  const words = wordsOf(engine);
  await createInquiry(db, words);
  await createDrafts(db, words);
  await createClearing(db, words);
  await createSubmission(db, words);
  await keepForEver(db, engine, 'submission');
}

async function createInquiry(db: Kysely<unknown>, { text, integer, ending }: Words): Promise<void> {
  await db.schema
    .createTable('inquiry')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('questionnaire', text, (c) => c.notNull())
    .addColumn('version', integer, (c) => c.notNull())
    .addColumn('state', text, (c) => c.notNull())
    .addColumn('speaker', text, (c) => c.notNull())
    .addColumn('opened_at', text, (c) => c.notNull())
    .addColumn('due', text)
    .addColumn('accepted_at', text)
    .modifyEnd(ending)
    .execute();
  await db.schema.createIndex('inquiry_of_state').on('inquiry').columns(['state', 'questionnaire']).execute();
  await db.schema
    .createTable('delegation')
    .addColumn('inquiry', text, (c) => c.notNull().references('inquiry.id'))
    .addColumn('question', text, (c) => c.notNull())
    .addColumn('person', text, (c) => c.notNull().references('person.id'))
    .addColumn('due', text)
    .addColumn('note', text, (c) => c.notNull())
    .addColumn('given_at', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('delegation_key', ['inquiry', 'question', 'person'])
    .modifyEnd(ending)
    .execute();
  await db.schema.createIndex('delegation_of_person').on('delegation').columns(['person', 'inquiry']).execute();
}

async function createDrafts(db: Kysely<unknown>, { text, integer, ending, byKey }: Words): Promise<void> {
  await db.schema
    .createTable('draft')
    .addColumn('inquiry', text, (c) => c.notNull().references('inquiry.id'))
    .addColumn('field', text, (c) => c.notNull())
    .addColumn('typed', text, (c) => c.notNull())
    .addColumn('saved_by', text, (c) => c.notNull())
    .addColumn('saved_at', text, (c) => c.notNull())
    .addColumn('revision', integer, (c) => c.notNull())
    .addColumn('rivals', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('draft_key', ['inquiry', 'field'])
    .modifyEnd(byKey)
    .execute();
  await db.schema
    .createTable('remark')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('inquiry', text, (c) => c.notNull().references('inquiry.id'))
    .addColumn('question', text, (c) => c.notNull())
    .addColumn('person', text, (c) => c.notNull())
    .addColumn('words', text, (c) => c.notNull())
    .addColumn('said_at', text, (c) => c.notNull())
    .modifyEnd(ending)
    .execute();
  await db.schema.createIndex('remark_of_inquiry').on('remark').columns(['inquiry', 'question']).execute();
}

async function createClearing(db: Kysely<unknown>, { text, ending }: Words): Promise<void> {
  await db.schema
    .createTable('section_state')
    .addColumn('inquiry', text, (c) => c.notNull().references('inquiry.id'))
    .addColumn('guiding', text, (c) => c.notNull())
    .addColumn('status', text, (c) => c.notNull().check(oneOf('status', SECTION_STATUSES)))
    .addColumn('person', text, (c) => c.notNull())
    .addColumn('at', text, (c) => c.notNull())
    .addColumn('words', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('section_state_key', ['inquiry', 'guiding'])
    .modifyEnd(ending)
    .execute();
  await db.schema
    .createTable('clearance_chain')
    .addColumn('state', text, (c) => c.primaryKey())
    .addColumn('steps', text, (c) => c.notNull())
    .addColumn('set_by', text, (c) => c.notNull())
    .addColumn('set_at', text, (c) => c.notNull())
    .modifyEnd(ending)
    .execute();
  await db.schema
    .createTable('clearance')
    .addColumn('inquiry', text, (c) => c.notNull().references('inquiry.id'))
    .addColumn('step', text, (c) => c.notNull().check(oneOf('step', CLEARANCE_STEPS)))
    .addColumn('person', text, (c) => c.notNull())
    .addColumn('at', text, (c) => c.notNull())
    .addColumn('note', text)
    .addPrimaryKeyConstraint('clearance_key', ['inquiry', 'step'])
    .modifyEnd(ending)
    .execute();
}

async function createSubmission(db: Kysely<unknown>, { text, integer, ending }: Words): Promise<void> {
  await db.schema
    .createTable('submission')
    .addColumn('inquiry', text, (c) => c.notNull().references('inquiry.id'))
    .addColumn('number', integer, (c) => c.notNull())
    .addColumn('submitted_at', text, (c) => c.notNull())
    .addColumn('submitted_by', text, (c) => c.notNull())
    .addColumn('body', text, (c) => c.notNull())
    .addColumn('hash', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('submission_key', ['inquiry', 'number'])
    .modifyEnd(ending)
    .execute();
  await db.schema
    .createTable('asked_back')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('inquiry', text, (c) => c.notNull().references('inquiry.id'))
    .addColumn('question', text, (c) => c.notNull())
    .addColumn('words', text, (c) => c.notNull())
    .addColumn('asked_by', text, (c) => c.notNull())
    .addColumn('asked_at', text, (c) => c.notNull())
    .addColumn('reply', text)
    .addColumn('replied_by', text)
    .addColumn('replied_at', text)
    .modifyEnd(ending)
    .execute();
  await db.schema.createIndex('asked_back_of_inquiry').on('asked_back').columns(['inquiry']).execute();
}

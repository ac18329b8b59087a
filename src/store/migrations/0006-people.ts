/** People: who they are, what seats they hold, how they sign in; the steps that are audited; why mail is not sent. */
import { sql, type Kysely } from 'kysely';
import { ROLES } from '../../core/collect/roles.ts';
import { keepForEver, oneOf, wordsOf, type MigrationContext } from './dialect.ts';

type Words = ReturnType<typeof wordsOf>;

export async function up(db: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  const words = wordsOf(engine);
  await createStep(db, words);
  await keepForEver(db, engine, 'step');
  await createPerson(db, words);
  await createInvitation(db, words);
  await createLinksAndSessions(db, words);
  await createFactors(db, words);
  await createLimits(db, words);
  await db.schema.alterTable('outbox').addColumn('fault', words.text).execute();
}

async function createStep(db: Kysely<unknown>, { text, integer, ending }: Words): Promise<void> {
  await db.schema
    .createTable('step')
    .addColumn('sequence', integer, (c) => c.notNull().primaryKey())
    .addColumn('recorded_at', text, (c) => c.notNull())
    .addColumn('what', text, (c) => c.notNull())
    .addColumn('subject', text, (c) => c.notNull())
    .addColumn('state', text)
    .addColumn('detail', text, (c) => c.notNull())
    .modifyEnd(ending)
    .execute();
  await db.schema.createIndex('step_of_state').on('step').columns(['state', 'sequence']).execute();
}

async function createPerson(db: Kysely<unknown>, { text, ending }: Words): Promise<void> {
  await db.schema
    .createTable('person')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('email', text, (c) => c.notNull().unique())
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('language', text, (c) => c.notNull().check(oneOf('language', ['en', 'es', 'pt', 'fr'])))
    .addColumn('created_at', text, (c) => c.notNull())
    .modifyEnd(ending)
    .execute();
  await db.schema
    .createTable('seat')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('person', text, (c) => c.notNull().references('person.id'))
    .addColumn('role', text, (c) => c.notNull().check(oneOf('role', ROLES)))
    .addColumn('state', text)
    .addColumn('organisation', text)
    .addColumn('given_at', text, (c) => c.notNull())
    .addColumn('ended_at', text)
    .modifyEnd(ending)
    .execute();
  // A person holds a seat once, however many invitations to it are accepted at the same moment.
  await sql`
    create unique index seat_held on seat (person, role, coalesce(state, ''), coalesce(organisation, ''))
    where ended_at is null`.execute(db);
}

async function createInvitation(db: Kysely<unknown>, { text, ending }: Words): Promise<void> {
  await db.schema
    .createTable('invitation')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('email', text, (c) => c.notNull())
    .addColumn('language', text, (c) => c.notNull().check(oneOf('language', ['en', 'es', 'pt', 'fr'])))
    .addColumn('role', text, (c) => c.notNull().check(oneOf('role', ROLES)))
    .addColumn('state', text)
    .addColumn('organisation', text)
    .addColumn('invited_by', text, (c) => c.notNull())
    .addColumn('created_at', text, (c) => c.notNull())
    .addColumn('expires_at', text, (c) => c.notNull())
    .addColumn('token_hash', text, (c) => c.unique())
    .addColumn('accepted_at', text)
    .addColumn('withdrawn_at', text)
    .modifyEnd(ending)
    .execute();
  // One that is open: who is invited to the same seat again gets the same invitation, renewed.
  await sql`
    create unique index invitation_open on invitation (email, role, coalesce(state, ''), coalesce(organisation, ''))
    where accepted_at is null and withdrawn_at is null`.execute(db);
}

async function createLinksAndSessions(db: Kysely<unknown>, { text, ending }: Words): Promise<void> {
  await db.schema
    .createTable('sign_in_link')
    .addColumn('token_hash', text, (c) => c.primaryKey())
    .addColumn('person', text, (c) => c.notNull().references('person.id'))
    .addColumn('created_at', text, (c) => c.notNull())
    .addColumn('expires_at', text, (c) => c.notNull())
    .addColumn('used_at', text)
    .modifyEnd(ending)
    .execute();
  await db.schema
    .createTable('session')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('token_hash', text, (c) => c.notNull().unique())
    .addColumn('person', text, (c) => c.notNull().references('person.id'))
    .addColumn('way', text, (c) => c.notNull().check(oneOf('way', ['link', 'invitation', 'passkey'])))
    .addColumn('factor', text, (c) => c.notNull().check(oneOf('factor', ['first', 'full'])))
    .addColumn('agent', text, (c) => c.notNull())
    .addColumn('created_at', text, (c) => c.notNull())
    .addColumn('last_seen_at', text, (c) => c.notNull())
    .addColumn('expires_at', text, (c) => c.notNull())
    .addColumn('ended_at', text)
    .modifyEnd(ending)
    .execute();
  await db.schema.createIndex('session_of_person').on('session').columns(['person', 'ended_at']).execute();
}

async function createFactors(db: Kysely<unknown>, { text, integer, ending }: Words): Promise<void> {
  await db.schema
    .createTable('totp')
    .addColumn('person', text, (c) => c.primaryKey().references('person.id'))
    .addColumn('secret', text, (c) => c.notNull())
    .addColumn('set_at', text)
    .addColumn('last_step', integer, (c) => c.notNull())
    .modifyEnd(ending)
    .execute();
  await db.schema
    .createTable('recovery_code')
    .addColumn('person', text, (c) => c.notNull().references('person.id'))
    .addColumn('code_hash', text, (c) => c.notNull())
    .addColumn('made_at', text, (c) => c.notNull())
    .addColumn('used_at', text)
    .addPrimaryKeyConstraint('recovery_code_key', ['person', 'code_hash'])
    .modifyEnd(ending)
    .execute();
  await db.schema
    .createTable('passkey')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('person', text, (c) => c.notNull().references('person.id'))
    .addColumn('public_key', text, (c) => c.notNull())
    .addColumn('transports', text, (c) => c.notNull())
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('counter', integer, (c) => c.notNull())
    .addColumn('created_at', text, (c) => c.notNull())
    .addColumn('last_used_at', text)
    .modifyEnd(ending)
    .execute();
}

async function createLimits(db: Kysely<unknown>, { text, integer, ending }: Words): Promise<void> {
  await db.schema
    .createTable('spent_challenge')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('expires_at', text, (c) => c.notNull())
    .modifyEnd(ending)
    .execute();
  await db.schema
    .createTable('attempt')
    .addColumn('subject', text, (c) => c.notNull())
    .addColumn('since', text, (c) => c.notNull())
    .addColumn('tries', integer, (c) => c.notNull())
    .addPrimaryKeyConstraint('attempt_key', ['subject', 'since'])
    .modifyEnd(ending)
    .execute();
}

/** The record: what kind of store this is, the counter, content items and statements. */
import { sql, type Kysely } from 'kysely';
import { keepForEver, oneOf, wordsOf, type MigrationContext } from './dialect.ts';

export async function up(db: Kysely<unknown>, { engine, kind }: MigrationContext): Promise<void> {
  if (engine === 'postgres') {
    await sql`
      create function farol_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'what is recorded is never changed or deleted' using errcode = 'restrict_violation';
      end $$`.execute(db);
  }
  await createMeta(db, engine);
  await createCounter(db, engine);
  await createContentItem(db, engine);
  await createStatement(db, engine);
  await sql`insert into meta (name, value) values ('kind', ${sql.lit(kind)})`.execute(db);
  await sql`insert into counter (id, sequence, recorded_at) values (1, 0, '')`.execute(db);
  for (const table of ['meta', 'content_item', 'statement']) await keepForEver(db, engine, table);
}

async function createMeta(db: Kysely<unknown>, engine: MigrationContext['engine']): Promise<void> {
  const { text, ending } = wordsOf(engine);
  await db.schema
    .createTable('meta')
    .addColumn('name', text, (c) => c.primaryKey())
    .addColumn('value', text, (c) => c.notNull())
    .modifyEnd(ending)
    .execute();
}

async function createCounter(db: Kysely<unknown>, engine: MigrationContext['engine']): Promise<void> {
  const { text, integer, ending } = wordsOf(engine);
  await db.schema
    .createTable('counter')
    .addColumn('id', integer, (c) =>
      c
        .notNull()
        .primaryKey()
        .check(sql`id = 1`),
    )
    .addColumn('sequence', integer, (c) => c.notNull())
    .addColumn('recorded_at', text, (c) => c.notNull())
    .modifyEnd(ending)
    .execute();
}

async function createContentItem(db: Kysely<unknown>, engine: MigrationContext['engine']): Promise<void> {
  const { text, integer, ending } = wordsOf(engine);
  await db.schema
    .createTable('content_item')
    .addColumn('sequence', integer, (c) => c.notNull().unique())
    .addColumn('recorded_at', text, (c) => c.notNull())
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('id', text, (c) => c.notNull())
    .addColumn('version', integer, (c) => c.notNull().check(sql`version >= 1`))
    .addColumn('origin', text, (c) => c.notNull().check(oneOf('origin', ['shipped', 'here'])))
    .addColumn('body', text, (c) => c.notNull())
    .addColumn('hash', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('content_item_key', ['kind', 'id', 'version'])
    .modifyEnd(ending)
    .execute();
}

async function createStatement(db: Kysely<unknown>, engine: MigrationContext['engine']): Promise<void> {
  const { text, integer, ending } = wordsOf(engine);
  await db.schema
    .createTable('statement')
    // On SQLite this is the table's own order: a reader by sequence reads it front to back.
    .addColumn('sequence', integer, (c) => c.notNull().primaryKey())
    .addColumn('recorded_at', text, (c) => c.notNull())
    .addColumn('id', text, (c) => c.notNull().unique())
    .addColumn('speaker', text, (c) => c.notNull())
    .addColumn('state', text, (c) => c.notNull())
    .addColumn('question', text, (c) => c.notNull())
    .addColumn('basis', text, (c) => c.notNull().check(oneOf('basis', ['law', 'practice'])))
    .addColumn('part', text)
    .addColumn('content', text, (c) => c.notNull())
    .addColumn('period', text)
    .addColumn('sources', text, (c) => c.notNull())
    .addColumn('confidence', text, (c) => c.notNull())
    .addColumn('field_confidence', text, (c) => c.notNull())
    .addColumn('audience', text, (c) =>
      c.notNull().check(oneOf('audience', ['state', 'secretariat', 'member-states', 'public'])),
    )
    .addColumn('origin', text, (c) => c.notNull().check(oneOf('origin', ['shipped', 'here'])))
    .addColumn('corrects', text, (c) => c.references('statement.id'))
    .addColumn('note', text)
    .modifyEnd(ending)
    .execute();
  await db.schema
    .createIndex('statement_about')
    .on('statement')
    .columns(['state', 'question', 'basis', 'speaker', 'part', 'sequence'])
    .execute();
}

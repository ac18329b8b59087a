/** The outbox: mail and jobs, written in the transaction that causes them and done after it. */
import { sql, type Kysely } from 'kysely';
import { wordsOf, type MigrationContext } from './dialect.ts';

export async function up(db: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  const { text, integer, ending } = wordsOf(engine);
  await db.schema
    .createTable('outbox')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('body', text, (c) => c.notNull())
    .addColumn('not_before', text, (c) => c.notNull())
    .addColumn('attempts', integer, (c) => c.notNull().check(sql`attempts >= 0`))
    .addColumn('claimed_until', text)
    .addColumn('done_at', text)
    .modifyEnd(ending)
    .execute();
  await db.schema.createIndex('outbox_due').on('outbox').columns(['done_at', 'not_before']).execute();
}

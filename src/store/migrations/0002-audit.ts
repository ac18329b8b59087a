/** Audit entries, the seals over them, and the leases by which one process at a time seals. */
import { sql, type Kysely } from 'kysely';
import { keepForEver, wordsOf, type MigrationContext } from './dialect.ts';

export async function up(db: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  const { text, integer, ending, byKey } = wordsOf(engine);
  await db.schema
    .createTable('audit_entry')
    .addColumn('sequence', integer, (c) => c.notNull())
    .addColumn('ordinal', integer, (c) => c.notNull().check(sql`ordinal >= 0`))
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('subject', text, (c) => c.notNull())
    .addColumn('hash', text, (c) => c.notNull())
    .addColumn('actor', text, (c) => c.notNull())
    .addColumn('at', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('audit_entry_key', ['sequence', 'ordinal'])
    .modifyEnd(byKey)
    .execute();
  await db.schema
    .createTable('seal')
    .addColumn('number', integer, (c) => c.notNull().primaryKey())
    .addColumn('from_sequence', integer, (c) => c.notNull().unique())
    .addColumn('to_sequence', integer, (c) => c.notNull().unique())
    .addColumn('previous', text, (c) => c.notNull())
    .addColumn('hash', text, (c) => c.notNull())
    .addColumn('at', text, (c) => c.notNull())
    .addCheckConstraint('seal_runs_forward', sql`from_sequence <= to_sequence`)
    .modifyEnd(ending)
    .execute();
  await db.schema
    .createTable('lease')
    .addColumn('name', text, (c) => c.primaryKey())
    .addColumn('holder', text, (c) => c.notNull())
    .addColumn('until', text, (c) => c.notNull())
    .modifyEnd(ending)
    .execute();
  for (const table of ['audit_entry', 'seal']) await keepForEver(db, engine, table);
}

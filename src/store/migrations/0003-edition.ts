/** Editions: reports once issued, with their bytes. */
import type { Kysely } from 'kysely';
import { keepForEver, oneOf, wordsOf, type MigrationContext } from './dialect.ts';

export async function up(db: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  const { text, integer, bytes, ending } = wordsOf(engine);
  await db.schema
    .createTable('edition')
    .addColumn('sequence', integer, (c) => c.notNull().unique())
    .addColumn('hash', text, (c) => c.primaryKey())
    .addColumn('outline', text, (c) => c.notNull())
    .addColumn('bytes', bytes, (c) => c.notNull())
    .addColumn('on_day', text, (c) => c.notNull())
    .addColumn('known', integer, (c) => c.notNull())
    .addColumn('viewer', text, (c) => c.notNull())
    .addColumn('meeting', text, (c) => c.notNull())
    .addColumn('language', text, (c) => c.notNull().check(oneOf('language', ['en', 'es', 'pt', 'fr'])))
    .addColumn('format', text, (c) => c.notNull())
    .addColumn('program_version', text, (c) => c.notNull())
    .addColumn('issued_at', text, (c) => c.notNull())
    .modifyEnd(ending)
    .execute();
  await keepForEver(db, engine, 'edition');
}

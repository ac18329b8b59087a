/** Which shipped content is in the record whole, so that a start need not read it again. */
import type { Kysely } from 'kysely';
import { keepForEver, wordsOf, type MigrationContext } from './dialect.ts';

export async function up(db: Kysely<unknown>, { engine }: MigrationContext): Promise<void> {
  const { text, ending } = wordsOf(engine);
  await db.schema
    .createTable('loaded_content')
    .addColumn('fingerprint', text, (c) => c.primaryKey())
    .modifyEnd(ending)
    .execute();
  await keepForEver(db, engine, 'loaded_content');
}

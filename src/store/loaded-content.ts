/**
 * Which shipped content the record holds whole, by fingerprint. What is recorded stays, so what was brought in once is
 * in for ever and a fingerprint is never taken back; only a load that found no collision leaves one.
 */
import { dbOf, type AnyTx, type WriteTx } from './transaction.ts';

/** Whether all content of this fingerprint was brought in before. */
export async function wasLoaded(tx: AnyTx, fingerprint: string): Promise<boolean> {
  const found = await dbOf(tx)
    .selectFrom('loaded_content')
    .select('fingerprint')
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst();
  return found !== undefined;
}

/** Notes, in the transaction that brings it in, that content of this fingerprint is in the record. */
export async function noteLoaded(tx: WriteTx, fingerprint: string): Promise<void> {
  await dbOf(tx)
    .insertInto('loaded_content')
    .values({ fingerprint })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

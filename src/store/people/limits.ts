/** What is good for once, and what may be tried so often: kept in the database, so that several processes count as one. */
import { sql } from 'kysely';
import { dbOf, type WriteTx } from '../transaction.ts';

/** Counts one more attempt; answers how many there were since then, this one included. `subject` tells nobody's name. */
export async function countAttempt(tx: WriteTx, subject: string, since: string): Promise<number> {
  const { tries } = await dbOf(tx)
    .insertInto('attempt')
    .values({ subject, since, tries: 1 })
    .onConflict((conflict) =>
      conflict.columns(['subject', 'since']).doUpdateSet({ tries: sql<number>`attempt.tries + 1` }),
    )
    .returning('tries')
    .executeTakeFirstOrThrow();
  return tries;
}

/** Uses a challenge up; false where it was answered before. */
export async function spendChallenge(tx: WriteTx, id: string, expiresAt: string): Promise<boolean> {
  const spent = await dbOf(tx)
    .insertInto('spent_challenge')
    .values({ id, expires_at: expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return spent.length > 0;
}

/** Lets go of what can no longer matter: sessions a month after their end, the rest a day after. */
export async function forgetExpired(tx: WriteTx, before: { readonly day: string; readonly month: string }) {
  const db = dbOf(tx);
  await db.deleteFrom('attempt').where('since', '<', before.day).execute();
  await db.deleteFrom('spent_challenge').where('expires_at', '<', before.day).execute();
  await db.deleteFrom('sign_in_link').where('expires_at', '<', before.day).execute();
  await db.deleteFrom('session').where('expires_at', '<', before.month).execute();
}

/** Second factors: the authenticator app, recovery codes, passkeys. The app's secret is encrypted before it comes here. */
import { dbOf, type AnyTx, type WriteTx } from '../transaction.ts';

export interface Totp {
  /** Encrypted. */
  readonly secret: string;
  /** When a first code proved that the app has the secret; `null` before. */
  readonly setAt: string | null;
  /** The last step of time of which a code was taken: none is taken twice. */
  readonly lastStep: number;
}

export async function findTotp(tx: AnyTx, person: string): Promise<Totp | undefined> {
  const row = await dbOf(tx).selectFrom('totp').selectAll().where('person', '=', person).executeTakeFirst();
  return row && { secret: row.secret, setAt: row.set_at, lastStep: row.last_step };
}

/** Puts a secret that is not proved yet; one that is proved stays. */
export async function offerTotp(tx: WriteTx, person: string, secret: string): Promise<void> {
  await dbOf(tx)
    .insertInto('totp')
    .values({ person, secret, last_step: 0 })
    .onConflict((conflict) =>
      conflict.column('person').doUpdateSet({ secret, last_step: 0 }).where('totp.set_at', 'is', null),
    )
    .execute();
}

/** Takes a code of this step of time, if none of it or a later one was taken before. The first one proves the secret. */
export async function takeTotpStep(tx: WriteTx, person: string, step: number, now: string): Promise<boolean> {
  const db = dbOf(tx);
  const taken = await db
    .updateTable('totp')
    .set({ last_step: step })
    .where('person', '=', person)
    .where('last_step', '<', step)
    .returning('set_at')
    .executeTakeFirst();
  if (!taken) return false;
  if (taken.set_at === null) await db.updateTable('totp').set({ set_at: now }).where('person', '=', person).execute();
  return true;
}

/** New codes take the place of all before. */
export async function putRecoveryCodes(
  tx: WriteTx,
  person: string,
  codeHashes: readonly string[],
  now: string,
): Promise<void> {
  const db = dbOf(tx);
  await db.deleteFrom('recovery_code').where('person', '=', person).execute();
  const rows = codeHashes.map((code_hash) => ({ person, code_hash, made_at: now }));
  await db.insertInto('recovery_code').values(rows).execute();
}

/** Uses the code up; false where it is none of the person's, or was used. */
export async function useRecoveryCode(tx: WriteTx, person: string, codeHash: string, now: string): Promise<boolean> {
  const used = await dbOf(tx)
    .updateTable('recovery_code')
    .set({ used_at: now })
    .where('person', '=', person)
    .where('code_hash', '=', codeHash)
    .where('used_at', 'is', null)
    .returning('person')
    .execute();
  return used.length > 0;
}

export async function recoveryCodesLeft(tx: AnyTx, person: string): Promise<number> {
  const rows = await dbOf(tx)
    .selectFrom('recovery_code')
    .select('code_hash')
    .where('person', '=', person)
    .where('used_at', 'is', null)
    .execute();
  return rows.length;
}

/** A passkey. The id, the key and the transports are as the browser's standard writes them. */
export interface Passkey {
  readonly id: string;
  readonly person: string;
  readonly publicKey: string;
  readonly transports: readonly string[];
  readonly name: string;
  readonly counter: number;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

interface PasskeyRow {
  readonly id: string;
  readonly person: string;
  readonly public_key: string;
  readonly transports: string;
  readonly name: string;
  readonly counter: number;
  readonly created_at: string;
  readonly last_used_at: string | null;
}

function passkeyFrom({ public_key, transports, created_at, last_used_at, ...row }: PasskeyRow): Passkey {
  const list = JSON.parse(transports) as readonly string[];
  return { ...row, publicKey: public_key, transports: list, createdAt: created_at, lastUsedAt: last_used_at };
}

export async function findPasskey(tx: AnyTx, id: string): Promise<Passkey | undefined> {
  const row = await dbOf(tx).selectFrom('passkey').selectAll().where('id', '=', id).executeTakeFirst();
  return row && passkeyFrom(row);
}

export async function passkeysOf(tx: AnyTx, person: string): Promise<readonly Passkey[]> {
  const rows = await dbOf(tx).selectFrom('passkey').selectAll().where('person', '=', person).execute();
  return rows.map(passkeyFrom).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

/** Throws `duplicate` where the passkey is registered already. */
export async function addPasskey(tx: WriteTx, { transports, ...passkey }: Passkey): Promise<void> {
  await dbOf(tx)
    .insertInto('passkey')
    .values({
      id: passkey.id,
      person: passkey.person,
      public_key: passkey.publicKey,
      transports: JSON.stringify(transports),
      name: passkey.name,
      counter: passkey.counter,
      created_at: passkey.createdAt,
    })
    .execute();
}

export async function usePasskey(tx: WriteTx, id: string, counter: number, now: string): Promise<void> {
  await dbOf(tx).updateTable('passkey').set({ counter, last_used_at: now }).where('id', '=', id).execute();
}

export async function removePasskey(tx: WriteTx, person: string, id: string): Promise<boolean> {
  const removed = await dbOf(tx)
    .deleteFrom('passkey')
    .where('id', '=', id)
    .where('person', '=', person)
    .returning('id')
    .execute();
  return removed.length > 0;
}

/** Takes away every second factor of the person. */
export async function removeFactors(tx: WriteTx, person: string): Promise<void> {
  for (const table of ['totp', 'recovery_code', 'passkey'] as const) {
    await dbOf(tx).deleteFrom(table).where('person', '=', person).execute();
  }
}

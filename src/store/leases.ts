/** Leases: what one process at a time may do, until it says that it is done or its time is up. */
import { dbOf, type WriteTx } from './transaction.ts';

/** A lease as it is asked for. Instants are UTC, ISO 8601 with `Z`. */
export interface LeaseWish {
  readonly name: string;
  /** Tells one process from another. */
  readonly holder: string;
  readonly now: string;
  readonly until: string;
}

/** Takes or prolongs the lease; false while another holds it. */
export async function takeLease(tx: WriteTx, wish: LeaseWish): Promise<boolean> {
  const taken = await dbOf(tx)
    .insertInto('lease')
    .values({ name: wish.name, holder: wish.holder, until: wish.until })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ holder: wish.holder, until: wish.until })
        .where((eb) => eb.or([eb('lease.until', '<=', wish.now), eb('lease.holder', '=', wish.holder)])),
    )
    .returning('holder')
    .execute();
  return taken.length > 0;
}

/** Gives the lease back; nothing happens where another has it by now. */
export async function releaseLease(tx: WriteTx, lease: Pick<LeaseWish, 'name' | 'holder'>): Promise<void> {
  await dbOf(tx).deleteFrom('lease').where('name', '=', lease.name).where('holder', '=', lease.holder).execute();
}

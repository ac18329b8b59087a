/** How often something may be tried. Counted in the database under a mark, which tells nobody's name or address. */
import { RATES, windowOf, type RateName } from '../../core/collect/lifetimes.ts';
import { countAttempt } from '../../store/people/limits.ts';
import type { WriteTx } from '../../store/transaction.ts';
import type { Farol } from '../farol.ts';
import { keyOf } from './key.ts';

/** Counts this attempt; false where there were too many. */
export async function mayTry(farol: Farol, tx: WriteTx, name: RateName, subject: string): Promise<boolean> {
  const rate = RATES[name];
  const marked = keyOf(farol.settings.people).mark(`${name} ${subject}`);
  const tries = await countAttempt(tx, marked, windowOf(rate, nowOf(farol)));
  return tries <= rate.most;
}

/** The instant of now, as the store keeps instants. */
export function nowOf(farol: Farol): string {
  return farol.store.now().toISOString();
}

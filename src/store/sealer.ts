/** The sealer: at most a second after something was recorded, it is under a seal. One process seals at a time. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { hasUnsealed, sealNext } from './audit.ts';
import { releaseLease, takeLease } from './leases.ts';
import type { Store } from './store.ts';
import type { Actor } from './transaction.ts';

const SEALER: Actor = { kind: 'system', id: 'sealer' };
const LEASE = 'sealer';
/** How long a process that no longer answers keeps others from sealing. */
const LEASE_MS = 5_000;
const EVERY_MS = 1_000;

/** This process, as leases name it. */
const HOLDER = randomUUID();

/** What one go of the sealer did: how many entries it sealed, or that another process has the lease. */
export type SealedOnce = { readonly kind: 'sealed'; readonly entries: number } | { readonly kind: 'held-by-another' };

/** Seals the next run of entries, if there are any and no other process is at it. */
export async function sealOnce(store: Store): Promise<SealedOnce> {
  if (!(await hasUnsealed(store))) return { kind: 'sealed', entries: 0 };
  const { value } = await store.write(SEALER, async (tx): Promise<SealedOnce> => {
    const now = store.now();
    const wish = { name: LEASE, holder: HOLDER, now: now.toISOString(), until: later(now, LEASE_MS) };
    if (!(await takeLease(tx, wish))) return { kind: 'held-by-another' };
    return { kind: 'sealed', entries: await sealNext(tx, wish.now) };
  });
  return value;
}

/** Seals all that is recorded, and leaves the lease; a command does so before it exits. Answers how many entries it sealed. */
export async function sealAll(store: Store): Promise<number> {
  const started = Date.now();
  let entries = 0;
  for (;;) {
    const once = await sealOnce(store);
    if (once.kind === 'sealed') {
      if (once.entries === 0) break;
      entries += once.entries;
    } else {
      // A server is at it and will go on; a process that died has let its lease run out by then.
      if (Date.now() - started > 2 * LEASE_MS) return entries;
      await pause(EVERY_MS / 4);
    }
  }
  if (entries > 0) await store.write(SEALER, (tx) => releaseLease(tx, { name: LEASE, holder: HOLDER }));
  return entries;
}

/** A sealer at work. */
export interface Sealer {
  /** Seals what is left and ends; resolves when that is done. */
  stop(): Promise<void>;
}

/** Seals once a second until it is stopped. What goes wrong is told to `onError`, and the next second tries again. */
export function startSealer(store: Store, onError: (error: unknown) => void = () => undefined): Sealer {
  const ending = new AbortController();
  const work = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      await sealOnce(store).catch(onError);
      await pause(EVERY_MS, undefined, { signal: ending.signal, ref: false }).catch(() => undefined);
    }
    await sealAll(store).catch(onError);
  };
  const working = work();
  return {
    stop: () => {
      ending.abort();
      return working;
    },
  };
}

function later(instant: Date, ms: number): string {
  return new Date(instant.getTime() + ms).toISOString();
}

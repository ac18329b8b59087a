/** The sender: takes jobs of mail from the outbox, one process at a time, and tries again later what could not be sent. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { later, mailDelayMs } from '../../core/collect/lifetimes.ts';
import { StoreError } from '../../store/errors.ts';
import { finishJob, postponeJob, takeJobs, type TakenJob } from '../../store/outbox.ts';
import { forgetExpired } from '../../store/people/limits.ts';
import type { Actor } from '../../store/transaction.ts';
import type { Farol } from '../farol.ts';
import { nowOf } from '../people/attempts.ts';
import { LETTERS, type Letter } from './letters.ts';
import { openPost, type Post } from './post.ts';

const SENDER: Actor = { kind: 'system', id: 'mail' };
const HOLDER = randomUUID();
const LEASE_MS = 60_000;
/** A job taken by a process that died is taken again after this. */
const CLAIM_MS = 5 * 60_000;
const AT_ONCE = 10;
const EVERY_MS = 1_000;
const FORGET_EVERY_MS = 60 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

/** What became of one job. `fault` is a code of the mail server or of the network, without any address. */
export interface Sent {
  readonly job: string;
  readonly kind: string;
  readonly letter: Letter | null;
  readonly fault: string | null;
}

/** Sends what is due; an empty list where nothing is, or another process is at it. */
export async function sendDue(farol: Farol, post: Pick<Post, 'send'>): Promise<readonly Sent[]> {
  const now = nowOf(farol);
  const lease = { name: 'mail', holder: HOLDER, now, until: later(now, LEASE_MS) };
  const claim = { most: AT_ONCE, claimUntil: later(now, CLAIM_MS) };
  const { value: jobs } = await farol.store.write(SENDER, (tx) => takeJobs(tx, lease, claim));
  const sent: Sent[] = [];
  for (const job of jobs) sent.push(await sendOne(farol, post, job));
  return sent;
}

async function sendOne(farol: Farol, post: Pick<Post, 'send'>, job: TakenJob): Promise<Sent> {
  const { id, kind } = job;
  const told = { job: id, kind };
  try {
    const write = LETTERS[kind];
    if (!write) throw Object.assign(new Error('no such kind of job'), { code: 'EKIND' });
    const catalog = await farol.catalog();
    const { value: letter } = await farol.store.write(SENDER, (tx) => write({ farol, tx, catalog }, job));
    if (letter) await post.send(letter, id);
    await farol.store.write(SENDER, (tx) => finishJob(tx, id, nowOf(farol)));
    return { ...told, letter, fault: null };
  } catch (error) {
    const fault = codeOf(error);
    const notBefore = later(nowOf(farol), mailDelayMs(job.attempts));
    await farol.store.write(SENDER, (tx) => postponeJob(tx, id, { notBefore, fault }));
    return { ...told, letter: null, fault };
  }
}

/** The server's own code (`550`), the network's (`ECONNREFUSED`) or the store's: a sentence may hold an address. */
function codeOf(error: unknown): string {
  if (error instanceof StoreError) return error.fault.kind;
  const { responseCode, code } = error as { readonly responseCode?: unknown; readonly code?: unknown };
  if (typeof responseCode === 'number') return String(responseCode);
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : 'EUNKNOWN';
}

/** Sends what is due once, and closes the way out: for a command. */
export async function sendNow(farol: Farol): Promise<readonly Sent[]> {
  const post = openPost(farol.settings.people);
  try {
    return await sendDue(farol, post);
  } finally {
    post.close();
  }
}

export interface Mailer {
  /** Finishes the letter under way and ends. */
  stop(): Promise<void>;
}

/** Sends once a second until it is stopped; tells what failed, and lets go of what has run out. */
export function startMailer(farol: Farol, tell: (line: string) => void): Mailer {
  const ending = new AbortController();
  const work = async (): Promise<void> => {
    const post = openPost(farol.settings.people);
    let forgotten = 0;
    while (!ending.signal.aborted) {
      try {
        for (const { job, kind, fault } of await sendDue(farol, post)) {
          if (fault !== null) tell(`mail ${job} (${kind}): ${fault}`);
        }
        if (Date.now() - forgotten > FORGET_EVERY_MS) {
          await forget(farol);
          forgotten = Date.now();
        }
      } catch (fault) {
        tell(`mail: ${codeOf(fault)}`);
      }
      await pause(EVERY_MS, undefined, { signal: ending.signal, ref: false }).catch(() => undefined);
    }
    post.close();
  };
  const working = work();
  return {
    stop: () => {
      ending.abort();
      return working;
    },
  };
}

async function forget(farol: Farol): Promise<void> {
  const now = nowOf(farol);
  const before = { day: later(now, -DAY_MS), month: later(now, -30 * DAY_MS) };
  await farol.store.write(SENDER, (tx) => forgetExpired(tx, before));
}

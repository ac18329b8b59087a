/** How long links, invitations and sessions last, and how often one may try. Times are in milliseconds. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A link to sign in, from the moment it is sent. */
export const SIGN_IN_LINK_MS = 30 * MINUTE;

/** An invitation, from when it was made or renewed. It does not vanish when it runs out: it is marked, and renewed. */
export const INVITATION_MS = 30 * DAY;

/** A session of which only the first factor was shown. */
export const FIRST_FACTOR_MS = 30 * MINUTE;

/** A whole session, and how long it lasts unused. A long answer is written over a working day. */
export const SESSION_MS = 14 * DAY;
export const SESSION_IDLE_MS = 24 * HOUR;

/** The challenge that a passkey answers. */
export const CHALLENGE_MS = 10 * MINUTE;

/** How often something may be tried within a time. */
export interface Rate {
  readonly most: number;
  readonly withinMs: number;
}

/**
 * What is counted: links asked for, by who asks (a network address, which many may share) and by whom it is for; second
 * factors tried by a person, so that six digits cannot be guessed; links opened and passkeys tried, by who asks.
 */
export const RATES = {
  'link-by-address': { most: 30, withinMs: 15 * MINUTE },
  'link-by-account': { most: 5, withinMs: 15 * MINUTE },
  'code-by-account': { most: 10, withinMs: 15 * MINUTE },
  'token-by-address': { most: 60, withinMs: 15 * MINUTE },
} as const satisfies Readonly<Record<string, Rate>>;
export type RateName = keyof typeof RATES;

/** The instant `ms` later. Instants are UTC, in ISO 8601 with `Z`. */
export function later(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString();
}

/** Whether the instant has passed. */
export function isOver(expiresAt: string, now: string): boolean {
  return expiresAt <= now;
}

/** The beginning of the stretch of time in which attempts are counted together. */
export function windowOf(rate: Rate, now: string): string {
  const at = Date.parse(now);
  return new Date(at - (at % rate.withinMs)).toISOString();
}

/** How long mail that could not be sent waits before the next attempt: longer each time, at most six hours. */
export function mailDelayMs(attempts: number): number {
  return Math.min(6 * HOUR, MINUTE * 4 ** Math.max(0, attempts - 1));
}

/** An e-mail address as it is kept and compared; `null` where the text is none. Mail servers judge the rest. */
export function tidyEmail(text: string): string | null {
  const email = text.trim().toLowerCase();
  return email.length <= 254 && /^[^\s@<>"(),:;[\]\\]{1,64}@[^\s@<>"(),:;[\]\\]+\.[a-z0-9-]{2,}$/.test(email)
    ? email
    : null;
}

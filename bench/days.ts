/** Days, one for each number. */

const FIRST = Date.UTC(2010, 0, 1);
const DAY_MS = 86_400_000;

/** The nth day from 1 January 2010 on. */
export function isoDay(n: number): string {
  return new Date(FIRST + n * DAY_MS).toISOString().slice(0, 10);
}

/** What this run must have: the names in FAROL_REQUIRE, which CI sets to `postgres,chromium`. */

/** Something from outside npm that some tests need, and without which they are skipped. */
export type Requirement = 'postgres' | 'chromium';

/** Whether FAROL_REQUIRE names it, so that its absence is a failure and not a skip. */
export function isRequired(what: Requirement): boolean {
  return (process.env['FAROL_REQUIRE'] ?? '').split(',').some((name) => name.trim() === what);
}

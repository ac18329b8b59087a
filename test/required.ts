/** What some tests need from outside npm: CI says that it must be there, a run without it says that it is not. */
import { appendFileSync } from 'node:fs';

/** A program without which some tests are skipped. */
export type Requirement = 'postgres' | 'chromium';

const names: Readonly<Record<Requirement, string>> = { postgres: 'PostgreSQL', chromium: 'Chromium' };

/**
 * To be called where it was looked for and not found. Throws if FAROL_REQUIRE names it (`postgres,chromium`); otherwise
 * leaves a note for the line in which `npm test` names what was skipped.
 */
export function reportMissing(what: Requirement, reason: string): void {
  const required = (process.env['FAROL_REQUIRE'] ?? '').split(',').map((name) => name.trim());
  if (required.includes(what)) throw new Error(`FAROL_REQUIRE asks for ${names[what]}: ${reason}.`);
  const notes = process.env['FAROL_TEST_NOTES'];
  if (notes !== undefined) appendFileSync(notes, `all that needs ${names[what]} (${reason})\n`);
}

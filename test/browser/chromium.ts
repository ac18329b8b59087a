/** A real Chromium for the tests that look at pages as people see them. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { reportMissing } from '../required.ts';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** CI runs as root, where Chromium's sandbox does not work; the rest keeps it from calling home. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

/** The path of Chromium on this machine: FAROL_CHROMIUM if set, else where Debian and others install it; or null. */
export function findChromium(): string | null {
  const named = process.env['FAROL_CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`FAROL_CHROMIUM names ${named}, which does not exist.`);
    return named;
  }
  return USUAL_PLACES.find((place) => existsSync(place)) ?? null;
}

/**
 * Tests with one Chromium for all of them, started before the first and closed after the last; `browser()` answers it
 * inside tests and hooks. Without Chromium the tests count as skipped, unless FAROL_REQUIRE asks for it.
 */
export function describeInBrowser(name: string, tests: (browser: () => Browser) => void): void {
  const executablePath = findChromium();
  if (executablePath === null) reportMissing('chromium', `not in ${USUAL_PLACES.join(', ')}`);
  describe.skipIf(executablePath === null)(name, () => {
    let running: Browser | undefined;
    beforeAll(async () => {
      if (executablePath !== null) running = await chromium.launch({ executablePath, args: ARGUMENTS });
    });
    afterAll(async () => {
      await running?.close();
    });
    tests(() => {
      if (running === undefined) throw new Error('Chromium runs only inside tests and hooks.');
      return running;
    });
  });
}

/** Each kind of page as a browser shows it: for assistive technology, on a phone and on a desk, quiet and self-contained. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beyondTheEdge } from './beyond-the-edge.mjs';
import { describeInBrowser } from './chromium.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { serveRealFarol } from './served-farol.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
/** The narrowest screen without scrolling sideways: WCAG 2.2, success criterion 1.4.10. */
const NARROWEST = { width: 320, height: 640 };

/**
 * Every page at a desk in the four languages, on a phone in two. Colours are the same in all languages, and measuring them
 * takes longest, so that it is done in one.
 */
const READINGS = [
  { language: 'es', screen: DESK, contrast: true },
  { language: 'en', screen: DESK, contrast: false },
  { language: 'pt', screen: DESK, contrast: false },
  { language: 'fr', screen: DESK, contrast: false },
  { language: 'es', screen: PHONE, contrast: true },
  { language: 'fr', screen: PHONE, contrast: false },
];

/** Pages that are not there. */
const STATUS: Readonly<Record<string, number>> = { 'an address that leads nowhere': 404, 'a date that is none': 400 };

/** What a page did beside showing itself. */
interface Noise {
  readonly console: string[];
  readonly failed: string[];
  readonly elsewhere: string[];
}

function listenTo(page: Page, origin: string): Noise {
  const noise: Noise = { console: [], failed: [], elsewhere: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') noise.console.push(message.text());
  });
  page.on('pageerror', (error) => noise.console.push(error.message));
  page.on('requestfailed', (request) => noise.failed.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      noise.failed.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) noise.elsewhere.push(request.url());
  });
  return noise;
}

/** What axe finds wrong, each fault with where it is and why. Pages have no frames, and what is right is not told. */
async function faultsIn(page: Page, contrast: boolean): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly: RULES, resultTypes: ['violations'] })
    .disableRules(contrast ? [] : ['color-contrast']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`.replace(/\s+/g, ' ')),
  );
}

/** The browser itself tells of an answer that is no page, on the pages where that is meant. */
function isToldStatus(text: string): boolean {
  return /^Failed to load resource: the server responded with a status of 40[04]\b/.test(text);
}

describeInBrowser('pages in Chromium', (browser: () => Browser) => {
  const origin = serveRealFarol();

  describe.each(READINGS)('in $language at $screen.width pixels', ({ language, screen, contrast }) => {
    let context: BrowserContext;
    beforeAll(async () => {
      context = await browser().newContext({ viewport: screen, locale: language });
    });
    afterAll(() => context.close());

    it.each(Object.entries(PAGE_KINDS))(
      '%s: axe finds nothing, nothing scrolls sideways or goes wrong quietly',
      async (kind, path) => {
        const page = await context.newPage();
        const noise = listenTo(page, origin());
        const answer = await page.goto(`${origin()}/${language}${path === '' ? '' : `/${path}`}`);
        expect([kind, answer?.status()]).toEqual([kind, STATUS[kind] ?? 200]);
        expect(await page.evaluate(beyondTheEdge)).toEqual([]);
        expect(await faultsIn(page, contrast)).toEqual([]);
        const console = noise.console.filter((text) => !(kind in STATUS && isToldStatus(text)));
        expect({ ...noise, console }).toEqual({ console: [], failed: [], elsewhere: [] });
        await page.close();
      },
    );
  });

  it.each(['es', 'fr'])(
    'nothing scrolls sideways in %s on the narrowest screen but labelled regions',
    async (language) => {
      const context = await browser().newContext({ viewport: NARROWEST });
      const page = await context.newPage();
      const found: string[] = [];
      for (const [kind, path] of Object.entries(PAGE_KINDS)) {
        await page.goto(`${origin()}/${language}${path === '' ? '' : `/${path}`}`);
        found.push(...(await page.evaluate(beyondTheEdge)).map((fault) => `${kind}: ${fault}`));
      }
      await context.close();
      expect(found).toEqual([]);
    },
  );
});

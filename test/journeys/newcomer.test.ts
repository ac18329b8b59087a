/**
 * What somebody who has never seen Farol comes to do, by what stands on the screen, without JavaScript, each within three
 * clicks of the first page.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Download, Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from '../browser/chromium.ts';
import { serveRealFarol } from '../browser/served-farol.ts';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

/** A person at the first page, who counts what they press. */
interface Visit {
  readonly page: Page;
  /** How often something was pressed or chosen. */
  readonly clicks: () => number;
  readonly press: (what: Locator) => Promise<void>;
  readonly choose: (what: Locator, label: string) => Promise<void>;
  readonly takeAway: (what: Locator) => Promise<Download>;
}

describeInBrowser('a newcomer', (browser: () => Browser) => {
  const origin = serveRealFarol();

  /** Opens the first page in a language, with JavaScript off, and leaves when the work is done. */
  async function visit(language: string, screen: typeof PHONE, work: (visit: Visit) => Promise<void>): Promise<void> {
    const context = await browser().newContext({
      viewport: screen,
      locale: language,
      javaScriptEnabled: false,
      acceptDownloads: true,
    });
    const page = await context.newPage();
    let clicks = 0;
    await page.goto(`${origin()}/${language}`);
    await work({
      page,
      clicks: () => clicks,
      press: async (what) => {
        clicks += 1;
        await what.click();
      },
      choose: async (what, label) => {
        clicks += 1;
        await what.selectOption({ label });
      },
      takeAway: async (what) => {
        clicks += 1;
        const [download] = await Promise.all([page.waitForEvent('download'), what.click()]);
        return download;
      },
    });
    await context.close();
  }

  it('reads in Portuguese on a phone how Argentina treated consent before and after its reform, with sources', async () => {
    await visit('pt', PHONE, async ({ page, clicks, press, choose }) => {
      await choose(page.getByLabel('Procurar um Estado'), 'Argentina');
      await press(page.getByRole('button', { name: 'Abrir' }));
      await page.getByRole('heading', { level: 1, name: 'Argentina' }).waitFor();

      const consent = page.getByRole('table', { name: /^Consentimento de uma vítima adulta na lei/ });
      const before = consent.getByRole('row', { name: /de 30 abr 2008 a 26 dez 2012/ });
      const after = consent.getByRole('row', { name: /desde 27 dez 2012/ });
      expect(await before.textContent()).toContain('O consentimento não conta quando foram usados meios');
      expect(await before.textContent()).toContain('Law 26.364');
      expect(await after.textContent()).toContain('O consentimento nunca conta, tenham ou não sido usados meios');
      expect(await after.textContent()).toContain('Law 26.842');
      const onScreen = await after.boundingBox();
      expect(onScreen!.x + onScreen!.width).toBeLessThanOrEqual(390);

      const source = before.getByRole('link', { name: /^Fonte/ }).first();
      const number = /\d+/.exec((await source.textContent()) ?? '')?.[0];
      await press(source);
      expect(page.url()).toMatch(new RegExp(`/pt/states/arg.*#source-${number}$`));
      const listed = page.locator(':target');
      expect(await listed.getByRole('link').last().getAttribute('href')).toMatch(/^https?:\/\//);
      expect(clicks()).toBeLessThanOrEqual(3);
    });
  });

  it('sees in Spanish who gave no answer to a question', async () => {
    await visit('es', DESK, async ({ page, clicks, press }) => {
      const main = page.getByRole('main');
      await press(main.getByRole('link', { name: /Consentimiento y formas de explotación/ }).first());
      await press(main.getByRole('link', { name: /consentimiento/i }).first());
      await page.getByRole('heading', { level: 1, name: /consentimiento/ }).waitFor();
      const silent = main.getByRole('heading', { name: /^Nada en el registro \(\d+\)$/ });
      const count = Number(/\d+/.exec((await silent.textContent()) ?? '')?.[0]);
      expect(count).toBeGreaterThan(0);
      const section = silent.locator('xpath=following-sibling::*[1]');
      expect(await section.getByRole('listitem').count()).toBe(count);
      expect(await main.textContent()).toMatch(/Sin respuesta pública\s*34 de 34/);
      expect(clicks()).toBeLessThanOrEqual(3);
    });
  });

  it('takes a topic away as a table', async () => {
    await visit('fr', DESK, async ({ page, clicks, press, takeAway }) => {
      await press(
        page
          .getByRole('main')
          .getByRole('link', { name: /Mécanismes nationaux/ })
          .first(),
      );
      const download = await takeAway(page.getByRole('link', { name: 'Télécharger ce tableau en CSV' }));
      expect(download.suggestedFilename()).toMatch(/^farol-mechanisms-2026-11-20\.csv$/);
      const rows = parse<Record<string, string>>(readFileSync(await download.path()), { columns: true, bom: true });
      expect(new Set(rows.map(({ state }) => state)).size).toBe(35);
      expect(rows.find(({ state }) => state === 'BRA')?.['state_name']).toBe('Brésil');
      expect(rows.filter(({ answer }) => answer === 'no-public-answer').length).toBeGreaterThan(100);
      expect(clicks()).toBeLessThanOrEqual(3);
    });
  });

  it('finds the source of a fact in a matrix', async () => {
    await visit('en', DESK, async ({ page, clicks, press }) => {
      await press(
        page
          .getByRole('main')
          .getByRole('link', { name: /Assistance to and protection of victims/ })
          .first(),
      );
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /Argentina/ }) });
      await press(row.getByRole('cell').first().getByRole('link'));
      const fact = page.locator(':target');
      expect(await fact.textContent()).toContain('Argentina');
      await press(fact.getByRole('link', { name: /^Source/ }).first());
      const address = await page.locator(':target').getByRole('link').last().getAttribute('href');
      expect(address).toMatch(/^https?:\/\//);
      expect(clicks()).toBeLessThanOrEqual(3);
    });
  });

  it('takes the Spanish report away as a Word file', async () => {
    await visit('es', DESK, async ({ page, clicks, press, takeAway }) => {
      await press(
        page
          .getByRole('main')
          .getByRole('link', { name: /informe comparativo/i })
          .first(),
      );
      const download = await takeAway(
        page.getByRole('row', { name: /^español/ }).getByRole('link', { name: /^\.docx/ }),
      );
      expect(download.suggestedFilename()).toBe('brasilia-2014-es.docx');
      const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
      expect(strFromU8(parts['word/document.xml']!)).toContain('Cuarta Reunión');
      expect(clicks()).toBeLessThanOrEqual(3);
    });
  });

  it('reads the same page at another day', async () => {
    await visit('fr', PHONE, async ({ page, press }) => {
      await page.goto(`${origin()}/fr/states/arg`);
      await press(page.getByText('Lire à une autre date'));
      await page.getByLabel('Jour dans le monde').fill('2010-06-01');
      await press(page.getByRole('button', { name: 'Afficher cette date' }));
      expect(new URL(page.url()).pathname).toBe('/fr/states/arg');
      expect(new URL(page.url()).searchParams.get('on')).toBe('2010-06-01');
      await page.getByRole('region', { name: 'Situation au 1er juin 2010' }).waitFor();
      expect(await page.getByRole('main').textContent()).not.toContain('Law 26.364 as amended by Law 26.842');

      await press(page.getByRole('link', { name: 'États', exact: true }).first());
      await page.getByRole('region', { name: 'Situation au 1er juin 2010' }).waitFor();
    });
  });

  it('looks a state up on the first page, with the keyboard alone', async () => {
    await visit('es', DESK, async ({ page }) => {
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Ir al contenido' });
      expect(await page.locator('a.skip:focus').count()).toBe(1);
      expect(await skip.count()).toBe(1);
      await page.keyboard.press('Enter');
      expect(page.url()).toMatch(/#main$/);
      await page.getByLabel('Buscar un Estado').focus();
      await page.keyboard.type('Hait');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Haití' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/es/states/hti');
    });
  });
});

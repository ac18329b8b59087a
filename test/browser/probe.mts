import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { PAGE_KINDS } from './page-kinds.ts';
import { beyondTheEdge } from './beyond-the-edge.mjs';
const only = process.argv[2]?.split(',');
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
for (const [lang, width] of [['es', 1280]] as const) {
  const c = await b.newContext({ viewport: { width, height: 900 } });
  const p = await c.newPage();
  for (const [kind, path] of Object.entries(PAGE_KINDS)) {
    if (only && !only.some(o => kind.includes(o))) continue;
    const t = Date.now();
    const r = await p.goto(`http://localhost:4077/${lang}${path === '' ? '' : '/' + path}`);
    const t1 = Date.now();
    const n = await p.evaluate(() => document.querySelectorAll('*').length);
    const { violations } = await new AxeBuilder({ page: p }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    const t2 = Date.now();
    await new AxeBuilder({ page: p }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).disableRules(['color-contrast']).analyze();
    console.log(lang, width, kind, r?.status(), n, 'load', t1 - t, 'axe', t2 - t1, 'without contrast', Date.now() - t2);
    for (const v of violations) { console.log('   ', v.id, v.nodes.length); for (const x of v.nodes.slice(0, 3)) console.log('       ', x.target.join(' '), '|', x.html.slice(0, 160), '|', x.failureSummary?.replace(/\s+/g, ' ').slice(0, 200)); }
    await p.setViewportSize({ width: 320, height: 640 });
    for (const x of await p.evaluate(beyondTheEdge)) console.log('    320:', x);
    await p.setViewportSize({ width, height: 900 });
  }
}
await b.close();

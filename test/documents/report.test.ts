/** The Spanish report of the Fourth Meeting as somebody opens and prints it: in LibreOffice, page by page. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportBytes, reportOutline } from '../../src/app/compile.ts';
import type { PlainDate } from '../../src/core/basics/plain-date.ts';
import type { Outline } from '../../src/core/publish/outline.ts';
import { openRealFarol } from '../web/real-farol.ts';

let outline: Outline;
let pages: readonly string[] = [];
let sources: readonly string[] = [];
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'farol-report-'));
  const real = await openRealFarol();
  try {
    const { farol } = real;
    const catalog = await farol.catalog();
    const on = '2014-12-04' as PlainDate;
    outline = await reportOutline(farol, { meeting: 'rtp-4', on, known: 'latest', audience: 'public' });
    sources = outline.sources.map((id) => catalog.sources.get(id)?.title ?? '');
    writeFileSync(join(folder, 'report.docx'), await reportBytes(outline, catalog, 'es', 'docx'));
  } finally {
    await real.close();
  }
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const quiet = { cwd: folder, stdio: 'ignore' } as const;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, 'report.docx'], quiet);
  execFileSync('pdftotext', ['-layout', 'report.pdf', 'report.txt'], quiet);
  pages = readFileSync(join(folder, 'report.txt'), 'utf8').split('\f').slice(0, -1);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A page's words without its line ends, for sentences that run over several lines. */
const flat = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ');

describe('the Spanish report in LibreOffice', () => {
  it('begins with its title, how to read it and what is in it', () => {
    const first = flat(pages[0]);
    expect(first).toContain(
      'Informe comparativo de la Cuarta Reunión de Autoridades Nacionales en Materia de Trata de Personas',
    );
    expect(first).toContain('según la situación al 4 de diciembre de 2014');
    expect(first).toContain('Se consultó a 34 Estados.');
    for (const part of ['Tema 1.', 'Tema 2.', 'Tema 3.', 'Estado por Estado']) expect(first).toContain(part);
  });

  it('says on each page as of when it is, and which page of how many', () => {
    for (const [index, page] of pages.entries()) {
      expect(page).toMatch(/^Farol · situación al 4 de diciembre de 2014 · según lo conocido en el registro \d+\n/);
      expect(page.trimEnd().endsWith(`${index + 1} / ${pages.length}`)).toBe(true);
    }
  });

  it('begins a page for each state, in the order of their names', () => {
    const states = pages.map((page) =>
      page
        .split('\n')
        .filter((line) => line.trim() !== '')[1]
        ?.trim(),
    );
    const named = (name: string) => states.indexOf(name);
    expect(named('Argentina')).toBeGreaterThan(0);
    expect(named('Brasil')).toBeGreaterThan(named('Bolivia'));
    expect(named('Venezuela')).toBeGreaterThan(named('Uruguay'));
    expect(flat(pages[named('Argentina')])).toMatch(/Consta algo en \d+ de \d+ preguntas\./);
  });

  it('ends with every source, numbered as it is cited', () => {
    const from = pages.findLastIndex((page) => /^Fuentes$/m.test(page));
    const list = flat(pages.slice(from).join(' '));
    expect(sources.length).toBeGreaterThan(100);
    for (const [index, title] of sources.entries()) expect(list).toContain(`${index + 1}. ${flat(title).slice(0, 40)}`);
    const firstTable = pages.find((page) => /^ *Estado +Quién lo dice +Qué +Fuentes$/m.test(page));
    expect(flat(firstTable)).toContain('[1]');
  });

  it('says of no silence that it is “no”, and gives counts their denominator', () => {
    const whole = flat(pages.join(' '));
    expect(whole).toContain('Ningún Estado dio una respuesta pública (0 de 34).');
    expect(whole).toContain('Sin respuesta pública: los 34');
    expect(whole).not.toMatch(/undefined|\[object|\{[a-z]+\}|u o nada/);
  });
});

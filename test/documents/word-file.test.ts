import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toDocx } from '../../src/documents/docx.ts';

it('a Word file opens in LibreOffice with its headings, its table and its sources', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'farol-word-'));
  const bytes = toDocx({
    language: 'es',
    title: 'Informe comparativo',
    subtitle: 'Según la situación al 4 de diciembre de 2014',
    header: 'Farol',
    footer: 'Comparación de textos',
    blocks: [
      { kind: 'heading', level: 1, text: 'Mecanismos nacionales', anchor: 'topic-1' },
      {
        kind: 'table',
        caption: 'Estados',
        head: ['Estado', 'Qué'],
        rows: [[[{ text: 'Perú' }], [{ text: 'Sí' }]]],
        widths: [50, 50],
      },
      { kind: 'sources', items: [[{ text: 'Gaceta oficial' }]] },
    ],
  });
  writeFileSync(join(folder, 'report.docx'), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'txt:Text', '--outdir', folder, 'report.docx'], {
    cwd: folder,
    stdio: 'ignore',
  });
  const text = readFileSync(join(folder, 'report.txt'), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  for (const words of ['Informe comparativo', 'Mecanismos nacionales', 'Perú', 'Gaceta oficial'])
    expect(text).toContain(words);
});

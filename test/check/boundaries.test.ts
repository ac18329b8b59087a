/** The rules of the house catch what they are for: each is tried on mistakes that are planted in a folder of their own. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findForbiddenImports } from '../../scripts/boundaries.mjs';

const root = join(import.meta.dirname, '..', '..');

/** A project of its own with these files, under the rules of this one. */
function plant(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'farol-planted-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  cpSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe('imports', () => {
  const thing = 'export interface Thing { readonly name: string }\nexport const thing = 1;\n';
  const uses = (path: string) => `import { thing } from '${path}';\nexport const used = thing;\n`;
  const usesType = (path: string) => `import type { Thing } from '${path}';\nexport type Used = Thing;\n`;

  const planted: readonly (readonly [rule: string, files: Readonly<Record<string, string>>])[] = [
    ['core-imports-down', { 'src/core/basics/a.ts': uses('../../words/b.ts'), 'src/words/b.ts': thing }],
    ['words-imports-down', { 'src/words/a.ts': usesType('../charts/b.ts'), 'src/charts/b.ts': thing }],
    ['charts-imports-down', { 'src/charts/a.ts': uses('../pages/b.ts'), 'src/pages/b.ts': thing }],
    ['store-imports-down', { 'src/store/a.ts': uses('../documents/b.ts'), 'src/documents/b.ts': thing }],
    ['documents-imports-down', { 'src/documents/a.ts': usesType('../pages/b.ts'), 'src/pages/b.ts': thing }],
    ['pages-imports-down', { 'src/pages/a.tsx': usesType('../store/b.ts'), 'src/store/b.ts': thing }],
    ['app-imports-down', { 'src/app/a.ts': uses('../web/b.ts'), 'src/web/b.ts': thing }],
    ['web-imports-down', { 'src/web/a.ts': uses('../store/b.ts'), 'src/store/b.ts': thing }],
    ['core-basics-imports-down', { 'src/core/basics/a.ts': uses('../content/b.ts'), 'src/core/content/b.ts': thing }],
    ['core-content-imports-down', { 'src/core/content/a.ts': uses('../record/b.ts'), 'src/core/record/b.ts': thing }],
    [
      'core-record-imports-down',
      { 'src/core/record/a.ts': usesType('../compare/b.ts'), 'src/core/compare/b.ts': thing },
    ],
    ['core-compare-imports-down', { 'src/core/compare/a.ts': uses('../collect/b.ts'), 'src/core/collect/b.ts': thing }],
    ['core-collect-imports-down', { 'src/core/collect/a.ts': uses('../compare/b.ts'), 'src/core/compare/b.ts': thing }],
    ['core-publish-imports-down', { 'src/core/publish/a.ts': uses('../collect/b.ts'), 'src/core/collect/b.ts': thing }],
    ['circular', { 'src/app/a.ts': usesType('./b.ts'), 'src/app/b.ts': `${thing}${usesType('./a.ts')}` }],
    ['no-test-in-src', { 'src/app/a.ts': uses('../../test/b.ts'), 'test/b.ts': thing }],
    ['core-takes-zod-only', { 'src/core/basics/a.ts': "export { parse } from 'yaml';\n" }],
    ['core-is-pure', { 'src/core/basics/a.ts': "export { readFile } from 'node:fs/promises';\n" }],
    ['drivers-in-store-only', { 'src/app/a.ts': "export { Client } from 'pg';\n" }],
    ['no-development-package-in-src', { 'src/app/a.ts': "export { property } from 'fast-check';\n" }],
    ['found', { 'src/app/a.ts': uses('./nowhere.ts') }],
    ['no-grab-bag', { 'src/app/a.ts': uses('./utils/b.ts'), 'src/app/utils/b.ts': thing }],
  ];

  it.each(planted)('%s refuses what it is for', async (rule, files) => {
    const folder = plant(files);
    try {
      expect((await findForbiddenImports(folder)).map((fault) => fault.split(':')[0])).toEqual([rule]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('lets through what points down, zod in the core and the drivers in the store', async () => {
    const folder = plant({
      'src/core/basics/a.ts': `export { z } from 'zod';\n${thing}`,
      'src/words/a.ts': uses('../core/basics/a.ts'),
      'src/store/a.ts': `export { Client } from 'pg';\n${usesType('../core/basics/a.ts')}`,
      'src/store/a.test.ts': "export { property } from 'fast-check';\n",
      'src/pages/a.tsx': uses('../words/a.ts').replace('thing', 'used as thing'),
    });
    try {
      expect(await findForbiddenImports(folder)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('lint', () => {
  const core = 'src/core/basics/planted.ts';
  const page = 'src/pages/planted.tsx';
  const app = 'src/app/planted.ts';

  /** By file: one mistake a line, and the rule that must catch it. */
  const planted: Readonly<Record<string, readonly (readonly [line: string, rule: string])[]>> = {
    [core]: [
      ['export const a = Date.now();', 'no-restricted-syntax'],
      ['export const b = new Date();', 'no-restricted-syntax'],
      ['export const c = Math.random();', 'no-restricted-syntax'],
      ['export const d = process.env;', 'no-restricted-globals'],
      ["export const e = fetch('https://example.org');", 'no-restricted-globals'],
      ["export { readFileSync } from 'node:fs';", 'no-restricted-imports'],
    ],
    [page]: [
      ["import { raw } from 'hono/html';", 'no-restricted-imports'],
      ['export const A = () => <p dangerouslySetInnerHTML={{ __html: raw("") }} />;', 'no-restricted-syntax'],
    ],
    [app]: [
      ['export const a = (x: any): void => void x;', '@typescript-eslint/no-explicit-any'],
      ['export const b = (): void => { later(); };', '@typescript-eslint/no-floating-promises'],
      ["type Sign = 'given' | 'declined';", ''],
      ['export function words(sign: Sign): string {', ''],
      ["  switch (sign) { case 'given': return 'given'; }", '@typescript-eslint/switch-exhaustiveness-check'],
      ["  return '';", ''],
      ['}', ''],
      ['async function later(): Promise<void> {}', ''],
      ['export const c = (x: string): boolean => x == "";', 'eqeqeq'],
      ['// TODO: later', 'no-warning-comments'],
    ],
    'src/app/planted.test.ts': [
      ["import { it } from 'vitest';", ''],
      ["it.only('is the only one', () => undefined);", 'no-restricted-syntax'],
      ["it.skip('is left out', () => undefined);", 'no-restricted-syntax'],
    ],
    'src/charts/planted.ts': [["export { raw } from 'hono/html';", '']],
    'src/core/basics/fine.ts': [["export const a = new Date('2014-12-04T00:00:00Z');", '']],
  };

  let folder = '';
  let found: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    folder = plant(
      Object.fromEntries(
        Object.entries(planted).map(([path, lines]) => [path, lines.map(([line]) => `${line}\n`).join('')]),
      ),
    );
    const eslint = new ESLint({ cwd: folder, overrideConfigFile: join(root, 'eslint.config.js') });
    const results = await eslint.lintFiles(['src']);
    found = new Map(
      results.map(({ filePath, messages }) => [
        filePath.slice(folder.length + 1),
        messages.map(({ line, ruleId }) => `${line} ${ruleId}`),
      ]),
    );
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(Object.entries(planted))('in %s catches each mistake, and nothing else', (path, lines) => {
    const expected = lines.flatMap(([, rule], index) => (rule === '' ? [] : [`${index + 1} ${rule}`]));
    expect(found.get(path)).toEqual(expected);
  });
});

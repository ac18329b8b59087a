import { expect, it } from 'vitest';
import { loadAssets } from '../../src/pages/assets.ts';

it('serves each asset under a name with the hash of its bytes, in one style sheet that names the fonts so', () => {
  const assets = loadAssets();
  const address = assets.assetPath('look.css');
  expect(address).toMatch(/^\/assets\/look\.[0-9a-f]{12}\.css$/);
  const style = assets.find(address.slice('/assets/'.length));
  const text = Buffer.from(style?.bytes ?? []).toString('utf8');
  const fonts = [...text.matchAll(/url\(([^)#]+)\)/g)].map(([, name = '']) => name);
  expect(fonts).toHaveLength(5);
  expect(fonts.filter((name) => assets.find(name)?.mediaType !== 'font/woff2')).toEqual([]);
});

it('has no style sheet that reaches for another host', () => {
  const text = Buffer.from(loadAssets().all.find(({ mediaType }) => mediaType.startsWith('text/css'))?.bytes ?? []);
  expect(text.toString('utf8')).not.toMatch(/@import|https?:/);
});

it('knows no asset that it was not given', () => {
  expect(loadAssets().find('../../package.json')).toBeUndefined();
});

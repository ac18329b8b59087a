/**
 * The files that pages need beside their HTML: one style sheet, five fonts, the mark. Each is served under a name with
 * the hash of its bytes, so that browsers may keep it for ever and a new version is never mixed with an old one.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the assets lie beside this file; a bundled program gives its own folder to `loadAssets`. */
export const ASSETS_FOLDER = fileURLToPath(new URL('./assets/', import.meta.url));

/** The address under which assets are served; each lives right below it. */
export const ASSETS_ADDRESS = '/assets/';

const FONTS = [
  'source-sans-3-latin-400-normal.woff2',
  'source-sans-3-latin-400-italic.woff2',
  'source-sans-3-latin-600-normal.woff2',
  'source-serif-4-latin-400-normal.woff2',
  'source-serif-4-latin-600-normal.woff2',
] as const;

export type AssetName = 'look.css' | 'mark.svg' | (typeof FONTS)[number];

/** One file as it is served: its name with the hash, its media type, its bytes. */
export interface Asset {
  readonly servedName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface Assets {
  /** The address of an asset: `/assets/look.1f2e3d4c5b6a.css`. */
  readonly assetPath: (name: AssetName) => string;
  /** The asset served under this name, if there is one. */
  readonly find: (servedName: string) => Asset | undefined;
  readonly all: readonly Asset[];
}

/** Reads all assets once, at the start. Throws where one is missing. */
export function loadAssets(folder: string = ASSETS_FOLDER): Assets {
  const fonts = new Map(
    FONTS.map((name) => [name, hashed(name, 'font/woff2', readFileSync(join(folder, 'fonts', name)))]),
  );
  const style = ['tokens.css', 'look.css'].map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const withFonts = style.replace(/url\(['"]?fonts\/([\w.-]+)['"]?\)/g, (_, name: string) => {
    const font = fonts.get(name as (typeof FONTS)[number]);
    if (!font) throw new Error(`the style sheet names a font that is not there: ${name}`);
    return `url(${font.servedName})`;
  });
  const byName = new Map<AssetName, Asset>([
    ...fonts,
    ['look.css', hashed('look.css', 'text/css; charset=utf-8', Buffer.from(withFonts))],
    ['mark.svg', hashed('mark.svg', 'image/svg+xml', readFileSync(join(folder, 'mark.svg')))],
  ]);
  return assetsFrom(byName);
}

function assetsFrom(byName: ReadonlyMap<AssetName, Asset>): Assets {
  const all = [...byName.values()];
  const byServedName = new Map(all.map((asset) => [asset.servedName, asset]));
  return {
    assetPath: (name) => {
      const asset = byName.get(name);
      if (!asset) throw new Error(`no asset ${name}`);
      return ASSETS_ADDRESS + asset.servedName;
    },
    find: (servedName) => byServedName.get(servedName),
    all,
  };
}

function hashed(name: string, mediaType: string, bytes: Uint8Array): Asset {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const dot = name.lastIndexOf('.');
  return { servedName: `${name.slice(0, dot)}.${hash}${name.slice(dot)}`, mediaType, bytes };
}

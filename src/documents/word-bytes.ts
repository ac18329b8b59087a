/** Takes chance out of a Word file: fixed dates, ids in order of appearance, parts in order of name, no zip times. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The first instant that a zip archive can hold; a report's own dates stand in its text. */
const ZIP_TIME = new Date(1980, 0, 1);
const FIXED_INSTANT = '2000-01-01T00:00:00Z';

export function withoutChance(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const renamed = new Map<string, string>();
  const texts = Object.keys(parts)
    .sort()
    .map((name): [string, Uint8Array] => {
      const part = parts[name] ?? new Uint8Array();
      return /\.(xml|rels)$/.test(name) ? [name, strToU8(settled(strFromU8(part), renamed))] : [name, part];
    });
  const zippable: Zippable = Object.fromEntries(texts.map(([name, part]) => [name, [part, { mtime: ZIP_TIME }]]));
  return zipSync(zippable, { level: 6 });
}

/** Relationship ids keep one name over all parts; ids of bookmarks and drawings are numbered anew in each part. */
function settled(xml: string, renamed: Map<string, string>): string {
  let number = 0;
  const numbers = new Map<string, number>();
  const numbered = (id: string) => {
    const known = numbers.get(id) ?? ++number;
    numbers.set(id, known);
    return known;
  };
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${FIXED_INSTANT}`)
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")([^"]*)"/g,
      (_, head: string, id: string) => `${head}${numbered(id)}"`,
    )
    .replace(/\b(r:id|Id)="(rId[^"]*)"/g, (_, attribute: string, id: string) => {
      const name = /^rId\d+$/.test(id) ? id : (renamed.get(id) ?? `rIdLink${renamed.size + 1}`);
      if (name !== id) renamed.set(id, name);
      return `${attribute}="${name}"`;
    });
}

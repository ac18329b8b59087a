/**
 * Sets the no-break spaces of French into its catalogues, so that one may write them with the space bar:
 * `node src/words/mend-french.mjs`. Narrow before ; ? ! and inside « », full before the colon (Imprimerie nationale).
 * What stands between back quotes, and addresses, stay as they are.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const messages = join(dirname(fileURLToPath(import.meta.url)), 'messages');

/** The text with French spaces. */
export function withFrenchSpaces(text) {
  return text
    .split(/(`[^`]*`|https?:\S+)/)
    .map((part, index) => (index % 2 === 1 ? part : spaced(part)))
    .join('');
}

function spaced(text) {
  return text
    .replace(/[ \u00a0\u202f]*([;?!]+)(?=[\s»”’).…]|$)/g, '\u202f$1')
    .replace(/[ \u00a0\u202f]*:(?=\s|$)/g, '\u00a0:')
    .replace(/«[ \u00a0\u202f]*/g, '«\u202f')
    .replace(/[ \u00a0\u202f]*»/g, '\u202f»');
}

function mended(entry) {
  if (typeof entry === 'string') return withFrenchSpaces(entry);
  const match = Object.entries(entry[0].match).map(([form, text]) => [form, withFrenchSpaces(text)]);
  return [{ ...entry[0], match: Object.fromEntries(match) }];
}

async function mendAll() {
  for (const name of (await readdir(messages)).filter((file) => file.endsWith('.fr.json'))) {
    const before = await readFile(join(messages, name), 'utf8');
    const entries = Object.entries(JSON.parse(before)).map(([key, entry]) => [key, mended(entry)]);
    const after = `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
    if (JSON.stringify(JSON.parse(before)) !== JSON.stringify(JSON.parse(after)))
      await writeFile(join(messages, name), after);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await mendAll();

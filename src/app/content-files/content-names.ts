/** Which files of a folder are content. */
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** The names of the YAML files, from the folder, in byte order, with `/` between folders. */
export async function contentFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

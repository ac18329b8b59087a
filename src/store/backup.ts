/** A backup of the embedded database, made while others read and write it. A server's is the server's own (`pg_dump`). */
import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { BUSY_LIMIT_MS } from './engine.ts';
import { StoreError } from './errors.ts';
import { openSqlite } from './sqlite.ts';
import { sqlitePath } from './store.ts';

/**
 * Writes the database at `sqlite:/path` into a new file and checks it. Throws `cannot-open` where the file exists or
 * cannot be made, `disk-full` where there is no room for it (and leaves no file), `copy-differs` (and leaves no file) where the copy is not sound, `not-an-address` for a server.
 */
export function backupTo(url: string, file: string): void {
  const path = sqlitePath(url);
  if (path === null) throw new StoreError({ kind: 'not-an-address' });
  const copy = resolve(file);
  if (existsSync(copy)) throw new StoreError({ kind: 'cannot-open', path: copy, code: 'EEXIST' });
  if (!existsSync(path)) throw new StoreError({ kind: 'cannot-open', path: resolve(path), code: 'ENOENT' });
  const database = openSqlite(resolve(path), { readOnly: false, busyMs: BUSY_LIMIT_MS });
  try {
    database.prepare('vacuum into ?').run([copy]);
  } catch (error) {
    rmSync(copy, { force: true });
    throw error;
  } finally {
    database.close();
  }
  const fault = faultOf(copy);
  if (fault === null) return;
  rmSync(copy, { force: true });
  throw new StoreError({ kind: 'copy-differs', table: 'all', detail: fault });
}

/** What is wrong with the file, `null` if nothing. */
function faultOf(copy: string): string | null {
  const database = openSqlite(copy, { readOnly: true, busyMs: 0 });
  try {
    const found = database.prepare('pragma integrity_check').all([]) as { integrity_check: string }[];
    const said = found.map((row) => row.integrity_check).join('; ');
    return said === 'ok' ? null : said;
  } finally {
    database.close();
  }
}

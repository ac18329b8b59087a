/**
 * The key of this Farol: by the setting `FAROL_SECRET`, else in a file beside the database that is made when it is first
 * needed. It encrypts what must be read again (the secrets of authenticator apps) and makes what must not be forged.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PeopleSettings } from '../settings.ts';

/** The file of the key in the local folder. */
export const KEY_FILE = 'secret.key';

/** What the key does, each with a key of its own made from it. */
export interface Key {
  /** Encrypts for this subject only: moved to another row, it cannot be read. */
  seal(text: string, subject: string): string;
  /** `null` where it was sealed with another key, for another subject, or changed. */
  open(sealed: string, subject: string): string | null;
  /** A mark that only this key makes. */
  mark(text: string): string;
  isMark(text: string, mark: string): boolean;
}

const kept = new WeakMap<PeopleSettings, Key>();

export function keyOf(settings: PeopleSettings): Key {
  const found = kept.get(settings);
  if (found) return found;
  const key = keyFrom(settings.secret ?? readOrMake(settings.localFolder));
  kept.set(settings, key);
  return key;
}

function readOrMake(folder: string): string {
  const file = join(folder, KEY_FILE);
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const made = join(folder, `${KEY_FILE}.${randomBytes(4).toString('hex')}`);
  writeFileSync(made, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    // Whole or not at all; of two processes that make one at once, the first one's stands.
    linkSync(made, file);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
  } finally {
    rmSync(made);
  }
  return readFileSync(file, 'utf8').trim();
}

function keyFrom(secret: string): Key {
  const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'farol', purpose, 32));
  const sealing = keyFor('seal');
  const marking = keyFor('mark');
  const mark = (text: string) => createHmac('sha256', marking).update(text).digest('base64url');
  return {
    seal: (text, subject) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(subject));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open: (sealed, subject) => {
      const bytes = Buffer.from(sealed, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, 12), { authTagLength: 16 });
      try {
        decipher.setAAD(Buffer.from(subject)).setAuthTag(bytes.subarray(12, 28));
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
    mark,
    isMark: (text, given) => {
      const [made, told] = [Buffer.from(mark(text)), Buffer.from(given)];
      return made.length === told.length && timingSafeEqual(made, told);
    },
  };
}

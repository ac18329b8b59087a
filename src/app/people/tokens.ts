/** What chance makes: ids that tell nothing, tokens that cannot be guessed. Of a token only its hash is kept. */
import { createHash, randomBytes } from 'node:crypto';

/** An opaque id. */
export function newId(): string {
  return randomBytes(9).toString('hex');
}

/** 256 bits, for a link or a cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** By what a token is found again. A token is too long to be guessed, so that a plain hash is enough. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Without the letters that are read as others: I, L, O, U. */
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const GROUP = 5;

/** A code to write on paper: three groups of five, some 73 bits. */
export function newRecoveryCode(): string {
  const group = (): string => {
    let letters = '';
    while (letters.length < GROUP) {
      // A byte past the last whole round of the letters would make the first of them likelier.
      const [byte = 255] = randomBytes(1);
      if (byte < LETTERS.length * 8) letters += LETTERS.charAt(byte % LETTERS.length);
    }
    return letters;
  };
  return [group(), group(), group()].join('-');
}

/** A code as it was typed, with or without its hyphens, in any case. */
export function recoveryCodeHash(person: string, typed: string): string {
  return hashOf(`${person} ${typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')}`);
}

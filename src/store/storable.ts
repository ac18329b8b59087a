/**
 * Text that a database keeps as it is. SQLite's driver cuts at U+0000 without a word and PostgreSQL refuses it; a lone
 * surrogate comes back from both as U+FFFD. Both are refused before they get there.
 */
import { canonical } from '../core/basics/canonical.ts';
import { StoreError } from './errors.ts';

const NOT_STORABLE = /[\0\p{Surrogate}]/u;
/** In JSON the same two are written as escapes; an even number of backslashes before one is a backslash of the text. */
const NOT_STORABLE_IN_JSON = /(?<!\\)(?:\\\\)*\\u(?:(0000)|d[89a-f][0-9a-f]{2})/;

/** Throws `not-storable` for a parameter that would not come back as it went in. */
export function assertStorable(parameters: readonly unknown[]): void {
  for (const value of parameters) {
    if (typeof value === 'string') assertText(value);
    else if (typeof value === 'number' && !Number.isFinite(value)) {
      // SQLite would keep NaN as null.
      throw new StoreError({ kind: 'not-storable', what: 'not-finite' });
    }
  }
}

function assertText(text: string): void {
  const found = NOT_STORABLE.exec(text);
  if (found) throw new StoreError({ kind: 'not-storable', what: found[0] === '\0' ? 'U+0000' : 'lone-surrogate' });
}

/** The value as JSON text, equal for equal values. Throws `not-storable`. */
export function jsonText(value: unknown): string {
  const text = canonical(value);
  // The escapes are rare and the pattern is dear: look for a backslash first.
  if (text.includes('\\u')) {
    const found = NOT_STORABLE_IN_JSON.exec(text);
    if (found) throw new StoreError({ kind: 'not-storable', what: found[1] ? 'U+0000' : 'lone-surrogate' });
  }
  return text;
}

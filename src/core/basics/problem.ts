/**
 * What is wrong with something that came from outside: a file, a form, a request.
 * The core names the fault by a code; the sentence in the reader's language is made where people read it (`src/words`).
 */

/** One fault. `path` leads to the place inside the input (`['questions', 3, 'wording', 'fr']`). */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Either what was asked for, or every fault found, all at once. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed<T = never>(problems: readonly Problem[]): Result<T> {
  return { ok: false, problems };
}

export function problem(path: Problem['path'], code: string, params: Problem['params'] = {}): Problem {
  return { path, code, params };
}

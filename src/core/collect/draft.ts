/**
 * A draft: what was typed into one field, kept as it was typed, so that nothing is lost because it does not make an
 * answer yet. Whoever saves says which revision they saw. What would overwrite something unseen does not: both are kept
 * side by side as rivals, until a person who sees them chooses.
 */
import { canonical } from '../basics/canonical.ts';

/** The fields of a form as they were typed, each with its values in order. Empty ones are left out. */
export type Typed = Readonly<Record<string, readonly string[]>>;

/** One version of a field: who typed it, and when. */
export interface Version {
  readonly typed: Typed;
  /** An opaque id of a person. */
  readonly by: string;
  /** An instant in UTC. */
  readonly at: string;
}

export interface Draft extends Version {
  /** Counts what was saved; nought before anything was. */
  readonly revision: number;
  /** What was typed by somebody who had not seen what stands now. */
  readonly rivals: readonly Version[];
}

/** `seen`: the revision that stood when the person began to type. */
export interface Save extends Version {
  readonly seen: number;
}

export type Saved =
  | { readonly kind: 'saved'; readonly draft: Draft }
  /** It stands like that already. */
  | { readonly kind: 'same'; readonly draft: Draft }
  /** Somebody else saved meanwhile: both are kept. */
  | { readonly kind: 'conflict'; readonly draft: Draft };

/** Saves a field. `current`: what stands, `null` where nothing was saved yet. */
export function saveDraft(current: Draft | null, { typed, by, at, seen }: Save): Saved {
  if (current === null) return { kind: 'saved', draft: { typed, by, at, revision: 1, rivals: [] } };
  if (isTyped(current.typed, typed)) return { kind: 'same', draft: current };
  if (seen === current.revision) {
    return { kind: 'saved', draft: { ...current, typed, by, at, revision: current.revision + 1 } };
  }
  const others = current.rivals.filter((rival) => !isTyped(rival.typed, typed));
  const rivals = [...others, { typed, by, at }];
  return { kind: 'conflict', draft: { ...current, rivals, revision: current.revision + 1 } };
}

/**
 * Settles a conflict: what a person chose (one of the versions, or both joined) stands, and the rivals they saw are gone.
 * A rival that came after they looked makes it a conflict again.
 */
export function settleDraft(current: Draft, { typed, by, at, seen }: Save): Saved {
  if (seen !== current.revision) return saveDraft(current, { typed, by, at, seen });
  return { kind: 'saved', draft: { typed, by, at, revision: current.revision + 1, rivals: [] } };
}

/** Are these the same fields with the same values? */
export function isTyped(a: Typed, b: Typed): boolean {
  return canonical(a) === canonical(b);
}

/** Is nothing typed but what a form always sends (the language of a text that is not there)? */
export function isBlank(typed: Typed): boolean {
  return Object.entries(typed).every(([name, values]) => name === 'language' || values.every((value) => value === ''));
}

/** Most letters that one value of a field holds, and most values of a field's form: more is refused at the edge. */
export const MOST_LETTERS = 20_000;
export const MOST_VALUES = 600;

/** The form's values with white space at the ends cut off and empty ones left out. */
export function tidied(form: Readonly<Record<string, readonly string[]>>): Typed {
  const entries = Object.entries(form)
    .map(([name, values]) => [name, values.map((value) => value.replaceAll('\r\n', '\n').trim())] as const)
    .map(([name, values]) => [name, values.filter((value) => value !== '')] as const);
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0));
}

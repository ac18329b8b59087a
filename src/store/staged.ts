/** What waits in a write for its number: statements, versions of content items, editions, steps. */
import type { Language } from '../core/basics/language.ts';
import type { StateCode } from '../core/basics/ids.ts';
import type { PlainDate } from '../core/basics/plain-date.ts';
import type { Viewer } from '../core/record/audience.ts';
import type { NewStatement } from '../core/record/statement.ts';

/** A version of an item before it is recorded. `body` is plain JSON, checked by the schema of its kind beforehand. */
export interface NewContentItem {
  readonly kind: string;
  readonly id: string;
  /** From 1. The highest is the one that holds. */
  readonly version: number;
  readonly origin: 'shipped' | 'here';
  readonly body: unknown;
}

/** A report as it was made. */
export interface NewEdition {
  readonly bytes: Uint8Array;
  readonly outline: unknown;
  readonly on: PlainDate;
  /** The state of the record: a sequence number. */
  readonly known: number;
  /** For whom it was compiled; nobody of a narrower view is shown it. */
  readonly viewer: Viewer;
  readonly meeting: string;
  readonly language: Language;
  readonly format: string;
  readonly programVersion: string;
}

/** Something that somebody did and that is audited, where no other row tells of it. */
export interface NewStep {
  /** `invited`, `signed-in`, `role-taken-away`. */
  readonly what: string;
  /** What it was done to, by an opaque id. */
  readonly subject: string;
  /** The state that it is about, which may see it. */
  readonly state: StateCode | null;
  /** Plain JSON: no name, no address, no secret. */
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

/** Something that waits for its number: numbers are given, in this order, as the last thing before the commit. */
export type Staged =
  | { readonly kind: 'statement'; readonly statement: NewStatement }
  | { readonly kind: 'content'; readonly item: NewContentItem }
  | { readonly kind: 'edition'; readonly edition: NewEdition }
  | { readonly kind: 'step'; readonly step: NewStep };

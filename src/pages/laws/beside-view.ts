/** Two laws side by side, element by element. */
import type { Said } from '../../core/basics/language.ts';
import type { ListView, RuleView } from './definition-view.ts';

/** What one definition says of an element; `name` where its side has several. */
export type BesideCell = { readonly name: Said | null } & (
  { readonly list: ListView; readonly rule?: never } | { readonly rule: RuleView; readonly list?: never }
);

export interface BesideHead {
  readonly title: string;
  /** Its definitions, and since when each holds. */
  readonly laws: readonly { readonly name: Said; readonly since: string | null }[];
}

export interface BesideRow {
  readonly title: string;
  readonly a: readonly BesideCell[];
  readonly b: readonly BesideCell[];
}

export interface BesideView {
  readonly a: BesideHead;
  readonly b: BesideHead;
  readonly rows: readonly BesideRow[];
}

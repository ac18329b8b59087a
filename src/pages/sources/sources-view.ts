/** What the list of sources, and the page of one source, show. */
import type { Basis } from '../../core/basics/ids.ts';
import type { Said } from '../../core/basics/language.ts';

export interface SourcesView {
  readonly kinds: readonly {
    readonly id: string;
    readonly name: string;
    readonly sources: readonly SourceLineView[];
  }[];
  readonly total: { readonly sources: number; readonly cited: number; readonly withoutAddress: number };
}

export interface SourceLineView {
  readonly id: string;
  readonly title: Said;
  readonly address: string | null;
  /** Statements that hold on the day and cite it. */
  readonly statements: number;
  /** Instruments, meetings, plans, provisions and states whose entry cites it. */
  readonly others: number;
}

export interface OneSourceView {
  readonly id: string;
  readonly title: Said;
  readonly address: string | null;
  readonly kind: string;
  /** In words; `null` if not told. */
  readonly readOn: string | null;
  readonly states: readonly {
    readonly code: string;
    readonly name: string;
    readonly statements: readonly RestingView[];
  }[];
  readonly others: readonly { readonly what: string; readonly title: string; readonly path: string }[];
}

/** A statement that rests on the source. */
export interface RestingView {
  readonly id: string;
  readonly question: { readonly id: string; readonly words: string };
  readonly basis: Basis;
  readonly words: string;
  readonly period: string;
  readonly place: string | null;
  readonly recalled: boolean;
}

/** An entry of the catalog as a page shows it: what it says on its ground, and how far Farol vouches for it. */
import type { CitationView, SaysView } from './fact-view.ts';

/** How sure Farol is of an entry (a meeting's outcome, a provision, a part of a plan), and what it rests on. */
export interface VouchedView {
  /** Told from memory as a whole, not checked. */
  readonly recalled: boolean;
  /** The names of the fields told from memory where the rest was read. */
  readonly recalledFields: readonly string[];
  /** The names of the fields that the editors read out of the text and that the source does not state. */
  readonly inferredFields: readonly string[];
  /** The source breaks off in what it says of this. */
  readonly partial: boolean;
  /** Texts that a lawyer should read, and none has. */
  readonly unreviewed: boolean;
  /** A reservation of the editors. */
  readonly note: string | null;
  readonly citations: readonly CitationView[];
}

export interface EntryView {
  readonly says: SaysView;
  readonly vouched: VouchedView;
}

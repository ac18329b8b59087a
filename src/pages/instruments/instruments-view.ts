/** What the list of instruments shows. */
import type { SaysView, SourceView } from '../components/fact-view.ts';
import type { VouchedView } from '../components/vouched-view.ts';

export interface InstrumentsView {
  readonly finding: string;
  /** Instruments whose wording no lawyer has read, of all. */
  readonly unreviewed: { readonly n: number; readonly all: number };
  readonly kinds: readonly {
    readonly id: string;
    readonly name: string;
    readonly instruments: readonly InstrumentLineView[];
  }[];
  readonly sources: readonly SourceView[];
}

export interface InstrumentLineView {
  readonly id: string;
  readonly title: string;
  /** The full title, where `title` is what it is commonly called. */
  readonly fullTitle: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly does: SaysView;
  readonly vouched: VouchedView;
}

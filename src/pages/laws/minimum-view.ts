/** The Protocol's minimum as a matrix: states by elements, and what differs in each. */
import type { Said } from '../../core/basics/language.ts';
import type { MinimumElement, MinimumResult } from '../../core/compare/law/protocol.ts';
import type { Sign } from '../../words/signs.ts';
import type { CitationView, SourceView } from '../components/fact-view.ts';

/** `nothing`: no offence of the state is on record, so nothing was held against the Protocol. */
export type MinimumShown = MinimumResult | 'nothing';
export const MINIMUM_SHOWN = ['meets', 'beyond', 'short', 'open', 'not-established', 'nothing'] as const;

/** Goes beyond is the sign of yes with a plus behind it. */
export const MINIMUM_SIGNS: Readonly<Record<MinimumShown, Sign>> = {
  meets: 'yes',
  beyond: 'yes',
  short: 'partial',
  open: 'open',
  'not-established': 'unread',
  nothing: 'noans',
};

export interface MinimumView {
  readonly finding: string;
  readonly on: string;
  readonly filters: { readonly sub: string; readonly element: MinimumElement | '' };
  readonly subregions: readonly { readonly id: string; readonly name: string }[];
  /** The elements shown. */
  readonly elements: readonly ElementView[];
  readonly groups: readonly { readonly name: string; readonly states: readonly MinimumStateView[] }[];
  /** The states shown; the counts of each element add up to it. */
  readonly shown: number;
  readonly details: readonly DetailsView[];
  readonly sources: readonly SourceView[];
}

export interface ElementView {
  readonly id: MinimumElement;
  readonly name: string;
  readonly provision: string;
  readonly counts: Readonly<Record<MinimumShown, number>>;
}

export interface MinimumStateView {
  readonly code: string;
  readonly name: string;
  readonly cells: readonly MinimumCellView[];
}

export interface MinimumCellView {
  readonly element: MinimumElement;
  readonly result: MinimumShown;
  readonly recalled: boolean;
  readonly words: string;
}

/** What differs in one state, element by element. */
export interface DetailsView {
  readonly code: string;
  readonly name: string;
  readonly elements: readonly DifferingView[];
}

export interface DifferingView extends MinimumCellView {
  readonly name: string;
  readonly provision: string;
  /** What the law names past the minimum. */
  readonly names: string | null;
  readonly patterns: readonly string[];
  /** Groups of patterns that are not told for want of room. */
  readonly more: number;
  readonly offences: readonly {
    readonly name: Said;
    readonly provisions: readonly string[];
    readonly statement: string | null;
    readonly citations: readonly CitationView[];
  }[];
}

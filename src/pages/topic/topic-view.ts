/** A topic as its page shows it: the matrix of states by questions, the map, the distributions. */
import type { Ground } from '../components/fact-view.ts';
import type { Sign } from '../../words/signs.ts';

export interface TopicView {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly finding: string;
  readonly filters: TopicFilters;
  readonly subregions: readonly { readonly id: string; readonly name: string }[];
  readonly columns: readonly ColumnView[];
  readonly groups: readonly GroupView[];
  /** The states shown; the three counts of each column add up to it. */
  readonly shown: number;
  readonly foot: readonly FootView[];
  /** Questions on which nothing is on record, left out of the matrix unless all are asked for. */
  readonly silent: readonly { readonly id: string; readonly words: string }[];
  readonly map: readonly MapStateView[];
  readonly distribution: readonly DistributionView[];
  /** Some of the cells are worked out from encoded offences or measures. */
  readonly derived: boolean;
}

export const BASIS_CHOICES = ['both', 'law', 'practice'] as const;
export const SPEAKER_CHOICES = ['all', 'own', 'reference'] as const;
export const ORDER_CHOICES = ['subregion', 'name'] as const;
export const COLUMN_CHOICES = ['known', 'all'] as const;

/** What the reader chose; each has a first choice that is in force where nothing was chosen. */
export interface TopicFilters {
  readonly sub: string;
  readonly basis: (typeof BASIS_CHOICES)[number];
  readonly speaker: (typeof SPEAKER_CHOICES)[number];
  readonly order: (typeof ORDER_CHOICES)[number];
  readonly columns: (typeof COLUMN_CHOICES)[number];
}

export interface ColumnView {
  readonly question: string;
  readonly basis: 'law' | 'practice';
  /** In full, for the head's title and screen readers. */
  readonly words: string;
  /** As the head of a narrow column. */
  readonly short: string;
  /** Law or practice, where the question is asked on both. */
  readonly sign: 'law' | 'practice' | null;
  /** Words stand in the cells; otherwise the sign alone, its words for screen readers. */
  readonly wide: boolean;
  /** The first column of all spells its silences out. */
  readonly first: boolean;
  /** The first column of its section: a wall stands before it. */
  readonly wall: boolean;
}

export interface GroupView {
  readonly name: string | null;
  readonly states: readonly RowView[];
}

export interface RowView {
  readonly code: string;
  readonly name: string;
  readonly cells: readonly CellView[];
}

export interface CellView {
  readonly ground: Ground;
  readonly signs: readonly Sign[];
  /** In a wide column they stand beside the signs; a silence's words are for screen readers, its sign says it. */
  readonly words: string;
  readonly isSilence: boolean;
  /** What is said beside the words to screen readers alone: that it is from memory, that speakers disagree. */
  readonly more: string;
}

export interface FootView {
  readonly settled: number;
  readonly open: number;
  readonly rest: number;
}

export interface MapStateView {
  readonly code: string;
  readonly name: string;
  /** Questions of the topic with something on record, of all. */
  readonly known: number;
  readonly of: number;
}

export interface DistributionView {
  readonly question: string;
  readonly basis: 'law' | 'practice';
  readonly words: string;
  readonly own: { readonly given: number; readonly asked: number };
  readonly reference: { readonly given: number; readonly asked: number };
  /** One for each state shown, in the order of subregions. */
  readonly windows: readonly { readonly code: string; readonly light: 'lit' | 'memory' | 'dark' }[];
}

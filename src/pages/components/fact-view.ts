/**
 * A fact as a page shows it: everything in the reader's language already, but for what somebody said in another one.
 * Builders in `src/app/views` make these from the record; components put them on the page.
 */
import type { Basis, SpeakerKind } from '../../core/basics/ids.ts';
import type { Said } from '../../core/basics/language.ts';
import type { Ground as SignGround, Sign } from '../../words/signs.ts';

/** The ground under what is said: that of its sign, or `mem`, lowered light, for a fact from memory. */
export type Ground = SignGround | 'mem';

/** What is said, or which silence is kept: never without a sign and words. */
export interface SaysView {
  readonly ground: Ground;
  readonly sign: Sign;
  readonly words: string;
  /** The language of `words` where it is not the page's: a narrative, the title of an agreement. */
  readonly language?: Said['language'];
  /** Further lines of the same value: the fields of a measure, the codes of a list, the rows of a table. */
  readonly lines: readonly LineView[];
}

export interface LineView {
  readonly label: string | null;
  readonly words: string;
  readonly language?: Said['language'];
  /** This field alone is told from memory. */
  readonly recalled?: boolean;
}

export interface SpeakerView {
  readonly kind: SpeakerKind;
  /** Its part in the record: ‘The state’, ‘Reference source’. */
  readonly kindName: string;
  /** `null` for the state itself and the secretariat, whose kind says it all. */
  readonly name: string | null;
}

/** A source in the numbered list of the page, with the place in it. */
export interface CitationView {
  readonly number: number;
  readonly place: string | null;
}

/** What one speaker says on one question, for one part. */
export interface FactView {
  readonly speaker: SpeakerView;
  /** The name of the offence, measure, mechanism or agreement that it is about. */
  readonly part: string | null;
  /** One; more where the date is not established or several values stand side by side. */
  readonly says: readonly SaysView[];
  /** The law and the article, where the value has them, as its speaker names them. */
  readonly provision: Said | null;
  /** When it began to hold: ‘since 27 December 2012’. */
  readonly since: string | null;
  readonly recalled: boolean;
  /** Worked out by Farol from the statements below, not said by the speaker in so many words. */
  readonly derived: boolean;
  readonly citations: readonly CitationView[];
  readonly statements: readonly StatementDetails[];
}

/** What stands under ‘All about this fact’, for each statement that it rests on. */
export interface StatementDetails {
  readonly id: string;
  /** What the statement is about where the fact is derived from it: ‘Law 26.364’. */
  readonly about: string | null;
  /** The whole value in words, where the page shows less of it. */
  readonly inFull: string | null;
  readonly period: string;
  readonly recordedOn: string;
  readonly sequence: string;
  readonly note: Said | null;
  /** The names of the fields told from memory where the rest is not. */
  readonly recalledFields: readonly string[];
  readonly earlier: readonly EarlierView[];
}

/** What the same speaker said of an earlier period. */
export interface EarlierView {
  readonly id: string;
  readonly words: string;
  readonly period: string;
}

/** One question on one basis: the state's own answers in the first column, everybody else's in the second. */
export interface AnswersView {
  readonly question: { readonly id: string; readonly words: string };
  readonly basis: Basis;
  readonly own: readonly FactView[];
  readonly others: readonly FactView[];
  /** Speakers give different values for the same part. */
  readonly disagree: boolean;
}

/** An entry of the numbered list of sources. */
export interface SourceView {
  readonly number: number;
  readonly id: string;
  readonly title: Said;
  readonly address: string | null;
  readonly kind: string;
}

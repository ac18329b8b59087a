/**
 * A definition as pages on laws show it: its acts, means and purposes in three columns, the rules below them; each element
 * with its provision and how sure Farol is of it. Everything is in the reader's language but what a source said in its own.
 */
import type { Said } from '../../core/basics/language.ts';
import type { TermKind } from '../../core/compare/law/terms.ts';
import type { Sign } from '../../words/signs.ts';
import type { CitationView, Ground } from '../components/fact-view.ts';

/** `new` and `gone` between two versions of one law, `only` between two laws. */
export type TermMark = 'new' | 'gone' | 'only';

/** An entry of a list. */
export interface TermView {
  readonly words: string;
  /** How a national term stands to shared codes: 'narrower than “recruiting”'; `null` for a shared code. */
  readonly stands: string | null;
  readonly recalled: boolean;
  readonly mark: TermMark | null;
}

/** What holds of a whole list: that any one is enough, whether it ends, what part the means play for whom. */
export interface RoleView {
  readonly words: string;
  readonly recalled: boolean;
  readonly changed: boolean;
}

/** Acts, means or purposes. */
export interface ListView {
  readonly kind: TermKind;
  readonly title: string;
  readonly roles: readonly RoleView[];
  /** `null`: that part of the text was not read. */
  readonly terms: readonly TermView[] | null;
  readonly recalled: boolean;
  readonly provision: string | null;
}

/** Consent, the age of a child, movement, penalties, scope. */
export interface RuleView {
  readonly id: 'consent' | 'child-age' | 'movement' | 'penalties' | 'scope';
  readonly label: string;
  readonly words: string;
  /** The language of the words where it is not the page's. */
  readonly language?: Said['language'];
  readonly sign: Sign;
  readonly ground: Ground;
  readonly recalled: boolean;
  readonly provision: string | null;
  /** What stands besides: that movement was read off the acts, the words of the text on consent. */
  readonly notes: readonly Said[];
  readonly changed: boolean;
}

/** `offence`: in force on the day; `perhaps`: it may be; `definition`: for policy and services, and no offence. */
export type DefinitionKind = 'offence' | 'perhaps' | 'definition';

export interface DefinitionView {
  /** The id of its statement. */
  readonly id: string;
  /** 'Law 26.364, art. 2', as its speaker names it. */
  readonly name: Said;
  readonly kind: DefinitionKind;
  /** 'since 27 December 2012 (date from memory)'; `null` where no start is told. */
  readonly since: string | null;
  readonly lists: readonly [ListView, ListView, ListView];
  readonly rules: readonly RuleView[];
  readonly note: Said | null;
  readonly citations: readonly CitationView[];
}

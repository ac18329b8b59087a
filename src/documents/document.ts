/**
 * A document in words, before it has a format: headings, paragraphs, tables. Every format is made from this one model,
 * so that Word, HTML and Markdown say the same.
 */
import type { Language } from '../core/basics/language.ts';

/** A piece of text; a line end in it begins a new line. `language` where it is not the document's own; `to` an anchor in the document or an address outside. */
export interface Run {
  readonly text: string;
  readonly language?: Language;
  readonly style?: 'strong' | 'quiet';
  readonly to?: { readonly anchor: string } | { readonly address: string };
}

export type Runs = readonly Run[];

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3 | 4;
      readonly text: string;
      readonly anchor: string;
      /** On paper it begins a new page. */
      readonly newPage?: true;
    }
  | { readonly kind: 'paragraph'; readonly runs: Runs; readonly tone?: 'lede' | 'quiet' }
  | { readonly kind: 'list'; readonly items: readonly Runs[] }
  /** A notice that must not be missed: the demonstration, what a silence means. */
  | { readonly kind: 'notice'; readonly runs: Runs }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Runs[])[];
      /** Shares of the width, in percent; they add up to 100. */
      readonly widths: readonly number[];
    }
  /** The numbered list of sources; the number of each is its place, from 1, and its anchor is `source-N`. */
  | { readonly kind: 'sources'; readonly items: readonly Runs[] };

export interface Document {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** Printed at the foot of every page. */
  readonly footer: string;
  /** Printed at the head of every page: a demonstration says so on each. */
  readonly header: string;
  readonly blocks: readonly Block[];
}

export function plain(text: string): Runs {
  return [{ text }];
}

/** The text without the control characters that neither XML nor HTML can hold; tabs and line ends stay. */
export function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g, '');
}

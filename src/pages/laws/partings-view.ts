/** Where two laws part, as pages show it: for each pair of answers the patterns, in boxes told in words, each with why. */
import type { Said } from '../../core/basics/language.ts';
import type { FourAnswer } from '../../core/compare/derived.ts';
import type { Sign } from '../../words/signs.ts';

/** 'Argentina: decided by means', and the offence that is about; `null` where the side has none encoded. */
export interface WhyView {
  readonly words: string;
  readonly law: Said | null;
}

export interface BoxView {
  /** 'adults, no means used, any act, forced labour'. */
  readonly words: string;
  /** What decides on all its patterns, offence by offence; empty where that is not the same all over the box. */
  readonly why: readonly WhyView[];
  /** With what is told from memory taken as unread, one of the answers would be another. */
  readonly recalled: boolean;
}

export interface PartingView {
  readonly a: FourAnswer;
  readonly b: FourAnswer;
  /** 'An offence now, and not before'. */
  readonly heading: string;
  /** The sign of what the second side answers. */
  readonly sign: Sign;
  /** 'on 3,600 of 207,360 patterns'. */
  readonly count: string;
  readonly boxes: readonly BoxView[];
}

export interface PartingsView {
  /** On how many of all patterns the two part. */
  readonly summary: string;
  /** The texts differ, or leave open what the other settles. */
  readonly partings: readonly PartingView[];
  /** One side was not read there: no difference that anybody has seen. */
  readonly unread: readonly PartingView[];
}

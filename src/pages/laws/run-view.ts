/** A state's law run on facts, as pages show it: what decides, and below it every element of every offence. */
import type { Said } from '../../core/basics/language.ts';
import type { FourAnswer } from '../../core/compare/derived.ts';
import type { Sign } from '../../words/signs.ts';
import type { CitationView, Ground } from '../components/fact-view.ts';

/** The four answers, and that no offence is encoded for the day. */
export type RunAnswer = FourAnswer | 'nothing';

/** In the order in which pages list them: what was settled, what the text leaves open, what was not read. */
export const RUN_ANSWERS = ['yes', 'open', 'no', 'not-established', 'nothing'] as const satisfies readonly RunAnswer[];

export const RUN_SIGN: Readonly<Record<RunAnswer, Sign>> = {
  yes: 'yes',
  open: 'open',
  no: 'no',
  'not-established': 'unread',
  nothing: 'noans',
};

export interface RunView {
  readonly code: string;
  readonly name: string;
  readonly answer: RunAnswer;
  /** Not established for want of the dates of force alone. */
  readonly wantsDate: boolean;
  readonly recalled: boolean;
  readonly sign: Sign;
  readonly ground: Ground;
  /** The reasons that give the answer. */
  readonly decides: string;
  readonly settling: string;
  /** The offences that give the answer, as they are named. */
  readonly provisions: readonly Said[];
  readonly citations: readonly CitationView[];
  readonly offences: readonly OffenceRunView[];
  /** Whether the list of offences is known to be whole; whose encoding was run. */
  readonly notes: readonly string[];
}

export interface OffenceRunView {
  readonly name: Said;
  readonly answer: string;
  readonly sign: Sign;
  readonly elements: readonly ElementRunView[];
  readonly settling: string;
  readonly citations: readonly CitationView[];
}

export interface ElementRunView {
  readonly name: string;
  readonly answer: string;
  readonly sign: Sign;
  readonly why: string;
  /** The provision where it is not the offence's own, how sure Farol is of it, and what follows from something else. */
  readonly rests: readonly string[];
  readonly recalled: boolean;
}

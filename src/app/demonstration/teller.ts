/** On whose behalf something is invented: which state it is about, at which meeting, in whose language. */
import type { Language } from '../../core/basics/language.ts';
import type { Basis, Speaker } from '../../core/basics/ids.ts';
import type { Period } from '../../core/basics/period.ts';
import { LANGUAGES } from '../../core/basics/language.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import type { Confidence } from '../../core/content/offence.ts';
import type { Citation } from '../../core/content/source.ts';
import type { State } from '../../core/content/state.ts';
import type { Value } from '../../core/content/value.ts';
import type { Audience } from '../../core/record/audience.ts';
import type { Content, NewStatement } from '../../core/record/statement.ts';
import type { Cycle } from './cycles.ts';
import { SENTENCES } from './sentences/sentences.ts';
import type { Sentences } from './sentences/sentences-type.ts';

export interface Teller {
  readonly catalog: Catalog;
  readonly cycle: Cycle;
  readonly speaker: Speaker;
  readonly state: State;
  readonly language: Language;
  readonly words: Sentences;
  /** It leaves no question out: it says yes where it can, and never 'none'. */
  readonly full: boolean;
}

/** A speaker about a state; without a language it speaks the state's own. */
export function tellerOf(
  catalog: Catalog,
  cycle: Cycle,
  speaker: Speaker,
  state: State,
  language: Language = languageOf(state),
): Teller {
  return { catalog, cycle, speaker, state, language, words: SENTENCES[language], full: speaker === `state:${FULL}` };
}

/** The state that answers everything. */
export const FULL = 'XLM';

/** The state that never answers. */
export const SILENT = 'XVB';

function languageOf({ languages }: State): Language {
  return LANGUAGES.find((language) => language === languages[0]) ?? 'en';
}

/** The text with `{state}`, `{number}` and the like filled in. */
export function filled({ state, language }: Teller, text: string, more: Readonly<Record<string, string>> = {}): string {
  const given: Readonly<Record<string, string>> = { state: state.names[language], ...more };
  return text.replace(/\{(\w+)\}/g, (_, name: string) => given[name] ?? '');
}

/** The law of the state by its number, as everybody in the demonstration names it. */
export function lawName(teller: Teller, number: number): string {
  return filled(teller, teller.words.law, { number: String(number) });
}

/** A paper of the state (`criminal-code`, `gazette`, `lantern-office`) or another one, by its address. */
export function cite(catalog: Catalog, paper: string, place?: string): Citation {
  const found = [...catalog.sources.values()].find(({ address }) => address === `https://demo.example/${paper}`);
  if (!found) throw new Error(`no source https://demo.example/${paper}`);
  return place === undefined ? { source: found.id } : { source: found.id, place };
}

/** What is told: all of a statement that does not follow from who tells it. */
export interface Told {
  readonly question: string;
  readonly basis: Basis;
  readonly part?: string | null;
  readonly content: Content;
  readonly period: Period | null;
  readonly sources: readonly Citation[];
  readonly confidence?: Confidence;
  readonly fieldConfidence?: Readonly<Record<string, Confidence>>;
  readonly audience?: Audience;
  /** The id of the statement that this one corrects. */
  readonly corrects?: string;
  readonly note?: string | undefined;
  /** Tells two statements of one meeting about one thing apart. */
  readonly as?: string;
}

export function statementOf(teller: Teller, told: Told): NewStatement {
  const { speaker, state, language } = teller;
  return {
    id: idOf(teller, told),
    speaker,
    state: state.code,
    question: told.question,
    basis: told.basis,
    part: told.part ?? null,
    content: told.content,
    period: told.period,
    sources: [...told.sources],
    confidence: told.confidence ?? 'sourced',
    fieldConfidence: { ...told.fieldConfidence },
    audience: told.audience ?? 'public',
    origin: 'shipped',
    corrects: told.corrects ?? null,
    note: told.note === undefined ? null : { language, text: told.note },
  };
}

function idOf({ cycle, state, speaker }: Teller, { question, basis, part, as }: Told): string {
  const who = speaker.startsWith('state:') ? [] : [speaker.slice(speaker.indexOf(':') + 1)];
  const names = ['demo', cycle.year, state.code.toLowerCase(), question, basis, ...(part ? [part] : []), ...who];
  return [...names, ...(as === undefined ? [] : [as])].join('-');
}

export function valued(value: Value): Content {
  return { kind: 'value', value };
}

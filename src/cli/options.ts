/** Reads a command's options with Node's own parser; what it refuses is told in the reader's language. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Language } from '../core/basics/language.ts';
import { isPlainDate, type PlainDate } from '../core/basics/plain-date.ts';
import type { Known } from '../core/compare/cube.ts';
import type { Outline } from '../core/publish/outline.ts';
import { m } from '../words/messages.ts';
import { UsageError } from './command.ts';

/** The options and the arguments without a name, of which there may be at most `positionals`. */
export function readOptions<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
  language: Language,
  positionals: number,
) {
  const read = parse(args, options, language);
  const surplus = read.positionals[positionals];
  if (surplus !== undefined) throw new UsageError(m.cli_bad_option({ text: surplus }, { locale: language }));
  return read;
}

function parse<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
  language: Language,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch {
    throw new UsageError(m.cli_bad_option({ text: args.join(' ') }, { locale: language }));
  }
}

/** What the command cannot do without. */
export function needed(value: string | undefined, name: string, language: Language): string {
  if (value !== undefined && value !== '') return value;
  throw new UsageError(m.cli_missing_option({ text: name }, { locale: language }));
}

/** A day of the calendar. */
export function readDay(text: string, language: Language): PlainDate {
  if (isPlainDate(text)) return text;
  throw new UsageError(m.cli_bad_day({ text }, { locale: language }));
}

/** A state of the record: a sequence number or a UTC day; the latest where none is told. */
export function readKnown(text: string | undefined, language: Language): Known {
  if (text === undefined) return 'latest';
  return /^\d{1,15}$/.test(text) ? Number(text) : readDay(text, language);
}

/** Who reads what is written out. */
export function readAudience(text: string, language: Language): Outline['audience'] {
  if (text === 'public' || text === 'member-states' || text === 'secretariat') return text;
  throw new UsageError(m.cli_bad_audience({ text }, { locale: language }));
}

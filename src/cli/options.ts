/** Reads a command's options with Node's own parser; what it refuses is told in the reader's language. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Language } from '../core/basics/language.ts';
import { m } from '../words/messages.ts';
import { UsageError } from './command.ts';

/** The options and the arguments without a name, of which there may be at most `positionals`. */
export function readOptions<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
  language: Language,
  positionals: 0 | 1,
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

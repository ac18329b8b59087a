/** Reads a command's options with Node's own parser; what it refuses is told in the reader's language. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Language } from '../core/basics/language.ts';
import { m } from '../words/messages.ts';
import { UsageError } from './command.ts';

export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(
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

/** The only argument without a name, as `FILE` in `farol import FILE`. */
export function onePositional(positionals: readonly string[], name: string, language: Language): string {
  const [first, second] = positionals;
  if (first === undefined) throw new UsageError(m.cli_missing_option({ text: name }, { locale: language }));
  if (second !== undefined) throw new UsageError(m.cli_bad_option({ text: second }, { locale: language }));
  return first;
}

export function needed(value: string | undefined, name: string, language: Language): string {
  if (value === undefined || value === '')
    throw new UsageError(m.cli_missing_option({ text: name }, { locale: language }));
  return value;
}

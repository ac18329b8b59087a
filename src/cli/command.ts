/** What a command of `farol` is, and what it is given. */
import type { Language } from '../core/basics/language.ts';
import type { Environment } from '../app/settings.ts';

/** 0: done. 1: the input was refused, nothing was written. 2: the call was wrong. 3: the machine did not allow it. */
export const EXIT = { done: 0, refused: 1, usage: 2, machine: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface Terminal {
  readonly language: Language;
  readonly env: Environment;
  readonly workingFolder: string;
  readonly programFolder: string;
  /** One line of what was asked for. */
  out(line: string): void;
  /** One line about the work: progress, warnings, faults. */
  err(line: string): void;
  /** Writes progress over itself on a terminal, and at most once a second elsewhere. */
  progress(line: string): void;
  /** Stops long work: Ctrl-C, or the end of a service. */
  readonly stop: AbortSignal;
}

export interface Command {
  readonly name: string;
  about(language: Language): string;
  help(language: Language): string;
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/** Thrown by a command whose call is wrong; the sentence is in the reader's language already. */
export class UsageError extends Error {
  readonly exit: ExitCode;

  constructor(sentence: string, exit: ExitCode = EXIT.usage) {
    super(sentence);
    this.exit = exit;
  }
}

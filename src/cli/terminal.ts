/** The terminal that commands speak to: results to stdout, everything about the work to stderr. */
import { findLanguage, type Language } from '../core/basics/language.ts';
import type { Environment } from '../app/settings.ts';
import { EXIT, type Terminal } from './command.ts';

const BETWEEN_LINES_MS = 1000;

/** `FAROL_LANG`, else the language of the terminal's own settings, else English. */
export function languageOf(env: Environment): Language {
  const wanted = [env['FAROL_LANG'], env['LC_ALL'], env['LC_MESSAGES'], env['LANG']];
  return (
    wanted.map((text) => findLanguage(text?.slice(0, 2).toLowerCase())).find((found) => found !== undefined) ?? 'en'
  );
}

export function openTerminal(language: Language, programFolder: string): Terminal {
  const stopper = new AbortController();
  process.once('SIGINT', () => stopper.abort());
  process.once('SIGTERM', () => stopper.abort());
  process.stdout.on('error', stopIfNobodyReads);
  let lastProgress = 0;
  return {
    language,
    env: process.env,
    workingFolder: process.cwd(),
    programFolder,
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    progress: (line) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
      else if (Date.now() - lastProgress >= BETWEEN_LINES_MS) {
        lastProgress = Date.now();
        process.stderr.write(`${line}\n`);
      }
    },
    stop: stopper.signal,
  };
}

/** Whoever read the output has read enough (`farol law … | head`): that is no fault. */
function stopIfNobodyReads(fault: NodeJS.ErrnoException): void {
  if (fault.code !== 'EPIPE') throw fault;
  process.exit(EXIT.done);
}

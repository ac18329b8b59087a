/** `farol`: the command line. Each command is a file; this one finds it, runs it, and turns faults into one clear message. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../core/basics/language.ts';
import { m } from '../words/messages.ts';
import { backup } from './backup.ts';
import { EXIT, UsageError, type Command, type Terminal } from './command.ts';
import { compile } from './compile.ts';
import { tellFault } from './faults.ts';
import { importStatements } from './import.ts';
import { initServer } from './init-server.ts';
import { law } from './law.ts';
import { load } from './load.ts';
import { migrateTo } from './migrate-to.ts';
import { serve } from './serve.ts';
import { languageOf, openTerminal } from './terminal.ts';
import { verify } from './verify.ts';

const COMMANDS: readonly Command[] = [
  serve,
  load,
  importStatements,
  compile,
  law,
  verify,
  migrateTo,
  initServer,
  backup,
];

/** Runs the command named by the arguments and answers the exit code (see `EXIT`). Never throws. */
export async function main(argv: readonly string[]): Promise<number> {
  const language = languageOf(process.env);
  const [name, ...args] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(`${usage(language)}\n`);
    return name === undefined ? EXIT.usage : EXIT.done;
  }
  if (name === '--version') {
    process.stdout.write(`${programVersion()}\n`);
    return EXIT.done;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) {
    process.stderr.write(`${m.cli_unknown_command({ text: name }, { locale: language })}\n`);
    return EXIT.usage;
  }
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${command.help(language)}\n`);
    return EXIT.done;
  }
  return run(command, args, openTerminal(language, programFolder()));
}

async function run(command: Command, args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await command.run(args, terminal);
  } catch (fault) {
    if (fault instanceof UsageError) {
      terminal.err(fault.message);
      return fault.exit;
    }
    return tellFault(fault, terminal);
  }
}

function usage(language: Language): string {
  const width = Math.max(...COMMANDS.map((command) => command.name.length));
  const lines = COMMANDS.map((command) => `  ${command.name.padEnd(width)}  ${command.about(language)}`);
  const options = { locale: language };
  return [m.cli_usage({}, options), ...lines, '', m.cli_usage_end({}, options)].join('\n');
}

/** The folder that holds Farol's package.json and content, from the sources as from the bundle. */
function programFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the folder of Farol was not found');
    folder = parent;
  }
  return folder;
}

function programVersion(): string {
  const manifest = JSON.parse(readFileSync(join(programFolder(), 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

/** `farol import`: records the statements of a JSON or CSV file, all or none. */
import { readFile, stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { ContentRefused } from '../app/content-refused.ts';
import { importStatements as importInto } from '../app/import-statements.ts';
import { problem } from '../core/basics/problem.ts';
import { sealAll } from '../store/sealer.ts';
import { m } from '../words/messages.ts';
import { EXIT, UsageError, type Command, type Terminal } from './command.ts';
import { loadIfEmpty } from './load.ts';
import { withFarol } from './opening.ts';
import { needed, readOptions } from './options.ts';

const MAX_FILE_BYTES = 64 * 1024 * 1024;

export const importStatements: Command = {
  name: 'import',
  about: (language) => m.cli_about_import({}, { locale: language }),
  help: (language) => m.cli_help_import({}, { locale: language }),
  run: async (args, terminal) => {
    const locale = { locale: terminal.language };
    const options = {
      demo: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    } as const;
    const { values, positionals } = readOptions(args, options, terminal.language, 1);
    const file = resolve(terminal.workingFolder, needed(positionals[0], 'FILE', terminal.language));
    const ending = extname(file).toLowerCase();
    if (ending !== '.json' && ending !== '.csv') {
      throw new UsageError(m.cli_bad_file_kind({ file, endings: '.json, .csv' }, locale));
    }
    const text = await readText(file, terminal);
    const dryRun = values['dry-run'];
    return withFarol(terminal, { demo: values.demo, mode: 'cli' }, async (farol) => {
      await loadIfEmpty(farol, terminal);
      const format = ending === '.json' ? 'json' : 'csv';
      const imported = await importInto(farol, basename(file), text, format, dryRun);
      if (!imported.ok) throw new ContentRefused(imported.problems);
      const { statements, fresh, numbers } = imported.value;
      if (dryRun) terminal.out(m.cli_import_checked({ count: fresh }, locale));
      else if (numbers === null) terminal.out(m.cli_import_nothing_new({ count: statements }, locale));
      else terminal.out(m.cli_imported({ count: fresh, last: numbers.last }, locale));
      if (numbers !== null) await sealAll(farol.store);
      return EXIT.done;
    });
  },
};

async function readText(file: string, { language }: Terminal): Promise<string> {
  const found = await stat(file);
  if (!found.isFile()) {
    throw new UsageError(m.cli_no_such_file({ file }, { locale: language }), EXIT.machine);
  }
  const name = basename(file);
  const place = { file: name, line: 1, column: 1 };
  if (found.size > MAX_FILE_BYTES)
    throw new ContentRefused([problem([name], 'file-too-big', { maximum: MAX_FILE_BYTES, ...place })]);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (fault) {
    if (fault instanceof TypeError) throw new ContentRefused([problem([name], 'not-utf8', place)]);
    throw fault;
  }
}

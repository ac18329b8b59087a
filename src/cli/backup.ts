/** `farol backup`: a checked copy of the embedded database, while the server runs. */
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { backupTo } from '../store/backup.ts';
import { m } from '../words/messages.ts';
import { EXIT, UsageError, type Command } from './command.ts';
import { needFolder } from './folders.ts';
import { withFarol } from './opening.ts';
import { needed, readOptions } from './options.ts';

export const backup: Command = {
  name: 'backup',
  about: (language) => m.cli_about_backup({}, { locale: language }),
  help: (language) => m.cli_help_backup({}, { locale: language }),
  run: async (args, terminal) => {
    const locale = { locale: terminal.language };
    const read = readOptions(args, { demo: { type: 'boolean', default: false } }, terminal.language, 1);
    const file = resolve(terminal.workingFolder, needed(read.positionals[0], 'FILE', terminal.language));
    await needFolder(dirname(file), terminal.language);
    if (await exists(file)) throw new UsageError(m.cli_file_exists({ file }, locale), EXIT.refused);
    await withFarol(terminal, { demo: read.values.demo, mode: 'cli' }, (farol) => {
      if (farol.store.engine !== 'sqlite') throw new UsageError(m.cli_only_embedded({}, locale), EXIT.refused);
      backupTo(farol.settings.storeUrl, file);
      return Promise.resolve();
    });
    terminal.out(m.cli_backed_up({ file, bytes: (await stat(file)).size }, locale));
    return EXIT.done;
  },
};

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

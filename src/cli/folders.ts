/** Folders that a command is told to use: looked for before any work is done. */
import { stat } from 'node:fs/promises';
import type { Language } from '../core/basics/language.ts';
import { m } from '../words/messages.ts';
import { EXIT, UsageError } from './command.ts';

/** Throws where there is no such folder. */
export async function needFolder(folder: string, language: Language): Promise<void> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new UsageError(m.cli_no_such_folder({ folder }, { locale: language }), EXIT.machine);
}

/** Opens Farol for a command: the settings read, the store opened, the content there, everything closed afterwards. */
import { openFarol, type Farol } from '../app/farol.ts';
import { ContentRefused } from '../app/content-refused.ts';
import { readSettings, type Settings } from '../app/settings.ts';
import type { StoreMode } from '../store/engine.ts';
import { m } from '../words/messages.ts';
import type { Terminal } from './command.ts';

/** The settings of this call; throws `ContentRefused` with every bad one. */
export function settingsOf(terminal: Terminal, demo: boolean): Settings {
  const { env, workingFolder, programFolder } = terminal;
  const read = readSettings(env, { demo, workingFolder, programFolder });
  if (!read.ok) throw new ContentRefused(read.problems);
  return read.value;
}

/** Runs `work` with Farol open, and closes it whatever happens. */
export async function withFarol<T>(
  terminal: Terminal,
  options: { readonly demo: boolean; readonly mode: StoreMode },
  work: (farol: Farol) => Promise<T>,
): Promise<T> {
  const farol = await openFarol(settingsOf(terminal, options.demo), options.mode);
  if (farol.store.onSynchronisedDrive) {
    terminal.err(m.cli_network_drive({ folder: farol.settings.dataFolder ?? '' }, { locale: terminal.language }));
  }
  try {
    return await work(farol);
  } finally {
    await farol.close();
  }
}

/** `farol load`: brings the shipped content, or a folder of content files, into the record. */
import { resolve } from 'node:path';
import { ContentRefused } from '../app/content-refused.ts';
import type { Farol } from '../app/farol.ts';
import { loadContent } from '../app/load.ts';
import { readContent } from '../app/shipped-content.ts';
import { sealAll } from '../store/sealer.ts';
import { m } from '../words/messages.ts';
import { EXIT, type Command, type Terminal } from './command.ts';
import { needFolder } from './folders.ts';
import { withFarol } from './opening.ts';
import { readOptions } from './options.ts';

export const load: Command = {
  name: 'load',
  about: (language) => m.cli_about_load({}, { locale: language }),
  help: (language) => m.cli_help_load({}, { locale: language }),
  run: async (args, terminal) => {
    const { values } = readOptions(
      args,
      { demo: { type: 'boolean', default: false }, from: { type: 'string' } },
      terminal.language,
      0,
    );
    const from = values.from === undefined ? undefined : resolve(terminal.workingFolder, values.from);
    if (from !== undefined) await needFolder(from, terminal.language);
    await withFarol(terminal, { demo: values.demo, mode: 'cli' }, async (farol) => {
      await loadInto(farol, terminal, from);
      await sealAll(farol.store);
    });
    return EXIT.done;
  },
};

/** Right after the installation nothing is recorded: the shipped content comes first. */
export async function loadIfEmpty(farol: Farol, terminal: Terminal): Promise<void> {
  if ((await farol.sequence()) > 0) return;
  await loadInto(farol, terminal);
  await sealAll(farol.store);
}

/** Loads what is new and tells what was done; `from` is a folder other than the shipped one. */
export async function loadInto(farol: Farol, terminal: Terminal, from?: string): Promise<void> {
  const locale = { locale: terminal.language };
  terminal.err(m.cli_loading({}, locale));
  const read = await readContent(farol.settings, from);
  if (!read.ok) throw new ContentRefused(read.problems);
  const loaded = await loadContent(farol.store, read.value);
  for (const { what, id } of loaded.collisions) terminal.err(m.cli_collision({ what, id }, locale));
  const { items, statements, same } = loaded;
  terminal.err(m.cli_loaded({ items, statements, same }, locale));
}

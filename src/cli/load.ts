/** `farol load`: brings the shipped content, or a folder of content files, into the record. */
import { resolve } from 'node:path';
import { ContentRefused } from '../app/content-refused.ts';
import type { Farol } from '../app/farol.ts';
import { loadContent, type Loaded } from '../app/load.ts';
import { loadShipped, loadShippedOnce } from '../app/load-shipped.ts';
import { PROGRAM_BUILD } from '../app/program-build.ts';
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
      await tellLoad(terminal, () =>
        from === undefined ? loadShipped({ ...farol, build: PROGRAM_BUILD }) : loadFolder(farol, from),
      );
      await sealAll(farol.store);
    });
    return EXIT.done;
  },
};

/** Right after the installation nothing is recorded: the shipped content comes first. */
export async function loadIfEmpty(farol: Farol, terminal: Terminal): Promise<void> {
  if ((await farol.sequence()) > 0) return;
  await tellLoad(terminal, () => loadShipped({ ...farol, build: PROGRAM_BUILD }));
  await sealAll(farol.store);
}

/** At a start: loads what is new of the shipped content, and says so; content that is in the record is not read. */
export async function loadAtStart(farol: Farol, terminal: Terminal): Promise<void> {
  const loaded = await loadShippedOnce({ ...farol, build: PROGRAM_BUILD });
  if (loaded === null) terminal.err(m.cli_content_in_record({}, { locale: terminal.language }));
  else tellLoaded(terminal, loaded);
}

async function loadFolder({ store, settings }: Farol, from: string): Promise<Loaded> {
  const { readContent } = await import('../app/shipped-content.ts');
  const read = await readContent(settings, from);
  if (!read.ok) throw new ContentRefused(read.problems);
  return loadContent(store, read.value);
}

async function tellLoad(terminal: Terminal, load: () => Promise<Loaded>): Promise<void> {
  terminal.err(m.cli_loading({}, { locale: terminal.language }));
  tellLoaded(terminal, await load());
}

function tellLoaded(terminal: Terminal, { items, statements, same, collisions }: Loaded): void {
  const locale = { locale: terminal.language };
  for (const { what, id } of collisions) terminal.err(m.cli_collision({ what, id }, locale));
  terminal.err(m.cli_loaded({ items, statements, same }, locale));
}

/** `farol serve`: loads what is new, serves the pages until it is stopped. */
import { loadAssets } from '../pages/assets.ts';
import { startSealer } from '../store/sealer.ts';
import { startServer } from '../web/server.ts';
import { m } from '../words/messages.ts';
import { EXIT, type Command } from './command.ts';
import { keepMemoryLean } from './lean-memory.ts';
import { loadAtStart } from './load.ts';
import { withFarol } from './opening.ts';
import { readOptions } from './options.ts';

export const serve: Command = {
  name: 'serve',
  about: (language) => m.cli_about_serve({}, { locale: language }),
  help: (language) => m.cli_help_serve({}, { locale: language }),
  run: async (args, terminal) => {
    const locale = { locale: terminal.language };
    const { values } = readOptions(args, { demo: { type: 'boolean', default: false } }, terminal.language, 0);
    keepMemoryLean();
    await withFarol(terminal, { demo: values.demo, mode: 'server' }, async (farol) => {
      await loadAtStart(farol, terminal);
      if (farol.store.engine === 'postgres' && farol.store.rowSecurityOff) {
        terminal.err(m.cli_row_security_off({}, locale));
      }
      const server = await startServer(farol, loadAssets());
      const sealer = startSealer(farol.store);
      const address = farol.settings.origin;
      terminal.out(values.demo ? m.cli_serving_demo({ address }, locale) : m.cli_serving({ address }, locale));
      await stopped(terminal.stop);
      terminal.err(m.cli_stopping({}, locale));
      await server.close();
      await sealer.stop();
    });
    return EXIT.done;
  },
};

function stopped(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

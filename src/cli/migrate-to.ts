/** `farol migrate-to`: copies the embedded record to a PostgreSQL database. */
import { moveTo } from '../store/move.ts';
import { openStore } from '../store/store.ts';
import { m } from '../words/messages.ts';
import { EXIT, UsageError, type Command } from './command.ts';
import { withFarol } from './opening.ts';
import { needed, readOptions } from './options.ts';

export const migrateTo: Command = {
  name: 'migrate-to',
  about: (language) => m.cli_about_migrate_to({}, { locale: language }),
  help: (language) => m.cli_help_migrate_to({}, { locale: language }),
  run: async (args, terminal) => {
    const locale = { locale: terminal.language };
    const read = readOptions(args, { demo: { type: 'boolean', default: false } }, terminal.language, 1);
    const url = postgresUrl(needed(read.positionals[0], 'DATABASE_URL', terminal.language), locale);
    return withFarol(terminal, { demo: read.values.demo, mode: 'cli' }, async (farol) => {
      if (farol.store.engine !== 'sqlite') throw new UsageError(m.cli_only_embedded({}, locale), EXIT.refused);
      const target = await openStore(url, { kind: farol.settings.kind, mode: 'cli' });
      try {
        const moved = await moveTo(farol.store, target, ({ table, done, total }) =>
          terminal.progress(m.cli_progress({ what: table, done, total }, locale)),
        );
        terminal.out(m.cli_moved({ rows: moved.rows }, locale));
      } finally {
        await target.close();
      }
      return EXIT.done;
    });
  },
};

/** Never repeats what was typed: it may hold a password. */
export function postgresUrl(text: string, locale: { readonly locale: 'en' | 'es' | 'pt' | 'fr' }): string {
  if (/^postgres(?:ql)?:\/\//.test(text)) return text;
  throw new UsageError(m.cli_bad_database_url({ text: 'DATABASE_URL' }, locale));
}

/** `farol init-server`: makes the roles of a PostgreSQL cluster, or prints the SQL for who may. */
import { initServer as makeRoles } from '../store/postgres-roles.ts';
import { m } from '../words/messages.ts';
import { EXIT, type Command } from './command.ts';
import { postgresUrl } from './migrate-to.ts';
import { needed, readOptions } from './options.ts';

export const initServer: Command = {
  name: 'init-server',
  about: (language) => m.cli_about_init_server({}, { locale: language }),
  help: (language) => m.cli_help_init_server({}, { locale: language }),
  run: async (args, terminal) => {
    const locale = { locale: terminal.language };
    const { values, positionals } = readOptions(args, { login: { type: 'string' } }, terminal.language, 1);
    const url = postgresUrl(needed(positionals[0], 'DATABASE_URL', terminal.language), locale);
    const made = await makeRoles(url, values.login === undefined ? {} : { login: values.login });
    if (made.forAdministrator.length === 0) {
      terminal.out(m.cli_roles_made({}, locale));
      return EXIT.done;
    }
    terminal.err(m.cli_roles_sql({}, locale));
    for (const statement of made.forAdministrator) terminal.out(`${statement};`);
    return EXIT.refused;
  },
};

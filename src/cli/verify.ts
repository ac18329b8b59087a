/** `farol verify`: checks the audit chain, and seals nothing. */
import { verifyRecord } from '../store/audit.ts';
import { m } from '../words/messages.ts';
import { EXIT, type Command } from './command.ts';
import { withFarol } from './opening.ts';
import { readOptions } from './options.ts';

export const verify: Command = {
  name: 'verify',
  about: (language) => m.cli_about_verify({}, { locale: language }),
  help: (language) => m.cli_help_verify({}, { locale: language }),
  run: async (args, terminal) => {
    const locale = { locale: terminal.language };
    const { values } = readOptions(args, { demo: { type: 'boolean', default: false } }, terminal.language, 0);
    const found = await withFarol(terminal, { demo: values.demo, mode: 'cli' }, ({ store }) => verifyRecord(store));
    for (const { sequence, kind } of found.faults) {
      terminal.err(m.cli_verify_fault({ sequence, fault: kind }, locale));
    }
    if (found.faults.length > 0) {
      terminal.err(m.cli_verify_broken({ count: found.faults.length }, locale));
      return EXIT.refused;
    }
    const { entries, seals, unsealed } = found;
    terminal.out(m.cli_verified({ entries, seals, unsealed }, locale));
    return EXIT.done;
  },
};

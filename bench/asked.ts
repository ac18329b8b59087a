/** What the command line asks of the bench. */
import { parseArgs } from 'node:util';

export interface Asked {
  /** The names of workloads; empty: all. */
  readonly names: readonly string[];
  readonly full: boolean;
  readonly peers: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

/** Throws, in words, for an option or a workload that there is not. */
export function readAsked(args: readonly string[], known: readonly string[]): Asked {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { full: flag, peers: flag, json: flag, help: flag },
  });
  const names = positionals.map((name) => name.toLowerCase());
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`no workload is called ${unknown}; there are ${known.join(', ')}`);
  return { names, ...values };
}

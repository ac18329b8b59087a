/**
 * `npm run bench [-- w4 w5 w6 w7 pages compile] [--full] [--peers] [--json]`: measures, and prints each figure with the
 * machine, beside the goals. A wrong result ends it with exit code 1 before its speed is told; a goal that is not met
 * does not: speed depends on what else the machine does.
 */
import { readAsked, type Asked } from './asked.ts';
import { openDatabases } from './databases.ts';
import { openFarols } from './farols.ts';
import { thisMachine } from './machine.ts';
import { goalsText, machineText, reportText } from './print.ts';
import { WrongResult, type Context, type Report, type Workload } from './workload.ts';
import { WORKLOADS } from './workloads.ts';

async function main(args: readonly string[]): Promise<number> {
  const names = WORKLOADS.map(({ name }) => name);
  let asked: Asked;
  try {
    asked = readAsked(args, names);
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  if (asked.help) {
    console.log(usage());
    return 0;
  }
  return measure(asked);
}

function usage(): string {
  return [
    'npm run bench [-- WORKLOAD ...] [--full] [--peers] [--json]',
    ...WORKLOADS.map(({ name, about }) => `  ${name.padEnd(8)} ${about}`),
    '  --full   the whole scale of w5 (3.9 million answers: long)',
    '  --peers  DuckDB and json-logic-engine too, installed into .cache/bench-peers',
    '  --json   figures for programs',
  ].join('\n');
}

async function measure(asked: Asked): Promise<number> {
  const machine = thisMachine(new Date());
  const databases = await openDatabases();
  const farols = openFarols(databases);
  const say = (text: string) => console.error(`… ${text}`);
  const context: Context = { full: asked.full, peers: asked.peers, databases, farols, say };
  const chosen = WORKLOADS.filter(({ name }) => asked.names.length === 0 || asked.names.includes(name));
  let closing: Promise<void> | null = null;
  const close = () => (closing ??= farols.close().finally(() => databases.close()));
  // `on`, not `once`: the starter may pass the signal on a second time, while all is being closed.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void close().finally(stopped));
  try {
    if (!asked.json) console.log(machineText(machine));
    if (databases.without !== null) say(`without PostgreSQL: ${databases.without}`);
    const { reports, wrong } = await runAll(chosen, context, asked.json);
    const told = reports.map(({ name, about, report }) => ({ name, about, ...report }));
    if (asked.json)
      console.log(JSON.stringify({ machine, postgres: databases.without, wrong, workloads: told }, null, 2));
    else console.log(`\n${goalsText(told)}`);
    return wrong.length > 0 ? 1 : 0;
  } finally {
    await close();
  }
}

/** Stopped by hand: nothing is left behind, and what was under way is not waited for. */
function stopped(): void {
  process.exit(130);
}

interface Ran {
  readonly reports: readonly { readonly name: string; readonly about: string; readonly report: Report }[];
  /** The workloads whose results were wrong, in words. */
  readonly wrong: readonly string[];
}

async function runAll(workloads: readonly Workload[], context: Context, silent: boolean): Promise<Ran> {
  const reports = [];
  const wrong: string[] = [];
  for (const { name, about, run } of workloads) {
    try {
      const report = await run(context);
      reports.push({ name, about, report });
      if (!silent) console.log(`\n${reportText(name, about, report)}`);
    } catch (error) {
      if (!(error instanceof WrongResult)) throw error;
      wrong.push(`${name}: ${error.message}`);
      console.error(`WRONG RESULT in ${name}: ${error.message}`);
    }
  }
  return { reports, wrong };
}

process.exitCode = await main(process.argv.slice(2));

/**
 * The matrix of a topic and the profile of a state, asked by eight clients: as kept in the process, made anew from the
 * cube in hand (another address), and made anew with the cube of another day.
 */
import { isoDay } from './days.ts';
import type { EngineName } from './databases.ts';
import type { FarolProcess } from './farol-process.ts';
import { fetchPage } from './http/fetched.ts';
import { runLoad } from './http/load-client.ts';
import { memoryRow } from './start.ts';
import { below, type Context, type Row, type Workload } from './workload.ts';

const PAGES = [
  { what: 'topic matrix', path: '/en/topics/1', holding: 'Brazil' },
  { what: 'state profile', path: '/en/states/bra', holding: 'Brazil' },
] as const;
const CLIENTS = 8;
const ROUND_MS = 8_000;

/** How a page is asked for: the nth address, how many requests, and the longest that the 99th percentile may take. */
interface Way {
  readonly what: string;
  readonly requests: number;
  readonly address: (path: string, n: number) => string;
  readonly goalMs?: number;
}

const WAYS: readonly Way[] = [
  { what: 'kept', requests: 4_000, address: (path) => path, goalMs: 20 },
  { what: 'made anew', requests: 400, address: (path, n) => `${path}?asked=${n}` },
  { what: 'made anew, of another day', requests: 200, address: (path, n) => `${path}?on=${isoDay(n)}` },
];

export const pages: Workload = {
  name: 'pages',
  about: 'A topic’s matrix and a state’s profile, 8 clients',
  run: async (context) => {
    const rows: Row[] = [];
    for (const engine of context.databases.engines) rows.push(...(await onEngine(context, engine)));
    const notes = [
      'the 99th percentile; with eight clients at one process a page waits for up to seven others',
      '“made anew” is an address not asked before; “of another day” folds the record for that day as well',
    ];
    return { notes, rows };
  },
};

async function onEngine({ farols, say }: Context, engine: EngineName): Promise<readonly Row[]> {
  const farol = await farols.serving(engine);
  const rows: Row[] = [];
  for (const page of PAGES) {
    say(`pages on ${engine}: ${page.what}`);
    await fetchPage(farol.port, page.path, page.holding);
    for (const way of WAYS) rows.push(...(await asked(farol, engine, page, way)));
  }
  const memory = farol.memory();
  if (memory) rows.push(memoryRow(`${engine}: memory after all this`, memory.now));
  return rows;
}

/** Each workload's addresses are its own, so that none finds a page that another left. */
async function asked(
  { port, processorMs }: FarolProcess,
  engine: EngineName,
  { what, path }: (typeof PAGES)[number],
  way: Way,
): Promise<readonly Row[]> {
  const answered = await runLoad({
    port,
    processorMs,
    clients: CLIENTS,
    requests: way.requests,
    mostMs: ROUND_MS,
    path: (n) => way.address(path, n),
    headers: { 'accept-encoding': 'gzip' },
    expect: { status: 200 },
  });
  const goal = way.goalMs === undefined ? {} : { goal: below(answered.p99, way.goalMs, 'ms') };
  const name = `${engine}: ${what}, ${way.what}`;
  return [
    { what: `${name}, median`, value: answered.p50, unit: 'ms' },
    { what: `${name}, 99th percentile`, value: answered.p99, unit: 'ms', ...goal },
    ...(answered.processorUs === null ? [] : [processorRow(name, answered.processorUs)]),
  ];
}

function processorRow(name: string, microseconds: number): Row {
  return { what: `${name}, processor time of a page`, value: microseconds / 1_000, unit: 'ms' };
}

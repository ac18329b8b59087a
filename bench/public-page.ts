/**
 * W6: a state's public page from Farol's own process, compressed and as 'not changed', at 32 connections, in turns with
 * the limit: the same bytes from memory by bare `node:http`.
 */
import type { EngineName } from './databases.ts';
import { fetchPage, type Fetched } from './http/fetched.ts';
import { runLoad, type Answered } from './http/load-client.ts';
import { startBare, type BareServer } from './http/start-bare.ts';
import { median } from './measure.ts';
import { atLeast, rowAgainst, type Context, type Report, type Row, type Workload } from './workload.ts';

const PAGE = '/en/states/bra';
const CLIENTS = 32;
const ROUNDS = 3;
const REQUESTS = 20_000;
const ROUND_MS = 3_000;

/**
 * nginx is not run here. Measured beside it, bare `node:http` reached 0.65 to 0.71 of nginx, so the goal of 0.65 of nginx
 * is this share of bare `node:http`.
 */
const GOAL = 0.95;

export const publicPage: Workload = {
  name: 'w6',
  about: 'A public state page from Farol’s own process, 32 connections',
  run: async (context) => {
    const reports = [];
    for (const engine of context.databases.engines) reports.push(await onEngine(context, engine));
    return { notes: reports.flatMap(({ notes }) => notes), rows: reports.flatMap(({ rows }) => rows) };
  },
};

async function onEngine({ farols, say }: Context, engine: EngineName): Promise<Report> {
  say(`W6 on ${engine}`);
  const farol = await farols.serving(engine);
  const page = await fetchPage(farol.port, PAGE, 'Brazil');
  const bare = await startBare({ etag: page.etag, gzipped: page.gzipped.toString('base64') });
  try {
    const whole = await inTurns(farol, bare, wholePage(page));
    const unchanged = await inTurns(farol, bare, notChanged(page));
    const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;
    const size = `${kilobytes(Buffer.byteLength(page.html))}, ${kilobytes(page.gzipped.length)} compressed`;
    return {
      notes: [`${engine}: ${PAGE}, ${size}; ${ROUNDS} rounds in turns; the load client is one Node process`],
      rows: [...rowsOf(engine, 'compressed page', whole), ...rowsOf(engine, '304', unchanged)],
    };
  } finally {
    bare.stop();
  }
}

interface Kind {
  readonly headers: Readonly<Record<string, string>>;
  readonly expect: { readonly status: number; readonly bytes?: number };
}

function wholePage({ gzipped }: Fetched): Kind {
  return { headers: { 'accept-encoding': 'gzip' }, expect: { status: 200, bytes: gzipped.length } };
}

function notChanged({ etag }: Fetched): Kind {
  return { headers: { 'accept-encoding': 'gzip', 'if-none-match': etag }, expect: { status: 304 } };
}

interface Turns {
  readonly farol: readonly Answered[];
  readonly bare: readonly Answered[];
}

type Server = Pick<BareServer, 'port' | 'processorMs'>;

async function inTurns(farolServer: Server, bareServer: Server, kind: Kind): Promise<Turns> {
  const load = ({ port, processorMs }: Server, requests: number) =>
    runLoad({ port, processorMs, clients: CLIENTS, requests, mostMs: ROUND_MS, path: () => PAGE, ...kind });
  for (const server of [farolServer, bareServer]) await load(server, REQUESTS / 10);
  const farol: Answered[] = [];
  const bare: Answered[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    farol.push(await load(farolServer, REQUESTS));
    bare.push(await load(bareServer, REQUESTS));
  }
  return { farol, bare };
}

function rowsOf(engine: EngineName, what: string, { farol, bare }: Turns): readonly Row[] {
  const ratio = median(farol.map(({ perSecond }, round) => perSecond / (bare[round]?.perSecond ?? NaN)));
  const middle = (answered: readonly Answered[], of: 'perSecond' | 'p99') => median(answered.map((one) => one[of]));
  return [
    {
      what: `${engine}: ${what}`,
      value: middle(farol, 'perSecond'),
      unit: '/s',
      against: { what: 'bare node:http', ratio },
      goal: atLeast(ratio, GOAL, 'of bare node:http'),
    },
    ...processorRows(`${engine}: ${what}`, farol, bare),
    { what: `${engine}: ${what}, 99th percentile`, value: middle(farol, 'p99'), unit: 'ms' },
    { what: `limit: ${what}, bare node:http`, value: middle(bare, 'perSecond'), unit: '/s' },
  ];
}

/** Hardly changed by what else the machine does. */
function processorRows(what: string, farol: readonly Answered[], bare: readonly Answered[]): readonly Row[] {
  const [used, usedBare] = [farol, bare].map((rounds) => median(rounds.map(({ processorUs }) => processorUs ?? NaN)));
  if (used === undefined || usedBare === undefined || Number.isNaN(used + usedBare)) return [];
  const row = { what: `${what}, processor time of a request`, value: used, unit: 'µs' } as const;
  return [rowAgainst(row, { what: 'bare node:http', value: usedBare })];
}

/**
 * W5: matrix, distributions and agreement of a region of 193 states and 1,000 questions, folded from a record of real
 * statements, against the limit by bit planes; then one changed answer.
 */
import { fork } from 'node:child_process';
import type { NewStatement } from '../../src/core/record/statement.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import type { BenchDatabase, EngineName } from '../databases.ts';
import { median, ratioOf, timedAsync } from '../measure.ts';
import {
  atLeast,
  atMost,
  rowAgainst,
  WrongResult,
  type Context,
  type Report,
  type Row,
  type Workload,
} from '../workload.ts';
import type { Contender, CubeAnswer, CubeRun, CubeTimes } from './cube-run.ts';
import { inventAnswers, statementsOf, type Scale } from './invented-region.ts';

const WORLD = { states: 193, questions: 1_000 };
/** All twenty take many minutes to record: the everyday scale has two. */
const CYCLES = { everyday: 2, full: 20 };
const BATCH = 5_000;
const RUN_LIMIT_MS = 30 * 60_000;

export const cube: Workload = {
  name: 'w5',
  about: 'Matrix, distributions and agreement of a region, from the record',
  run: async (context) => {
    const scale: Scale = { ...WORLD, cycles: context.full ? CYCLES.full : CYCLES.everyday };
    const rows: Row[] = [];
    let statements = 0;
    for (const engine of context.databases.engines) {
      const recorded = await record(context, engine, scale);
      statements = recorded.statements;
      context.say(`W5 on ${engine}: folding and comparing`);
      const times = await inOwnProcess({ storeUrl: recorded.database.storeUrl, scale, peers: context.peers });
      rows.push({ what: `${engine}: statements recorded`, value: recorded.perSecond, unit: '/s' });
      rows.push(...rowsOf(engine, times));
    }
    return { notes: notesOf(scale, statements), rows } satisfies Report;
  },
};

function notesOf({ states, questions, cycles }: Scale, statements: number): readonly string[] {
  const text = (n: number) => n.toLocaleString('en');
  const reduced = cycles === CYCLES.full ? '' : ` (of ${CYCLES.full}; --full for all)`;
  return [
    `scale: ${states} states x ${text(questions)} questions x ${cycles} cycles${reduced}: ${text(statements)} statements`,
    'matrix, every count and every pair equal to those that the limit makes of the bare answers',
    'the limit: bytes and bit planes, without speakers, sources, dates or silence that is kept apart',
  ];
}

interface Recorded {
  readonly database: BenchDatabase;
  readonly statements: number;
  readonly perSecond: number;
}

async function record({ databases, say }: Context, engine: EngineName, scale: Scale): Promise<Recorded> {
  const database = await databases.fresh(engine);
  const store = await openStore(database.storeUrl, { kind: 'real', mode: 'cli' });
  try {
    const { ms, value } = await timedAsync(() =>
      recordAll(store, statementsOf(inventAnswers(scale), scale), (done) =>
        say(`W5 on ${engine}: ${done.toLocaleString('en')} statements recorded`),
      ),
    );
    return { database, statements: value, perSecond: (value / ms) * 1_000 };
  } finally {
    await store.close();
  }
}

const TOLD_EVERY = 100_000;

async function recordAll(
  store: Store,
  statements: Iterable<NewStatement>,
  told: (done: number) => void,
): Promise<number> {
  let batch: NewStatement[] = [];
  let done = 0;
  const write = async () => {
    await store.write({ kind: 'operator', id: 'bench' }, async (tx) => tx.record(batch));
    done += batch.length;
    batch = [];
    if (done % TOLD_EVERY === 0) told(done);
  };
  for (const statement of statements) {
    batch.push(statement);
    if (batch.length === BATCH) await write();
  }
  if (batch.length > 0) await write();
  return done;
}

function inOwnProcess(run: CubeRun): Promise<CubeTimes> {
  const child = fork(new URL('./cube-run.ts', import.meta.url), { execArgv: [...process.execArgv, '--expose-gc'] });
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`the cube was not compared within ${RUN_LIMIT_MS / 60_000} minutes`));
    }, RUN_LIMIT_MS);
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`the process that compares ended with ${String(code)}`));
    });
    child.once('message', (answer: CubeAnswer) => {
      if ('times' in answer) resolve(answer.times);
      else reject('wrong' in answer ? new WrongResult(answer.wrong) : new Error(answer.failed));
    });
    child.send(run);
  });
}

/** The sums of some contenders, round by round. */
function summed(times: CubeTimes, names: readonly Contender[]): readonly number[] {
  const [first] = names.map((name) => times.rounds[name]);
  return (first ?? []).map((_, round) => names.reduce((sum, name) => sum + (times.rounds[name][round] ?? NaN), 0));
}

function rowsOf(engine: EngineName, times: CubeTimes): readonly Row[] {
  const farol = summed(times, ['matrix', 'distributions', 'agreement']);
  const limit = summed(times, ['limitMatrix', 'limitDistributions', 'limitAgreement']);
  const warm = median(farol);
  const ratio = ratioOf(farol, limit);
  const shareOfRun = times.change / warm;
  return [
    { what: `${engine}: cold, folding the cube from the record`, value: times.fold, unit: 'ms' },
    { what: `${engine}: … its processor time`, value: times.foldProcessor, unit: 'ms' },
    { what: `${engine}: cold, then all three the first time`, value: times.first, unit: 'ms' },
    {
      what: `${engine}: warm, all three`,
      value: warm,
      unit: 'ms',
      against: { what: 'of the limit', ratio },
      goal: atMost(ratio, 1.2, 'of the limit'),
    },
    against(engine, times, 'matrix', 'matrix', 'limitMatrix'),
    against(engine, times, 'distributions', 'distributions', 'limitDistributions'),
    against(engine, times, 'agreement, planes made anew', 'agreement', 'limitAgreement'),
    against(engine, times, 'agreement, planes kept', 'agreementKept', 'limitAgreementKept'),
    {
      what: `${engine}: one changed answer, its question counted again`,
      value: times.change,
      unit: 'ms',
      against: { what: 'of a warm run', ratio: shareOfRun },
      goal: atMost(shareOfRun, 1 / 500, 'of a warm run'),
    },
    memoryAbove(engine, 'memory above Node, cube and planes in hand', times.memory.held),
    { what: `${engine}: … of it in use`, value: times.memory.inUse, unit: 'MiB' },
    { what: `${engine}: memory above Node, at most while folding`, value: times.memory.most, unit: 'MiB' },
    ...duckDbRows(engine, times.duckdb),
  ];
}

function memoryAbove(engine: EngineName, what: string, value: number): Row {
  return { what: `${engine}: ${what}`, value, unit: 'MiB', goal: atMost(value, 64, 'MiB') };
}

function against(engine: EngineName, { rounds }: CubeTimes, what: string, name: Contender, limit: Contender): Row {
  return {
    what: `${engine}: … ${what}`,
    value: median(rounds[name]),
    unit: 'ms',
    against: { what: 'of the limit’s', ratio: ratioOf(rounds[name], rounds[limit]) },
  };
}

function duckDbRows(engine: EngineName, duckdb: CubeTimes['duckdb']): readonly Row[] {
  if (duckdb === null) return [];
  const farol = { what: 'of Farol in turns', value: median(duckdb.farol) };
  return [
    rowAgainst({ what: `${engine}: DuckDB, all three`, value: median(duckdb.duckdb), unit: 'ms' }, farol, (ratio) =>
      atLeast(ratio, 60, 'times Farol'),
    ),
  ];
}

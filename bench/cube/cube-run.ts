/**
 * One run of the cube workload in a process of its own, so that its memory is its own: the cube folded from the record,
 * everything checked, then timed in turns with the limit. Started by `cube.ts`; answers by message.
 */
import { openCubes } from '../../src/app/cubes.ts';
import type { Cube } from '../../src/core/compare/cube.ts';
import { topicMatrix } from '../../src/core/compare/matrix.ts';
import { everyPair } from '../../src/core/compare/planes.ts';
import { PUBLIC } from '../../src/core/record/audience.ts';
import type { Statement } from '../../src/core/record/statement.ts';
import { openStore } from '../../src/store/store.ts';
import { alternate, median, timed, timedAsync, type Rounds } from '../measure.ts';
import { startDuckDb } from '../peers/peers.ts';
import { mustBe, WrongResult } from '../workload.ts';
import { checkAll, distributionsFor, everyQuestion } from './compared.ts';
import { allAsked, CODES, holdingAnswers, inventAnswers, ON, statementOf, type Scale } from './invented-region.ts';
import { planeLimit, type PlaneLimit } from './plane-limit.ts';

export interface CubeRun {
  readonly storeUrl: string;
  readonly scale: Scale;
  readonly peers: boolean;
}

export const CONTENDERS = [
  'matrix',
  'distributions',
  'agreement',
  'agreementKept',
  'limitMatrix',
  'limitDistributions',
  'limitAgreement',
  'limitAgreementKept',
] as const;
export type Contender = (typeof CONTENDERS)[number];

/** Times in ms, memory in MiB above what the process held before the record was opened. */
export interface CubeTimes {
  readonly fold: number;
  readonly foldProcessor: number;
  readonly first: number;
  readonly rounds: Rounds<Contender>;
  /** One changed answer heard, and its question counted again. */
  readonly change: number;
  readonly memory: { readonly held: number; readonly inUse: number; readonly most: number };
  /** DuckDB and Farol in turns, all three outputs; without peers `null`. */
  readonly duckdb: { readonly duckdb: readonly number[]; readonly farol: readonly number[] } | null;
}

export type CubeAnswer = { readonly times: CubeTimes } | { readonly wrong: string } | { readonly failed: string };

const ROUNDS = { rounds: 9, mostMs: 20_000 };
const CHANGES = 200;
const DUCKDB_ROUNDS = 5;
const MIB = 2 ** 20;

async function run({ storeUrl, scale, peers }: CubeRun): Promise<CubeTimes> {
  const holding = holdingAnswers(inventAnswers(scale), scale);
  const limit = planeLimit(holding, scale.states, scale.questions);
  const before = memoryNow();
  const store = await openStore(storeUrl, { kind: 'real', mode: 'cli' });
  try {
    const used = process.cpuUsage();
    const fold = await timedAsync(() => openCubes(store)(PUBLIC, ON, 'latest'));
    const { user, system } = process.cpuUsage(used);
    const cube = fold.value;
    const first = timed(() => allThree(cube, scale));
    const most = process.resourceUsage().maxRSS / 1024 - before.held;
    const now = memoryNow();
    const memory = { held: now.held - before.held, inUse: now.inUse - before.inUse, most };
    checkAll(cube, allAsked(scale), scale, limit);
    const change = changeTimes(cube, holding, scale);
    const rounds = inTurns(cube, limit, scale);
    const duckdb = peers ? await besideDuckDb(cube, holding, limit, scale) : null;
    const foldProcessor = (user + system) / 1_000;
    return { fold: fold.ms, foldProcessor, first: first.ms, rounds, change: median(change), memory, duckdb };
  } finally {
    await store.close();
  }
}

function allThree(cube: Cube, scale: Scale): void {
  const asked = allAsked(scale);
  topicMatrix(cube, asked);
  distributionsFor(cube, asked.states, everyQuestion(scale));
  everyPair(cube, asked);
}

/** After the collector ran, which the starter's `--expose-gc` makes possible: what the process holds, and what of it is used. */
function memoryNow(): { readonly held: number; readonly inUse: number } {
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { held: rss / MIB, inUse: (heapUsed + external) / MIB };
}

function inTurns(cube: Cube, limit: PlaneLimit, scale: Scale): Rounds<Contender> {
  const kept = allAsked(scale);
  return alternate<Contender>(
    {
      matrix: () => topicMatrix(cube, kept),
      limitMatrix: () => limit.matrix(),
      distributions: () => distributionsFor(cube, kept.states, everyQuestion(scale)),
      limitDistributions: () => limit.distributions(),
      agreement: () => everyPair(cube, allAsked(scale)),
      limitAgreement: () => limit.agreement(),
      agreementKept: () => everyPair(cube, kept),
      limitAgreementKept: () => limit.agreementKept(),
    },
    ROUNDS,
  );
}

/** Changes one answer of the cube after the other, and counts the question again; each time is one change. */
function changeTimes(cube: Cube, holding: Uint8Array, scale: Scale): readonly number[] {
  const { states } = allAsked(scale);
  return Array.from({ length: CHANGES }, (_, n) => {
    const state = (n * 7) % scale.states;
    const question = (n * 31) % scale.questions;
    const number = holding[state * scale.questions + question] === 1 ? 2 : 1;
    const said: Statement = {
      ...statementOf({ state, question, cycle: scale.cycles, number }),
      sequence: cube.sequence + 1,
      recordedAt: '2029-12-31T00:00:00.000Z',
    };
    const changed = timed(() => {
      const after = cube.after([said]);
      return { after, counted: distributionsFor(after, states, [question]) };
    });
    const [now] = changed.value.after.answers(said.state, said.question, said.basis);
    const [before] = cube.answers(said.state, said.question, said.basis);
    mustBe(now?.holding.kind === 'value' && now.holding.statement === said, 'a changed answer is not in the new cube');
    mustBe(before?.holding !== now.holding, 'a changed answer changed the cube that was there');
    mustBe(changed.value.counted.length === 1, 'a changed answer is not counted');
    return changed.ms;
  });
}

async function besideDuckDb(
  cube: Cube,
  holding: Uint8Array,
  limit: PlaneLimit,
  scale: Scale,
): Promise<CubeTimes['duckdb']> {
  const lines = [...holding].map((a, at) => `${Math.floor(at / scale.questions)},${at % scale.questions},${a}`);
  const sum = (counts: Uint16Array) => counts.reduce((all, count) => all + count, 0);
  const pairs = limit.agreement();
  const given = holding.filter((number) => number >= 1 && number <= CODES.length).length;
  const peer = await startDuckDb(`s,q,a\n${lines.join('\n')}\n`, {
    given,
    same: sum(pairs.same),
    both: sum(pairs.both),
  });
  try {
    const duckdb: number[] = [];
    const farol: number[] = [];
    await peer.round();
    for (let round = 0; round < DUCKDB_ROUNDS; round += 1) {
      duckdb.push(await peer.round());
      farol.push(timed(() => allThree(cube, scale)).ms);
    }
    return { duckdb, farol };
  } finally {
    peer.end();
  }
}

process.once('message', (asked: CubeRun) => {
  const answer = (told: CubeAnswer) => process.send?.(told, () => process.disconnect());
  run(asked).then(
    (times) => answer({ times }),
    (error: unknown) =>
      answer(error instanceof WrongResult ? { wrong: error.message } : { failed: (error as Error).stack ?? '' }),
  );
});

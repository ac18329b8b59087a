/** W4: 35 definitions on 10,000 sets of facts, verdict and each element's reason, against the bit-sliced limit. */
import { applyOffence } from '../../src/core/compare/law/apply.ts';
import type { EncodedOffence } from '../../src/core/compare/law/encoded-offence.ts';
import {
  elementsAt,
  packFacts,
  runPanel,
  verdictAt,
  type PackedFacts,
  type PanelFacts,
  type Verdicts,
} from '../../src/core/compare/law/panel.ts';
import { alternate, median, ratioOf, timed } from '../measure.ts';
import { jsonLogicPerSecond } from '../peers/peers.ts';
import { atLeast, mustBe, type Report, type Row, type Workload } from '../workload.ts';
import { asOffence, asPanelFacts, NEUTRAL_TERMS } from './as-offences.ts';
import { isOffence, neutralCases, type NeutralFacts, type NeutralLaw } from './neutral-laws.ts';
import { packNeutral, slicedLimit, type SlicedLimit } from './sliced-limit.ts';

const LAWS = 35;
const FACTS = 10_000;
/** One run is far below a millisecond: so many are timed together. */
const REPEATS = 40;
const ROUNDS = { rounds: 25, mostMs: 5_000 };

export const laws: Workload = {
  name: 'w4',
  about: `${LAWS} definitions x ${FACTS.toLocaleString('en')} sets of facts: verdicts with reasons`,
  run: async ({ say, peers }) => {
    say('W4');
    const cases = neutralCases(LAWS, FACTS);
    const offences = cases.laws.map(asOffence);
    const facts = cases.facts.map(asPanelFacts);
    const packed = packFacts(offences, facts, NEUTRAL_TERMS);
    const limit = slicedLimit(cases.laws, packNeutral(cases.facts));
    const yes = checkLimit(limit, cases);
    checkPanel(packed, offences, facts, limit);
    const evaluations = LAWS * FACTS;
    const report = speeds({ packed, limit, evaluations, pack: () => packFacts(offences, facts, NEUTRAL_TERMS), cases });
    if (!peers) return report;
    return withPeer(report, await jsonLogicPerSecond({ ...cases, yes }));
  },
};

interface Cases {
  readonly laws: readonly NeutralLaw[];
  readonly facts: readonly NeutralFacts[];
}

/** The limit answers what the plain predicate does. Answers how many of the verdicts are yes. */
export function checkLimit(limit: SlicedLimit, { laws: all, facts }: Cases): number {
  let yes = 0;
  for (const verdicts of [limit.verdicts().slice(), limit.verdictsWithReasons()]) {
    yes = 0;
    facts.forEach((one, row) =>
      all.forEach((law, at) => {
        const expected = isOffence(law, one);
        if (expected) yes += 1;
        mustBe(limitAt(limit, verdicts, row, at) === expected, `the limit errs on facts ${row}, law ${at}`);
      }),
    );
  }
  return yes;
}

function limitAt({ words }: SlicedLimit, verdicts: Int32Array, row: number, law: number): boolean {
  return ((verdicts[row * words + (law >> 5)]! >>> (law & 31)) & 1) === 1;
}

/** Every verdict and every element is what the plain engine says, and yes where the limit says yes. */
export function checkPanel(
  packed: PackedFacts,
  offences: readonly EncodedOffence[],
  facts: readonly PanelFacts[],
  limit: SlicedLimit,
): void {
  const verdicts: Verdicts = runPanel(packed);
  const floor = limit.verdicts();
  facts.forEach(({ purpose, ...rest }, row) =>
    offences.forEach((offence, at) => {
      const plain = applyOffence(offence, { ...rest, purposes: [purpose] }, NEUTRAL_TERMS);
      const verdict = verdictAt(packed, verdicts, row, at);
      mustBe(verdict === plain.answer, `the panel says ${verdict}, the plain engine ${plain.answer}: ${row}, ${at}`);
      const elements = elementsAt(packed, row, at);
      const same = Object.entries(plain.elements).every(
        ([name, said]) => elements[name as keyof typeof elements] === said,
      );
      mustBe(same, `the panel gives other reasons than the plain engine: facts ${row}, law ${at}`);
      mustBe(limitAt(limit, floor, row, at) === (verdict === 'yes'), `the limit and the panel differ: ${row}, ${at}`);
    }),
  );
}

interface Speeds {
  readonly packed: PackedFacts;
  readonly limit: SlicedLimit;
  readonly evaluations: number;
  readonly pack: () => unknown;
  readonly cases: Cases;
}

function speeds({ packed, limit, evaluations, pack, cases }: Speeds): Report {
  const verdicts = new Uint32Array(packed.count * packed.stride);
  const repeated = (work: () => unknown) => () => {
    for (let n = 0; n < REPEATS; n += 1) work();
  };
  const times = alternate(
    {
      panel: repeated(() => runPanel(packed, verdicts)),
      reasons: repeated(() => limit.verdictsWithReasons()),
      verdicts: repeated(() => limit.verdicts()),
    },
    ROUNDS,
  );
  const perSecond = (of: readonly number[]) => (evaluations * REPEATS) / median(of) / 1_000;
  const share = 1 / ratioOf(times.panel, times.reasons);
  const plain = timed(() => cases.facts.map((one) => cases.laws.map((law) => isOffence(law, one))));
  const rows: Row[] = [
    {
      what: 'Farol’s panel, reasons at hand',
      value: perSecond(times.panel),
      unit: 'M/s',
      against: { what: 'the limit with reasons', ratio: share },
      goal: atLeast(share, 0.8, 'of the limit with reasons'),
    },
    { what: 'limit: bit-sliced, reasons stored', value: perSecond(times.reasons), unit: 'M/s' },
    { what: 'limit: bit-sliced, verdicts only', value: perSecond(times.verdicts), unit: 'M/s' },
    { what: 'plain predicate, one run', value: evaluations / plain.ms / 1_000, unit: 'M/s' },
    { what: 'making the panel’s rows for these facts', value: timed(pack).ms, unit: 'ms' },
  ];
  const notes = [
    'every verdict and every element equal to the plain engine, every yes to the limit and to a plain predicate',
    'Farol tells four answers (yes, no, open, not established); the limit tells two',
  ];
  return { notes, rows };
}

function withPeer({ notes, rows }: Report, perSecond: number): Report {
  const [panel] = rows;
  if (!panel) throw new Error('a report without rows');
  const millions = perSecond / 1e6;
  const ratio = panel.value / millions;
  const peer: Row = {
    what: 'json-logic-engine, compiled',
    value: millions,
    unit: 'M/s',
    against: { what: 'Farol’s panel over it', ratio },
    goal: atLeast(ratio, 150, 'times it'),
  };
  return { notes, rows: [...rows, peer] };
}

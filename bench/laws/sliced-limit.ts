/**
 * The limit of running many laws on many facts: one bit for each law, tables for act sets, means sets, purposes and ages,
 * and a few ANDs. It knows yes and no only, and no provision behind them.
 */
import { ACTS, MEANS, PURPOSES, type NeutralFacts, type NeutralLaw } from './neutral-laws.ts';

/** The words of one set of facts with its reasons: act, purpose, means met, means needed, barred by consent. */
const REASONS = 5;

/** Facts as numbers: bits of acts and of means, the place of the purpose, the age, consent. */
export interface PackedNeutral {
  readonly acts: Uint8Array;
  readonly means: Uint16Array;
  readonly purpose: Uint8Array;
  readonly age: Uint8Array;
  readonly consent: Uint8Array;
}

export function packNeutral(facts: readonly NeutralFacts[]): PackedNeutral {
  const bits = (words: readonly string[], all: readonly string[]) =>
    words.reduce((mask, word) => mask | (1 << all.indexOf(word)), 0);
  return {
    acts: Uint8Array.from(facts, ({ acts }) => bits(acts, ACTS)),
    means: Uint16Array.from(facts, ({ means }) => bits(means, MEANS)),
    purpose: Uint8Array.from(facts, ({ purpose }) => PURPOSES.findIndex((each) => each === purpose)),
    age: Uint8Array.from(facts, ({ age }) => age),
    consent: Uint8Array.from(facts, ({ consent }) => (consent ? 1 : 0)),
  };
}

const OLDEST = 64;

interface Tables {
  readonly words: number;
  readonly acts: Int32Array;
  readonly means: Int32Array;
  readonly purpose: Int32Array;
  readonly child: Int32Array;
  readonly meansForAdults: Int32Array;
  readonly meansForChildren: Int32Array;
  readonly defence: Int32Array;
  readonly unlessMeans: Int32Array;
}

function tablesOf(laws: readonly NeutralLaw[]): Tables {
  const words = Math.ceil(laws.length / 32);
  const table = (rows: number, holds: (law: NeutralLaw, row: number) => boolean) => {
    const bits = new Int32Array(rows * words);
    for (let row = 0; row < rows; row += 1) {
      laws.forEach((law, at) => {
        if (holds(law, row)) bits[row * words + (at >> 5)]! |= 1 << (at & 31);
      });
    }
    return bits;
  };
  const meets = (listed: readonly string[], all: readonly string[], set: number) =>
    all.some((word, at) => ((set >> at) & 1) === 1 && listed.includes(word));
  return {
    words,
    acts: table(1 << ACTS.length, (law, set) => meets(law.acts, ACTS, set)),
    means: table(1 << MEANS.length, (law, set) => meets(law.means, MEANS, set)),
    purpose: table(PURPOSES.length, (law, at) => law.purposes.includes(PURPOSES[at] ?? '')),
    child: table(OLDEST, (law, age) => age < law.adultAge),
    meansForAdults: table(1, (law) => law.meansForAdults),
    meansForChildren: table(1, (law) => law.meansForChildren),
    defence: table(1, (law) => law.consent === 'defence'),
    unlessMeans: table(1, (law) => law.consent === 'unless-means'),
  };
}

export interface SlicedLimit {
  /** Verdicts, a bit for each law: `words` words for each set of facts. */
  verdicts(): Int32Array;
  /** The same, and the words of the reasons beside them. */
  verdictsWithReasons(): Int32Array;
  readonly words: number;
}

export function slicedLimit(laws: readonly NeutralLaw[], facts: PackedNeutral): SlicedLimit {
  const tables = tablesOf(laws);
  const count = facts.acts.length;
  const verdicts = new Int32Array(count * tables.words);
  const reasons = new Int32Array(count * tables.words * REASONS);
  return {
    words: tables.words,
    verdicts: () => {
      sliceVerdicts(tables, facts, verdicts);
      return verdicts;
    },
    verdictsWithReasons: () => {
      sliceReasons(tables, facts, verdicts, reasons);
      return verdicts;
    },
  };
}

/** Written out twice, with and without reasons: a limit shares no step that it could spare. */
function sliceVerdicts(tables: Tables, facts: PackedNeutral, verdicts: Int32Array): void {
  const { words, acts, means, purpose, child, meansForAdults, meansForChildren, defence, unlessMeans } = tables;
  let out = 0;
  for (let one = 0; one < facts.acts.length; one += 1) {
    const a = facts.acts[one]! * words;
    const m = facts.means[one]! * words;
    const p = facts.purpose[one]! * words;
    const g = facts.age[one]! * words;
    const consent = -facts.consent[one]!;
    for (let w = 0; w < words; w += 1) {
      const young = child[g + w]!;
      const met = means[m + w]!;
      const needed = (young & meansForChildren[w]!) | (~young & meansForAdults[w]!);
      const barred = consent & ~young & (defence[w]! | (unlessMeans[w]! & ~met));
      verdicts[out++] = acts[a + w]! & purpose[p + w]! & (met | ~needed) & ~barred;
    }
  }
}

function sliceReasons(tables: Tables, facts: PackedNeutral, verdicts: Int32Array, reasons: Int32Array): void {
  const { words, acts, means, purpose, child, meansForAdults, meansForChildren, defence, unlessMeans } = tables;
  let out = 0;
  let why = 0;
  for (let one = 0; one < facts.acts.length; one += 1) {
    const a = facts.acts[one]! * words;
    const m = facts.means[one]! * words;
    const p = facts.purpose[one]! * words;
    const g = facts.age[one]! * words;
    const consent = -facts.consent[one]!;
    for (let w = 0; w < words; w += 1) {
      const young = child[g + w]!;
      const met = means[m + w]!;
      const needed = (young & meansForChildren[w]!) | (~young & meansForAdults[w]!);
      const barred = consent & ~young & (defence[w]! | (unlessMeans[w]! & ~met));
      const act = acts[a + w]!;
      const aim = purpose[p + w]!;
      reasons[why++] = act;
      reasons[why++] = aim;
      reasons[why++] = met;
      reasons[why++] = needed;
      reasons[why++] = barred;
      verdicts[out++] = act & aim & (met | ~needed) & ~barred;
    }
  }
}

/**
 * Many laws run on many sets of facts at once, bit-sliced: one bit of a word for each offence, 32 offences in a step. The
 * rules of the plain engine (`apply.ts`) fill tables: a row for each conduct that occurs (acts, purpose, movement), and one
 * for each person (the means used, age, consent). A verdict is then two rows laid over one another, and the rows of the
 * elements are the reasons: they tell what each offence said of each.
 */
import type { FourAnswer } from '../derived.ts';
import type { Term } from '../../content/offence.ts';
import { byAge, ELEMENTS, SURELY_ADULT, meansUsed, movementMet, type Element } from './apply.ts';
import type { EncodedOffence } from './encoded-offence.ts';
import type { Facts } from './facts.ts';
import { anyOf } from './logic.ts';
import { listCovers, listOfActsOrMeans, type Terms } from './terms.ts';

/** Facts with one purpose: facts with several are several of these, joined by OR. */
export interface PanelFacts extends Omit<Facts, 'purposes'> {
  readonly purpose: Term;
}

/** Three words for each 32 offences, in this order: who says no, who has not been read, whom the text leaves open. */
const PLANES = ['no', 'not-established', 'open'] as const;

/** The rows of the tables, and for each set of facts its row in each table. */
export interface PackedFacts {
  /** Words in one row: three planes for each 32 offences. */
  readonly stride: number;
  readonly count: number;
  /** In force, act, purpose and movement, laid over one another. */
  readonly conduct: Rows;
  /** Means and consent, for a person of that age. */
  readonly person: Rows;
  /** What each element's row is, before rows are laid over one another. */
  readonly elements: Readonly<Record<Element, Rows>>;
}

/** Rows, one after the other, and the row of each set of facts. */
interface Rows {
  readonly rows: Uint32Array;
  readonly rowOf: Uint32Array;
}

/** For each set of facts, the planes of every offence's verdict: what is in none of them is yes. */
export type Verdicts = Uint32Array;

/** Makes the rows that these facts need. Facts that share acts and a purpose, or means, age and consent, share rows. */
export function packFacts(
  offences: readonly EncodedOffence[],
  facts: readonly PanelFacts[],
  terms: Terms,
): PackedFacts {
  const acts = offences.map(({ offence }) => listOfActsOrMeans(offence.acts, terms));
  const [ofAct, ofPurpose, ofPerson] = [
    table(
      offences,
      facts,
      (one) => one.acts.join(' '),
      ['in-force', 'act'],
      ({ inForce }, one, at) => [
        inForce === 'yes' ? 'yes' : 'not-established',
        anyOf(one.acts.map((act) => listCovers(acts[at]!, act, terms))),
      ],
    ),
    table(
      offences,
      facts,
      (one) => `${one.purpose} ${one.movement}`,
      ['purpose', 'movement'],
      ({ offence }, one) => [listCovers(offence.purposes, one.purpose, terms), movementMet(offence, one.movement)],
    ),
    table(offences, facts, personKey(offences, terms), ['means', 'consent'], ({ offence }, one) => {
      const found = byAge(offence, one, one.purpose, meansUsed(offence, one.means, terms), terms);
      return [found.means, found.consent];
    }),
  ];
  const stride = strideOf(offences);
  return {
    stride,
    count: facts.length,
    conduct: laidOver(stride, together(stride, ofAct), together(stride, ofPurpose)),
    person: together(stride, ofPerson),
    elements: { ...ofAct, ...ofPurpose, ...ofPerson } as Readonly<Record<Element, Rows>>,
  };
}

function strideOf(offences: readonly EncodedOffence[]): number {
  return Math.ceil(offences.length / 32) * PLANES.length;
}

/** What tells apart persons, by the means used, age and consent; and purposes, as far as exceptions for children do. */
function personKey(offences: readonly EncodedOffence[], terms: Terms): (facts: PanelFacts) => string {
  const band = bandsOf(offences);
  const reach = reachOf(offences, terms);
  return (one) => `${one.means.join(' ')}|${band(one.age)}|${one.consent}|${reach(one.purpose)}`;
}

/** Ages that no offence tells apart are one band. */
function bandsOf(offences: readonly EncodedOffence[]): (age: number) => number {
  const cuts = [...new Set(offences.map(({ offence }) => offence.childAge?.age ?? SURELY_ADULT))];
  return (age) => cuts.filter((cut) => age >= cut).length;
}

/** Purposes that the exceptions for children do not tell apart are one. */
function reachOf(offences: readonly EncodedOffence[], terms: Terms): (purpose: Term) => string {
  const exceptions = offences.flatMap(({ offence }) => offence.meansForChildren?.onlyFor ?? []);
  if (exceptions.length === 0) return () => '';
  return (purpose) => exceptions.map((entry) => listCovers({ codes: [entry], list: 'closed' }, purpose, terms)).join();
}

type Says = (encoded: EncodedOffence, facts: PanelFacts, at: number) => readonly [FourAnswer, FourAnswer];
type TwoElements = Readonly<Partial<Record<Element, Rows>>>;

/** The rows of two elements that hang on the same facts: one for each key. */
function table(
  offences: readonly EncodedOffence[],
  facts: readonly PanelFacts[],
  key: (facts: PanelFacts) => string,
  elements: readonly [Element, Element],
  says: Says,
): TwoElements {
  const { rowOf, kinds } = numbered(facts, key);
  const stride = strideOf(offences);
  const planes = elements.map(() => new Uint32Array(kinds.length * stride));
  for (const [row, one] of kinds.entries())
    for (const [at, encoded] of offences.entries())
      for (const [which, answer] of says(encoded, one, at).entries()) {
        const plane = PLANES.indexOf(answer as (typeof PLANES)[number]);
        if (plane >= 0) planes[which]![row * stride + (at >>> 5) * PLANES.length + plane]! |= 1 << (at & 31);
      }
  return Object.fromEntries(elements.map((element, which) => [element, { rows: planes[which]!, rowOf }]));
}

/** Numbers things with the same key alike: the number of each, and the first thing of each number. */
function numbered<T>(
  things: readonly T[],
  key: (thing: T) => string | number,
): { rowOf: Uint32Array; kinds: readonly T[] } {
  const known = new Map<string | number, number>();
  const kinds: T[] = [];
  const rowOf = Uint32Array.from(things, (thing) => {
    const text = key(thing);
    const row = known.get(text) ?? kinds.push(thing) - 1;
    known.set(text, row);
    return row;
  });
  return { rowOf, kinds };
}

/** The rows of two elements of one table as one. */
function together(stride: number, elements: TwoElements): Rows {
  const [one, other] = Object.values(elements) as [Rows, Rows];
  return laidOver(stride, one, other);
}

/** A row for each pair of rows that occurs, with the bits of both. */
function laidOver(stride: number, one: Rows, other: Rows): Rows {
  const facts = Array.from(one.rowOf, (row, at) => [row, other.rowOf[at]!] as const);
  const { rowOf, kinds } = numbered(facts, ([a, b]) => a * 0x1000000 + b);
  const rows = new Uint32Array(kinds.length * stride);
  for (const [row, [a, b]] of kinds.entries())
    for (let word = 0; word < stride; word++)
      rows[row * stride + word] = one.rows[a * stride + word]! | other.rows[b * stride + word]!;
  return { rows, rowOf };
}

/** The verdict of every offence on every set of facts. `verdicts`: where to write them, to be used again and again. */
export function runPanel(packed: PackedFacts, verdicts = new Uint32Array(packed.count * packed.stride)): Verdicts {
  const { stride, count } = packed;
  const { rows: conduct, rowOf: ofConduct } = packed.conduct;
  const { rows: person, rowOf: ofPerson } = packed.person;
  let out = 0;
  for (let one = 0; one < count; one++) {
    let c = ofConduct[one]! * stride;
    let p = ofPerson[one]! * stride;
    for (const end = out + stride; out < end;) {
      // An element that says no decides; then one that was not read; then one that the text leaves open (`allOf`).
      const no = conduct[c++]! | person[p++]!;
      const unread = (conduct[c++]! | person[p++]!) & ~no;
      verdicts[out++] = no;
      verdicts[out++] = unread;
      verdicts[out++] = (conduct[c++]! | person[p++]!) & ~(no | unread);
    }
  }
  return verdicts;
}

/** One offence's verdict on one set of facts. */
export function verdictAt(packed: PackedFacts, verdicts: Verdicts, facts: number, offence: number): FourAnswer {
  return answerAt(verdicts, facts * packed.stride, offence);
}

/** What one offence says of each element of one set of facts. */
export function elementsAt(packed: PackedFacts, facts: number, offence: number): Readonly<Record<Element, FourAnswer>> {
  const said = ELEMENTS.map((element) => {
    const { rows, rowOf } = packed.elements[element];
    return [element, answerAt(rows, rowOf[facts]! * packed.stride, offence)];
  });
  return Object.fromEntries(said) as Record<Element, FourAnswer>;
}

function answerAt(planes: Uint32Array, row: number, offence: number): FourAnswer {
  const word = row + (offence >>> 5) * PLANES.length;
  return PLANES.find((_, plane) => ((planes[word + plane]! >>> (offence & 31)) & 1) === 1) ?? 'yes';
}

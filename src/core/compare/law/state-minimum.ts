/**
 * A state held against articles 3(a) to 3(d) of the Palermo Protocol: the Protocol's own patterns are run through all of
 * its offences of the day. Where no offence says yes, those that come nearest speak, each with its elements' own answers.
 * Nothing is scored and no state is ranked: each difference is named with its patterns and the offences that show it.
 */
import type { Offence, Term } from '../../content/offence.ts';
import type { FourAnswer } from '../derived.ts';
import { alikeIn, spread } from './alike.ts';
import { answerOf, applyOffence, ELEMENTS, encodedAsRead, inForceOn, type OffenceFinding } from './apply.ts';
import { boxOf, coverOf } from './cover.ts';
import type { EncodedOffence } from './encoded-offence.ts';
import type { Facts } from './facts.ts';
import { bitsInSpace, layoutOf, setBit, type Bitmap } from './layout.ts';
import {
  ADULT_AGE,
  ASKED_OF_ADULTS,
  ASKED_OF_CHILDREN,
  CHILD_AGE,
  isPastMinimum,
  MINIMUM_ELEMENTS,
  type MinimumElement,
  type MinimumResult,
} from './protocol.ts';
import { factsAt, NONE_USED, type Box, type Space } from './space.ts';
import type { TermKind, Terms } from './terms.ts';

export interface StateAgainst {
  readonly result: MinimumResult;
  /** Short, open, not established: the Protocol's patterns that are so, adults first, as boxes. */
  readonly patterns?: readonly Box[];
  /** The offences that show it on those patterns. */
  readonly shownBy?: readonly string[];
  /** Beyond: what is named past the minimum and punished, as the law writes it. */
  readonly names?: readonly Term[];
  /** With the elements told from memory taken as unread, the result would be another. */
  readonly recalled?: true;
}

export interface StateMinimum {
  /** The offences that are, or may be, in force on the day. */
  readonly offences: readonly string[];
  readonly elements: Readonly<Record<MinimumElement, StateAgainst>>;
}

/** What each element of the Protocol's definition is in a state with these offences on the day. */
export function stateMinimum(offences: readonly EncodedOffence[], terms: Terms): StateMinimum {
  const found = elementsAgainst(inForceOn(offences), terms);
  const read = elementsAgainst(offences.flatMap(encodedAsRead), terms);
  const elements = MINIMUM_ELEMENTS.map((element) => {
    const rests = read[element].result !== found[element].result;
    return [element, rests ? { ...found[element], recalled: true as const } : found[element]];
  });
  return {
    offences: inForceOn(offences).map(({ id }) => id),
    elements: Object.fromEntries(elements) as Record<MinimumElement, StateAgainst>,
  };
}

type Undecided = Exclude<FourAnswer, 'yes'>;
const UNDECIDED = ['no', 'not-established', 'open'] as const satisfies readonly Undecided[];
const RESULT = { no: 'short', 'not-established': 'not-established', open: 'open' } as const;

/** Per element and answer, the patterns that are so, and the offences that say so. */
type Shortfalls = Map<string, { readonly boxes: Box[]; readonly shownBy: Set<string> }>;

function elementsAgainst(
  offences: readonly EncodedOffence[],
  terms: Terms,
): Readonly<Record<MinimumElement, StateAgainst>> {
  const shortfalls: Shortfalls = new Map();
  for (const space of [ASKED_OF_ADULTS, ASKED_OF_CHILDREN]) addShortfalls(shortfalls, offences, space, terms);
  const past = beyond(offences, terms);
  const shown = (ids: ReadonlySet<string>) => offences.map(({ id }) => id).filter((id) => ids.has(id));
  const against = (element: MinimumElement): StateAgainst => {
    for (const answer of UNDECIDED) {
      const found = shortfalls.get(`${element} ${answer}`);
      if (found) return { result: RESULT[answer], patterns: found.boxes, shownBy: shown(found.shownBy) };
    }
    return past[element] ?? { result: 'meets' };
  };
  return Object.fromEntries(MINIMUM_ELEMENTS.map((element) => [element, against(element)])) as Record<
    MinimumElement,
    StateAgainst
  >;
}

/** What one offence says of a pattern, element by element; an element that it says nothing of is left out. */
interface Says {
  readonly id: string | null;
  readonly answers: Partial<Record<MinimumElement, FourAnswer>>;
}

function addShortfalls(shortfalls: Shortfalls, offences: readonly EncodedOffence[], space: Space, terms: Terms): void {
  const alike = alikeIn(space, offences, terms);
  const layout = layoutOf(alike.space);
  const sets = new Map<string, { readonly set: Bitmap; readonly ids: Set<string> }>();
  for (const { places, bit } of bitsInSpace(layout)) {
    for (const { id, answers } of sayingsOf(offences, factsAt(alike.space, places), terms)) {
      for (const element of MINIMUM_ELEMENTS) {
        const answer = answers[element] ?? 'yes';
        if (answer === 'yes') continue;
        const key = `${element} ${answer}`;
        const entry = sets.get(key) ?? { set: new Uint32Array(layout.words), ids: new Set<string>() };
        setBit(entry.set, bit);
        if (id !== null) entry.ids.add(id);
        sets.set(key, entry);
      }
    }
  }
  for (const [key, { set, ids }] of sets) {
    const entry = shortfalls.get(key) ?? { boxes: [], shownBy: new Set<string>() };
    entry.boxes.push(...coverOf(layout, set).map((box) => spread(alike, space, boxOf(layout, box))));
    for (const id of ids) entry.shownBy.add(id);
    shortfalls.set(key, entry);
  }
}

/** What the nearest offences say where the state's answer is not yes; nothing where it is. */
function sayingsOf(offences: readonly EncodedOffence[], facts: Facts, terms: Terms): readonly Says[] {
  if (offences.length === 0) return [{ id: null, answers: notEstablished({}) }];
  const found = offences.map((encoded) => ({ encoded, finding: applyOffence(encoded, facts, terms) }));
  if (found.some(({ finding }) => finding.answer === 'yes')) return [];
  return nearest(found).map(({ encoded, finding }) => ({
    id: encoded.id,
    answers: answersOf(encoded, finding, facts, terms),
  }));
}

interface Run {
  readonly encoded: EncodedOffence;
  readonly finding: OffenceFinding;
}

/** Those for which no other offence says no on only a part of the same elements. */
function nearest(runs: readonly Run[]): readonly Run[] {
  const fails = runs.map(({ finding }) => ELEMENTS.filter((element) => finding.elements[element] === 'no'));
  return runs.filter((_, at) => {
    const own = fails[at]!;
    return !fails.some((other) => other.length < own.length && other.every((element) => own.includes(element)));
  });
}

function answersOf(encoded: EncodedOffence, { elements }: OffenceFinding, facts: Facts, terms: Terms): Says['answers'] {
  const { offence } = encoded;
  // A rule tied to the means says nothing against consent where the means are not met (art. 3(b) is tied to them too).
  const tied = offence.consent?.rule === 'irrelevant-if-means' && elements.means !== 'yes';
  const said: Says['answers'] = {
    acts: elements.act,
    purposes: elements.purpose,
    movement: elements.movement,
    consent: tied ? 'yes' : elements.consent,
    ...(facts.age === CHILD_AGE ? ofChild(encoded, elements.means, facts, terms) : { means: elements.means }),
  };
  return elements['in-force'] === 'yes' ? said : notEstablished(said);
}

/**
 * Art. 3(c) asks what the law says of one whom it takes as a child; art. 3(d) whether it takes a person of seventeen as
 * one. So means are run with the child taken as a child, and what fails besides does so by the law's age.
 */
function ofChild(encoded: EncodedOffence, means: FourAnswer, facts: Facts, terms: Terms): Says['answers'] {
  const childAge = { age: 18, confidence: 'sourced' } as const;
  const asChild: Offence = { ...encoded.offence, childAge };
  const own = encoded.offence.childAge;
  return {
    children: applyOffence({ ...encoded, offence: asChild }, facts, terms).elements.means,
    'child-age': own === null ? 'not-established' : own.age <= CHILD_AGE ? means : 'yes',
  };
}

/** Not surely in force, or no offence: every element is not established, save where the text says no. */
function notEstablished(said: Says['answers']): Says['answers'] {
  return Object.fromEntries(
    MINIMUM_ELEMENTS.map((element) => [element, said[element] === 'no' ? 'no' : 'not-established']),
  );
}

/** Where the state's answer is yes to a pattern for which the Protocol does not ask, by the kind of element. */
function beyond(
  offences: readonly EncodedOffence[],
  terms: Terms,
): Partial<Readonly<Record<MinimumElement, StateAgainst>>> {
  const isYes = (facts: Facts) => answerOf(offences, facts, terms) === 'yes';
  const some = (change: Partial<Space>, holds = isYes): boolean => {
    const space = alikeIn({ ...ASKED_OF_ADULTS, ...change }, offences, terms).space;
    return [...bitsInSpace(layoutOf(space))].some(({ places }) => holds(factsAt(space, places)));
  };
  const named = (kind: TermKind, lists: readonly ({ readonly codes: readonly Term[] } | null)[]) => {
    const past = new Set(
      lists.flatMap((list) => list?.codes ?? []).filter((entry) => isPastMinimum(entry, kind, terms)),
    );
    const names = [...past].filter((entry) => some({ [kind]: [entry] }));
    return names.length > 0 ? { result: 'beyond' as const, names } : undefined;
  };
  const bare: Partial<Space> = { means: [NONE_USED] };
  const plain = (is: boolean) => (is ? { result: 'beyond' as const } : undefined);
  const only18 = (facts: Facts) => isYes({ ...facts, age: 18 }) && !isYes({ ...facts, age: ADULT_AGE });
  const laws = offences.map(({ offence }) => offence);
  const found = {
    acts: named(
      'act',
      laws.map((law) => law.acts),
    ),
    means:
      plain(some({ ...bare, consent: ['none'] })) ??
      named(
        'means',
        laws.map((law) => law.means),
      ),
    purposes: named(
      'purpose',
      laws.map((law) => law.purposes),
    ),
    consent: plain(some({ ...bare, consent: ['given'] })),
    'child-age': plain(some(bare, only18)),
  };
  return Object.fromEntries(Object.entries(found).filter(([, against]) => against !== undefined));
}

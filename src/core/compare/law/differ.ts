/**
 * Where two laws part: exactly the fact patterns on which their answers differ, told as boxes. Two sides may be two
 * states, or one state on two days (what its reform changed). Also what a region's laws have in common, and what a set of
 * facts is along a route. Nothing is sampled: patterns that no law compared tells apart are run once for all.
 */
import type { FourAnswer } from '../derived.ts';
import { alikeIn, spread, type Alike } from './alike.ts';
import { applyState, type StateFinding } from './apply.ts';
import { boxOf, coverOf } from './cover.ts';
import type { EncodedOffence } from './encoded-offence.ts';
import type { Facts } from './facts.ts';
import { bitsSet, layoutOf, placesOf, type Bitmap, type Layout } from './layout.ts';
import { allOf, FOUR_ANSWERS } from './logic.ts';
import { patternAnswers, type PatternAnswers } from './pattern-answers.ts';
import { countOf, type Box, type Space } from './space.ts';
import type { Terms } from './terms.ts';

/** The offences of one side that are, or may be, in force on its day. */
export type Side = readonly EncodedOffence[];

/** Some patterns: how many, and the boxes that together are exactly these; none can be left out or widened. */
export interface Patterns {
  readonly patterns: number;
  readonly boxes: readonly Box[];
}

/** The patterns to which the first side answers `a` and the second `b`. */
export interface Parting extends Patterns {
  readonly a: FourAnswer;
  readonly b: FourAnswer;
}

export interface Difference {
  /** All patterns of the space, and those on which the sides part. */
  readonly patterns: number;
  readonly differing: number;
  /** In the order yes, no, open, not established, of the first side and then of the second. */
  readonly partings: readonly Parting[];
}

/** Where two sides part, over a space of patterns. */
export function differ(a: Side, b: Side, space: Space, terms: Terms): Difference {
  const over = overSides([a, b], space, terms);
  const [ofA, ofB] = over.answers as [PatternAnswers, PatternAnswers];
  const partings = FOUR_ANSWERS.flatMap((saidA) =>
    FOUR_ANSWERS.filter((saidB) => saidB !== saidA).flatMap((saidB) => {
      const told = asPatterns(over, bothOf(answered(ofA, saidA, over.layout), answered(ofB, saidB, over.layout)));
      return told.patterns === 0 ? [] : [{ a: saidA, b: saidB, ...told }];
    }),
  );
  const differing = partings.reduce((sum, { patterns }) => sum + patterns, 0);
  return { patterns: countOf(space), differing, partings };
}

/** What a region's laws make of a pattern. */
export const COVERAGES = ['all', 'some', 'none', 'not-settled'] as const;
export type Coverage = (typeof COVERAGES)[number];

/**
 * The patterns that all states punish, that some do, and that none does. `some`: at least one yes, and not all. `none`:
 * every state says no. `not-settled`: no yes, and not all say no; what is open or not read never counts as no.
 */
export function coverageOf(
  states: readonly Side[],
  space: Space,
  terms: Terms,
): readonly (Patterns & { readonly coverage: Coverage })[] {
  if (states.length === 0) return [];
  const over = overSides(states, space, terms);
  const saying = (answer: FourAnswer) => over.answers.map((answers) => answered(answers, answer, over.layout));
  const yes = saying('yes');
  const all = yes.reduce(bothOf);
  const any = yes.reduce(eitherOf);
  const none = saying('no').reduce(bothOf);
  const sets: Readonly<Record<Coverage, Bitmap>> = {
    all,
    some: without(any, all),
    none,
    'not-settled': without(everyPattern(over.layout), eitherOf(any, none)),
  };
  return COVERAGES.flatMap((coverage) => {
    const told = asPatterns(over, sets[coverage]);
    return told.patterns === 0 ? [] : [{ coverage, ...told }];
  });
}

/** One stop of a route: a state, and what its law on the day makes of the facts. */
export interface RouteStop<S> {
  readonly stop: S;
  readonly finding: StateFinding;
}

/**
 * What the facts are in each state along a route (origin, transit, destination), in its order, and in all of them
 * together, as dual criminality asks: no if any says no, else as little settled as the least settled of them.
 */
export function alongRoute<S>(
  stops: readonly (S & { readonly offences: Side })[],
  facts: Facts,
  terms: Terms,
): { readonly stops: readonly RouteStop<S>[]; readonly inAll: FourAnswer } {
  const found = stops.map((stop) => ({ stop, finding: applyState(stop.offences, facts, terms) }));
  return { stops: found, inAll: allOf(found.map(({ finding }) => finding.answer)) };
}

/** The sides' answers over the kinds of patterns that any of them tells apart. */
interface OverSides {
  readonly space: Space;
  readonly alike: Alike;
  readonly layout: Layout;
  readonly answers: readonly PatternAnswers[];
}

function overSides(sides: readonly Side[], space: Space, terms: Terms): OverSides {
  const alike = alikeIn(space, sides.flat(), terms);
  const layout = layoutOf(alike.space);
  return { space, alike, layout, answers: sides.map((side) => patternAnswers(side, layout, terms)) };
}

/** A set of kinds of patterns, as the patterns of the whole space. */
function asPatterns({ space, alike, layout }: OverSides, set: Bitmap): Patterns {
  const { act, means, purpose, age } = alike.kinds;
  let patterns = 0;
  for (const bit of bitsSet(set)) {
    const [a, m, p, g] = placesOf(layout, bit) as [number, number, number, number];
    patterns += act[a]!.length * means[m]!.length * purpose[p]!.length * age[g]!.length;
  }
  return { patterns, boxes: coverOf(layout, set).map((box) => spread(alike, space, boxOf(layout, box))) };
}

function answered(answers: PatternAnswers, answer: FourAnswer, layout: Layout): Bitmap {
  if (answer !== 'no') return answers[answer];
  const { yes, open, 'not-established': unread } = answers;
  return everyPattern(layout).map((word, at) => word & ~(yes[at]! | open[at]! | unread[at]!));
}

function everyPattern(layout: Layout): Bitmap {
  const rest = layout.inBlock % 32;
  const last = rest === 0 ? 0xffffffff : 2 ** rest - 1;
  const { wordsInBlock, words } = layout;
  return Uint32Array.from({ length: words }, (_, at) => (at % wordsInBlock === wordsInBlock - 1 ? last : 0xffffffff));
}

function bothOf(a: Bitmap, b: Bitmap): Bitmap {
  return a.map((word, at) => word & b[at]!);
}

function eitherOf(a: Bitmap, b: Bitmap): Bitmap {
  return a.map((word, at) => word | b[at]!);
}

function without(a: Bitmap, b: Bitmap): Bitmap {
  return a.map((word, at) => word & ~b[at]!);
}

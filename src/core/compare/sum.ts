/**
 * When figures may be added up: only when they are alike in unit, definition, population and period, each of them
 * stated, and no state comes twice; their sources may differ (design, idea 2). Unlike figures are marked, never summed.
 */
import { canonical } from '../basics/canonical.ts';
import type { StateCode } from '../basics/ids.ts';
import type { Figure } from '../content/value.ts';

/** A state's figure; `null` where the state is silent, which adds nothing and is not zero. */
export interface StateFigure {
  readonly state: StateCode;
  readonly figure: Figure | null;
}

/** What figures must share, in the order in which differences are named. */
export const LIKENESS = ['unit', 'definition', 'population', 'period'] as const;
export type Likeness = (typeof LIKENESS)[number];

export type SumRefusal = 'state-twice' | 'no-figure' | Likeness;

export type Sum =
  | {
      readonly kind: 'sum';
      readonly sum: number;
      /** The states whose figures are in it, and the states asked. */
      readonly states: number;
      readonly asked: number;
      readonly partial: boolean;
    }
  /** All that differs or is not stated, in the order of `LIKENESS`. */
  | { readonly kind: 'refused'; readonly because: readonly SumRefusal[] };

export function sumFigures(figures: readonly StateFigure[], asked: number): Sum {
  const states = new Set(figures.map(({ state }) => state));
  if (states.size < figures.length) return { kind: 'refused', because: ['state-twice'] };
  const given = figures.flatMap(({ figure }) => (figure ? [figure] : []));
  if (given.length === 0) return { kind: 'refused', because: ['no-figure'] };
  const because = LIKENESS.filter((field) => !isAlike(given, field));
  if (because.length > 0) return { kind: 'refused', because };
  const sum = given.reduce((total, figure) => total + figure.amount, 0);
  return { kind: 'sum', sum, states: given.length, asked, partial: given.length < asked };
}

/** Figures that are alike, and may be added if no state comes twice. */
export interface LikeFigures {
  readonly figures: readonly StateFigure[];
  /** What was not stated; such a figure is like no other and stands alone. */
  readonly notStated: readonly Likeness[];
}

/** The figures in groups of alike ones, in the order in which the first of each comes; silent states are left out. */
export function groupsOfLike(figures: readonly StateFigure[]): readonly LikeFigures[] {
  const groups = new Map<string, { figures: StateFigure[]; notStated: readonly Likeness[] }>();
  figures.forEach((each, n) => {
    const { figure } = each;
    if (!figure) return;
    const notStated = LIKENESS.filter((field) => stated(figure, field) === null);
    const key = notStated.length > 0 ? String(n) : canonical(LIKENESS.map((field) => stated(figure, field)));
    const group = groups.get(key);
    if (group) group.figures.push(each);
    else groups.set(key, { figures: [each], notStated });
  });
  return [...groups.values()];
}

function isAlike(figures: readonly Figure[], field: Likeness): boolean {
  const texts = figures.map((figure) => stated(figure, field));
  return texts.every((text) => text !== null && text === texts[0]);
}

/** What the figure states, equal texts for equal things; `null` where it is not stated, or not known. */
function stated(figure: Figure, field: Likeness): string | null {
  switch (field) {
    case 'unit':
    case 'definition':
      return figure[field];
    case 'population':
      return figure.population?.length ? canonical([...new Set(figure.population)].sort()) : null;
    case 'period': {
      // Two unknown bounds may be two different days.
      const { from, to } = figure.period ?? { from: null, to: null };
      if (!from || !to || from.precision === 'unknown' || to.precision === 'unknown') return null;
      return canonical([from, to]);
    }
    default:
      return neverField(field);
  }
}

function neverField(field: never): never {
  throw new Error(`not a field of likeness: ${JSON.stringify(field)}`);
}

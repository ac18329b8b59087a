/** A question of the topic on one basis: the class of each state, and which of them the reader's choice shows. */
import type { Basis } from '../../core/basics/ids.ts';
import type { Language } from '../../core/basics/language.ts';
import type { Cube } from '../../core/compare/cube.ts';
import type { StateClass } from '../../core/compare/tally.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import type { Question } from '../../core/content/question.ts';
import type { TopicFilters } from '../../pages/topic/topic-view.ts';

export interface Standing {
  readonly cube: Cube;
  readonly catalog: Catalog;
  readonly language: Language;
  readonly filters: TopicFilters;
}

/** A question on one basis, with the class of each state by the voices that the reader chose. */
export interface Column {
  readonly question: Question;
  readonly basis: Basis;
  /** One code of the question's list, where each has a column of its own; its classes then say yes or no. */
  readonly code: string | null;
  readonly own: ReadonlyMap<string, StateClass>;
  readonly reference: ReadonlyMap<string, StateClass>;
}

/** The class that the reader's choice of speaker shows: the state's own comes first where everybody is asked. */
export function classShown(column: Column, state: string, filters: TopicFilters): StateClass {
  const own = column.own.get(state) ?? NOTHING;
  const reference = column.reference.get(state) ?? NOTHING;
  switch (filters.speaker) {
    case 'own':
      return own;
    case 'reference':
      return reference;
    case 'all':
      return own.kind === 'nothing' ? reference : own;
    default:
      return never(filters.speaker);
  }
}

export const NOTHING: StateClass = { kind: 'nothing' };

function never(value: never): never {
  throw new Error(`not a choice: ${String(value)}`);
}

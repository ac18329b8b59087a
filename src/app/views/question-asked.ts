/** What a question's page is made from. */
import type { Basis } from '../../core/basics/ids.ts';
import type { Language } from '../../core/basics/language.ts';
import type { Cube } from '../../core/compare/cube.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import type { Question } from '../../core/content/question.ts';

/** A day at which the question is counted again: the first day of a meeting. */
export interface Earlier {
  readonly label: string;
  readonly cube: Cube;
}

export interface QuestionAsked {
  readonly cube: Cube;
  readonly catalog: Catalog;
  readonly question: Question;
  readonly basis: Basis;
  readonly language: Language;
  readonly earlier: readonly Earlier[];
  /** What is said of the day shown, in the strips. */
  readonly today: string;
}

/** What every part of the report needs to say things. */
import type { Language } from '../core/basics/language.ts';
import type { Catalog } from '../core/content/catalog.ts';
import type { Outline } from '../core/publish/outline.ts';
import { inNameOrder } from '../words/order.ts';

export interface ReportWords {
  readonly outline: Outline;
  readonly catalog: Catalog;
  readonly language: Language;
}

/** States in the order of their names in the report's language. */
export function inOrder({ catalog, language }: ReportWords, states: readonly string[]): readonly string[] {
  return inNameOrder(
    states.flatMap((code) => catalog.states.get(code) ?? []),
    language,
  ).map((state) => state.code);
}

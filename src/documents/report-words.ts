/** What every part of the report needs to say things. */
import { speakerKind, type Speaker } from '../core/basics/ids.ts';
import type { Language } from '../core/basics/language.ts';
import type { Catalog } from '../core/content/catalog.ts';
import type { Outline } from '../core/publish/outline.ts';
import { inNameOrder } from '../words/order.ts';

export interface ReportWords {
  readonly outline: Outline;
  readonly catalog: Catalog;
  readonly language: Language;
  /** The reference source by which most of the report is told: it is named once, at the start. */
  readonly mainReference: Speaker | null;
}

export function reportWords(outline: Outline, catalog: Catalog, language: Language): ReportWords {
  return { outline, catalog, language, mainReference: mainReferenceOf(outline) };
}

/** The reference speaker with most answers, the first by its id of equals; `null` where none speaks. */
function mainReferenceOf({ states }: Outline): Speaker | null {
  const counts = new Map<Speaker, number>();
  for (const { answers } of states.flatMap((state) => state.answers)) {
    for (const { speaker } of answers) {
      if (speaker !== null && speakerKind(speaker) === 'reference') counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
    }
  }
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}

/** States in the order of their names in the report's language. */
export function inOrder({ catalog, language }: ReportWords, states: readonly string[]): readonly string[] {
  return inNameOrder(
    states.flatMap((code) => catalog.states.get(code) ?? []),
    language,
  ).map((state) => state.code);
}

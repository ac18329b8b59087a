/** The Protocol's minimum in words: results, patterns of the Protocol, what a law names past it. */
import type { Language } from '../core/basics/language.ts';
import {
  ASKED_OF_ADULTS,
  ASKED_OF_CHILDREN,
  type MinimumElement,
  type MinimumResult,
} from '../core/compare/law/protocol.ts';
import type { Box, Space } from '../core/compare/law/space.ts';
import type { TermKind } from '../core/compare/law/terms.ts';
import type { Catalog } from '../core/content/catalog.ts';
import type { Term } from '../core/content/offence.ts';
import { minimumResultName, termsInside } from './law-words.ts';
import { say } from './messages.ts';
import { sayPatterns } from './pattern-words.ts';

/** How an element stands to the Protocol; `nothing`: no law is on record. */
export function sayMinimumShown(result: MinimumResult | 'nothing', language: Language): string {
  return result === 'nothing' ? say('law_minimum_nothing', language) : minimumResultName(result, language);
}

/** All patterns that the Protocol covers, of adults and of children, in whose space they are told. */
const PROTOCOL_SPACE: Space = {
  ...ASKED_OF_ADULTS,
  means: [...ASKED_OF_CHILDREN.means, ...ASKED_OF_ADULTS.means],
  age: [...ASKED_OF_ADULTS.age, ...ASKED_OF_CHILDREN.age],
};

/** Some of the Protocol's own patterns, of adults or of children. */
export function sayProtocolPatterns(box: Box, catalog: Catalog, language: Language): string {
  return sayPatterns(box, PROTOCOL_SPACE, catalog, language);
}

const KIND: Readonly<Partial<Record<MinimumElement, TermKind>>> = { acts: 'act', means: 'means', purposes: 'purpose' };

/** What a law names of acts, means or purposes past the minimum. */
export function termsPastMinimum(
  element: MinimumElement,
  names: readonly Term[],
  catalog: Catalog,
  language: Language,
): string {
  return termsInside(KIND[element] ?? 'purpose', names, catalog, language);
}

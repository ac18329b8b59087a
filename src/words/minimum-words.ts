/** What articles 3(a) to 3(d) of the Palermo Protocol ask of a law, in words, element by element. */
import type { Language } from '../core/basics/language.ts';
import { ASKED_OF_ADULTS, ASKED_OF_CHILDREN, MINIMUM, type MinimumElement } from '../core/compare/law/protocol.ts';
import type { Space } from '../core/compare/law/space.ts';
import type { Catalog } from '../core/content/catalog.ts';
import { termsInside } from './law-words.ts';
import { m, say } from './messages.ts';

/** All patterns that the Protocol covers, of adults and of children, in whose space they are told. */
export const PROTOCOL_SPACE: Space = {
  ...ASKED_OF_ADULTS,
  means: [...ASKED_OF_CHILDREN.means, ...ASKED_OF_ADULTS.means],
  age: [...ASKED_OF_ADULTS.age, ...ASKED_OF_CHILDREN.age],
};

/** 'recruitment, transport, transfer, harbouring and receipt'. */
export function sayAsked(element: MinimumElement, catalog: Catalog, language: Language): string {
  const locale = { locale: language };
  switch (element) {
    case 'acts':
      return m.law_asks_acts({ acts: termsInside('act', MINIMUM.act, catalog, language) }, locale);
    case 'means':
      return m.law_asks_means({ means: termsInside('means', MINIMUM.means, catalog, language, 'or') }, locale);
    case 'purposes':
      return m.law_asks_purposes({ purposes: termsInside('purpose', MINIMUM.purpose, catalog, language) }, locale);
    case 'movement':
      return say('law_asks_movement', language);
    case 'consent':
      return say('law_asks_consent', language);
    case 'children':
      return say('law_asks_children', language);
    case 'child-age':
      return say('law_asks_child_age', language);
    default:
      return never(element);
  }
}

function never(element: never): never {
  throw new Error(`not an element: ${JSON.stringify(element)}`);
}

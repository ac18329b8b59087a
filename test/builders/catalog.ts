/** Catalogues for tests: the code lists and national terms told, and nothing else. */
import { catalogOf, type Catalog } from '../../src/core/content/catalog.ts';
import type { CodeList } from '../../src/core/content/code-list.ts';
import type { NationalTerm } from '../../src/core/content/offence.ts';

const inFour = (text: string) => ({ en: text, es: text, pt: text, fr: text });

/** A list of codes, each its own label. */
export function aCodeList(id: string, ...codes: readonly string[]): CodeList {
  return { id, open: false, name: inFour(id), codes: codes.map((code) => ({ id: code, labels: inFour(code) })) };
}

export function aCatalog(lists: readonly CodeList[], terms: readonly NationalTerm[] = []): Catalog {
  return catalogOf([
    ...lists.map((body) => ({ kind: 'code-list' as const, id: body.id, version: 1, body })),
    ...terms.map((body) => ({ kind: 'term' as const, id: body.id, version: 1, body })),
  ]);
}

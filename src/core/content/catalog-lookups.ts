/** References looked up in the catalog: each gives a fault where it leads nowhere. */
import { problem, type Problem } from '../basics/problem.ts';
import type { Catalog } from './catalog.ts';
import type { Citation } from './source.ts';

type Path = Problem['path'];

export function citationFaults(citations: readonly Citation[], catalog: Catalog, at: Path): Problem[] {
  return citations.flatMap(({ source }, i) =>
    catalog.sources.has(source) ? [] : [problem([...at, i, 'source'], 'unknown-source', { source })],
  );
}

/** A fault where a code is given that its list does not hold. */
export function codeFault(code: string | null | undefined, list: string, catalog: Catalog, path: Path): Problem[] {
  if (code === null || code === undefined) return [];
  const known = catalog.codeLists.get(list);
  if (!known) return [problem(path, 'unknown-list', { list })];
  return known.codes.some((c) => c.id === code) ? [] : [problem(path, 'unknown-code', { code, list })];
}

export function provisionIdFaults(ids: readonly string[], catalog: Catalog, at: Path): Problem[] {
  return ids.flatMap((provision, i) =>
    catalog.provisions.has(provision) ? [] : [problem([...at, i], 'unknown-provision', { provision })],
  );
}

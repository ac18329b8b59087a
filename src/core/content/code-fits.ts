/** Do codes belong to their list, and may they stand together? */
import { problem, type Problem } from '../basics/problem.ts';
import type { Catalog } from './catalog.ts';
import type { CodeList } from './code-list.ts';
import type { Figure } from './value.ts';

/** Codes that the list does not hold, and codes given twice. */
export function codesFit(
  codes: readonly string[],
  list: string | undefined,
  catalog: Catalog,
  pathOf: (at: number) => Problem['path'],
): Problem[] {
  const known = list === undefined ? undefined : catalog.codeLists.get(list);
  if (!known) return [problem(pathOf(0), 'unknown-list', { list: list ?? '' })];
  return codes.flatMap((code, at) => {
    if (!known.codes.some((c) => c.id === code)) return [problem(pathOf(at), 'unknown-code', { code, list: known.id })];
    return codes.indexOf(code) < at ? [problem(pathOf(at), 'code-twice', { code })] : [];
  });
}

/** 'None' and its like stand alone: with another code beside it the answer contradicts itself. */
export function aloneFits(codes: readonly string[], list: string | undefined, catalog: Catalog): Problem[] {
  const known: CodeList | undefined = catalog.codeLists.get(list ?? '');
  const alone = codes.find((code) => known?.codes.some((c) => c.id === code && c.exclusive));
  if (alone === undefined || codes.length === 1) return [];
  return [problem(['codes', codes.indexOf(alone)], 'code-stands-alone', { code: alone })];
}

/** What a figure counts must be told in shared codes, or two figures could never be held side by side. */
export function figureFits(figure: Omit<Figure, 'amount'>, catalog: Catalog, at: Problem['path']): Problem[] {
  return [
    ...(figure.unit === null ? [] : codesFit([figure.unit], 'unit', catalog, () => [...at, 'unit'])),
    ...(figure.population?.length
      ? codesFit(figure.population, 'population', catalog, (i) => [...at, 'population', i])
      : []),
  ];
}

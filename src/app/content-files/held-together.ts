/** Content files held against each other: nothing twice, and nothing that refers to what is not there. */
import { canonical } from '../../core/basics/canonical.ts';
import { problem, type Problem } from '../../core/basics/problem.ts';
import { catalogOf, type CatalogItem } from '../../core/content/catalog.ts';
import { bodyFaults } from '../../core/content/references.ts';
import type { NewStatement } from '../../core/record/statement.ts';
import { placed, type Placed } from './read-file.ts';
import { partsNamed, statementFaults } from './statement-faults.ts';

/** Every fault, at its file, line and column. What stands `beside` may be referred to; it is not itself looked at. */
export function heldTogether(
  items: readonly Placed<CatalogItem>[],
  statements: readonly Placed<NewStatement>[],
  beside: readonly CatalogItem[],
): readonly Problem[] {
  const catalog = catalogOf([...beside, ...items.map((item) => item.value)]);
  const said = statements.map((statement) => statement.value);
  const known = { parts: partsNamed(said, catalog), statements: new Set(said.map((statement) => statement.id)) };
  return [
    ...itemsTwice(items),
    ...twice(statements, (statement) => statement.id),
    ...items.flatMap((item) => at(item, bodyFaults(item.value, catalog))),
    ...statements.flatMap((statement) => at(statement, statementFaults(statement.value, catalog, known))),
  ];
}

function at<T>(item: Placed<T>, faults: readonly Problem[]): readonly Problem[] {
  return faults.map((fault) => placed(fault, item.file, item.place(fault.path)));
}

/** Two files may cite one source; then both must tell the same of it. Everything else stands in one place only. */
function itemsTwice(items: readonly Placed<CatalogItem>[]): readonly Problem[] {
  const nameOf = (item: CatalogItem): string =>
    item.kind === 'source' ? canonical(item.body) : `${item.kind} ${item.id}`;
  const first = [...new Map(items.toReversed().map((item) => [nameOf(item.value), item])).values()].toReversed();
  const sources = first.filter((item) => item.value.kind === 'source');
  const others = items.filter((item) => item.value.kind !== 'source');
  return [...twice(sources, (item) => item.id), ...twice(others, nameOf)];
}

function twice<T extends { readonly id: string }>(
  all: readonly Placed<T>[],
  nameOf: (value: T) => string,
): readonly Problem[] {
  const seen = new Map<string, Placed<T>>();
  return all.flatMap((one) => {
    const earlier = seen.get(nameOf(one.value));
    if (!earlier) {
      seen.set(nameOf(one.value), one);
      return [];
    }
    const params = { id: one.value.id, otherFile: earlier.file, otherLine: earlier.place([]).line };
    return at(one, [problem(['id'], 'duplicate-id', params)]);
  });
}

/** Two laws side by side: the same element of all their definitions in one row. */
import type { BesideCell, BesideView } from '../../../pages/laws/beside-view.ts';
import type { DefinitionView } from '../../../pages/laws/definition-view.ts';

export interface SideShown {
  readonly title: string;
  readonly definitions: readonly DefinitionView[];
}

/** `a` or `b` may have no definition; one of them has. Its titles of lists and labels of rules head the rows. */
export function besideView(a: SideShown, b: SideShown): BesideView {
  const [model] = [...a.definitions, ...b.definitions];
  const head = ({ title, definitions }: SideShown) => ({
    title,
    laws: definitions.map(({ name, since }) => ({ name, since })),
  });
  const row = (title: string, cellOf: (definition: DefinitionView) => Omit<BesideCell, 'name'>) => ({
    title,
    a: cells(a, cellOf),
    b: cells(b, cellOf),
  });
  return {
    a: head(a),
    b: head(b),
    rows: model
      ? [
          ...model.lists.map(({ title }, at) => row(title, ({ lists }) => ({ list: lists[at]! }))),
          ...model.rules.map(({ label }, at) => row(label, ({ rules }) => ({ rule: rules[at]! }))),
        ]
      : [],
  };
}

function cells(
  { definitions }: SideShown,
  cellOf: (definition: DefinitionView) => Omit<BesideCell, 'name'>,
): readonly BesideCell[] {
  return definitions.map((definition) => {
    const name = definitions.length > 1 ? definition.name : null;
    return { name, ...cellOf(definition) } as BesideCell;
  });
}

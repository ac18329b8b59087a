/**
 * What follows from a measure, a mechanism or an agreement being there. Presence gives a 'yes'; absence gives nothing,
 * for what was not found may exist: no derived answer here is ever 'no' but to the code 'none'.
 */
import type { Confidence } from '../../content/offence.ts';
import type { Measure } from '../../content/measure.ts';
import type { Statement } from '../../record/statement.ts';

/** A code that follows from a statement, and whether it rests on something told from memory. */
export interface Presence {
  readonly code: string;
  readonly recalled: boolean;
}

/** How sure the record is of a field of a statement: the field's own confidence, else the statement's. */
function confidenceIn(statement: Statement, path: string): Confidence {
  return statement.fieldConfidence[path] ?? statement.confidence;
}

function present(statement: Statement, codes: readonly string[], paths: readonly string[]): readonly Presence[] {
  const recalled = paths.some((path) => confidenceIn(statement, path) === 'recalled');
  return codes.map((code) => ({ code, recalled }));
}

export function measureOf(statement: Statement): Measure | undefined {
  const { content } = statement;
  return content.kind === 'value' && content.value.kind === 'measure' ? content.value.measure : undefined;
}

/** A measure of this kind for these people leads to `code`. */
export function ofMeasure(
  asked: {
    readonly kind: string;
    readonly forWhom?: Measure['forWhom'][number];
    readonly layers?: readonly Measure['layer'][];
  },
  code: string,
): (statement: Statement) => readonly Presence[] {
  return (statement) => {
    const measure = measureOf(statement);
    if (measure?.measure !== asked.kind) return [];
    if (asked.layers && !asked.layers.includes(measure.layer)) return [];
    if (!asked.forWhom) return present(statement, [code], ['measure.measure']);
    if (!measure.forWhom.includes(asked.forWhom)) return [];
    return present(statement, [code], ['measure.measure', 'measure.forWhom']);
  };
}

/** The groups that a measure names are served by a measure of their own. */
export function groupsServed(statement: Statement): readonly Presence[] {
  const groups = (measureOf(statement)?.groups ?? []).filter((group) => group !== 'none');
  return present(statement, groups, ['measure.groups']);
}

const CHILD_GROUPS: readonly string[] = ['children-adolescents', 'unaccompanied-children', 'girls'];

/** Of the measures for children, only a shelter that serves children alone is told by the kind; others are just there. */
export function childMeasures(statement: Statement): readonly Presence[] {
  const measure = measureOf(statement);
  if (!measure?.groups.some((group) => CHILD_GROUPS.includes(group))) return [];
  const own = measure.measure === 'shelter' && measure.groups.every((group) => CHILD_GROUPS.includes(group));
  const some = present(statement, [SOME], ['measure.groups']);
  return own ? [...some, ...present(statement, ['own-shelter'], ['measure.measure', 'measure.groups'])] : some;
}

/** Something of the list is there, and which of its codes does not follow: all that follows is that it is not 'none'. */
export const SOME = '(some)';

/** The kinds of the rows of a statement that names mechanisms (`mechanism-names`: one row, or several). */
export function mechanismKinds(statement: Statement): readonly Presence[] {
  const { content } = statement;
  if (content.kind !== 'value' || content.value.kind !== 'table') return [];
  const kinds = content.value.rows.flatMap(({ cells }) => {
    const kind = cells['kind'];
    return kind?.kind === 'one-of' && kind.code !== 'none' ? [kind.code] : [];
  });
  return present(statement, kinds, ['kind']);
}

/** The subjects of an agreement. */
export function agreementSubjects(statement: Statement): readonly Presence[] {
  const { content } = statement;
  if (content.kind !== 'value' || content.value.kind !== 'agreement') return [];
  const subjects = content.value.agreement.subjects.filter((subject) => subject !== 'none');
  return present(statement, subjects, ['agreement.subjects']);
}

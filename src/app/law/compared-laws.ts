/**
 * Which two laws a reader asks to compare: a state and another on one day (`a`, `b`, `on`), or a state on two days (`a`,
 * `on`, `and`). Checked here, so that the form and the table refuse the same.
 */
import type { StateCode } from '../../core/basics/ids.ts';
import { dayFault, type PlainDate } from '../../core/basics/plain-date.ts';
import { failed, ok, problem, type Problem, type Result } from '../../core/basics/problem.ts';
import type { Catalog } from '../../core/content/catalog.ts';

export interface AskedLaw {
  readonly state: StateCode;
  readonly on: PlainDate;
}
export type AskedLaws = readonly [AskedLaw, AskedLaw];

/** `null`: nothing, or too little, was asked for. `on`: the day that the page is read at, checked already. */
export function askedLaws(
  {
    a,
    b,
    and,
  }: { readonly a?: string | undefined; readonly b?: string | undefined; readonly and?: string | undefined },
  on: PlainDate,
  catalog: Catalog,
): Result<AskedLaws | null> {
  const problems = [
    ...stateProblem('a', a, catalog),
    ...stateProblem('b', b, catalog),
    ...(and !== undefined && dayFault(and) !== null ? [problem(['and'], 'not-a-day', { text: and.slice(0, 40) })] : []),
  ];
  if (problems.length > 0) return failed(problems);
  if (a === undefined || (b === undefined && and === undefined)) return ok(null);
  const first = { state: a.toUpperCase(), on };
  const second = { state: (b ?? a).toUpperCase(), on: (and ?? on) as PlainDate };
  if (first.state === second.state && first.on === second.on)
    return failed([problem([and === undefined ? 'b' : 'and'], 'same-law')]);
  return ok([first, second]);
}

function stateProblem(field: string, text: string | undefined, catalog: Catalog): readonly Problem[] {
  if (text === undefined || catalog.states.has(text.toUpperCase())) return [];
  return [problem([field], 'unknown-state', { text: text.slice(0, 40) })];
}

/** One form of exploitation in one state's laws over time: the spans of days with the same answer. */
import type { StateCode } from '../../basics/ids.ts';
import { addDays, type PlainDate } from '../../basics/plain-date.ts';
import { changeDays } from '../../record/change-days.ts';
import type { Statement } from '../../record/statement.ts';
import type { Standpoint } from '../fold.ts';
import { formFound, type FormFound } from './form-coverage.ts';
import { lawsTold } from './laws-on-day.ts';
import type { Terms } from './terms.ts';

export interface FormSpan extends FormFound {
  /** The first day of the span; `null`: as far back as anything is told. */
  readonly from: PlainDate | null;
}

/** The spans up to the standpoint's day, the earliest first. `statements`: those of the state on offences. */
export function formHistory(
  from: Standpoint,
  statements: readonly Statement[],
  { state, form }: { readonly state: StateCode; readonly form: string },
  terms: Terms,
): readonly FormSpan[] {
  const days = changeDays(statements).filter((day) => day <= from.on);
  const before = days[0] === undefined ? from.on : addDays(days[0], -1);
  const spans: FormSpan[] = [];
  for (const [day, start] of [[before, null] as const, ...days.map((each) => [each, each] as const)]) {
    const law = lawsTold({ ...from, on: day }, statements, [state], terms).get(state) ?? null;
    const found = formFound(law, form, terms);
    const last = spans.at(-1);
    if (last?.answer !== found.answer || last.recalled !== found.recalled) spans.push({ ...found, from: start });
  }
  return spans;
}

/**
 * The forms of exploitation that states report as new to them (question 2.3 of the Fourth Meeting's questionnaire), each
 * with the states that report it. A report is of practice; whether a law names the form is another matter.
 */
import type { StateCode } from '../../basics/ids.ts';
import type { Statement } from '../../record/statement.ts';
import type { Cube } from '../cube.ts';

/** The question whose replies are tables of new forms, one row for each. */
export const NEW_FORMS_QUESTION = 'new-forms';

/** A state's own report of a form. */
export interface FormReport {
  readonly state: StateCode;
  readonly statement: Statement;
}

/** The reported forms in the order of `forms`, each with its reports in the order of `states`; forms of no list are left out. */
export function newFormsReported(
  cube: Cube,
  states: readonly StateCode[],
  forms: readonly string[],
): ReadonlyMap<string, readonly FormReport[]> {
  const reports = states.flatMap((state) => reportsOf(cube, state));
  return new Map(
    forms.flatMap((form) => {
      const ofForm = reports.filter((report) => report.form === form).map(({ report }) => report);
      return ofForm.length > 0 ? [[form, ofForm] as const] : [];
    }),
  );
}

/** Each form once for a state, whatever the number of its rows. */
function reportsOf(cube: Cube, state: StateCode): readonly { readonly form: string; readonly report: FormReport }[] {
  const own = cube.answers(state, NEW_FORMS_QUESTION, 'practice').filter(({ speaker }) => speaker === `state:${state}`);
  const found = new Map<string, FormReport>();
  for (const { holding } of own) {
    if (holding.kind !== 'value' || holding.value.kind !== 'table') continue;
    for (const { cells } of holding.value.rows) {
      const form = cells['form'];
      if (form?.kind === 'one-of' && !found.has(form.code))
        found.set(form.code, { state, statement: holding.statement });
    }
  }
  return [...found].map(([form, report]) => ({ form, report }));
}

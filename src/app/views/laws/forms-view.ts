/** The forms of exploitation in the laws of the region: over the years, on the day read, and beside what states report as new. */
import type { Language } from '../../../core/basics/language.ts';
import { dateParts, type PlainDate } from '../../../core/basics/plain-date.ts';
import { membersOn } from '../../../core/compare/asked.ts';
import type { Cube } from '../../../core/compare/cube.ts';
import { formCounts, type FormAnswer, type FormCount } from '../../../core/compare/law/form-coverage.ts';
import { formsPunished, VICTIMS } from '../../../core/compare/law/form-punished.ts';
import { lawsTold, yearEnds, type Laws } from '../../../core/compare/law/laws-on-day.ts';
import { NEW_FORMS_QUESTION, newFormsReported } from '../../../core/compare/law/new-forms.ts';
import { termsOf } from '../../../core/compare/law/terms.ts';
import type { Catalog } from '../../../core/content/catalog.ts';
import type { Statement } from '../../../core/record/statement.ts';
import {
  FORM_ANSWERS_SHOWN,
  FORM_MARKS,
  type FormRowView,
  type FormsView,
  type NewFormView,
  type YearView,
} from '../../../pages/laws/forms-view.ts';
import { sayDate } from '../../../words/dates.ts';
import { m } from '../../../words/messages.ts';
import { codeLabel, stateName } from '../../../words/names.ts';
import { inNameOrder } from '../../../words/order.ts';

/** Before it no state of the region had a law after the Palermo Protocol, which was adopted in it. */
export const FIRST_YEAR = 2000;

/** A narrow screen shows every fifth year and the last. */
const KEPT_EVERY = 5;

/** What the laws of the members made of each form on one day. */
export interface FormsOnDay {
  readonly on: PlainDate;
  readonly laws: Laws;
  readonly counts: readonly FormCount[];
}

/** The forms of the shared list that facts may name, in its order. */
export function formsOf(catalog: Catalog): readonly string[] {
  return [...termsOf(catalog).codes.purpose];
}

/** `statements`: all replies to the question on offences, of whatever period. The last day is the cube's. */
export function formsOverYears(
  cube: Cube,
  catalog: Catalog,
  statements: readonly Statement[],
  forms: readonly string[],
): readonly FormsOnDay[] {
  const terms = termsOf(catalog);
  return yearEnds(FIRST_YEAR, cube.on).map((on) => {
    const from = { viewer: cube.viewer, on, sequence: cube.sequence };
    const laws = lawsTold(from, statements, membersOn(catalog, on), terms);
    return { on, laws, counts: formCounts(laws, forms, terms) };
  });
}

export function lawFormsView(
  cube: Cube,
  catalog: Catalog,
  statements: readonly Statement[],
  language: Language,
): FormsView {
  const forms = formsOf(catalog);
  const days = formsOverYears(cube, catalog, statements, forms);
  const today = days.at(-1)!;
  const told = [...today.laws.values()].filter((law) => law !== null);
  const name = (form: string) => ({ id: form, name: codeLabel('purpose', form, catalog, language) });
  return {
    finding: finding(today, language),
    on: sayDate(cube.on, language),
    years: days.map((day, at) => yearView(day, at === days.length - 1)),
    forms: forms.map((form, at) =>
      formRow(days, at, { ...name(form), ofMinimum: isOfMinimum(catalog, form) }, language),
    ),
    punished: VICTIMS.map((victims) => ({
      victims,
      alike: formsPunished(
        told.map(({ offences }) => offences),
        forms,
        victims,
        termsOf(catalog),
      ).map(({ coverages, forms: alike }) => ({ coverages, forms: alike.map(name) })),
    })),
    onRecord: told.length,
    members: today.laws.size,
    newForms: newForms(cube, catalog, today, language),
    reporting: cube.statesHeard(NEW_FORMS_QUESTION, 'practice').length,
  };
}

function isOfMinimum(catalog: Catalog, form: string): boolean {
  return catalog.codeLists.get('purpose')?.codes.find(({ id }) => id === form)?.protocolMinimum === true;
}

function finding({ laws, counts }: FormsOnDay, language: Language): string {
  const named = counts.filter((count) => count.counts.yes > 0).length;
  const onRecord = [...laws.values()].filter((law) => law !== null).length;
  return m.law_forms_finding({ members: laws.size, onRecord, named, forms: counts.length }, { locale: language });
}

function yearView({ on, laws }: FormsOnDay, isLast: boolean): YearView {
  const label = on.slice(0, 4);
  return {
    label,
    kept: isLast || Number(label) % KEPT_EVERY === 0,
    members: laws.size,
    onRecord: [...laws.values()].filter((law) => law !== null).length,
  };
}

type Named = Pick<FormRowView, 'id' | 'name' | 'ofMinimum'>;

function formRow(days: readonly FormsOnDay[], at: number, named: Named, language: Language): FormRowView {
  const counts = days.map((day) => day.counts[at]!);
  const today = counts.at(-1)!;
  return {
    ...named,
    chart: formColumns(days, counts, named.name, language),
    counts: today.counts,
    recalled: today.recalled,
    cells: counts.map(({ counts: { yes } }, day) => ({ n: yes, share: Math.ceil((4 * yes) / days[day]!.laws.size) })),
  };
}

/** The picture of one form: all answers over the years. */
export function formColumns(
  days: readonly FormsOnDay[],
  counts: readonly FormCount[],
  form: string,
  language: Language,
): FormRowView['chart'] {
  const [first, last] = [days[0]!, days.at(-1)!];
  const [before, now] = [counts[0]!, counts.at(-1)!];
  const label = m.law_forms_chart(
    {
      form,
      first: dateParts(first.on).year,
      before: before.counts.yes,
      members: first.laws.size,
      last: sayDate(last.on, language),
      now: now.counts.yes,
      all: last.laws.size,
    },
    { locale: language },
  );
  const parts = FORM_ANSWERS_SHOWN.map((answer) => ({
    mark: FORM_MARKS[answer].mark,
    days: counts.map((count) => ({ n: count.counts[answer], recalled: answer === 'yes' ? count.recalled : 0 })),
  }));
  return { parts, of: days.map(({ laws }) => laws.size), label };
}

function newForms(cube: Cube, catalog: Catalog, { counts }: FormsOnDay, language: Language): readonly NewFormView[] {
  const states = inNameOrder(catalog.states.values(), language).map(({ code }) => code);
  const reported = newFormsReported(cube, states, formsOf(catalog));
  return counts.flatMap(({ form, counts: ofForm }): NewFormView[] => {
    const reports = reported.get(form);
    if (!reports) return [];
    return [
      {
        id: form,
        name: codeLabel('purpose', form, catalog, language),
        reports: reports.map(({ state, statement }) => ({
          code: state,
          name: stateName(state, catalog, language),
          statement: statement.id,
        })),
        counts: ofForm satisfies Readonly<Record<FormAnswer, number>>,
      },
    ];
  });
}

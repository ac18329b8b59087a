/** One form of exploitation: how many laws name it over the years, and what each state's law makes of it, since when and where. */
import { speakerKind, type StateCode } from '../../../core/basics/ids.ts';
import type { Language } from '../../../core/basics/language.ts';
import { membersOn } from '../../../core/compare/asked.ts';
import type { Cube } from '../../../core/compare/cube.ts';
import type { EncodedOffence, LawHeld } from '../../../core/compare/law/encoded-offence.ts';
import { formFound, formIn } from '../../../core/compare/law/form-coverage.ts';
import { formHistory, type FormSpan } from '../../../core/compare/law/form-history.ts';
import { lawHeld } from '../../../core/compare/law/encoded-offence.ts';
import { termsOf } from '../../../core/compare/law/terms.ts';
import { findCode, type Catalog } from '../../../core/content/catalog.ts';
import type { Statement } from '../../../core/record/statement.ts';
import type { FormStateView, FormView } from '../../../pages/laws/form-view.ts';
import { sayDate } from '../../../words/dates.ts';
import { m } from '../../../words/messages.ts';
import { codeLabel } from '../../../words/names.ts';
import { offenceName } from '../../../words/offence-words.ts';
import { bySubregion } from '../../../words/order.ts';
import { citationsOf } from '../fact-view.ts';
import { sourceList, telling, type Telling } from '../telling.ts';
import { formColumns, formsOverYears } from './forms-view.ts';

/** `statements`: all replies to the question on offences, of whatever period. */
export function lawFormView(
  cube: Cube,
  catalog: Catalog,
  form: string,
  statements: readonly Statement[],
  language: Language,
): FormView {
  const days = formsOverYears(cube, catalog, statements, [form]);
  const counts = days.map((day) => day.counts[0]!);
  const today = counts.at(-1)!;
  const members = new Set(membersOn(catalog, cube.on));
  const told = telling(cube, catalog, language);
  const name = codeLabel('purpose', form, catalog, language);
  const groups = bySubregion(
    [...catalog.states.values()].filter(({ code }) => members.has(code)),
    language,
  ).map(({ subregion, states }) => ({
    name: codeLabel('sub-region', subregion, catalog, language),
    states: states.map(({ code, names }) => stateView(told, { code, name: names[language], form }, statements)),
  }));
  return {
    id: form,
    name,
    note: findCode(catalog, 'purpose', form)?.note?.[language] ?? null,
    finding: m.law_forms_one_finding(
      { on: sayDate(cube.on, language), n: today.counts.yes, m: members.size, memory: today.recalled },
      { locale: language },
    ),
    on: sayDate(cube.on, language),
    chart: formColumns(days, counts, name, language),
    years: days.map(({ on, laws }, at) => ({
      label: on.slice(0, 4),
      counts: counts[at]!.counts,
      recalled: counts[at]!.recalled,
      members: laws.size,
    })),
    groups,
    sources: sourceList(told),
  };
}

interface InState {
  readonly code: StateCode;
  readonly name: string;
  readonly form: string;
}

function stateView(told: Telling, { code, name, form }: InState, statements: readonly Statement[]): FormStateView {
  const { cube, catalog, language } = told;
  const terms = termsOf(catalog);
  const law = lawHeld(cube, code, terms);
  const own = statements.filter(({ state }) => state === code);
  const { since, before } = lastSpan(formHistory(cube, own, { state: code, form }, terms));
  const { answer, recalled } = formFound(law, form, terms);
  const giving = (law?.offences ?? []).filter((offence) => formIn(offence, form, terms) === answer);
  return {
    code,
    name,
    answer,
    recalled,
    since: since && sayDate(since, language),
    before,
    offences: giving.map((offence) => offenceView(told, law, offence)),
  };
}

/** Since when the answer of the last span holds, and what it was before; how surely it is known does not part it. */
function lastSpan(spans: readonly FormSpan[]): { since: FormSpan['from']; before: FormSpan['answer'] | null } {
  const last = spans.at(-1)!;
  const before = spans.findLast(({ answer }) => answer !== last.answer);
  const first = spans[before ? spans.lastIndexOf(before) + 1 : 0]!;
  return { since: first.from, before: before?.answer ?? null };
}

function offenceView(
  told: Telling,
  law: LawHeld | null,
  { offence, statement }: EncodedOffence,
): FormStateView['offences'][number] {
  const isReference = law !== null && speakerKind(law.speaker) === 'reference';
  return {
    name: { text: offenceName(offence), language: isReference ? 'en' : told.language },
    provision: offence.purposes?.provision ?? null,
    statement: statement?.id ?? null,
    citations: statement ? citationsOf(told, [statement]) : [],
  };
}

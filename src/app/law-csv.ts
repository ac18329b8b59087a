/** The tables of the pages on the region's laws, as CSV: names of columns and answers in English, for programs. */
import type { Language } from '../core/basics/language.ts';
import type { Cube } from '../core/compare/cube.ts';
import { lawHeld } from '../core/compare/law/encoded-offence.ts';
import { FORM_ANSWERS, formFound, formIn, type FormAnswer } from '../core/compare/law/form-coverage.ts';
import { formHistory } from '../core/compare/law/form-history.ts';
import { MINIMUM_ELEMENTS, PROTOCOL_PROVISION, type MinimumElement } from '../core/compare/law/protocol.ts';
import { termsOf } from '../core/compare/law/terms.ts';
import { membersOn } from '../core/compare/asked.ts';
import type { Catalog } from '../core/content/catalog.ts';
import type { Statement } from '../core/record/statement.ts';
import { codeLabel, stateName } from '../words/names.ts';
import { minimumElementName } from '../words/law-words.ts';
import { offenceName } from '../words/offence-words.ts';
import { sayProtocolPatterns, termsPastMinimum } from '../words/law-minimum-words.ts';
import { addresses, csvText } from './answer-csv.ts';
import { formsOf, formsOverYears } from './views/laws/forms-view.ts';
import { membersHeld, shownOf } from './views/laws/minimum-view.ts';

const TIMES = ['on', 'record'] as const;

/** A row for each form and year: in how many laws it is named, and the other answers. */
export function lawFormsCsv(
  cube: Cube,
  catalog: Catalog,
  statements: readonly Statement[],
  language: Language,
): string {
  const rows = formsOverYears(cube, catalog, statements, formsOf(catalog)).flatMap(({ on, laws, counts }) =>
    counts.map(({ form, counts: found, recalled }) => ({
      form,
      form_name: codeLabel('purpose', form, catalog, language),
      ...(Object.fromEntries(FORM_ANSWERS.map((answer) => [answer, String(found[answer])])) as Record<
        FormAnswer,
        string
      >),
      yes_from_memory: String(recalled),
      member_states: String(laws.size),
      on,
      record: String(cube.sequence),
    })),
  );
  return csvText(['form', 'form_name', ...FORM_ANSWERS, 'yes_from_memory', 'member_states', ...TIMES], rows);
}

/** A row for each member state: what its law makes of the form, since when, by which offences. */
export function lawFormCsv(
  cube: Cube,
  catalog: Catalog,
  form: string,
  statements: readonly Statement[],
  language: Language,
): string {
  const terms = termsOf(catalog);
  const rows = membersOn(catalog, cube.on).map((state) => {
    const law = lawHeld(cube, state, terms);
    const { answer, recalled } = formFound(law, form, terms);
    const own = statements.filter((statement) => statement.state === state);
    const giving = (law?.offences ?? []).filter((offence) => formIn(offence, form, terms) === answer);
    return {
      state,
      state_name: stateName(state, catalog, language),
      form,
      answer,
      from_memory: recalled ? 'yes' : 'no',
      since: formHistory(cube, own, { state, form }, terms).at(-1)?.from ?? '',
      offences: giving.map(({ offence }) => offenceName(offence)).join(' | '),
      provisions: giving.map(({ offence }) => offence.purposes?.provision ?? '').join(' | '),
      sources: addresses(
        giving.flatMap(({ statement }) => statement?.sources ?? []),
        catalog,
      ),
      on: cube.on,
      record: String(cube.sequence),
    };
  });
  const columns = [
    'state',
    'state_name',
    'form',
    'answer',
    'from_memory',
    'since',
    'offences',
    'provisions',
    'sources',
  ] as const;
  return csvText([...columns, ...TIMES], rows);
}

/** A row for each state and element of the Protocol's minimum. */
export function minimumCsv(
  cube: Cube,
  catalog: Catalog,
  { sub, element }: { readonly sub: string; readonly element: MinimumElement | '' },
  language: Language,
): string {
  const elements = MINIMUM_ELEMENTS.filter((each) => element === '' || each === element);
  const rows = membersHeld(cube, catalog)
    .filter(({ state }) => sub === '' || state.subregion === sub)
    .flatMap((held) =>
      elements.map((each) => {
        const against = held.elements?.[each];
        return {
          state: held.state.code,
          state_name: held.state.names[language],
          element: each,
          element_name: minimumElementName(each, language),
          provision: PROTOCOL_PROVISION[each],
          result: shownOf(held, each),
          from_memory: against?.recalled ? 'yes' : 'no',
          named_beyond: termsPastMinimum(each, against?.names ?? [], catalog, language),
          patterns: (against?.patterns ?? []).map((box) => sayProtocolPatterns(box, catalog, language)).join(' | '),
          offences: (against?.shownBy ?? []).join(' '),
          on: cube.on,
          record: String(cube.sequence),
        };
      }),
    );
  const columns = [
    'state',
    'state_name',
    'element',
    'element_name',
    'provision',
    'result',
    'from_memory',
    'named_beyond',
  ] as const;
  return csvText([...columns, 'patterns', 'offences', ...TIMES], rows);
}

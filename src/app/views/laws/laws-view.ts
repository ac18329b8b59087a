/** What Farol holds of the region's laws: for each state its offences on the day, and how much of them was read. */
import type { Language } from '../../../core/basics/language.ts';
import { membersOn } from '../../../core/compare/asked.ts';
import type { Cube, CubeAnswer } from '../../../core/compare/cube.ts';
import { lawHeld, OFFENCE_ELEMENTS, OFFENCES_QUESTION } from '../../../core/compare/law/encoded-offence.ts';
import { termsOf } from '../../../core/compare/law/terms.ts';
import { getFrom, type Catalog } from '../../../core/content/catalog.ts';
import type { Offence } from '../../../core/content/offence.ts';
import type { State } from '../../../core/content/state.ts';
import type { LawLineView, LawsView } from '../../../pages/laws/laws-view.ts';
import { m } from '../../../words/messages.ts';
import { codeLabel, speakerName } from '../../../words/names.ts';
import { bySubregion } from '../../../words/order.ts';
import { offenceName } from '../../../words/offence-words.ts';
import { saidLaw, since, speakerView } from '../fact-view.ts';
import { mainReferenceOf, telling, type Telling } from '../telling.ts';
import { definitionsOn } from './state-law-view.ts';

export function lawsView(cube: Cube, catalog: Catalog, language: Language): LawsView {
  const told = { ...telling(cube, catalog, language), mainReference: mainReferenceOf(lawsTold(cube)) };
  const members = membersOn(catalog, cube.on).map((code) => getFrom(catalog.states, code, 'state'));
  const groups = bySubregion(members, language).map(({ subregion, states }) => ({
    name: codeLabel('sub-region', subregion, catalog, language),
    states: states.map((state) => lineOf(told, state)),
  }));
  const lines = groups.flatMap(({ states }) => states);
  const n = lines.filter(({ kind }) => kind === 'offence' || kind === 'perhaps').length;
  return {
    reference: told.mainReference && speakerName(told.mainReference, catalog, language),
    finding: m.law_home_finding({ n, of: lines.length }, { locale: language }),
    elements: OFFENCE_ELEMENTS.length,
    groups,
  };
}

/** Every answer to the question on offences, by whom it was given. */
function lawsTold(cube: Cube): readonly CubeAnswer[] {
  return cube.statesHeard(OFFENCES_QUESTION, 'law').flatMap((state) => cube.answers(state, OFFENCES_QUESTION, 'law'));
}

function lineOf(told: Telling, state: State): LawLineView {
  const { cube, catalog, language } = told;
  const answers = cube.answers(state.code, OFFENCES_QUESTION, 'law');
  const speaker = lawHeld(cube, state.code, termsOf(catalog))?.speaker ?? answers[0]?.speaker ?? null;
  const definitions = definitionsOn(answers, speaker).toSorted(
    (a, b) => Number(a.kind === 'definition') - Number(b.kind === 'definition'),
  );
  const kinds = definitions.map(({ kind }) => kind);
  return {
    code: state.code,
    name: state.names[language],
    kind: (['offence', 'perhaps', 'definition'] as const).find((kind) => kinds.includes(kind)) ?? 'nothing',
    speaker: speaker === null || definitions.length === 0 ? null : speakerView(told, speaker),
    laws: definitions.map(({ statement, definition, kind }) => ({
      name: saidLaw(offenceName(definition), statement.speaker, language),
      kind,
      since: since(statement, told),
      ...readOf(definition),
    })),
  };
}

/** How many of the elements that are run were read, and how many of those are told from memory. */
function readOf(definition: Offence): { readonly read: number; readonly recalled: number } {
  const told = OFFENCE_ELEMENTS.map((element) => definition[element]).filter((element) => element !== null);
  return { read: told.length, recalled: told.filter(({ confidence }) => confidence === 'recalled').length };
}

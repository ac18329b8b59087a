/** The laws of the region against the Protocol's minimum, by what the reader chose. */
import { speakerKind } from '../../../core/basics/ids.ts';
import type { Language } from '../../../core/basics/language.ts';
import { membersOn } from '../../../core/compare/asked.ts';
import type { Cube } from '../../../core/compare/cube.ts';
import type { LawHeld } from '../../../core/compare/law/encoded-offence.ts';
import { lawHeld } from '../../../core/compare/law/encoded-offence.ts';
import { offenceMinimum } from '../../../core/compare/law/offence-minimum.ts';
import { MINIMUM_ELEMENTS, PROTOCOL_PROVISION, type MinimumElement } from '../../../core/compare/law/protocol.ts';
import { stateMinimum, type StateAgainst } from '../../../core/compare/law/state-minimum.ts';
import { termsOf } from '../../../core/compare/law/terms.ts';
import type { Catalog } from '../../../core/content/catalog.ts';
import type { State } from '../../../core/content/state.ts';
import {
  MINIMUM_SHOWN,
  type DetailsView,
  type DifferingView,
  type ElementView,
  type MinimumShown,
  type MinimumStateView,
  type MinimumView,
} from '../../../pages/laws/minimum-view.ts';
import { sayDate } from '../../../words/dates.ts';
import { sayMinimumShown, sayProtocolPatterns, termsPastMinimum } from '../../../words/law-minimum-words.ts';
import { minimumElementName } from '../../../words/law-words.ts';
import { m } from '../../../words/messages.ts';
import { codeLabel } from '../../../words/names.ts';
import { offenceName } from '../../../words/offence-words.ts';
import { bySubregion } from '../../../words/order.ts';
import { citationsOf } from '../fact-view.ts';
import { sourceList, telling, type Telling } from '../telling.ts';

/** So many groups of patterns are told of one element; the table to take away tells how many there are. */
const MOST_GROUPS = 4;

/** A state's law on the day against each element; `law` is `null` where none is on record. */
export interface StateHeld {
  readonly state: State;
  readonly law: LawHeld | null;
  readonly elements: Readonly<Record<MinimumElement, StateAgainst>> | null;
}

/** Every member of the day, in the order of the catalogue. */
export function membersHeld(cube: Cube, catalog: Catalog): readonly StateHeld[] {
  const terms = termsOf(catalog);
  return membersOn(catalog, cube.on).flatMap((code) => {
    const state = catalog.states.get(code);
    if (!state) return [];
    const law = lawHeld(cube, code, terms);
    return [{ state, law, elements: law && stateMinimum(law.offences, terms).elements }];
  });
}

export function shownOf({ elements }: StateHeld, element: MinimumElement): MinimumShown {
  return elements === null ? 'nothing' : elements[element].result;
}

export function minimumView(
  cube: Cube,
  catalog: Catalog,
  filters: MinimumView['filters'],
  language: Language,
): MinimumView {
  const members = membersHeld(cube, catalog);
  const shown = members.filter(({ state }) => filters.sub === '' || state.subregion === filters.sub);
  const held = new Map(shown.map((one) => [one.state.code, one]));
  const elements = MINIMUM_ELEMENTS.filter((element) => filters.element === '' || element === filters.element);
  const told = telling(cube, catalog, language);
  const subregionName = (subregion: string) => codeLabel('sub-region', subregion, catalog, language);
  const groups = bySubregion(
    shown.map(({ state }) => state),
    language,
  ).map(({ subregion, states }) => ({
    name: subregionName(subregion),
    states: states.map((state) => stateRow(held.get(state.code)!, elements, language)),
  }));
  const details = groups
    .flatMap(({ states }) => states)
    .map(({ code }) => detailsOf(told, held.get(code)!, elements))
    .filter((one) => one.elements.length > 0);
  return {
    finding: m.law_minimum_finding(
      { members: members.length, onRecord: members.filter(({ law }) => law !== null).length },
      { locale: language },
    ),
    on: sayDate(cube.on, language),
    filters,
    subregions: bySubregion(catalog.states.values(), language).map(({ subregion }) => ({
      id: subregion,
      name: subregionName(subregion),
    })),
    elements: elements.map((element) => elementView(element, shown, language)),
    groups,
    shown: shown.length,
    details,
    sources: sourceList(told),
  };
}

function elementView(element: MinimumElement, states: readonly StateHeld[], language: Language): ElementView {
  const count = (result: MinimumShown) => states.filter((state) => shownOf(state, element) === result).length;
  return {
    id: element,
    name: minimumElementName(element, language),
    provision: PROTOCOL_PROVISION[element],
    counts: Object.fromEntries(MINIMUM_SHOWN.map((result) => [result, count(result)])) as ElementView['counts'],
  };
}

function stateRow(held: StateHeld, elements: readonly MinimumElement[], language: Language): MinimumStateView {
  return {
    code: held.state.code,
    name: held.state.names[language],
    cells: elements.map((element) => cellOf(held, element, language)),
  };
}

function cellOf(held: StateHeld, element: MinimumElement, language: Language) {
  const result = shownOf(held, element);
  return {
    element,
    result,
    recalled: held.elements?.[element].recalled === true,
    words: sayMinimumShown(result, language),
  };
}

function detailsOf(told: Telling, held: StateHeld, elements: readonly MinimumElement[]): DetailsView {
  const { language } = told;
  const differing = elements.flatMap((element) => {
    const against = held.elements?.[element];
    return against && against.result !== 'meets' ? [differingView(told, held, element, against)] : [];
  });
  return { code: held.state.code, name: held.state.names[language], elements: differing };
}

function differingView(told: Telling, held: StateHeld, element: MinimumElement, against: StateAgainst): DifferingView {
  const { catalog, language } = told;
  const boxes = against.patterns ?? [];
  return {
    ...cellOf(held, element, language),
    name: minimumElementName(element, language),
    provision: PROTOCOL_PROVISION[element],
    names: against.names ? termsPastMinimum(element, against.names, catalog, language) : null,
    patterns: boxes.slice(0, MOST_GROUPS).map((box) => sayProtocolPatterns(box, catalog, language)),
    more: Math.max(0, boxes.length - MOST_GROUPS),
    offences: offencesShowing(told, held, element, against),
  };
}

/** The offences that show it; where the law goes beyond, those that do so themselves. */
function offencesShowing(
  told: Telling,
  { law }: StateHeld,
  element: MinimumElement,
  against: StateAgainst,
): DifferingView['offences'] {
  const terms = termsOf(told.catalog);
  const isReference = law !== null && speakerKind(law.speaker) === 'reference';
  return (law?.offences ?? []).flatMap(({ id, offence, statement }) => {
    const own = offenceMinimum(offence, terms)[element];
    const shows = against.shownBy ? against.shownBy.includes(id) : own.result === against.result;
    if (!shows) return [];
    return [
      {
        name: { text: offenceName(offence), language: isReference ? ('en' as const) : told.language },
        provisions: own.provisions,
        statement: statement?.id ?? null,
        citations: statement ? citationsOf(told, [statement]) : [],
      },
    ];
  });
}

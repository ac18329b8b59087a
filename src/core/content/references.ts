/** Does a thing of the catalog refer only to what is there: states, meetings, instruments, sources, lists and codes? */
import { problem, type Problem } from '../basics/problem.ts';
import type { Catalog, CatalogItem } from './catalog.ts';
import type { CodeList } from './code-list.ts';
import type { Instrument, InstrumentProvision } from './instrument.ts';
import type { Meeting } from './meeting.ts';
import type { NationalTerm } from './offence.ts';
import type { Plan } from './plan.ts';
import { citationFaults, codeFault, provisionIdFaults } from './catalog-lookups.ts';
import { questionnaireFaults } from './questionnaire-references.ts';
import type { State } from './state.ts';

type Path = Problem['path'];

/** Every reference of the body that leads nowhere, with paths inside the body. */
export function bodyFaults(item: CatalogItem, catalog: Catalog): Problem[] {
  switch (item.kind) {
    case 'state':
      return stateFaults(item.body, catalog);
    case 'meeting':
      return meetingFaults(item.body, catalog);
    case 'instrument':
      return instrumentFaults(item.body, catalog);
    case 'provision':
      return provisionFaults(item.body, catalog);
    case 'code-list':
      return listFaults(item.body, catalog);
    case 'questionnaire':
      return questionnaireFaults(item.body, catalog);
    case 'plan':
      return planFaults(item.body, catalog);
    case 'term':
      return termFaults(item.body, catalog);
    case 'source':
    case 'speaker':
      return [];
    default:
      return never(item);
  }
}

function knownState(state: string | null, catalog: Catalog, path: Path): Problem[] {
  return state === null || catalog.states.has(state) ? [] : [problem(path, 'unknown-state', { state })];
}

function stateFaults(state: State, catalog: Catalog): Problem[] {
  return [
    ...codeFault(state.subregion, 'sub-region', catalog, ['subregion']),
    ...citationFaults(state.sources, catalog, ['sources']),
    ...state.membership.flatMap((m, i) => citationFaults(m.sources, catalog, ['membership', i, 'sources'])),
  ];
}

function meetingFaults(meeting: Meeting, catalog: Catalog): Problem[] {
  const cited = (field: 'convening' | 'officers' | 'documents' | 'outcomes'): Problem[] =>
    meeting[field].flatMap((part, i) => citationFaults(part.sources, catalog, [field, i, 'sources']));
  return [
    ...knownState(meeting.country, catalog, ['country']),
    ...codeFault(meeting.format, 'meeting-format', catalog, ['format']),
    ...citationFaults(meeting.sources, catalog, ['sources']),
    ...askedFaults(meeting, catalog),
    ...cited('convening'),
    ...cited('officers'),
    ...cited('documents'),
    ...cited('outcomes'),
    ...meeting.officers.flatMap((officer, i) => [
      ...knownState(officer.state, catalog, ['officers', i, 'state']),
      ...codeFault(officer.role, 'officer-role', catalog, ['officers', i, 'role']),
    ]),
    ...meeting.outcomes.flatMap((outcome, i) => [
      ...codeFault(outcome.kind, 'outcome-kind', catalog, ['outcomes', i, 'kind']),
      ...codeFault(outcome.area, 'plan-area', catalog, ['outcomes', i, 'area']),
      ...codeFault(outcome.responsible, 'responsible', catalog, ['outcomes', i, 'responsible']),
    ]),
  ];
}

/** Where the states asked are established, every member state is asked or not asked with a reason, and none is both. */
function askedFaults({ asked, notAsked }: Meeting, catalog: Catalog): Problem[] {
  const absent = notAsked.map(({ state }) => state);
  const both = absent.flatMap((state, i) =>
    asked?.includes(state) ? [problem(['notAsked', i, 'state'], 'asked-and-not', { state })] : [],
  );
  return [
    ...(asked ?? []).flatMap((state, i) => knownState(state, catalog, ['asked', i])),
    ...absent.flatMap((state, i) => knownState(state, catalog, ['notAsked', i, 'state'])),
    ...both,
  ];
}

function instrumentFaults(instrument: Instrument, catalog: Catalog): Problem[] {
  return [
    ...codeFault(instrument.kind, 'instrument-kind', catalog, ['kind']),
    ...citationFaults(instrument.sources, catalog, ['sources']),
  ];
}

function provisionFaults(provision: InstrumentProvision, catalog: Catalog): Problem[] {
  const { instrument } = provision;
  return [
    ...(catalog.instruments.has(instrument) ? [] : [problem(['instrument'], 'unknown-instrument', { instrument })]),
    ...codeFault(provision.topic, 'provision-topic', catalog, ['topic']),
    ...citationFaults(provision.sources, catalog, ['sources']),
  ];
}

function listFaults(list: CodeList, catalog: Catalog): Problem[] {
  return list.codes.flatMap((code, i) => [
    ...(list.codes.findIndex((other) => other.id === code.id) < i
      ? [problem(['codes', i, 'id'], 'code-twice', { code: code.id })]
      : []),
    ...codeFault(code.within, list.id, catalog, ['codes', i, 'within']),
    ...codeFault(code.movement, 'movement-rule', catalog, ['codes', i, 'movement']),
    ...provisionIdFaults(code.restsOn ?? [], catalog, ['codes', i, 'restsOn']),
  ]);
}

function planFaults(plan: Plan, catalog: Catalog): Problem[] {
  return [
    ...plan.lastDay.flatMap((day, i) => citationFaults(day.sources, catalog, ['lastDay', i, 'sources'])),
    ...plan.parts.flatMap((part, i) => [
      ...codeFault(part.area, 'plan-area', catalog, ['parts', i, 'area']),
      ...codeFault(part.responsible, 'responsible', catalog, ['parts', i, 'responsible']),
      ...citationFaults(part.sources, catalog, ['parts', i, 'sources']),
    ]),
  ];
}

function termFaults(term: NationalTerm, catalog: Catalog): Problem[] {
  return term.to.flatMap(({ code }, i) => codeFault(code, term.list, catalog, ['to', i, 'code']));
}

function never(value: never): never {
  throw new Error(`not a kind of catalog item: ${JSON.stringify(value)}`);
}

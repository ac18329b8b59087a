/** The sources, and what rests on each. */
import type { Language } from '../../core/basics/language.ts';
import type { Cube } from '../../core/compare/cube.ts';
import { getFrom, type Catalog } from '../../core/content/catalog.ts';
import { SOURCE_KINDS, titleOf, type Citation, type Source } from '../../core/content/source.ts';
import type { Statement } from '../../core/record/statement.ts';
import { plainDate } from '../../core/basics/plain-date.ts';
import { paths } from '../../pages/addresses.ts';
import type { OneSourceView, RestingView, SourceLineView, SourcesView } from '../../pages/sources/sources-view.ts';
import { sayDate } from '../../words/dates.ts';
import { say } from '../../words/messages.ts';
import { sourceKindName, stateName } from '../../words/names.ts';
import { compareNames } from '../../words/order.ts';
import { periodWords, statementWords } from './fact-view.ts';
import { telling, type Telling } from './telling.ts';

/** Sources by kind, each with the number of statements that hold on the cube's day and cite it. */
export function sourcesView(cube: Cube, catalog: Catalog, language: Language): SourcesView {
  const statements = statementsBySource(cube);
  const entries = entriesBySource(catalog, language);
  const lineOf = (source: Source): SourceLineView => ({
    id: source.id,
    title: titleOf(source),
    address: source.address,
    statements: statements.get(source.id) ?? 0,
    others: entries.get(source.id)?.length ?? 0,
  });
  const all = [...catalog.sources.values()].toSorted((a, b) => compareNames(a.title, b.title, language));
  const kinds = SOURCE_KINDS.map((kind) => ({
    id: kind,
    name: sourceKindName(kind, language),
    sources: all.filter((source) => source.kind === kind).map(lineOf),
  }));
  const lines = kinds.flatMap((kind) => kind.sources);
  return {
    kinds: kinds.filter((kind) => kind.sources.length > 0),
    total: {
      sources: lines.length,
      cited: lines.filter((line) => line.statements + line.others > 0).length,
      withoutAddress: lines.filter((line) => line.address === null).length,
    },
  };
}

/** `statements`: those of the record that cite the source and that the viewer may see, of whatever period. */
export function sourceView(
  cube: Cube,
  catalog: Catalog,
  id: string,
  statements: readonly Statement[],
  language: Language,
): OneSourceView {
  const source = getFrom(catalog.sources, id, 'source');
  const told = telling(cube, catalog, language);
  const codes = [...new Set(statements.map(({ state }) => state))];
  const states = codes.map((code) => ({
    code,
    name: stateName(code, catalog, language),
    statements: statements.filter(({ state }) => state === code).map((statement) => resting(told, statement, id)),
  }));
  return {
    id,
    title: titleOf(source),
    address: source.address,
    kind: sourceKindName(source.kind, language),
    readOn: source.readOn === null ? null : sayDate(plainDate(source.readOn), language),
    states: states.toSorted((a, b) => compareNames(a.name, b.name, language)),
    others: entriesBySource(catalog, language).get(id) ?? [],
  };
}

function resting(told: Telling, statement: Statement, source: string): RestingView {
  const question = told.catalog.questions.get(statement.question) ?? null;
  return {
    id: statement.id,
    question: { id: statement.question, words: question?.wording[told.language] ?? statement.question },
    basis: statement.basis,
    words: statementWords(told, question, statement).short,
    period: periodWords(statement, told),
    place: statement.sources.find((citation) => citation.source === source)?.place ?? null,
    recalled: statement.confidence === 'recalled',
  };
}

function statementsBySource(cube: Cube): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { holding } of cube.all()) {
    if (holding.kind !== 'value' && holding.kind !== 'silence') continue;
    for (const { source } of holding.statement.sources) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return counts;
}

type Entry = OneSourceView['others'][number];

/** The entries of the catalog that cite each source. */
function entriesBySource(catalog: Catalog, language: Language): ReadonlyMap<string, readonly Entry[]> {
  const bySource = new Map<string, Entry[]>();
  const add = (entry: Entry, citations: readonly Citation[]) => {
    for (const source of new Set(citations.map((citation) => citation.source))) {
      bySource.set(source, [...(bySource.get(source) ?? []), entry]);
    }
  };
  const word = (key: Parameters<typeof say>[0]) => say(key, language);
  for (const instrument of catalog.instruments.values()) {
    const path = paths.instrument(instrument.id);
    add({ what: word('pages_what_instrument'), title: instrument.title[language], path }, instrument.sources);
  }
  for (const provision of catalog.provisions.values()) {
    const title = `${catalog.instruments.get(provision.instrument)?.title[language] ?? ''}, ${provision.article}`;
    add({ what: word('pages_what_provision'), title, path: paths.instrument(provision.instrument) }, provision.sources);
  }
  for (const meeting of catalog.meetings.values()) {
    const within = [meeting.outcomes, meeting.convening, meeting.officers, meeting.documents].flat();
    const path = paths.meeting(meeting.id);
    const citations = [...meeting.sources, ...within.flatMap(({ sources }) => sources)];
    add({ what: word('pages_what_meeting'), title: meeting.title[language], path }, citations);
  }
  for (const plan of catalog.plans.values()) {
    const citations = [...plan.lastDay, ...plan.parts].flatMap(({ sources }) => sources);
    add({ what: word('pages_what_plan'), title: plan.title[language], path: paths.plan(plan.id) }, citations);
  }
  for (const state of catalog.states.values()) {
    const citations = [...state.sources, ...state.membership.flatMap(({ sources }) => sources)];
    add({ what: word('pages_what_state'), title: state.names[language], path: paths.state(state.code) }, citations);
  }
  return bySource;
}

/** The tables of pages that are not answers, as CSV. */
import type { Cube } from '../core/compare/cube.ts';
import type { Language } from '../core/basics/language.ts';
import type { Catalog } from '../core/content/catalog.ts';
import { factsIn } from '../pages/states/known.ts';
import { csvText } from './answer-csv.ts';
import { sourcesView } from './views/sources-view.ts';
import { statesView } from './views/states-view.ts';

/** How much is on record of each state, topic by topic. */
export function statesCsv(cube: Cube, catalog: Catalog, language: Language): string {
  const view = statesView(cube, catalog, language);
  const topics = view.topics.map(({ id }) => `topic_${id}`);
  const rows = view.groups.flatMap((group) =>
    group.states.map((state) => ({
      state: state.code,
      state_name: state.name,
      subregion: group.name,
      ...Object.fromEntries(topics.map((topic, index) => [topic, String(factsOf(state.topics[index]))])),
      own_answers: String(state.own),
      on: cube.on,
      record: String(cube.sequence),
    })),
  );
  return csvText(['state', 'state_name', 'subregion', ...topics, 'own_answers', 'on', 'record'], rows);
}

function factsOf(known: Parameters<typeof factsIn>[0] | undefined): number {
  return known ? factsIn(known) : 0;
}

/** Every source, and how many statements that hold on the day cite it. */
export function sourcesCsv(cube: Cube, catalog: Catalog, language: Language): string {
  const rows = sourcesView(cube, catalog, language).kinds.flatMap((kind) =>
    kind.sources.map((source) => ({
      source: source.id,
      title: source.title.text,
      address: source.address ?? '',
      kind: kind.name,
      statements: String(source.statements),
      on: cube.on,
      record: String(cube.sequence),
    })),
  );
  return csvText(['source', 'title', 'address', 'kind', 'statements', 'on', 'record'], rows);
}

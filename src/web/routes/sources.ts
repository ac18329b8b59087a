/** Statements at their permanent addresses, and the sources on which everything rests. */
import { findStatementAndHistory, readStatementsCiting } from '../../app/record-reads.ts';
import { sourcesCsv } from '../../app/tables.ts';
import { sourcesView, sourceView } from '../../app/views/sources-view.ts';
import { statementView } from '../../app/views/statement-view.ts';
import { paths } from '../../pages/addresses.ts';
import { sourcePage } from '../../pages/sources/source-page.tsx';
import { sourcesPage } from '../../pages/sources/sources-page.tsx';
import { statementPage } from '../../pages/statements/statement-page.tsx';
import { csv, EVERYBODY, NOT_FOUND, page, tabled, type Route } from '../route.ts';

export const statementRoute: Route = {
  path: paths.statement(':statement'),
  mayCall: EVERYBODY,
  answer: async ({ farol, viewer, frame, cube, catalog, params }) => {
    const asked = { id: params['statement'] ?? '', known: cube.sequence };
    const found = await findStatementAndHistory(farol, viewer, asked);
    if (!found) return NOT_FOUND;
    const view = statementView(cube, catalog, found.statement, found.about, frame.language);
    return page(statementPage(frame, view));
  },
};

export const sourcesRoute: Route = {
  path: `:sources{sources(?:\\.csv)?}`,
  mayCall: EVERYBODY,
  answer: ({ frame, cube, catalog, params }) =>
    tabled(params['sources']).csv
      ? csv('sources', sourcesCsv(cube, catalog, frame.language), cube.on)
      : page(sourcesPage(frame, sourcesView(cube, catalog, frame.language))),
};

export const sourceRoute: Route = {
  path: paths.source(':source'),
  mayCall: EVERYBODY,
  answer: async ({ farol, viewer, frame, cube, catalog, params }) => {
    const source = params['source'] ?? '';
    if (!catalog.sources.has(source)) return NOT_FOUND;
    const statements = await readStatementsCiting(farol, viewer, { source, known: cube.sequence });
    return page(sourcePage(frame, sourceView(cube, catalog, source, statements, frame.language)));
  },
};

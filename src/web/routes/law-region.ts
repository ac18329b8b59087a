/** The laws of the region: forms of exploitation over the years, each form, the Protocol's minimum, with their tables. */
import { lawFormCsv, lawFormsCsv, minimumCsv } from '../../app/law-csv.ts';
import { readStatementsOn } from '../../app/record-reads.ts';
import { lawFormView } from '../../app/views/laws/form-view.ts';
import { formsOf, lawFormsView } from '../../app/views/laws/forms-view.ts';
import { minimumView } from '../../app/views/laws/minimum-view.ts';
import { tilesOf } from '../../app/views/tiles-of.ts';
import { OFFENCES_QUESTION } from '../../core/compare/law/encoded-offence.ts';
import { MINIMUM_ELEMENTS } from '../../core/compare/law/protocol.ts';
import type { Statement } from '../../core/record/statement.ts';
import { csvPath, paths } from '../../pages/addresses.ts';
import { formPage } from '../../pages/laws/form-page.tsx';
import { formsPage } from '../../pages/laws/forms-page.tsx';
import { minimumPage } from '../../pages/laws/minimum-page.tsx';
import type { MinimumView } from '../../pages/laws/minimum-view.ts';
import { csv, EVERYBODY, NOT_FOUND, page, tabled, type PageRequest, type Route } from '../route.ts';

export const lawFormsRoute: Route = {
  path: paths.lawForms,
  mayCall: EVERYBODY,
  answer: async (request) => {
    const { frame, cube, catalog } = request;
    const view = lawFormsView(cube, catalog, await offencesTold(request), frame.language);
    return page(formsPage(frame, view));
  },
};

export const lawFormsCsvRoute: Route = {
  path: csvPath(paths.lawForms),
  mayCall: EVERYBODY,
  answer: async (request) => {
    const { frame, cube, catalog } = request;
    return csv('law-forms', lawFormsCsv(cube, catalog, await offencesTold(request), frame.language), cube.on);
  },
};

export const lawFormRoute: Route = {
  path: paths.lawForm(':form'),
  mayCall: EVERYBODY,
  answer: async (request) => {
    const { frame, cube, catalog, params } = request;
    const asked = tabled(params['form']);
    if (!formsOf(catalog).includes(asked.id)) return NOT_FOUND;
    const statements = await offencesTold(request);
    if (asked.csv)
      return csv(`law-form-${asked.id}`, lawFormCsv(cube, catalog, asked.id, statements, frame.language), cube.on);
    return page(formPage(frame, lawFormView(cube, catalog, asked.id, statements, frame.language), tilesOf(catalog)));
  },
};

export const lawMinimumRoute: Route = {
  path: paths.lawMinimum,
  mayCall: EVERYBODY,
  answer: (request) => {
    const { frame, cube, catalog } = request;
    return page(minimumPage(frame, minimumView(cube, catalog, minimumFilters(request), frame.language)));
  },
};

export const lawMinimumCsvRoute: Route = {
  path: csvPath(paths.lawMinimum),
  mayCall: EVERYBODY,
  answer: (request) => {
    const { frame, cube, catalog } = request;
    return csv('law-minimum', minimumCsv(cube, catalog, minimumFilters(request), frame.language), cube.on);
  },
};

/** What is not among the choices reads as all: an old link never breaks. */
function minimumFilters({ query, catalog }: PageRequest): MinimumView['filters'] {
  const sub = query['sub'] ?? '';
  const known = [...catalog.states.values()].some(({ subregion }) => subregion === sub);
  return { sub: known ? sub : '', element: MINIMUM_ELEMENTS.find((each) => each === query['element']) ?? '' };
}

/** Every reply to the question on offences, of whatever period, as the record that the page reads holds it. */
function offencesTold({ farol, viewer, catalog, cube }: PageRequest): Promise<readonly Statement[]> {
  const states = [...catalog.states.keys()];
  return readStatementsOn(farol, viewer, { question: OFFENCES_QUESTION, states, known: cube.sequence });
}

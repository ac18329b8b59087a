/** The laws: what is on record, a state's law element by element, two laws beside one another; with their tables. */
import { compareCsv } from '../../app/compare-csv.ts';
import { askedLaws, type AskedLaws } from '../../app/law/compared-laws.ts';
import { readStatementsOfState } from '../../app/record-reads.ts';
import { lawsCsv, stateLawCsv } from '../../app/state-law-csv.ts';
import { tilesOf } from '../../app/views/tiles-of.ts';
import { compareView } from '../../app/views/laws/compare-view.ts';
import { lawsView } from '../../app/views/laws/laws-view.ts';
import { stateLawView } from '../../app/views/laws/state-law-view.ts';
import type { Cube } from '../../core/compare/cube.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import { csvPath, paths } from '../../pages/addresses.ts';
import { comparePage } from '../../pages/laws/compare-page.tsx';
import { lawsPage } from '../../pages/laws/laws-page.tsx';
import { stateLawPage } from '../../pages/laws/state-law-page.tsx';
import { csv, EVERYBODY, NOT_FOUND, page, type PageRequest, type Route } from '../route.ts';

export const lawsRoute: Route = {
  path: paths.laws,
  mayCall: EVERYBODY,
  answer: ({ frame, cube, catalog }) =>
    page(lawsPage(frame, lawsView(cube, catalog, frame.language), tilesOf(catalog))),
};

export const lawsCsvRoute: Route = {
  path: csvPath(paths.laws),
  mayCall: EVERYBODY,
  answer: ({ frame, cube, catalog }) => csv('laws', lawsCsv(cube, catalog, frame.language), cube.on),
};

export const stateLawRoute: Route = {
  path: `${paths.states}/:code/law`,
  mayCall: EVERYBODY,
  answer: async ({ farol, viewer, frame, cube, catalog, params, today }) => {
    const code = stateNamed(params['code'], catalog);
    if (code === undefined) return NOT_FOUND;
    const statements = await readStatementsOfState(farol, viewer, { state: code, known: cube.sequence });
    const { language } = frame;
    return page(stateLawPage(frame, stateLawView(cube, catalog, code, statements, { today, language })));
  },
};

export const stateLawCsvRoute: Route = {
  path: `${paths.states}/:code/${csvPath('law')}`,
  mayCall: EVERYBODY,
  answer: ({ frame, cube, catalog, params }) => {
    const code = stateNamed(params['code'], catalog);
    if (code === undefined) return NOT_FOUND;
    return csv(`${code.toLowerCase()}-law`, stateLawCsv(cube, catalog, code, frame.language), cube.on);
  },
};

export const compareLawsRoute: Route = {
  path: paths.compareLaws,
  mayCall: EVERYBODY,
  answer: async (request) => {
    const { frame, cube, catalog, query } = request;
    const asked = askedLaws(query, cube.on, catalog);
    const typed = { a: query['a'] ?? '', b: query['b'] ?? '', on: cube.on, and: query['and'] ?? '' };
    const cubes = asked.ok && asked.value ? await cubesOf(request, asked.value) : null;
    return page(comparePage(frame, compareView({ typed, asked }, cubes, catalog, frame.language)));
  },
};

/** The table of two laws that were not asked for has no rows. */
export const compareLawsCsvRoute: Route = {
  path: csvPath(paths.compareLaws),
  mayCall: EVERYBODY,
  answer: async (request) => {
    const { frame, cube, catalog, query } = request;
    const asked = askedLaws(query, cube.on, catalog);
    if (!asked.ok) return NOT_FOUND;
    const cubes = asked.value && (await cubesOf(request, asked.value));
    const text = compareCsv(asked.value, cubes, catalog, frame.language);
    const states = asked.value?.map(({ state }) => state.toLowerCase()) ?? [];
    return csv(['laws', ...states].join('-'), text, cube.on);
  },
};

/** The record on the days of both laws, by the state of the record that the page reads. */
async function cubesOf({ farol, viewer, cube }: PageRequest, [, second]: AskedLaws): Promise<readonly [Cube, Cube]> {
  return [cube, second.on === cube.on ? cube : await farol.cubeAt(viewer, second.on, cube.sequence)];
}

/** One address for each page: capital letters in it lead nowhere. */
function stateNamed(text: string | undefined, catalog: Catalog): string | undefined {
  const code = text?.toUpperCase() ?? '';
  return catalog.states.has(code) && text === code.toLowerCase() ? code : undefined;
}

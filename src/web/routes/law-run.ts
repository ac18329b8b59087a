/** Facts run on the laws: on all of them, and along a route, with their tables. */
import { runCsv } from '../../app/law/run-csv.ts';
import { routeAsked, routeView, runAlong } from '../../app/views/laws/route-view.ts';
import { factsAsked, runOnMembers, TELLING_FACTS, tryView } from '../../app/views/laws/try-view.ts';
import { tilesOf } from '../../app/views/tiles-of.ts';
import { address, csvPath, paths } from '../../pages/addresses.ts';
import { routePage } from '../../pages/laws/route-page.tsx';
import { tryPage } from '../../pages/laws/try-page.tsx';
import { csv, EVERYBODY, page, type Route } from '../route.ts';

/** Several acts, means, forms of exploitation or states of transit make one case. */
const FACT_LISTS = ['act', 'means', 'purpose', 'transit'] as const;

export const tryLawsRoute: Route = {
  path: paths.tryLaws,
  mayCall: EVERYBODY,
  lists: FACT_LISTS,
  answer: ({ frame, cube, catalog, query }) =>
    page(tryPage(frame, tryView(cube, catalog, query, frame.language), tilesOf(catalog))),
};

export const tryLawsCsvRoute: Route = {
  path: csvPath(paths.tryLaws),
  mayCall: EVERYBODY,
  lists: FACT_LISTS,
  answer: ({ frame, cube, catalog, query }) => {
    const facts = factsAsked(query, catalog);
    // The page says what is wrong, beside each field.
    if (!facts.ok) return { kind: 'redirect', to: address(frame.language, paths.tryLaws, query) };
    const runs = runOnMembers(cube, catalog, facts.value, frame.language);
    return csv('laws-try', runCsv(runs, facts.value, catalog, frame.language), cube.on);
  },
};

export const lawsRouteRoute: Route = {
  path: paths.lawsRoute,
  mayCall: EVERYBODY,
  lists: FACT_LISTS,
  answer: ({ frame, cube, catalog, query }) => page(routePage(frame, routeView(cube, catalog, query, frame.language))),
};

export const lawsRouteCsvRoute: Route = {
  path: csvPath(paths.lawsRoute),
  mayCall: EVERYBODY,
  lists: FACT_LISTS,
  answer: ({ frame, cube, catalog, query }) => {
    const asked = routeAsked(query, catalog);
    // The table of a route that was not asked for has no rows.
    if (query['origin'] === undefined)
      return csv('laws-route', runCsv([], TELLING_FACTS, catalog, frame.language), cube.on);
    if (!asked.ok) return { kind: 'redirect', to: address(frame.language, paths.lawsRoute, query) };
    const { route, facts } = asked.value;
    return csv(
      'laws-route',
      runCsv(runAlong(cube, catalog, route, facts).stops, facts, catalog, frame.language),
      cube.on,
    );
  },
};

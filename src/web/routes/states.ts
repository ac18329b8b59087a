/** The list of states and the profile of each, with their tables. */
import { answerCsv } from '../../app/answer-csv.ts';
import { readStatementsOfState } from '../../app/record-reads.ts';
import { statesCsv } from '../../app/tables.ts';
import { findQuestionnaireShown, standingQuestions } from '../../app/views/questionnaire-shown.ts';
import { statesView } from '../../app/views/states-view.ts';
import { stateView } from '../../app/views/state-view.ts';
import { href, paths } from '../../pages/addresses.ts';
import { statePage } from '../../pages/states/state-page.tsx';
import { statesPage } from '../../pages/states/states-page.tsx';
import { csv, EVERYBODY, NOT_FOUND, page, tabled, type Route } from '../route.ts';

/** `?state=arg`, as the form of the first page asks, leads to that state. */
export const statesRoute: Route = {
  path: paths.states,
  mayCall: EVERYBODY,
  answer: ({ frame, cube, catalog, query }) => {
    const wanted = query['state']?.toUpperCase();
    if (wanted !== undefined && catalog.states.has(wanted))
      return { kind: 'redirect', to: href(frame, paths.state(wanted)) };
    return page(statesPage(frame, statesView(cube, catalog, frame.language)));
  },
};

export const statesCsvRoute: Route = {
  path: `${paths.states}.csv`,
  mayCall: EVERYBODY,
  answer: ({ frame, cube, catalog }) => csv('states', statesCsv(cube, catalog, frame.language), cube.on),
};

export const stateRoute: Route = {
  path: `${paths.states}/:state`,
  mayCall: EVERYBODY,
  answer: async ({ farol, viewer, frame, cube, catalog, params }) => {
    const asked = tabled(params['state']);
    const code = asked.id.toUpperCase();
    // One address for each page: capital letters in it lead nowhere.
    if (!catalog.states.has(code) || asked.id !== code.toLowerCase()) return NOT_FOUND;
    if (asked.csv) {
      const questions = [...(findQuestionnaireShown(catalog)?.questions ?? []), ...standingQuestions(catalog)];
      return csv(asked.id, answerCsv(cube, catalog, [code], questions, frame.language), cube.on);
    }
    const statements = await readStatementsOfState(farol, viewer, { state: code, known: cube.sequence });
    return page(statePage(frame, stateView(cube, catalog, code, statements, frame.language)));
  },
};

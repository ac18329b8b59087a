/** What was decided and what is followed: meetings, instruments, plans, and the report that a meeting gets. */
import { findTreatyCsv } from '../../app/treaty-csv.ts';
import { instrumentsView } from '../../app/views/instruments-view.ts';
import { instrumentView } from '../../app/views/instrument-view.ts';
import { meetingsView } from '../../app/views/meetings-view.ts';
import { meetingView } from '../../app/views/meeting-view.ts';
import { plansView } from '../../app/views/plans-view.ts';
import { planView } from '../../app/views/plan-view.ts';
import { reportView } from '../../app/views/report-view.ts';
import { paths } from '../../pages/addresses.ts';
import { instrumentPage } from '../../pages/instruments/instrument-page.tsx';
import { instrumentsPage } from '../../pages/instruments/instruments-page.tsx';
import { meetingPage } from '../../pages/meetings/meeting-page.tsx';
import { meetingsPage } from '../../pages/meetings/meetings-page.tsx';
import { planPage } from '../../pages/plan/plan-page.tsx';
import { plansPage } from '../../pages/plan/plans-page.tsx';
import { reportPage } from '../../pages/report/report-page.tsx';
import { csv, EVERYBODY, NOT_FOUND, page, tabled, type Route } from '../route.ts';

export const meetingsRoute: Route = {
  path: paths.meetings,
  mayCall: EVERYBODY,
  answer: ({ frame, cube, catalog }) => page(meetingsPage(frame, meetingsView(cube, catalog, frame.language))),
};

export const meetingRoute: Route = {
  path: paths.meeting(':meeting'),
  mayCall: EVERYBODY,
  answer: ({ frame, cube, catalog, params }) => {
    const id = params['meeting'] ?? '';
    if (!catalog.meetings.has(id)) return NOT_FOUND;
    return page(meetingPage(frame, meetingView(cube, catalog, id, frame.language)));
  },
};

export const instrumentsRoute: Route = {
  path: paths.instruments,
  mayCall: EVERYBODY,
  answer: ({ frame, cube, catalog }) => page(instrumentsPage(frame, instrumentsView(cube, catalog, frame.language))),
};

export const instrumentRoute: Route = {
  path: paths.instrument(':instrument'),
  mayCall: EVERYBODY,
  answer: ({ frame, cube, catalog, params }) => {
    const asked = tabled(params['instrument']);
    if (!catalog.instruments.has(asked.id)) return NOT_FOUND;
    if (!asked.csv) return page(instrumentPage(frame, instrumentView(cube, catalog, asked.id, frame.language)));
    const text = findTreatyCsv(cube, catalog, asked.id, frame.language);
    return text === undefined ? NOT_FOUND : csv(asked.id, text, cube.on);
  },
};

export const plansRoute: Route = {
  path: paths.plans,
  mayCall: EVERYBODY,
  answer: ({ frame, cube, catalog }) => page(plansPage(frame, plansView(cube, catalog, frame.language))),
};

export const planRoute: Route = {
  path: paths.plan(':plan'),
  mayCall: EVERYBODY,
  answer: ({ frame, cube, catalog, params }) => {
    const id = params['plan'] ?? '';
    if (!catalog.plans.has(id)) return NOT_FOUND;
    return page(planPage(frame, planView(cube, catalog, id, frame.language)));
  },
};

export const reportRoute: Route = {
  path: paths.report,
  mayCall: EVERYBODY,
  answer: ({ frame, cube, catalog }) => page(reportPage(frame, reportView(cube, catalog, frame.language))),
};

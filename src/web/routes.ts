/** Every route of Farol: its address after the language, who may call it, and what it answers. */
import {
  instrumentRoute,
  instrumentsRoute,
  meetingRoute,
  meetingsRoute,
  planRoute,
  plansRoute,
  reportRoute,
} from './routes/content-pages.ts';
import { aboutRoute, homeRoute } from './routes/first-pages.ts';
import {
  lawFormRoute,
  lawFormsCsvRoute,
  lawFormsRoute,
  lawMinimumCsvRoute,
  lawMinimumRoute,
} from './routes/law-region.ts';
import { lawsRouteCsvRoute, lawsRouteRoute, tryLawsCsvRoute, tryLawsRoute } from './routes/law-run.ts';
import {
  compareLawsCsvRoute,
  compareLawsRoute,
  lawsCsvRoute,
  lawsRoute,
  stateLawCsvRoute,
  stateLawRoute,
} from './routes/laws.ts';
import { sourceRoute, sourcesRoute, statementRoute } from './routes/sources.ts';
import { questionRoute, topicRoute, topicsRoute } from './routes/topics.ts';
import { stateRoute, statesRoute, statesCsvRoute } from './routes/states.ts';
import { reportFileRoute } from './routes/report.ts';
import type { Route } from './route.ts';

export const ROUTES: readonly Route[] = [
  homeRoute,
  aboutRoute,
  statesRoute,
  statesCsvRoute,
  stateRoute,
  topicsRoute,
  topicRoute,
  questionRoute,
  lawsRoute,
  lawsCsvRoute,
  stateLawRoute,
  stateLawCsvRoute,
  compareLawsRoute,
  compareLawsCsvRoute,
  tryLawsRoute,
  tryLawsCsvRoute,
  lawsRouteRoute,
  lawsRouteCsvRoute,
  lawFormsRoute,
  lawFormsCsvRoute,
  lawFormRoute,
  lawMinimumRoute,
  lawMinimumCsvRoute,
  statementRoute,
  sourcesRoute,
  sourceRoute,
  meetingsRoute,
  meetingRoute,
  instrumentsRoute,
  instrumentRoute,
  plansRoute,
  planRoute,
  reportRoute,
  reportFileRoute,
];

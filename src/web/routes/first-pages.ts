/** The first page, and what Farol says of its own data. */
import { aboutView } from '../../app/views/about-view.ts';
import { homeView } from '../../app/views/home-view.ts';
import { tilesOf } from '../../app/views/tiles-of.ts';
import { aboutPage } from '../../pages/about/about-page.tsx';
import { paths } from '../../pages/addresses.ts';
import { homePage } from '../../pages/home/home-page.tsx';
import { EVERYBODY, page, type Route } from '../route.ts';

export const homeRoute: Route = {
  path: paths.home,
  mayCall: EVERYBODY,
  answer: ({ frame, cube, catalog }) =>
    page(homePage(frame, homeView(cube, catalog, frame.language), tilesOf(catalog))),
};

export const aboutRoute: Route = {
  path: paths.about,
  mayCall: EVERYBODY,
  answer: ({ frame, cube, catalog }) => page(aboutPage(frame, aboutView(cube, catalog, frame.language))),
};

/** A route that is not for readers is refused to them, wherever it stands in the table. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/core/basics/language.ts';
import { loadAssets } from '../../src/pages/assets.ts';
import { makeApp } from '../../src/web/app.ts';
import { page, type Route } from '../../src/web/route.ts';
import { ROUTES } from '../../src/web/routes.ts';
import { openRealFarol, type RealFarol } from './real-farol.ts';

let real: RealFarol;
let answered = 0;
const closed: Route = {
  path: 'closed',
  mayCall: [],
  answer: () => {
    answered += 1;
    return page('<!doctype html><p>a secret</p>');
  },
};

beforeAll(async () => {
  real = await openRealFarol();
});
afterAll(() => real.close());

const TITLES: Readonly<Record<Language, string>> = {
  en: 'This page is not open to you',
  es: 'Esta página no está abierta para usted',
  pt: 'Esta página não está aberta para você',
  fr: 'Cette page ne vous est pas ouverte',
};

it.each(LANGUAGES)('a route that names no role of the caller is refused, and says so in %s', async (language) => {
  const app = makeApp(real.farol, loadAssets(), { routes: [closed, ...ROUTES] });
  for (const address of [`/${language}/closed`, `/${language}/closed?on=2014-02-30`]) {
    const answer = await app.request(address);
    const html = await answer.text();
    expect(answer.status).toBe(403);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(`<h1>${TITLES[language]}</h1>`);
    expect(html).not.toContain('secret');
  }
  expect(answered).toBe(0);
  expect((await app.request(`/${language}/states`)).status).toBe(200);
});

it('every route of Farol says for whom it is', () => {
  for (const route of ROUTES) expect([route.path, route.mayCall.length]).not.toEqual([route.path, 0]);
});

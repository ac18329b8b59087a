/** An address to try for each route, with real values in the place of its parameters. */
import type { Route } from '../../src/web/route.ts';

/** For each parameter of a route's path, values that are on record: the page of each kind, and its table. */
const REAL: Readonly<Record<string, readonly string[]>> = {
  state: ['arg', 'arg.csv', 'hti'],
  code: ['arg', 'usa', 'vct'],
  topic: ['mechanisms', 'exploitation', '3', 'protection.csv'],
  question: ['consent-adult', 'mechanism-kinds', 'consent-narrative', 'forms-criminalised.csv'],
  statement: ['law-arg-2012'],
  sources: ['sources', 'sources.csv'],
  source: ['s-00f8930fc1'],
  file: ['brasilia-2014.docx'],
  form: ['slavery', 'slavery.csv'],
  meeting: ['rtp-4'],
  instrument: ['palermo-protocol'],
  plan: ['work-plan-2'],
};

/** The route's addresses after the language, without a slash in front. Throws where it has a parameter unknown here. */
export function addressesOf(route: Route): readonly string[] {
  const found = /:(\w+)(\{.*\})?/.exec(route.path);
  if (!found) return [route.path];
  const [whole, name = ''] = found;
  const values = REAL[name];
  if (values === undefined) throw new Error(`give a real value for :${name} of the route ${route.path}`);
  return values.flatMap((value) => addressesOf({ ...route, path: route.path.replace(whole, () => value) }));
}

/** The address in a language: `/es/states/arg`, `/es`. */
export function inLanguage(language: string, path: string): string {
  return path === '' ? `/${language}` : `/${language}/${path}`;
}

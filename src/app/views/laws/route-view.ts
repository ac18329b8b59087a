/** Facts along a route: what they are in each state on the way and in all of them, with reasons. */
import type { Language } from '../../../core/basics/language.ts';
import { failed, ok, type Result } from '../../../core/basics/problem.ts';
import type { Cube } from '../../../core/compare/cube.ts';
import type { FourAnswer } from '../../../core/compare/derived.ts';
import type { Facts } from '../../../core/compare/law/facts.ts';
import { termsOf } from '../../../core/compare/law/terms.ts';
import type { Catalog } from '../../../core/content/catalog.ts';
import type { ChoiceView, FieldView, StopParameter } from '../../../pages/laws/facts-form-view.ts';
import type { RouteResultView, RouteView } from '../../../pages/laws/route-view.ts';
import { sayFacts } from '../../../words/law-words.ts';
import { say, type PlainKey } from '../../../words/messages.ts';
import { inNameOrder } from '../../../words/order.ts';
import { problemSentence } from '../../../words/problem-words.ts';
import { addressOfFacts } from '../../law/facts-given.ts';
import { lawOfState } from '../../law/law-of-state.ts';
import { addressOfRoute, routeOfAddress, toldRoute, type RouteGiven } from '../../law/route-given.ts';
import { runRoute, type RouteRun } from '../../law/run-law.ts';
import { sourceList, telling } from '../telling.ts';
import { factsFormView, toldFacts } from './facts-form-view.ts';
import { runView } from './run-view.ts';
import { factsAsked, TELLING_FACTS } from './try-view.ts';

type Query = Readonly<Record<string, string>>;

/** What is asked of a route: the way, and the facts; or all that is wrong with either. */
export function routeAsked(
  query: Query,
  catalog: Catalog,
): Result<{ readonly route: RouteGiven; readonly facts: Facts }> {
  const [route, facts] = [routeOfAddress(query, catalog), factsAsked(query, catalog)];
  if (route.ok && facts.ok) return ok({ route: route.value, facts: facts.value });
  return failed([...(route.ok ? [] : route.problems), ...(facts.ok ? [] : facts.problems)]);
}

export function runAlong(cube: Cube, catalog: Catalog, route: RouteGiven, facts: Facts): RouteRun {
  const terms = termsOf(catalog);
  const laws = [route.origin, ...route.transit, route.destination].map((state) => lawOfState(cube, state, terms));
  return runRoute(laws, facts, terms);
}

export function routeView(cube: Cube, catalog: Catalog, query: Query, language: Language): RouteView {
  const asked = routeAsked(query, catalog);
  const problems = asked.ok || !(toldRoute(query) || toldFacts(query)) ? [] : asked.problems;
  const told = toldFacts(query) ? query : addressOfFacts(TELLING_FACTS);
  const stopProblems = (name: StopParameter) => problems.filter(({ path }) => path[0] === name);
  const field = (name: StopParameter): FieldView => ({
    name,
    label: say(`law_route_${name}`, language),
    value: name === 'transit' ? (query[name] ?? '') : (query[name] ?? '').trim().toUpperCase(),
    faults: stopProblems(name).map((each) => problemSentence(each, language)),
  });
  const stops = (name: StopParameter): ChoiceView => ({ ...field(name), options: states(catalog, language) });
  const ofFacts = problems.filter(({ path }) => !['origin', 'transit', 'destination'].includes(String(path[0])));
  return {
    form: factsFormView(told, ofFacts, catalog, language),
    origin: stops('origin'),
    transit: field('transit'),
    destination: stops('destination'),
    result: asked.ok ? resultView(cube, catalog, asked.value, language) : problems.length > 0 ? 'impossible' : 'start',
  };
}

function states(catalog: Catalog, language: Language): ChoiceView['options'] {
  return inNameOrder(catalog.states.values(), language).map(({ code, names }) => ({
    value: code,
    label: names[language],
  }));
}

const IN_ALL: Readonly<Record<FourAnswer, PlainKey>> = {
  yes: 'law_route_all_yes',
  no: 'law_route_all_no',
  open: 'law_route_all_open',
  'not-established': 'law_route_all_not_established',
};

function resultView(
  cube: Cube,
  catalog: Catalog,
  { route, facts }: { readonly route: RouteGiven; readonly facts: Facts },
  language: Language,
): RouteResultView {
  const told = telling(cube, catalog, language);
  const { stops, inAll } = runAlong(cube, catalog, route, facts);
  const labels: readonly PlainKey[] = [
    'law_route_origin',
    ...route.transit.map(() => 'law_route_transit_short' as const),
    'law_route_destination',
  ];
  return {
    facts: sayFacts(facts, catalog, language),
    inAll,
    inAllWords: say(IN_ALL[inAll], language),
    stops: stops.map((stop, at) => ({ label: say(labels[at]!, language), run: runView(stop, facts, told) })),
    address: { ...addressOfRoute(route), ...addressOfFacts(facts) },
    sources: sourceList(told),
  };
}

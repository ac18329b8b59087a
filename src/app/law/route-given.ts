/** A route as an address tells it: origin, states of transit with commas between, destination. */
import type { StateCode } from '../../core/basics/ids.ts';
import { failed, ok, problem, type Problem, type Result } from '../../core/basics/problem.ts';
import { nearTo } from '../../core/compare/law/near-terms.ts';
import type { Catalog } from '../../core/content/catalog.ts';

export interface RouteGiven {
  readonly origin: StateCode;
  readonly transit: readonly StateCode[];
  readonly destination: StateCode;
}

/** More states than a region has are on nobody's way. */
export const MOST_TRANSIT = 12;

export function toldRoute(query: Readonly<Record<string, string>>): boolean {
  return ['origin', 'transit', 'destination'].some((parameter) => query[parameter] !== undefined);
}

/** The route of an address, or all that is wrong with it. */
export function routeOfAddress(query: Readonly<Record<string, string>>, catalog: Catalog): Result<RouteGiven> {
  const [origin, destination] = [codeOf(query['origin']), codeOf(query['destination'])];
  const transit = (query['transit'] ?? '')
    .split(/[,;\s]+/)
    .map(codeOf)
    .filter((code) => code !== '');
  const problems: readonly Problem[] = [
    ...endProblems('origin', origin, catalog),
    ...transit.flatMap((code) => stateProblems('transit', code, catalog)),
    ...(transit.length > MOST_TRANSIT ? [problem(['transit'], 'route-too-long', { most: MOST_TRANSIT })] : []),
    ...endProblems('destination', destination, catalog),
  ];
  return problems.length > 0 ? failed(problems) : ok({ origin, transit, destination });
}

export function addressOfRoute({ origin, transit, destination }: RouteGiven): Readonly<Record<string, string>> {
  return { origin, ...(transit.length > 0 ? { transit: transit.join(',') } : {}), destination };
}

function codeOf(text: string | undefined): string {
  return (text ?? '').trim().toUpperCase();
}

function endProblems(end: 'origin' | 'destination', code: string, catalog: Catalog): readonly Problem[] {
  return code === '' ? [problem([end], `no-${end}`)] : stateProblems(end, code, catalog);
}

function stateProblems(where: string, code: string, catalog: Catalog): readonly Problem[] {
  if (catalog.states.has(code)) return [];
  const known = [...catalog.states.keys()];
  const near = nearTo(code, known);
  return [
    problem([where], 'unknown-state-near', {
      text: code.slice(0, 40),
      known: (near.length > 0 ? near : known).join(', '),
    }),
  ];
}

/** Facts as people give them, on the command line as JSON, in an address as words; and back into an address. */
import { failed, problem, type Result } from '../../core/basics/problem.ts';
import { checkFacts, type Facts } from '../../core/compare/law/facts.ts';
import type { Terms } from '../../core/compare/law/terms.ts';
import { FACT_PARAMETERS, type FactParameter } from '../../pages/laws/fact-parameters.ts';

/** Facts as JSON writes them. */
export const FACTS_EXAMPLE =
  '{"acts":["recruit"],"means":["coercion"],"purposes":["forced-labour"],"age":30,"consent":"none","movement":"internal"}';

/** The facts written as JSON, or all that is wrong with them. */
export function factsOfJson(text: string, terms: Terms): Result<Facts> {
  try {
    return checkFacts(JSON.parse(text), terms);
  } catch {
    return failed([problem([], 'facts-not-json', { example: FACTS_EXAMPLE })]);
  }
}

export type FactsAddress = Readonly<Record<FactParameter, string>>;

/** How an address says that no means was used. */
export const NO_MEANS = 'none';

/** The lists of facts, by the parameter that tells each. */
const LIST = { act: 'acts', means: 'means', purpose: 'purposes' } as const;

/** The parameter whose field a problem of the facts belongs to. */
export function parameterOf(path: readonly (string | number)[]): FactParameter | undefined {
  return FACT_PARAMETERS.find((parameter) => path[0] === (parameter in LIST ? LIST[parameter as 'act'] : parameter));
}

/** The facts of an address, or all that is wrong with them; a parameter left out is never read as 'none'. */
export function factsOfAddress(query: Readonly<Record<string, string>>, terms: Terms): Result<Facts> {
  const list = (parameter: keyof typeof LIST): readonly string[] | undefined =>
    query[parameter]
      ?.split(',')
      .map((code) => code.trim())
      .filter((code) => code !== '');
  const means = list('means');
  const age = query['age']?.trim() ?? '';
  return checkFacts(
    {
      acts: list('act'),
      means: means?.length === 1 && means[0] === NO_MEANS ? [] : means,
      purposes: list('purpose'),
      age: /^\d+$/.test(age) ? Number(age) : age,
      consent: query['consent'],
      movement: query['movement'],
    },
    terms,
  );
}

/** The facts as an address tells them. */
export function addressOfFacts(facts: Facts): FactsAddress {
  return {
    act: facts.acts.join(','),
    means: facts.means.length === 0 ? NO_MEANS : facts.means.join(','),
    purpose: facts.purposes.join(','),
    age: String(facts.age),
    consent: facts.consent,
    movement: facts.movement,
  };
}

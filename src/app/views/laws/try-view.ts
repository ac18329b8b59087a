/** A set of facts run on the laws of all member states: counts, map, and state by state why. */
import type { Language } from '../../../core/basics/language.ts';
import type { Result } from '../../../core/basics/problem.ts';
import { membersOn } from '../../../core/compare/asked.ts';
import type { Cube } from '../../../core/compare/cube.ts';
import type { Facts } from '../../../core/compare/law/facts.ts';
import { termsOf } from '../../../core/compare/law/terms.ts';
import type { Catalog } from '../../../core/content/catalog.ts';
import { RUN_ANSWERS, type RunAnswer, type RunView } from '../../../pages/laws/run-view.ts';
import type { TileView, TryResultView, TryView } from '../../../pages/laws/try-view.ts';
import { sayFacts } from '../../../words/law-words.ts';
import { m, say } from '../../../words/messages.ts';
import { fourAnswerName } from '../../../words/names.ts';
import { inNameOrder } from '../../../words/order.ts';
import { addressOfFacts, factsOfAddress } from '../../law/facts-given.ts';
import { lawOfState } from '../../law/law-of-state.ts';
import { runLaw, type LawRun } from '../../law/run-law.ts';
import { sourceList, telling } from '../telling.ts';
import { factsFormView, toldFacts } from './facts-form-view.ts';
import { runView } from './run-view.ts';

/** Facts on which laws differ: what the page shows before anybody asked. */
export const TELLING_FACTS: Facts = {
  acts: ['recruit'],
  means: [],
  purposes: ['forced-labour'],
  age: 30,
  consent: 'given',
  movement: 'internal',
};

/** The facts that an address tells; without any, those that tell laws apart. */
export function factsAsked(query: Readonly<Record<string, string>>, catalog: Catalog): Result<Facts> {
  return factsOfAddress(toldFacts(query) ? query : addressOfFacts(TELLING_FACTS), termsOf(catalog));
}

/** Every member state's law run on the facts, in the order of their names. */
export function runOnMembers(cube: Cube, catalog: Catalog, facts: Facts, language: Language): readonly LawRun[] {
  const members = new Set(membersOn(catalog, cube.on));
  const terms = termsOf(catalog);
  return inNameOrder(
    [...catalog.states.values()].filter(({ code }) => members.has(code)),
    language,
  ).map(({ code }) => runLaw(lawOfState(cube, code, terms), facts, terms));
}

export function tryView(
  cube: Cube,
  catalog: Catalog,
  query: Readonly<Record<string, string>>,
  language: Language,
): TryView {
  const facts = factsAsked(query, catalog);
  const told = toldFacts(query) ? query : addressOfFacts(TELLING_FACTS);
  const form = factsFormView(told, facts.ok ? [] : facts.problems, catalog, language);
  return { form, result: facts.ok ? resultView(cube, catalog, facts.value, language) : null };
}

function resultView(cube: Cube, catalog: Catalog, facts: Facts, language: Language): TryResultView {
  const told = telling(cube, catalog, language);
  const states = runOnMembers(cube, catalog, facts, language).map((run) => runView(run, facts, told));
  const of = (answer: RunAnswer) => states.filter((state) => state.answer === answer);
  return {
    facts: sayFacts(facts, catalog, language),
    tiles: RUN_ANSWERS.map((answer) => tile(answer, of(answer), states.length, language)),
    groups: RUN_ANSWERS.map((answer) => ({ answer, name: runAnswerName(answer, language), states: of(answer) })).filter(
      (group) => group.states.length > 0,
    ),
    members: states.length,
    address: addressOfFacts(facts),
    sources: sourceList(told),
  };
}

/** An answer, or that no offence is encoded: 'Nothing on record'. */
export function runAnswerName(answer: RunAnswer, language: Language): string {
  return answer === 'nothing' ? say('law_try_nothing', language) : fourAnswerName(answer, language);
}

/** The answers that a text gave, read or told from memory. */
const SETTLED: readonly RunAnswer[] = ['yes', 'open', 'no'];

function tile(answer: RunAnswer, states: readonly RunView[], members: number, language: Language): TileView {
  const locale = { locale: language };
  const recalled = states.filter((state) => state.recalled).length;
  const dates = states.filter((state) => state.wantsDate).length;
  const notes = [
    ...(recalled > 0 ? [m.law_try_from_memory({ n: recalled }, locale)] : []),
    ...(dates > 0 ? [m.law_try_want_of_date({ n: dates }, locale)] : []),
    ...(states.length > 0 && recalled === 0 && SETTLED.includes(answer) ? [say('law_try_all_sourced', language)] : []),
    ...(answer === 'nothing' ? [m.law_try_of_members({ n: members }, locale)] : []),
  ];
  return { answer, n: states.length, notes };
}

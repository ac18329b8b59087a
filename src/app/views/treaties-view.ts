/** How a state is bound by treaties: what is said in reply to the standing questions, and from when a treaty binds it. */
import type { StateCode } from '../../core/basics/ids.ts';
import type { CubeAnswer } from '../../core/compare/cube.ts';
import { palermoInForce } from '../../core/compare/derive/treaty.ts';
import type { Bound } from '../../core/basics/period.ts';
import { basesOf, type Question } from '../../core/content/question.ts';
import type { FactView } from '../../pages/components/fact-view.ts';
import type { TreatyView } from '../../pages/states/state-view.ts';
import { sayBound } from '../../words/dates.ts';
import { say } from '../../words/messages.ts';
import { factView } from './fact-view.ts';
import { standingQuestions } from './questionnaire-shown.ts';
import type { Telling } from './telling.ts';

const PALERMO = 'palermo-protocol';
const DEPOSITED = 'treaty-deposited';

interface TreatyFact {
  readonly instrument: string;
  readonly question: string;
  readonly fact: FactView;
}

/** The instruments on which something is said, in the order of the standing questions. */
export function treatiesOf(told: Telling, state: StateCode): readonly TreatyView[] {
  const { cube, catalog, language } = told;
  const questions = standingQuestions(catalog).filter((question) => question.per === 'instrument');
  const facts = questions.flatMap((question) =>
    basesOf(question).flatMap((basis) =>
      cube.answers(state, question.id, basis).flatMap((answer) => factsOf(told, question, answer)),
    ),
  );
  return [...new Set(facts.map(({ instrument }) => instrument))].map((id) => ({
    instrument: { id, title: catalog.instruments.get(id)?.title[language] ?? id },
    facts: facts.filter(({ instrument }) => instrument === id).map(({ question, fact }) => ({ question, fact })),
  }));
}

function factsOf(told: Telling, question: Question, answer: CubeAnswer): readonly TreatyFact[] {
  const { part, holding } = answer;
  if (part === null || holding.kind === 'no-answer' || holding.kind === 'withdrawn') return [];
  const fact = { ...factView(told, question, answer), part: null };
  const said = { instrument: part, question: question.wording[told.language], fact };
  const deposit = question.id === DEPOSITED && part === PALERMO ? depositIn(answer) : undefined;
  return deposit === undefined ? [said] : [said, inForce(told, said, deposit)];
}

function depositIn({ holding }: CubeAnswer): Bound | undefined {
  if (holding.kind !== 'value' || holding.value.kind !== 'date' || 'from' in holding.value.date) return undefined;
  return holding.value.date;
}

/** From when the Protocol binds the state follows from the deposit (Palermo Protocol, art. 17(2)). */
function inForce({ language }: Telling, { instrument, fact }: TreatyFact, deposit: Bound): TreatyFact {
  const words = sayBound(palermoInForce(deposit), language);
  const [said] = fact.says;
  return {
    instrument,
    question: say('pages_treaty_in_force', language),
    fact: {
      ...fact,
      says: said ? [{ ...said, words, lines: [] }] : [],
      provision: { text: say('pages_treaty_rule', language), language },
      derived: true,
      statements: [],
    },
  };
}

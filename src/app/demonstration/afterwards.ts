/** What states say after they have answered: corrections, and answers taken back with a reason. */
import type { Catalog } from '../../core/content/catalog.ts';
import { getFrom } from '../../core/content/catalog.ts';
import type { NewStatement } from '../../core/record/statement.ts';
import type { Cycle } from './cycles.ts';
import { randomFor } from './random.ts';
import { FULL, statementOf, tellerOf, valued, type Teller } from './teller.ts';
import { valueFor } from './values.ts';

const CORRECTED = 10;
const WITHDRAWN = 7;

/** Some of the public answers of this meeting, corrected or taken back. */
export function afterwards(catalog: Catalog, cycle: Cycle, said: readonly NewStatement[]): readonly NewStatement[] {
  const random = randomFor('afterwards', cycle.year);
  const chosen = random.sample(
    said.filter((statement) => mayChange(statement, catalog)),
    CORRECTED + WITHDRAWN,
  );
  const taken = new Set(random.sample(chosen, WITHDRAWN).map(({ id }) => id));
  return chosen.map((statement) => {
    const state = getFrom(catalog.states, statement.state, 'state');
    const teller = tellerOf(catalog, cycle, statement.speaker, state);
    return taken.has(statement.id) ? takenBack(teller, statement) : corrected(teller, statement);
  });
}

/** Other answers may hang on what names parts, and the state that answers everything takes nothing back. */
function mayChange({ state, content, audience, question, part }: NewStatement, catalog: Catalog): boolean {
  const asked = getFrom(catalog.questions, question, 'question');
  const isAlone = asked.defines === undefined && asked.per === undefined && part === null;
  return state !== FULL && audience === 'public' && content.kind === 'value' && isAlone;
}

/** A withdrawal has the period of what it takes back; every third one takes back every day. */
function takenBack(teller: Teller, { id, question, basis, period }: NewStatement): NewStatement {
  const random = randomFor('withdrawn', id);
  return statementOf(teller, {
    question,
    basis,
    content: { kind: 'withdrawal', reason: random.pick(teller.words.withdrawals) },
    period: random.chance(0.33) ? null : period,
    sources: [],
    as: 'taken-back',
  });
}

function corrected(teller: Teller, { id, question, basis, period, sources }: NewStatement): NewStatement {
  const random = randomFor('corrected', id);
  const asked = getFrom(teller.catalog.questions, question, 'question');
  return statementOf(teller, {
    question,
    basis,
    content: valued(valueFor(asked, basis, teller, random)),
    period,
    sources,
    corrects: id,
    note: random.pick(teller.words.corrections),
    as: 'corrected',
  });
}

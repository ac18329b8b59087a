/** One statement, whole, and what else the same speaker said of the same thing. */
import type { Language } from '../../core/basics/language.ts';
import { dayOf, type PlainDate } from '../../core/basics/plain-date.ts';
import type { Cube } from '../../core/compare/cube.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import { holdsOn } from '../../core/record/as-of.ts';
import { keyText, type Statement } from '../../core/record/statement.ts';
import type { SaysView } from '../../pages/components/fact-view.ts';
import type { StatementView } from '../../pages/statements/statement-view.ts';
import { sayDate } from '../../words/dates.ts';
import { confidenceName, stateName } from '../../words/names.ts';
import { sayNumber } from '../../words/numbers.ts';
import { citationsOf, periodWords, recalledFields, speakerView, statementWords } from './fact-view.ts';
import { partName } from './part-name.ts';
import { saysOfHolding } from './says-view.ts';
import { sourceList, telling, type Telling } from './telling.ts';

/**
 * `about`: all statements on the same state in reply to the same question that the cube's viewer may see, of whatever
 * period, up to the cube's sequence; this one is among them.
 */
export function statementView(
  cube: Cube,
  catalog: Catalog,
  statement: Statement,
  about: readonly Statement[],
  language: Language,
): StatementView {
  const told = telling(cube, catalog, language, about);
  const question = catalog.questions.get(statement.question) ?? null;
  const words = statementWords(told, question, statement);
  const same = about.filter((other) => keyText(other) === keyText(statement));
  return {
    id: statement.id,
    state: { code: statement.state, name: stateName(statement.state, catalog, language) },
    question: { id: statement.question, words: question?.wording[language] ?? statement.question },
    basis: statement.basis,
    speaker: speakerView(told, statement.speaker, statement.state),
    part: question && partName(told, question, { ...statement, holding: { kind: 'no-answer' } }),
    says: saysOf(told, statement),
    withdrawal: statement.content.kind === 'withdrawal' ? statement.content.reason : null,
    inFull: isToldByItsLines(statement) || words.long === words.short ? null : words.long,
    period: periodWords(statement, told),
    holds: holdsOnDay(statement, same, cube.on),
    recordedOn: sayDate(dayOf(statement.recordedAt), language),
    sequence: sayNumber(statement.sequence, language),
    confidence: confidenceName(statement.confidence, language),
    recalledFields: recalledFields(statement, told),
    origin: statement.origin,
    note: statement.note,
    citations: citationsOf(told, [statement]),
    corrects: statement.corrects,
    correctedBy: about.filter((other) => other.corrects === statement.id).map((other) => other.id),
    same: same
      .toSorted((a, b) => b.sequence - a.sequence)
      .map((other) => ({
        id: other.id,
        words: statementWords(told, question, other).short,
        period: periodWords(other, told),
        recordedOn: sayDate(dayOf(other.recordedAt), language),
        isThis: other.id === statement.id,
      })),
    sources: sourceList(told),
  };
}

/** The lines below an offence or a table say all of it; below a measure or an agreement, its own statement stands alone. */
function isToldByItsLines({ content }: Statement): boolean {
  return content.kind === 'value' && content.value.kind !== 'measure' && content.value.kind !== 'agreement';
}

function saysOf({ cube, catalog, language }: Telling, statement: Statement): SaysView | null {
  const { content, speaker } = statement;
  const asking = { question: catalog.questions.get(statement.question) ?? null, catalog, language };
  switch (content.kind) {
    case 'value':
      return saysOfHolding({ kind: 'value', value: content.value, statement }, speaker, cube.viewer, asking);
    case 'silence':
      return saysOfHolding({ kind: 'silence', silence: content.silence, statement }, speaker, cube.viewer, asking);
    case 'withdrawal':
      return null;
    default:
      return never(content);
  }
}

function holdsOnDay(statement: Statement, same: readonly Statement[], on: PlainDate): StatementView['holds'] {
  const holding = holdsOn(same, on);
  if (holding.kind === 'no-answer') return 'no';
  if (holding.kind !== 'date-not-established') return holding.statement.id === statement.id ? 'yes' : 'no';
  return holding.candidates.some((candidate) => candidate?.id === statement.id) ? 'perhaps' : 'no';
}

function never(value: never): never {
  throw new Error(`not a content: ${JSON.stringify(value)}`);
}

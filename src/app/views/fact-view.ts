/** Facts for the page: what one speaker says on one question, and what follows from it. */
import { speakerKind, type Speaker } from '../../core/basics/ids.ts';
import type { Language, Said } from '../../core/basics/language.ts';
import { dayOf } from '../../core/basics/plain-date.ts';
import type { CubeAnswer } from '../../core/compare/cube.ts';
import type { DerivedAnswer } from '../../core/compare/derived.ts';
import type { Question } from '../../core/content/question.ts';
import type { Value } from '../../core/content/value.ts';
import { keyText, type Statement } from '../../core/record/statement.ts';
import type { CitationView, FactView, SpeakerView, StatementDetails } from '../../pages/components/fact-view.ts';
import { sayDate, sayPeriod, type DateStyle } from '../../words/dates.ts';
import { sayList } from '../../words/lists.ts';
import { m, say } from '../../words/messages.ts';
import { signName, signOfSilence } from '../../words/signs.ts';
import { speakerKindName, speakerName } from '../../words/names.ts';
import { sayNumber } from '../../words/numbers.ts';
import { offenceName } from '../../words/offence-words.ts';
import { sayValue } from '../../words/value-words.ts';
import { fieldName } from './field-names.ts';
import { partName } from './part-name.ts';
import { nameOfOnly, saysOfDerived, saysOfHolding } from './says-view.ts';
import type { Telling } from './telling.ts';

/** What one speaker says; a withdrawal that holds reads as no answer. */
export function factView(telling: Telling, question: Question, answer: CubeAnswer): FactView {
  const { catalog, language, cube } = telling;
  const { holding, speaker } = answer;
  const statements = statementsOf(answer);
  const held = holding.kind === 'value' || holding.kind === 'silence' ? holding.statement : null;
  return {
    speaker: speakerView(telling, speaker),
    part: partName(telling, question, answer),
    says: [saysOfHolding(holding, speaker, cube.viewer, { question, catalog, language })],
    provision: holding.kind === 'value' ? lawName(provisionOf(holding.value), speaker, language) : null,
    since: held && since(held, telling),
    recalled: held?.confidence === 'recalled',
    derived: false,
    citations: citationsOf(telling, statements),
    statements: statements.map((statement) => detailsOf(telling, question, statement, false)),
  };
}

/** What Farol works out from what one speaker told of offences, measures, mechanisms or agreements. */
export function derivedFactView(telling: Telling, question: Question, answer: DerivedAnswer): FactView {
  const { catalog, language } = telling;
  const [newest] = answer.from;
  const laws = [...new Set(answer.from.map(lawOf).filter((law) => law !== null))];
  return {
    speaker: newest ? speakerView(telling, newest.speaker) : referenceView(telling),
    part: null,
    says: saysOfDerived(answer, { question, catalog, language }),
    provision: laws.length > 0 && laws.length <= 2 ? lawName(sayList(laws, language), newest?.speaker, language) : null,
    since: newest && answer.from.length === 1 ? since(newest, telling) : null,
    // Of what was not read, nothing is told from memory.
    recalled: answer.recalled && answer.result.kind !== 'not-established',
    derived: true,
    citations: citationsOf(telling, answer.from),
    statements: answer.from.map((statement) =>
      detailsOf(telling, catalog.questions.get(statement.question) ?? null, statement, true),
    ),
  };
}

function referenceView({ language }: Telling): SpeakerView {
  return { kind: 'reference', kindName: say('values_speaker_reference', language), name: null };
}

/**
 * The state is named by its part alone, and so is the reference source by which most of the page is told; other
 * sources, organisations and other states by their names too.
 */
export function speakerView(
  { catalog, language, mainReference }: Telling,
  speaker: Speaker,
  about?: string,
): SpeakerView {
  const kind = speakerKind(speaker);
  const isSubject = kind === 'state' && (about === undefined || speaker === `state:${about}`);
  const unnamed = speaker === 'secretariat' || speaker === mainReference || isSubject;
  return {
    kind,
    kindName: speakerKindName(speaker, language),
    name: unnamed ? null : speakerName(speaker, catalog, language),
  };
}

function statementsOf({ holding }: CubeAnswer): readonly Statement[] {
  switch (holding.kind) {
    case 'value':
    case 'silence':
      return [holding.statement];
    case 'date-not-established':
      return holding.candidates.filter((candidate) => candidate !== null);
    case 'withdrawn':
    case 'no-answer':
      return [];
    default:
      return never(holding);
  }
}

/** Each source once, at the first place told. */
export function citationsOf(
  { numbers }: Telling,
  statements: readonly Pick<Statement, 'sources'>[],
): readonly CitationView[] {
  const places = new Map<number, string | null>();
  for (const { source, place } of statements.flatMap((statement) => statement.sources)) {
    const number = numbers.numberOf(source);
    if (!places.has(number)) places.set(number, place ?? null);
  }
  return [...places].map(([number, place]) => ({ number, place }));
}

/** The law that a value rests on, as the speaker names it. */
function provisionOf(value: Value): string | null {
  return value.kind === 'measure' ? value.measure.legalBasis : null;
}

function lawName(text: string | null, speaker: Speaker | undefined, language: Language): FactView['provision'] {
  return text === null ? null : saidLaw(text, speaker, language);
}

/** Laws as a speaker names them: those of reference sources stand in English; in which language others name them is not told. */
export function saidLaw(text: string, speaker: Speaker | undefined, language: Language): Said {
  return { text, language: speaker && speakerKind(speaker) === 'reference' ? 'en' : language };
}

function lawOf({ content }: Statement): string | null {
  if (content.kind !== 'value') return null;
  const { value } = content;
  return value.kind === 'offence' ? offenceName(value.offence) : provisionOf(value);
}

/** Since when; `null` where no start is told: the details say what is known of it. */
export function since(
  { period, fieldConfidence }: Statement,
  { language }: Telling,
  style: DateStyle = 'short',
): string | null {
  if (period === null || period.from.precision === 'unknown' || period.from.precision === 'open') return null;
  const words = sayPeriod(period, language, style);
  const doubted = fieldConfidence['period.from'] === 'recalled' || fieldConfidence['period.to'] === 'recalled';
  return capital(doubted ? m.pages_date_from_memory({ period: words }, { locale: language }) : words);
}

/** With a capital, to stand at the head of a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Without it, to stand inside of one. */
export function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

export function detailsOf(
  telling: Telling,
  question: Question | null,
  statement: Statement,
  named: boolean,
): StatementDetails {
  const { language } = telling;
  const words = statementWords(telling, question, statement);
  return {
    id: statement.id,
    about: named ? words.short : null,
    inFull: words.long === words.short ? null : words.long,
    period: periodWords(statement, telling),
    recordedOn: sayDate(dayOf(statement.recordedAt), language),
    sequence: sayNumber(statement.sequence, language),
    note: statement.note,
    recalledFields: recalledFields(statement, telling),
    earlier: earlierOf(telling, statement).map((other) => ({
      id: other.id,
      words: statementWords(telling, question, other).short,
      period: periodWords(other, telling),
    })),
  };
}

/** The fields told from memory where the statement as a whole was read in a source. */
export function recalledFields({ confidence, fieldConfidence }: Statement, { language }: Telling): readonly string[] {
  if (confidence === 'recalled') return [];
  const fields = Object.keys(fieldConfidence).filter((field) => fieldConfidence[field] === 'recalled');
  return fields.map((field) => fieldName(field, language));
}

/** What a statement says, in words; for a withdrawal, that it takes back what was said. */
export function statementWords(
  { catalog, language }: Telling,
  question: Question | null,
  { content }: Statement,
): { readonly short: string; readonly long: string } {
  switch (content.kind) {
    case 'value': {
      const words = sayValue(content.value, question, catalog, language);
      const named = content.value.kind === 'table' ? nameOfOnly(content.value.rows) : undefined;
      return named === undefined ? words : { short: named.text, long: words.long };
    }
    case 'silence': {
      const words = signName(signOfSilence(content.silence), language);
      return { short: words, long: words };
    }
    case 'withdrawal': {
      const words = say('pages_withdrawn', language);
      return { short: words, long: words };
    }
    default:
      return never(content);
  }
}

export function periodWords({ period }: Statement, { language }: Telling): string {
  return period === null ? say('pages_every_day', language) : sayPeriod(period, language);
}

/** What the same speaker said of the same thing before, the last recorded first. */
function earlierOf({ history }: Telling, statement: Statement): readonly Statement[] {
  const same = history.get(keyText(statement)) ?? [];
  return same.filter((other) => other.sequence < statement.sequence).reverse();
}

function never(value: never): never {
  throw new Error(`not a holding: ${JSON.stringify(value)}`);
}

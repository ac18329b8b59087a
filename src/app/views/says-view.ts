/** What holds, or what follows, as the page says it: words with a sign on their ground, further lines below. */
import type { Language, Said } from '../../core/basics/language.ts';
import type { DerivedAnswer, FourAnswer } from '../../core/compare/derived.ts';
import { findCode, type Catalog } from '../../core/content/catalog.ts';
import type { Question } from '../../core/content/question.ts';
import type { TableRow, Value } from '../../core/content/value.ts';
import type { Holding } from '../../core/record/holding.ts';
import { speakerKind, type Speaker } from '../../core/basics/ids.ts';
import type { Viewer } from '../../core/record/audience.ts';
import type { LineView, SaysView } from '../../pages/components/fact-view.ts';
import { sayHolding } from '../../words/holding-words.ts';
import { sayFirst, sayList } from '../../words/lists.ts';
import { say } from '../../words/messages.ts';
import { codeLabel, fourAnswerName } from '../../words/names.ts';
import { offenceClauses, offenceName } from '../../words/offence-words.ts';
import { groundOf, signName, signOfAnswer, signOfValue, type Sign } from '../../words/signs.ts';
import { columnName, sayCell, sayRow } from '../../words/table-words.ts';
import { sayValue } from '../../words/value-words.ts';

/** The words that a value needs: its question, the lists of codes, the reader's language. */
export interface Asking {
  readonly question: Question | null;
  readonly catalog: Catalog;
  readonly language: Language;
}

export function saysOfHolding(holding: Holding, speaker: Speaker, viewer: Viewer, asking: Asking): SaysView {
  if (holding.kind === 'value') {
    return saysOfValue(holding.value, holding.statement.confidence === 'recalled', asking);
  }
  const { question, catalog, language } = asking;
  const words = sayHolding(holding, { speaker: speakerKind(speaker), viewer }, question, catalog, language);
  return plain(words.sign, words.long);
}

/** A derived answer may say several things, where provisions that stand side by side differ. */
export function saysOfDerived({ result, recalled }: DerivedAnswer, asking: Asking): readonly SaysView[] {
  const { question, catalog, language } = asking;
  switch (result.kind) {
    case 'value':
      return [saysOfValue(result.value, recalled, asking)];
    case 'codes':
      return [saysOfCodes(result.codes, recalled, asking)];
    case 'not-established':
      return [plain('unread', signName('unread', language))];
    case 'date-not-established': {
      const perhaps = [...new Set(result.perhaps.map((value) => sayValue(value, question, catalog, language).short))];
      const lines = perhaps.map((words) => ({ label: say('pages_perhaps', language), words }));
      return [{ ...plain('date', signName('date', language)), lines }];
    }
    case 'several':
      return result.values.map(({ value, from }) => ({
        ...saysOfValue(value, from.confidence === 'recalled', asking),
        ...(from.content.kind === 'value' && from.content.value.kind === 'offence'
          ? { lines: [{ label: null, words: offenceName(from.content.value.offence) }] }
          : {}),
      }));
    default:
      return never(result);
  }
}

/** A fact from memory stands on lowered light; a plain disc gives way to the flag. */
export function saysOfValue(value: Value, recalled: boolean, asking: Asking): SaysView {
  const sign = signOfValue(value);
  return {
    ...wordsOfValue(value, asking),
    sign: recalled && sign === 'value' ? 'recalled' : sign,
    ground: recalled ? 'mem' : groundOf(sign),
  };
}

function wordsOfValue(value: Value, asking: Asking): Pick<SaysView, 'words' | 'language' | 'lines'> {
  const { question, catalog, language } = asking;
  const words = sayValue(value, question, catalog, language);
  switch (value.kind) {
    case 'text':
      return { words: value.text.text, language: value.text.language, lines: [] };
    case 'table':
      return wordsOfTable(value, words.short, words.said, asking);
    case 'measure':
      return { words: words.short, lines: saidLines([value.measure.statement]) };
    case 'agreement':
      return {
        words: value.agreement.title.text,
        language: value.agreement.title.language,
        lines: saidLines([value.agreement.statement]),
      };
    case 'offence': {
      const { consent, penalties, note } = value.offence;
      const clauses = offenceClauses(value.offence, catalog, language);
      const said = [consent?.note, penalties?.text, note].filter((each) => each !== undefined);
      return {
        words: words.short,
        lines: [...clauses.map((clause) => ({ label: null, ...clause })), ...saidLines(said)],
      };
    }
    case 'date':
      return { words: words.long, lines: saidLines(words.said) };
    case 'number':
    case 'yes-no':
    case 'one-of':
    case 'several-of':
    case 'provision':
    case 'file': {
      const whole = words.long === words.short || isPlainNumber(value) ? [] : [{ label: null, words: words.long }];
      return { words: words.short, lines: [...whole, ...saidLines(words.said)] };
    }
    default:
      return never(value);
  }
}

/** A number that is counted as asked, and no more is told of it: its few words are all. */
function isPlainNumber(value: Value): boolean {
  if (value.kind !== 'number') return false;
  return value.figures.every(
    ({ definition, population, period }) => definition === 'as-asked' && population === null && period === null,
  );
}

/** One free row is told by its name, then cell by cell; several rows, each on its line. */
function wordsOfTable(
  table: Extract<Value, { kind: 'table' }>,
  short: string,
  said: readonly Said[],
  asking: Asking,
): Pick<SaysView, 'words' | 'language' | 'lines'> {
  const { question, catalog, language } = asking;
  const [first] = table.rows;
  const name = nameOfOnly(table.rows);
  if (first && name) {
    const rest = Object.entries(first.cells).filter(([, cell]) => !(cell.kind === 'text' && cell.text === name));
    const lines = rest.map(([column, cell]) => ({
      label: columnName(question, column, catalog, language),
      words: sayCell(cell, column, question, catalog, language),
      ...(cell.kind === 'text' ? { language: cell.text.language } : {}),
    }));
    return { words: name.text, language: name.language, lines: [...lines, ...saidLines(said)] };
  }
  const rows = table.rows.map((row, index) => ({
    label: null,
    words: sayRow(question, row, index, catalog, language),
  }));
  return { words: short, lines: [...rows, ...saidLines(said)] };
}

/** The name of a table's only row; `undefined` where it has several, or none is named. */
export function nameOfOnly(rows: readonly TableRow[]): Said | undefined {
  const [first] = rows;
  return first && rows.length === 1 ? nameIn(first) : undefined;
}

/** The first text of a row: the name of the mechanism, practice or form that the row is about. */
export function nameIn(row: TableRow): Said | undefined {
  for (const cell of Object.values(row.cells)) if (cell.kind === 'text') return cell.text;
  return undefined;
}

/** So many codes stand in the few words. */
const MOST_CODES = 3;
const FOUR: readonly FourAnswer[] = ['yes', 'no', 'open', 'not-established'];

/** The codes that a text names, in a few words; below, what it says of the others. That 'none' is not so goes without saying. */
function saysOfCodes(codes: Readonly<Record<string, FourAnswer>>, recalled: boolean, asking: Asking): SaysView {
  const { question, catalog, language } = asking;
  const list = question?.codes ?? '';
  const labels = (answer: FourAnswer): readonly string[] =>
    Object.entries(codes)
      .filter(([code, each]) => each === answer && !(answer === 'no' && findCode(catalog, list, code)?.exclusive))
      .map(([code]) => codeLabel(list, code, catalog, language));
  const strongest = FOUR.find((answer) => labels(answer).length > 0) ?? 'not-established';
  const wholeAbove = (answer: FourAnswer) => answer === 'yes' && labels('yes').length <= MOST_CODES;
  const lines = FOUR.filter((answer) => labels(answer).length > 0 && !wholeAbove(answer)).map((answer) => ({
    label: fourAnswerName(answer, language),
    words: sayList(labels(answer), language),
  }));
  if (strongest !== 'yes') return { ...plain(signOfAnswer(strongest), fourAnswerName(strongest, language)), lines };
  const words = sayFirst(labels('yes'), MOST_CODES, language);
  return { words, sign: recalled ? 'recalled' : 'value', ground: recalled ? 'mem' : 'lit', lines };
}

function plain(sign: Sign, words: string): SaysView {
  return { sign, ground: groundOf(sign), words, lines: [] };
}

function saidLines(said: readonly Said[]): readonly LineView[] {
  return said.map(({ text, language }) => ({ label: null, words: text, language }));
}

function never(value: never): never {
  throw new Error(`not to be said: ${JSON.stringify(value)}`);
}

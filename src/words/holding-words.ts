/**
 * What holds, in words: a value, or which of the silences. The silences never blur, and which words the fourth has hangs on
 * who reads (design, idea 2).
 */
import type { SpeakerKind } from '../core/basics/ids.ts';
import type { Language } from '../core/basics/language.ts';
import type { DerivedAnswer, DerivedResult, FourAnswer } from '../core/compare/derived.ts';
import type { Catalog } from '../core/content/catalog.ts';
import type { Question } from '../core/content/question.ts';
import type { Viewer } from '../core/record/audience.ts';
import type { Holding } from '../core/record/holding.ts';
import type { Statement } from '../core/record/statement.ts';
import { sayClauses, sayFirst, sayList } from './lists.ts';
import { m, say } from './messages.ts';
import { codeLabel, fourAnswerName, noAnswerName, silenceName } from './names.ts';
import { signName, signOfHolding, signOfSilence, signOfValue, type Sign } from './signs.ts';
import { sayValue, type ValueWords } from './value-words.ts';

/** An answer in words, with its sign and whether it rests on memory. */
export interface AnswerWords extends ValueWords {
  readonly sign: Sign;
  readonly recalled: boolean;
}

/** Who would have said it, and who reads: they choose the words of the fourth silence. */
export interface Heard {
  readonly speaker: SpeakerKind;
  readonly viewer: Viewer;
}

/** The words of what holds for one key. */
export function sayHolding(
  holding: Holding,
  heard: Heard,
  question: Question | null,
  catalog: Catalog,
  language: Language,
): AnswerWords {
  const sign = signOfHolding(holding);
  switch (holding.kind) {
    case 'value': {
      const recalled = holding.statement.confidence === 'recalled';
      return { ...sayValue(holding.value, question, catalog, language), sign, recalled };
    }
    case 'silence': {
      const recalled = holding.statement.confidence === 'recalled';
      return { ...silent(silenceName(holding.silence, language), sign, language), recalled };
    }
    case 'withdrawn':
    case 'no-answer':
      return silent(noAnswerWords(holding.kind, heard, language), sign, language);
    case 'date-not-established': {
      const perhaps = holding.candidates.map((each) => candidateWords(each, question, catalog, language));
      return dateNotEstablished(perhaps, language);
    }
    default:
      return never(holding);
  }
}

/** The words of a derived answer. That it is derived, the page says beside it. */
export function sayDerived(
  answer: DerivedAnswer,
  question: Question | null,
  catalog: Catalog,
  language: Language,
): AnswerWords {
  return { ...derivedWords(answer.result, question, catalog, language), recalled: answer.recalled };
}

function derivedWords(
  result: DerivedResult,
  question: Question | null,
  catalog: Catalog,
  language: Language,
): AnswerWords {
  switch (result.kind) {
    case 'value':
      return {
        ...sayValue(result.value, question, catalog, language),
        sign: signOfValue(result.value),
        recalled: false,
      };
    case 'codes':
      return codesWords(result.codes, question, catalog, language);
    case 'not-established':
      return silent(signName('unread', language), 'unread', language);
    case 'date-not-established':
      return dateNotEstablished(
        result.perhaps.map((value) => sayValue(value, question, catalog, language).short),
        language,
      );
    case 'several': {
      const all = result.values.map(({ value }) => sayValue(value, question, catalog, language));
      return {
        short: sayFirst(unique(all.map((words) => words.short)), 2, language),
        long: all.map((words) => words.long).join(' / '),
        language,
        said: all.flatMap((words) => words.said),
        sign: 'value',
        recalled: false,
      };
    }
    default:
      return never(result);
  }
}

const FOUR: readonly FourAnswer[] = ['yes', 'no', 'open', 'not-established'];

/** What a text says of each code: 'Yes: slavery, servitude; Open: begging'. Short: those that it names. */
function codesWords(
  codes: Readonly<Record<string, FourAnswer>>,
  question: Question | null,
  catalog: Catalog,
  language: Language,
): AnswerWords {
  const labels = (answer: FourAnswer): readonly string[] =>
    Object.entries(codes)
      .filter(([, each]) => each === answer)
      .map(([code]) => codeLabel(question?.codes ?? '', code, catalog, language));
  const answers = FOUR.filter((answer) => labels(answer).length > 0);
  const long = answers.map((answer) =>
    m.values_row(
      { row: fourAnswerName(answer, language), cells: sayList(labels(answer), language) },
      { locale: language },
    ),
  );
  const first = answers[0] ?? 'not-established';
  const short = first === 'yes' ? sayFirst(labels('yes'), 3, language) : fourAnswerName(first, language);
  const sign: Sign = first === 'not-established' ? 'unread' : first === 'yes' ? 'value' : first;
  return { short, long: sayClauses(long, language), language, said: [], sign, recalled: false };
}

function dateNotEstablished(perhaps: readonly string[], language: Language): AnswerWords {
  const short = signName('date', language);
  const value = sayList(unique(perhaps), language, 'or');
  const long =
    perhaps.length === 0 ? short : sayClauses([short, m.values_perhaps({ value }, { locale: language })], language);
  return { short, long, language, said: [], sign: 'date', recalled: false };
}

function candidateWords(
  statement: Statement | null,
  question: Question | null,
  catalog: Catalog,
  language: Language,
): string {
  const content = statement?.content;
  switch (content?.kind) {
    case undefined:
    case 'withdrawal':
      return say('values_perhaps_nothing', language);
    case 'value':
      return sayValue(content.value, question, catalog, language).short;
    case 'silence':
      return signName(signOfSilence(content.silence), language);
    default:
      return never(content);
  }
}

/** A withdrawal is told apart only by those who see the desk; for everybody else there is no answer. */
function noAnswerWords(kind: 'withdrawn' | 'no-answer', heard: Heard, language: Language): string {
  const desk = heard.viewer.kind === 'secretariat' || heard.viewer.kind === 'state';
  if (kind === 'withdrawn' && desk) return say('values_silence_withdrawn', language);
  return noAnswerName(heard.speaker, heard.viewer, language);
}

function silent(words: string, sign: Sign, language: Language): AnswerWords {
  return { short: words, long: words, language, said: [], sign, recalled: false };
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

function never(value: never): never {
  throw new Error(`no words for ${JSON.stringify(value)}`);
}

/** Answers in words: what each speaker said or what Farol worked out, each with its mark and its numbered sources. */
import type { Language, Said } from '../core/basics/language.ts';
import { getFrom } from '../core/content/catalog.ts';
import { codeListOf } from '../core/content/question.ts';
import type { Value } from '../core/content/value.ts';
import type { FourAnswer } from '../core/compare/derived.ts';
import type { OutlineAnswer, OutlineQuestion, What } from '../core/publish/outline.ts';
import { sayClauses, sayList } from '../words/lists.ts';
import { m } from '../words/messages.ts';
import { codeLabel, silenceName, speakerKindName, speakerName, stateName } from '../words/names.ts';
import { signName } from '../words/signs.ts';
import { sayValue } from '../words/value-words.ts';
import type { Block, Run, Runs } from './document.ts';
import { partName } from './report-parts.ts';
import { inOrder, type ReportWords } from './report-words.ts';

/** The table of states of one question; a state with several answers has a row for each. */
export function answersTable(words: ReportWords, entry: OutlineQuestion, wording: string, basis: string): Block {
  const locale = { locale: words.language };
  const byState = new Map(entry.rows.map((row) => [row.state, row.answers]));
  const rows = inOrder(words, [...byState.keys()]).flatMap((state) =>
    (byState.get(state) ?? []).map((answer, index): readonly Runs[] => [
      [{ text: stateName(state, words.catalog, words.language), ...(index === 0 ? {} : { style: 'quiet' }) }],
      ...answerCells(words, { state, question: entry.question }, answer),
    ]),
  );
  return {
    kind: 'table',
    caption: m.report_table_caption({ question: wording, basis }, locale),
    head: [
      m.report_col_state({}, locale),
      m.report_col_who({}, locale),
      m.report_col_what({}, locale),
      m.report_col_sources({}, locale),
    ],
    rows,
    widths: [18, 20, 44, 18],
  };
}

/** What an answer is about. */
export interface AnswerAbout {
  readonly state: string;
  readonly question: string;
}

/** Who says so, what, on which sources. */
export function answerCells(words: ReportWords, about: AnswerAbout, answer: OutlineAnswer): readonly Runs[] {
  const locale = { locale: words.language };
  const memory: Run[] = answer.recalled ? [{ text: ` (${m.report_from_memory({}, locale)})`, style: 'quiet' }] : [];
  const what = [...partRuns(words, about, answer), ...whatRuns(words, about.question, answer.what), ...memory];
  return [[{ text: who(words, answer) }], what, sourceRuns(words, answer)];
}

/** The reference source by which most is told goes by its kind; of an answer worked out, whose statements, if another's. */
function who({ catalog, language, mainReference }: ReportWords, { speaker, restsOn }: OutlineAnswer): string {
  if (speaker === null) {
    const derived = m.report_derived({}, { locale: language });
    const named = restsOn !== null && restsOn !== mainReference;
    return named ? `${derived} (${speakerName(restsOn, catalog, language)})` : derived;
  }
  return speaker === mainReference ? speakerKindName('reference', language) : speakerName(speaker, catalog, language);
}

/** Which mechanism, offence, measure, agreement or instrument, where the value does not tell it itself. */
function partRuns(words: ReportWords, about: AnswerAbout, answer: OutlineAnswer): Runs {
  const part = partName(words, about, answer);
  return part === null
    ? []
    : [{ text: m.report_part({ part, value: '' }, { locale: words.language }), style: 'quiet' }];
}

function sourceRuns({ language }: ReportWords, answer: OutlineAnswer): Runs {
  return answer.sources.flatMap(({ number, place }, index): Run[] => [
    ...(index > 0 ? [{ text: ' ' }] : []),
    {
      text: place === null ? `[${number}]` : m.report_source_place({ number, place }, { locale: language }),
      to: { anchor: `source-${number}` },
    },
  ]);
}

/** What was said, in words. */
export function whatRuns(words: ReportWords, question: string, what: What): Runs {
  const { language } = words;
  const locale = { locale: language };
  switch (what.kind) {
    case 'value':
      return valueRuns(words, question, what.value);
    case 'silence':
      return [{ text: silenceName(what.silence, language) }];
    case 'withdrawn':
      return [{ text: m.report_withdrawn({}, locale) }];
    case 'not-established':
      return [{ text: signName('unread', language) }];
    case 'date-not-established':
      return [{ text: perhaps(words, question, what) }];
    case 'several': {
      const values = what.values.map((value) => shortValue(words, question, value));
      return [{ text: m.report_several({ values: sayList(values, language) }, locale) }];
    }
    case 'codes':
      return [{ text: codesText(words, question, what.codes) }];
    default:
      return never(what);
  }
}

/** The value in words; what the speaker added stands behind it, in the language in which it was said. */
function valueRuns({ catalog, language }: ReportWords, question: string, value: Value): Runs {
  const words = sayValue(value, getFrom(catalog.questions, question, 'question'), catalog, language);
  const whole: Run = { text: words.long, ...(words.language === language ? {} : { language: words.language }) };
  const added = words.said.filter((said) => said.text !== words.long);
  return [whole, ...added.flatMap((said) => saidRuns(said, language))];
}

function saidRuns(said: Said, language: Language): Runs {
  const text = `\n${said.text}`;
  return [said.language === language ? { text, style: 'quiet' } : { text, style: 'quiet', language: said.language }];
}

export function shortValue({ catalog, language }: ReportWords, question: string, value: Value): string {
  return sayValue(value, getFrom(catalog.questions, question, 'question'), catalog, language).short;
}

type NotDated = Extract<What, { kind: 'date-not-established' }>;

function perhaps(words: ReportWords, question: string, what: NotDated): string {
  const locale = { locale: words.language };
  const said = what.perhaps.map((value) => shortValue(words, question, value));
  if (said.length === 0) return signName('date', words.language);
  const nothing = what.orNothing ? [m.report_part_nothing({}, locale)] : [];
  return m.report_perhaps({ values: sayList([...said, ...nothing], words.language, 'or') }, locale);
}

/** Code by code what a text says, grouped by the four answers; each group is left out where it is empty. */
function codesText(words: ReportWords, question: string, codes: Readonly<Record<string, FourAnswer>>): string {
  const { catalog, language } = words;
  const locale = { locale: language };
  const list = codeListOf(getFrom(catalog.questions, question, 'question')) ?? '';
  // 'None of these' is no form that a text could leave out: it is told where it was said, and nowhere else.
  const alone = new Set(
    catalog.codeLists
      .get(list)
      ?.codes.filter((code) => code.exclusive)
      .map((code) => code.id),
  );
  const group = (answer: FourAnswer) =>
    Object.entries(codes)
      .filter(([code, found]) => found === answer && (found === 'yes' || !alone.has(code)))
      .map(([code]) => codeLabel(list, code, catalog, language));
  const groups: readonly (readonly [readonly string[], (codes: string) => string])[] = [
    [group('yes'), (said) => m.report_codes_yes({ codes: said }, locale)],
    [group('open'), (said) => m.report_codes_open({ codes: said }, locale)],
    [group('no'), (said) => m.report_codes_no({ codes: said }, locale)],
    [group('not-established'), (said) => m.report_codes_unread({ codes: said }, locale)],
  ];
  const told = groups.filter(([labels]) => labels.length > 0).map(([labels, say]) => say(sayList(labels, language)));
  return sayClauses(told, language);
}

function never(value: never): never {
  throw new Error(`not an answer: ${JSON.stringify(value)}`);
}

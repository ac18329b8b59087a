/** Answers in words: what each speaker said or what Farol worked out, each with its mark and its numbered sources. */
import type { Language, Said } from '../core/basics/language.ts';
import { getFrom } from '../core/content/catalog.ts';
import { codeListOf } from '../core/content/question.ts';
import type { Value } from '../core/content/value.ts';
import type { FourAnswer } from '../core/compare/derived.ts';
import type { OutlineAnswer, OutlineQuestion, What } from '../core/publish/outline.ts';
import { sayList } from '../words/lists.ts';
import { m } from '../words/messages.ts';
import { codeLabel, silenceName, speakerName, stateName } from '../words/names.ts';
import { signName } from '../words/signs.ts';
import { sayValue } from '../words/value-words.ts';
import type { Block, Run, Runs } from './document.ts';
import { inOrder, type ReportWords } from './report-words.ts';

/** The table of states of one question; a state with several answers has a row for each. */
export function answersTable(words: ReportWords, entry: OutlineQuestion, wording: string, basis: string): Block {
  const locale = { locale: words.language };
  const byState = new Map(entry.rows.map((row) => [row.state, row.answers]));
  const rows = inOrder(words, [...byState.keys()]).flatMap((state) =>
    (byState.get(state) ?? []).map((answer, index): readonly Runs[] => [
      index === 0 ? [{ text: stateName(state, words.catalog, words.language) }] : [],
      ...answerCells(words, entry.question, answer),
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
    widths: [20, 21, 45, 14],
  };
}

/** Who says so, what, on which sources. */
export function answerCells(words: ReportWords, question: string, answer: OutlineAnswer): readonly Runs[] {
  const locale = { locale: words.language };
  const who = answer.speaker
    ? speakerName(answer.speaker, words.catalog, words.language)
    : m.report_derived({}, locale);
  const memory: Run[] = answer.recalled ? [{ text: ` (${m.report_from_memory({}, locale)})`, style: 'quiet' }] : [];
  return [[{ text: who }], [...whatRuns(words, question, answer.what), ...memory], sourceRuns(words, answer)];
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
      return [{ text: perhaps(words, question, what.perhaps) }];
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
  const text = ` ${said.text}`;
  return [said.language === language ? { text, style: 'quiet' } : { text, style: 'quiet', language: said.language }];
}

export function shortValue({ catalog, language }: ReportWords, question: string, value: Value): string {
  return sayValue(value, getFrom(catalog.questions, question, 'question'), catalog, language).short;
}

function perhaps(words: ReportWords, question: string, values: readonly Value[]): string {
  const locale = { locale: words.language };
  const said = values.map((value) => shortValue(words, question, value));
  return m.report_perhaps(
    { values: sayList([...said, m.report_part_nothing({}, locale)], words.language, 'or') },
    locale,
  );
}

/** Code by code what a text says, grouped by the four answers; each group is left out where it is empty. */
function codesText(words: ReportWords, question: string, codes: Readonly<Record<string, FourAnswer>>): string {
  const { catalog, language } = words;
  const locale = { locale: language };
  const list = codeListOf(getFrom(catalog.questions, question, 'question')) ?? '';
  const group = (answer: FourAnswer) =>
    Object.entries(codes)
      .filter(([, found]) => found === answer)
      .map(([code]) => codeLabel(list, code, catalog, language));
  const groups: readonly (readonly [readonly string[], (codes: string) => string])[] = [
    [group('yes'), (said) => m.report_codes_yes({ codes: said }, locale)],
    [group('open'), (said) => m.report_codes_open({ codes: said }, locale)],
    [group('no'), (said) => m.report_codes_no({ codes: said }, locale)],
    [group('not-established'), (said) => m.report_codes_unread({ codes: said }, locale)],
  ];
  return groups
    .filter(([labels]) => labels.length > 0)
    .map(([labels, say]) => say(sayList(labels, language)))
    .join('; ');
}

function never(value: never): never {
  throw new Error(`not an answer: ${JSON.stringify(value)}`);
}

/** The regional picture of one question in words: each count with its denominator, the kinds of silence apart. */
import { getFrom } from '../core/content/catalog.ts';
import { codeListOf } from '../core/content/question.ts';
import type { OutlineCounts, OutlineQuestion } from '../core/publish/outline.ts';
import { sayClauses, sayList } from '../words/lists.ts';
import { m } from '../words/messages.ts';
import { codeLabel, noAnswerName, silenceName, stateName } from '../words/names.ts';
import { signName } from '../words/signs.ts';
import { plain, type Runs } from './document.ts';
import { inOrder, type ReportWords } from './report-words.ts';

/** What was given: the states' own first, then what reference sources say. */
export function countItems(words: ReportWords, entry: OutlineQuestion): readonly Runs[] {
  return [...ownCounts(words, entry), ...referenceCounts(words, entry)];
}

function ownCounts(words: ReportWords, entry: OutlineQuestion): Runs[] {
  const { own } = entry;
  const locale = { locale: words.language };
  const given = own.states.given.length;
  if (given === 0) return [plain(m.report_own_none({ asked: own.asked }, locale))];
  const head = m.report_own_counts({ given, asked: own.asked }, locale);
  return [plain(withCodes(words, entry, head, own))];
}

function referenceCounts(words: ReportWords, entry: OutlineQuestion): Runs[] {
  const { reference } = entry;
  const locale = { locale: words.language };
  const given = reference.states.given.length;
  if (reference.states.nothing.length === reference.asked) return [plain(m.report_reference_none({}, locale))];
  const head = m.report_reference_counts({ given, asked: reference.asked }, locale);
  return [plain(withCodes(words, entry, head, reference))];
}

function withCodes(words: ReportWords, entry: OutlineQuestion, head: string, counts: OutlineCounts): string {
  const codes = counts.codes
    .filter((code) => code.states.length > 0)
    .map(({ code, states, recalled }) => codeCount(words, entry, code, states.length, recalled, counts.asked));
  return codes.length === 0 ? head : `${head} ${sayClauses(codes, words.language)}.`;
}

function codeCount(
  words: ReportWords,
  entry: OutlineQuestion,
  code: string,
  count: number,
  memory: number,
  asked: number,
): string {
  const locale = { locale: words.language };
  const label = labelOf(words, entry.question, code);
  return memory > 0
    ? m.report_code_count_memory({ code: label, count, asked, memory }, locale)
    : m.report_code_count({ code: label, count, asked }, locale);
}

/** The label of a code that a question can be answered with. */
export function labelOf({ catalog, language }: ReportWords, question: string, code: string): string {
  const list = codeListOf(getFrom(catalog.questions, question, 'question'));
  return list === undefined
    ? signName(code === 'yes' ? 'yes' : 'no', language)
    : codeLabel(list, code, catalog, language);
}

/** Who is silent, each kind of silence with its states; where all are, it says so and names none. */
export function silenceItems(words: ReportWords, { own, reference }: OutlineQuestion): readonly Runs[] {
  const { language, outline } = words;
  const viewer = { kind: outline.audience };
  const kinds: readonly { what: string; states: readonly string[]; asked: number }[] = [
    ...(['unknown', 'not-applicable', 'declined'] as const).map((kind) => ({
      what: silenceName(kind, language),
      states: own.states[kind],
      asked: own.asked,
    })),
    { what: noAnswerName('state', viewer, language), states: own.states.nothing, asked: own.asked },
    { what: signName('open', language), states: reference.states.open, asked: reference.asked },
    { what: signName('unread', language), states: reference.states['not-established'], asked: reference.asked },
    {
      what: signName('date', language),
      states: [...own.states['date-not-established'], ...reference.states['date-not-established']],
      asked: own.asked,
    },
  ];
  return kinds.filter(({ states }) => states.length > 0).map((kind) => plain(silence(words, kind)));
}

function silence(
  words: ReportWords,
  { what, states, asked }: { what: string; states: readonly string[]; asked: number },
): string {
  const locale = { locale: words.language };
  if (states.length === asked) return m.report_silent_all({ what, asked }, locale);
  const names = inOrder(words, states).map((code) => stateName(code, words.catalog, words.language));
  return m.report_silent({ what, count: states.length, asked, states: sayList(names, words.language) }, locale);
}

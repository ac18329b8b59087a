/** What is worth a reader's eye on one question, in words; states that share a finding share a sentence. */
import { getFrom } from '../core/content/catalog.ts';
import type { Difference, OutlineQuestion, What } from '../core/publish/outline.ts';
import { sayList } from '../words/lists.ts';
import { m } from '../words/messages.ts';
import { stateName } from '../words/names.ts';
import { plain, type Runs } from './document.ts';
import { whatRuns } from './report-answers.ts';
import { labelOf } from './report-counts.ts';
import { inOrder, type ReportWords } from './report-words.ts';

export function differenceItems(words: ReportWords, entry: OutlineQuestion): readonly Runs[] {
  const { language } = words;
  const locale = { locale: language };
  const of = <K extends Difference['kind']>(kind: K) =>
    entry.differences.filter((found): found is Extract<Difference, { kind: K }> => found.kind === kind);
  const disagree = of('speakers-disagree').map(({ state }) => state);
  const unpractised = of('law-yes-practice-no').map(({ state }) => state);
  return [
    ...(disagree.length > 0 ? [m.report_diff_disagree({ states: names(words, disagree) }, locale)] : []),
    ...(unpractised.length > 0 ? [m.report_diff_law_not_practice({ states: names(words, unpractised) }, locale)] : []),
    ...of('few').map((few) => fewSentence(words, entry.question, few)),
    ...of('changed').map((change) => changedSentence(words, entry.question, change)),
  ].map(plain);
}

function fewSentence(words: ReportWords, question: string, few: Extract<Difference, { kind: 'few' }>): string {
  const params = {
    code: labelOf(words, question, few.code),
    count: few.states.length,
    given: few.given,
    states: names(words, few.states),
  };
  const locale = { locale: words.language };
  return few.by === 'own' ? m.report_diff_few(params, locale) : m.report_diff_few_reference(params, locale);
}

function changedSentence(
  words: ReportWords,
  question: string,
  change: Extract<Difference, { kind: 'changed' }>,
): string {
  const { outline, catalog, language } = words;
  const text = (what: What) =>
    whatRuns(words, question, what)
      .map((run) => run.text)
      .join('')
      .replace(/\s*\n\s*/g, ' ');
  const meeting = outline.previous
    ? getFrom(catalog.meetings, outline.previous.meeting, 'meeting').title[language]
    : '';
  return m.report_diff_changed(
    {
      state: stateName(change.state, catalog, language),
      meeting,
      before: text(change.before),
      after: text(change.after),
    },
    { locale: language },
  );
}

function names(words: ReportWords, states: readonly string[]): string {
  const unique = [...new Set(states)];
  return sayList(
    inOrder(words, unique).map((code) => stateName(code, words.catalog, words.language)),
    words.language,
  );
}

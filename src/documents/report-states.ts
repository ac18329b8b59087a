/** A page per state: everything on record, question by question, and the questions on which nothing is. */
import { getFrom } from '../core/content/catalog.ts';
import type { OutlineState } from '../core/publish/outline.ts';
import { m } from '../words/messages.ts';
import { basisName, stateName } from '../words/names.ts';
import { plain, type Block, type Runs } from './document.ts';
import { answerCells } from './report-answers.ts';
import { inOrder, type ReportWords } from './report-words.ts';

export function stateBlocks(words: ReportWords): readonly Block[] {
  const byCode = new Map(words.outline.states.map((entry) => [entry.state, entry]));
  const pages = inOrder(words, [...byCode.keys()]).flatMap((code, index) => {
    const entry = byCode.get(code);
    // The first one stands under the heading of them all.
    return entry ? stateBlock(words, entry, index > 0) : [];
  });
  const title = m.report_states({}, { locale: words.language });
  return [{ kind: 'heading', level: 1, text: title, anchor: 'states', newPage: true }, ...pages];
}

function stateBlock(words: ReportWords, entry: OutlineState, startsPage: boolean): Block[] {
  const { catalog, language } = words;
  const locale = { locale: language };
  const state = stateName(entry.state, catalog, language);
  const head: Block[] = [
    {
      kind: 'heading',
      level: 2,
      text: state,
      anchor: `state-${entry.state.toLowerCase()}`,
      ...(startsPage ? { newPage: true } : {}),
    },
    ...(entry.asked ? [] : [{ kind: 'paragraph', runs: plain(m.report_state_not_asked({}, locale)) } as const]),
  ];
  if (entry.answers.length === 0) {
    return [...head, { kind: 'notice', runs: plain(m.report_state_nothing({}, locale)) }];
  }
  const total = entry.answers.length + entry.nothingOn.length;
  return [
    ...head,
    { kind: 'paragraph', runs: plain(m.report_state_counts({ count: entry.answers.length, total }, locale)) },
    {
      kind: 'table',
      caption: m.report_state_caption({ state }, locale),
      head: [
        m.report_col_question({}, locale),
        m.report_col_who({}, locale),
        m.report_col_what({}, locale),
        m.report_col_sources({}, locale),
      ],
      rows: entry.answers.flatMap((question) => questionRows(words, entry.state, question)),
      widths: [26, 18, 39, 17],
    },
  ];
}

function questionRows(words: ReportWords, state: string, entry: OutlineState['answers'][number]): (readonly Runs[])[] {
  const wording = getFrom(words.catalog.questions, entry.question, 'question').wording[words.language];
  const basis = basisName(entry.basis, words.language);
  return entry.answers.map((answer, index) => [
    index === 0 ? [{ text: wording }, { text: ` (${basis})`, style: 'quiet' }] : [],
    ...answerCells(words, { state, question: entry.question }, answer),
  ]);
}

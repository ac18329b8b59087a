/** The report in words: an outline and a language make a document. Nothing is decided here, only said. */
import type { Language } from '../core/basics/language.ts';
import { getFrom, type Catalog } from '../core/content/catalog.ts';
import type { Outline, OutlineQuestion, OutlineSection, OutlineTopic } from '../core/publish/outline.ts';
import { sayDate } from '../words/dates.ts';
import { m } from '../words/messages.ts';
import { basisName, speakerName, stateName } from '../words/names.ts';
import { plain, type Block, type Document, type Run, type Runs } from './document.ts';
import { reportWords, type ReportWords } from './report-words.ts';
import { differenceItems } from './report-differences.ts';
import { countItems, silenceItems } from './report-counts.ts';
import { sourceItems } from './report-sources.ts';
import { stateBlocks } from './report-states.ts';
import { answersTable } from './report-answers.ts';

export function reportDocument(outline: Outline, catalog: Catalog, language: Language): Document {
  const words = reportWords(outline, catalog, language);
  const locale = { locale: language };
  const on = sayDate(outline.on, language);
  const header = m.report_header({ on, sequence: outline.known.sequence }, locale);
  const body = [
    ...outline.topics.flatMap((topic) => topicBlocks(words, topic)),
    ...stateBlocks(words),
    newPage(m.report_sources({}, locale), 'sources'),
    { kind: 'sources', items: sourceItems(words) } as const,
  ];
  return {
    language,
    title: m.report_title({ meeting: getFrom(catalog.meetings, outline.meeting, 'meeting').title[language] }, locale),
    subtitle: m.report_subtitle({ on }, locale),
    header: outline.kind === 'demonstration' ? m.report_header_demo({ header }, locale) : header,
    footer: m.report_footer({}, locale),
    blocks: [...opening(words), ...contents(words, body), ...body],
  };
}

function heading(level: 1 | 2 | 3 | 4, text: string, anchor: string): Block {
  return { kind: 'heading', level, text, anchor };
}

/** The heading of a part of the report. */
function newPage(text: string, anchor: string): Block {
  return { kind: 'heading', level: 1, text, anchor, newPage: true };
}

function opening(words: ReportWords): Block[] {
  const { outline, catalog, language } = words;
  const locale = { locale: language };
  const notAsked = outline.notAsked.map(({ state, reason }) =>
    plain(m.report_not_asked({ state: stateName(state, catalog, language), reason: reason[language] }, locale)),
  );
  const count = outline.asked.length;
  const items = [
    plain(
      outline.askedIsEstablished
        ? m.report_asked({ count }, locale)
        : m.report_asked_not_established({ count }, locale),
    ),
    ...notAsked,
    plain(m.report_reading_two({}, locale)),
    ...referenceItem(words),
    plain(m.report_reading_silence({}, locale)),
    plain(m.report_reading_memory({}, locale)),
    plain(m.report_reading_order({}, locale)),
    ...knownItem(words),
  ];
  const demo: Block[] =
    outline.kind === 'demonstration' ? [{ kind: 'notice', runs: plain(m.report_demo_notice({}, locale)) }] : [];
  return [...demo, heading(2, m.report_reading({}, locale), 'reading'), { kind: 'list', items }];
}

function referenceItem({ mainReference, catalog, language }: ReportWords) {
  if (mainReference === null) return [];
  const name = speakerName(mainReference, catalog, language);
  return [plain(m.pages_reference_unnamed({ name }, { locale: language }))];
}

function knownItem({ outline, language }: ReportWords) {
  const { sequence, day } = outline.known;
  if (day === null) return [];
  return [plain(m.report_known({ sequence, day: sayDate(day, language) }, { locale: language }))];
}

/**
 * The first two levels of headings, each a link: a line for each of the first, those under it behind it. Word's own
 * table of contents would stay empty until it is refreshed.
 */
function contents({ language }: ReportWords, body: readonly Block[]): Block[] {
  const lines: Run[][] = [];
  for (const block of body) {
    if (block.kind !== 'heading' || block.level > 2) continue;
    const link: Run = { text: block.text, to: { anchor: block.anchor } };
    if (block.level === 1) lines.push([{ ...link, style: 'strong' }]);
    else lines.at(-1)?.push({ text: ' · ' }, link);
  }
  return [
    heading(2, m.report_contents({}, { locale: language }), 'contents'),
    { kind: 'list', items: lines satisfies readonly Runs[] },
  ];
}

function topicBlocks(words: ReportWords, { topic, sections }: OutlineTopic): Block[] {
  const { outline, catalog, language } = words;
  const questionnaire = getFrom(catalog.questionnaires, outline.questionnaire, 'questionnaire');
  const title = questionnaire.topics.find((entry) => entry.topic === topic)?.title[language] ?? '';
  return [
    newPage(m.report_topic({ topic, title }, { locale: language }), `topic-${topic}`),
    ...sections.flatMap((section) => sectionBlocks(words, section)),
  ];
}

function sectionBlocks(words: ReportWords, section: OutlineSection): Block[] {
  const { outline, catalog, language } = words;
  const questionnaire = getFrom(catalog.questionnaires, outline.questionnaire, 'questionnaire');
  const guiding = questionnaire.sections.find((entry) => entry.guiding === section.guiding);
  const title = guiding
    ? `${guiding.guiding} ${guiding.title[language]}`
    : m.report_whole_topic({}, { locale: language });
  return [
    heading(2, title, `section-${section.guiding.replace('.', '-')}`),
    ...(guiding ? [{ kind: 'paragraph', runs: plain(guiding.question[language]), tone: 'lede' } as const] : []),
    ...section.questions.flatMap((question, index) => questionBlocks(words, section, question, index)),
  ];
}

/** A question asked on both bases has one heading, and its two answers one after the other. */
function questionBlocks(words: ReportWords, section: OutlineSection, entry: OutlineQuestion, index: number): Block[] {
  const { catalog, language } = words;
  const question = getFrom(catalog.questions, entry.question, 'question');
  const isFirst = section.questions[index - 1]?.question !== entry.question;
  const basis = basisName(entry.basis, language);
  const differences = differenceItems(words, entry);
  return [
    ...(isFirst ? [heading(3, question.wording[language], `question-${question.id}`)] : []),
    heading(4, capitalised(basis, language), `question-${question.id}-${entry.basis}`),
    { kind: 'list', items: [...countItems(words, entry), ...silenceItems(words, entry)] },
    ...(differences.length > 0
      ? [
          {
            kind: 'paragraph',
            runs: [{ text: m.report_differences({}, { locale: language }), style: 'strong' }],
          } as const,
          { kind: 'list', items: differences } as const,
        ]
      : []),
    ...(entry.rows.length > 0 ? [answersTable(words, entry, question.wording[language], basis)] : []),
  ];
}

function capitalised(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** One meeting: when and where, who presided, whom it asked and what, what came of it. */
import type { Language, Texts } from '../../core/basics/language.ts';
import { askedStates } from '../../core/compare/asked.ts';
import type { Cube } from '../../core/compare/cube.ts';
import { getFrom, type Catalog } from '../../core/content/catalog.ts';
import type { Meeting } from '../../core/content/meeting.ts';
import { firstDay } from '../../core/publish/make-outline.ts';
import type {
  MeetingLinkView,
  MeetingView,
  OfficerView,
  ReportedView,
  StateLinkView,
} from '../../pages/meetings/meeting-view.ts';
import { sayList } from '../../words/lists.ts';
import { m, say } from '../../words/messages.ts';
import { codeLabel, stateName } from '../../words/names.ts';
import { compareNames } from '../../words/order.ts';
import { contentDateWords } from './content-date.ts';
import { askedSays, daysKnown, daysWords, placeWords, whenSays, whereSays } from './meeting-days.ts';
import { isOwn, outcomesView } from './meeting-outcomes.ts';
import { meetingQuestionnaire } from './meeting-questionnaire.ts';
import { meetingsInOrder } from './meetings-view.ts';
import { sourceList, telling, type Telling } from './telling.ts';
import { entryView, plainSays, unlitSays, vouchedView } from './vouched-view.ts';

export function meetingView(cube: Cube, catalog: Catalog, id: string, language: Language): MeetingView {
  const meeting = getFrom(catalog.meetings, id, 'meeting');
  const told = telling(cube, catalog, language);
  const vouched = vouchedView(told, meeting);
  const outcomes = outcomesView(told, meeting);
  const reported = {
    convening: meeting.convening.map((each) => reportedView(told, { ...each, date: null })),
    officers: meeting.officers.map((officer) => officerView(told, officer)),
    documents: meeting.documents.map((document) => reportedView(told, { ...document, text: document.title })),
  };
  const asked = askedStates(catalog, meeting, firstDay(meeting) ?? cube.on);
  const questionnaire = meetingQuestionnaire(told, meeting, asked);
  return {
    id,
    title: meeting.title[language],
    symbol: meeting.symbol,
    finding: finding(meeting, catalog, language),
    when: whenSays(meeting, language),
    where: whereSays(meeting, catalog, language),
    format: formatSays(meeting, catalog, language),
    asked: askedSays(meeting, language),
    vouched,
    reservations: meeting.notes.map((note) => note[language]),
    ...outcomes,
    ...reported,
    missing: missingFrom(meeting, language),
    askedStates: meeting.asked && inNames(meeting.asked, catalog, language),
    standIn: questionnaire && !asked.established ? asked.states.length : null,
    notAsked: meeting.notAsked.map(({ state, reason }) => ({
      ...stateLink(state, catalog, language),
      reason: reason[language],
    })),
    questionnaire,
    ...neighbours(catalog, meeting, language),
    sources: sourceList(told),
  };
}

function finding(meeting: Meeting, catalog: Catalog, language: Language): readonly string[] {
  const locale = { locale: language };
  const own = meeting.outcomes.filter(isOwn).length;
  const absent = meeting.notAsked.map(({ state }) => stateName(state, catalog, language));
  return [
    placeAndDays(meeting, catalog, language),
    meeting.asked === null
      ? say('record_asked_finding_none', language)
      : m.record_asked_finding({ n: meeting.asked.length }, locale),
    ...(absent.length > 0 ? [m.record_not_asked_finding({ states: sayList(absent, language) }, locale)] : []),
    meeting.outcomes.length === 0
      ? say('record_outcomes_finding_none', language)
      : m.record_outcomes_finding({ own, others: meeting.outcomes.length - own }, locale),
  ];
}

function placeAndDays(meeting: Meeting, catalog: Catalog, language: Language): string {
  const place = placeWords(meeting, catalog, language);
  const days = daysKnown(meeting);
  if (place === null || days === 'not-established') return say('record_met_unknown', language);
  const params = { place, when: daysWords(meeting, language) };
  const met = days === 'recalled' ? m.record_met_memory : m.record_met;
  return met(params, { locale: language });
}

function formatSays({ format, confidence, recalledFields }: Meeting, catalog: Catalog, language: Language) {
  if (format === null) return unlitSays(say('record_format_none', language));
  const recalled = confidence === 'recalled' || recalledFields.includes('format');
  return plainSays(codeLabel('meeting-format', format, catalog, language), recalled);
}

type Reported = Pick<Meeting['documents'][number], 'symbol' | 'date' | 'sources' | 'confidence'> & { text: Texts };

/** An instrument that has the same symbol has a page of its own. */
function reportedView(told: Telling, { symbol, date, text, ...vouching }: Reported): ReportedView {
  const same = symbol === null ? undefined : [...told.catalog.instruments.values()].find((i) => i.symbol === symbol);
  return {
    symbol,
    instrument: same?.id ?? null,
    date: date === null ? null : contentDateWords(date, told.language),
    entry: entryView(told, text, vouching),
  };
}

function officerView(told: Telling, officer: Meeting['officers'][number]): OfficerView {
  const { catalog, language } = told;
  const { proposedBy } = officer;
  return {
    role: codeLabel('officer-role', officer.role, catalog, language),
    name: officer.name,
    post: officer.post?.[language] ?? null,
    state: officer.state === null ? null : stateLink(officer.state, catalog, language),
    proposedBy: proposedBy === undefined ? null : stateName(proposedBy, catalog, language),
    vouched: vouchedView(told, officer),
  };
}

function missingFrom(meeting: Meeting, language: Language): readonly string[] {
  const parts = [
    ['record_own', meeting.outcomes.filter(isOwn)],
    ['record_convening', meeting.convening],
    ['record_officers', meeting.officers],
    ['record_documents', meeting.documents],
  ] as const;
  return parts.filter(([, entries]) => entries.length === 0).map(([key]) => say(key, language));
}

function inNames(codes: readonly string[], catalog: Catalog, language: Language): readonly StateLinkView[] {
  return codes
    .map((code) => stateLink(code, catalog, language))
    .toSorted((a, b) => compareNames(a.name, b.name, language));
}

function stateLink(code: string, catalog: Catalog, language: Language): StateLinkView {
  return { code, name: stateName(code, catalog, language), known: catalog.states.has(code) };
}

function neighbours(catalog: Catalog, meeting: Meeting, language: Language): Pick<MeetingView, 'before' | 'after'> {
  const link = (number: number): MeetingLinkView | null => {
    const found = meetingsInOrder(catalog).find((other) => other.number === number);
    return found ? { id: found.id, title: found.title[language] } : null;
  };
  return { before: link(meeting.number - 1), after: link(meeting.number + 1) };
}

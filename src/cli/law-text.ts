/** What running laws comes to, in lines for a terminal. */
import type { LawDifference } from '../app/law/diff-laws.ts';
import type { StateLaw } from '../app/law/law-of-state.ts';
import { provisionOf } from '../app/law/law-json.ts';
import type { LawRun, OffenceRun, RouteRun } from '../app/law/run-law.ts';
import type { Language } from '../core/basics/language.ts';
import type { Parting } from '../core/compare/law/differ.ts';
import type { EncodedOffence } from '../core/compare/law/encoded-offence.ts';
import type { ElementReason } from '../core/compare/law/explain.ts';
import type { Facts } from '../core/compare/law/facts.ts';
import {
  ASKED_OF_ADULTS,
  ASKED_OF_CHILDREN,
  MINIMUM_ELEMENTS,
  PROTOCOL_PROVISION,
} from '../core/compare/law/protocol.ts';
import type { Box, Space } from '../core/compare/law/space.ts';
import { stateMinimum, type StateAgainst } from '../core/compare/law/state-minimum.ts';
import { termsOf } from '../core/compare/law/terms.ts';
import type { Catalog } from '../core/content/catalog.ts';
import { getFrom } from '../core/content/catalog.ts';
import { sayDate } from '../words/dates.ts';
import { sayReason, saySettling } from '../words/law-reason-words.ts';
import {
  elementName,
  minimumElementName,
  minimumResultName,
  sayCause,
  sayFacts,
  sayIs,
  termsInside,
} from '../words/law-words.ts';
import { sayClauses } from '../words/lists.ts';
import { m, say } from '../words/messages.ts';
import { confidenceName, fourAnswerName, speakerName, stateName } from '../words/names.ts';
import { sayNumber } from '../words/numbers.ts';
import { offenceName } from '../words/offence-words.ts';
import { sayPatterns } from '../words/pattern-words.ts';

/** In whose words: the catalogue's labels, the reader's language. */
export interface Told {
  readonly catalog: Catalog;
  readonly language: Language;
}

/** So many boxes of patterns are told in lines; the JSON has them all. */
const MOST_BOXES = 40;

function labelled(label: string, words: string, language: Language): string {
  return m.law_labelled({ label, words }, { locale: language });
}

export function applyText(run: LawRun, facts: Facts, told: Told): readonly string[] {
  return [sayFacts(facts, told.catalog, told.language), '', ...runLines(run, facts, told), '', ...noticeLines(told)];
}

export function routeText({ stops, inAll }: RouteRun, facts: Facts, told: Told): readonly string[] {
  const { catalog, language } = told;
  return [
    sayFacts(facts, catalog, language),
    '',
    ...stops.flatMap((stop) => [...runLines(stop, facts, told), '']),
    m.law_in_all({ answer: fourAnswerName(inAll, language) }, { locale: language }),
    '',
    ...noticeLines(told),
  ];
}

function noticeLines({ language }: Told): readonly string[] {
  return [say('law_notice', language), say('law_no_means_none_encoded', language)];
}

/** Whose law it is, of which day, and by whose encoding. */
function headOf(law: StateLaw, { catalog, language }: Told): string {
  const params = {
    state: stateName(law.state, catalog, language),
    day: sayDate(law.on, language),
    record: sayNumber(law.sequence, language),
  };
  return law.speaker === null
    ? m.law_head_nobody(params, { locale: language })
    : m.law_head({ ...params, speaker: speakerName(law.speaker, catalog, language) }, { locale: language });
}

function runLines(run: LawRun, facts: Facts, told: Told): readonly string[] {
  const { language } = told;
  const { law, finding, offences } = run;
  const why = finding.causes.map((cause) => sayCause(cause, language));
  const answer = sayClauses([fourAnswerName(finding.answer, language), ...why], language);
  return [
    headOf(law, told),
    m.law_answer({ answer }, { locale: language }),
    ...(finding.restsOnRecalled ? [m.law_answer_from_memory({}, { locale: language })] : []),
    ...(offences.length === 0 ? [say('law_none_encoded', language)] : []),
    ...offences.flatMap((offence) => ['', ...offenceLines(offence, facts, told)]),
    ...(offences.length === 0 ? [] : ['', wholeLine(law, language)]),
  ];
}

function wholeLine(law: StateLaw, language: Language): string {
  return say(law.listKnownWhole ? 'law_list_whole' : 'law_list_not_known_whole', language);
}

function offenceLines(run: OffenceRun, facts: Facts, told: Told): readonly string[] {
  const { catalog, language } = told;
  const { encoded, finding, reasons } = run;
  const settling = saySettling(finding.answer, reasons, language);
  return [
    labelled(`${offenceName(encoded.offence)} (${encoded.id})`, fourAnswerName(finding.answer, language), language),
    ...reasons.map((reason) => {
      const why = sayReason(reason, { encoded, finding, facts }, catalog, language);
      const answer = labelled(elementName(reason.element, language), fourAnswerName(reason.answer, language), language);
      const readOff = reason.element === 'movement' && encoded.movementFromActs;
      const rests = [
        provisionBeside(reason, encoded),
        reason.confidence === null ? '' : confidenceName(reason.confidence, language),
        readOff ? say('law_read_off_acts', language) : '',
      ].filter((words) => words !== '');
      return `  ${sayClauses([answer, why], language)}${rests.length > 0 ? ` (${rests.join(', ')})` : ''}`;
    }),
    ...(settling === '' ? [] : [`  ${settling}`]),
    ...sourceLines(run, catalog),
  ];
}

/** The provision, unless it is the offence's own, which stands above. */
function provisionBeside(reason: ElementReason, encoded: EncodedOffence): string {
  const provision = provisionOf(reason, encoded);
  return provision === null || provision === offenceName(encoded.offence) ? '' : provision;
}

function sourceLines({ encoded }: OffenceRun, catalog: Catalog): readonly string[] {
  return (encoded.statement?.sources ?? []).map(({ source, place }) => {
    const { title, address } = getFrom(catalog.sources, source, 'source');
    return `  – ${[title, place, address].filter((part) => part !== undefined && part !== null).join(', ')}`;
  });
}

export function diffText(found: LawDifference, told: Told): readonly string[] {
  const { a, b, space, difference } = found;
  const { language } = told;
  const count = { differing: sayNumber(difference.differing, language), all: sayNumber(difference.patterns, language) };
  return [
    ...[a, b].flatMap((law) => [
      headOf(law, told),
      ...law.offences.map(({ id, offence }) => `  – ${offenceName(offence)} (${id})`),
      law.offences.length === 0 ? `  ${say('law_none_encoded', language)}` : `  ${wholeLine(law, language)}`,
    ]),
    '',
    m.law_differing(count, { locale: language }),
    ...difference.partings.flatMap((parting) => ['', ...partingLines(parting, found, space, told)]),
    '',
    ...noticeLines(told),
  ];
}

/** 'An offence in Argentina, open in Brazil: 1,234 patterns', and the boxes that are exactly these. */
function partingLines(parting: Parting, { a, b }: LawDifference, space: Space, told: Told): readonly string[] {
  const { language } = told;
  const locale = { locale: language };
  const side = (law: StateLaw) => sideName(law, a.state === b.state, told);
  const params = {
    a: side(a),
    answerA: sayIs(parting.a, language),
    b: side(b),
    answerB: sayIs(parting.b, language),
    n: sayNumber(parting.patterns, language),
  };
  const more = parting.boxes.length - MOST_BOXES;
  return [
    m.law_parting(params, locale),
    ...boxLines(parting.boxes.slice(0, MOST_BOXES), space, told),
    ...(more > 0 ? [`  ${m.law_more_boxes({ n: sayNumber(more, language) }, locale)}`] : []),
  ];
}

/** A side by its state; two days of one state by the day. */
function sideName(law: StateLaw, byDay: boolean, { catalog, language }: Told): string {
  return byDay ? sayDate(law.on, language) : stateName(law.state, catalog, language);
}

function boxLines(boxes: readonly Box[], space: Space, { catalog, language }: Told): readonly string[] {
  return boxes.map((box) => `  – ${sayPatterns(box, space, catalog, language)}`);
}

export function minimumText(law: StateLaw, told: Told): readonly string[] {
  const { language } = told;
  const { elements } = stateMinimum(law.offences, termsOf(told.catalog));
  return [
    headOf(law, told),
    ...law.offences.map(({ id, offence }) => `  – ${offenceName(offence)} (${id})`),
    law.offences.length === 0 ? `  ${say('law_none_encoded', language)}` : `  ${wholeLine(law, language)}`,
    '',
    say('law_minimum_patterns', language),
    ...MINIMUM_ELEMENTS.flatMap((element) => {
      const against = elements[element];
      const memory = against.recalled ? [say('law_rests_on_memory', language)] : [];
      const result = [minimumResultName(against.result, language), ...memory].join(', ');
      const name = `${minimumElementName(element, language)} (${PROTOCOL_PROVISION[element]})`;
      return [labelled(name, result, language), ...againstLines(element, against, told)];
    }),
    '',
    ...noticeLines(told),
  ];
}

const KIND = { acts: 'act', means: 'means', purposes: 'purpose' } as const;

/** What is named past the minimum, or the Protocol's patterns that are not met, and the offences that show it. */
function againstLines(element: string, against: StateAgainst, told: Told): readonly string[] {
  const { catalog, language } = told;
  const kind = element in KIND ? KIND[element as keyof typeof KIND] : undefined;
  const names = kind && against.names ? [`  + ${termsInside(kind, against.names, catalog, language)}`] : [];
  const boxes = (against.patterns ?? []).flatMap((box) => {
    const space = box.age.some((age) => ASKED_OF_CHILDREN.age.includes(age)) ? ASKED_OF_CHILDREN : ASKED_OF_ADULTS;
    return boxLines([box], { ...space, age: [...ASKED_OF_ADULTS.age, ...ASKED_OF_CHILDREN.age] }, told);
  });
  const shown = (against.shownBy ?? []).length > 0 ? [`  (${(against.shownBy ?? []).join(', ')})`] : [];
  return [...names, ...boxes, ...shown];
}

/**
 * What running laws comes to, as JSON. Names of fields stay in English and the same over the years, so that programs can
 * rely on them; `why` and other sentences are in the language asked for, and `reason` is their code.
 */
import type { Language } from '../../core/basics/language.ts';
import type { ElementReason } from '../../core/compare/law/explain.ts';
import type { Facts } from '../../core/compare/law/facts.ts';
import type { Parting } from '../../core/compare/law/differ.ts';
import type { Space } from '../../core/compare/law/space.ts';
import { offenceMinimum } from '../../core/compare/law/offence-minimum.ts';
import { MINIMUM_ELEMENTS, PROTOCOL_PROVISION } from '../../core/compare/law/protocol.ts';
import { stateMinimum } from '../../core/compare/law/state-minimum.ts';
import type { EncodedOffence } from '../../core/compare/law/encoded-offence.ts';
import { termsOf } from '../../core/compare/law/terms.ts';
import { getFrom, type Catalog } from '../../core/content/catalog.ts';
import { sayReason, saySettling } from '../../words/law-reason-words.ts';
import { say } from '../../words/messages.ts';
import { offenceName } from '../../words/offence-words.ts';
import { sayPatterns } from '../../words/pattern-words.ts';
import type { LawDifference } from './diff-laws.ts';
import type { StateLaw } from './law-of-state.ts';
import type { LawRun, OffenceRun, RouteRun } from './run-law.ts';

/** What is told beside an answer: whose encoding was run, for which day, by which state of the record. */
function standing(law: StateLaw) {
  const { state, on, sequence, speaker, listKnownWhole } = law;
  return { state, on, known: sequence, speaker, listKnownWhole };
}

/** A state's answer to facts, its offences with their elements, and what the answer rests on. */
export function applyJson(run: LawRun, facts: Facts, catalog: Catalog, language: Language) {
  return { ...answerJson(run, facts, catalog, language), facts, notice: say('law_notice', language) };
}

function answerJson({ law, finding, offences }: LawRun, facts: Facts, catalog: Catalog, language: Language) {
  const { answer, causes, decidedBy, restsOnRecalled } = finding;
  return {
    answer,
    offences: offences.map((run) => offenceJson(run, facts, catalog, language)),
    causes,
    decidedBy,
    restsOnRecalled,
    ...standing(law),
  };
}

function offenceJson(run: OffenceRun, facts: Facts, catalog: Catalog, language: Language) {
  const { encoded, finding, reasons } = run;
  const on = { encoded, finding, facts };
  return {
    id: encoded.id,
    answer: finding.answer,
    elements: reasons.map((reason) => ({
      element: reason.element,
      answer: reason.answer,
      why: sayReason(reason, on, catalog, language),
      provision: provisionOf(reason, encoded),
      confidence: reason.confidence,
      reason: reason.reason,
      unread: reason.unread,
      ...(reason.element === 'movement' && encoded.movementFromActs ? { readOffActs: true } : {}),
    })),
    name: offenceName(encoded.offence),
    deciding: finding.deciding,
    settling: saySettling(finding.answer, reasons, language),
    statement: encoded.statement?.id ?? null,
    sources: sourcesOf(encoded, catalog),
  };
}

/** The provisions that an element rests on; the offence's own where none was told of it, and none where it rests on no text. */
export function provisionOf(reason: ElementReason, { offence }: EncodedOffence): string | null {
  if (reason.provisions.length > 0) return reason.provisions.join('; ');
  return reason.confidence === null || reason.element === 'in-force' ? null : offenceName(offence);
}

function sourcesOf({ statement }: EncodedOffence, catalog: Catalog) {
  return (statement?.sources ?? []).map(({ source, place }) => {
    const { title, address } = getFrom(catalog.sources, source, 'source');
    return { source, title, address, place: place ?? null };
  });
}

/** What facts are in each state of a route, and in all together. */
export function routeJson({ stops, inAll }: RouteRun, facts: Facts, catalog: Catalog, language: Language) {
  return {
    answer: inAll,
    stops: stops.map((stop) => answerJson(stop, facts, catalog, language)),
    facts,
    notice: say('law_notice', language),
  };
}

/** Where two laws part: counts, and for each pair of answers the boxes, in codes and in words. */
export function diffJson({ a, b, space, difference }: LawDifference, catalog: Catalog, language: Language) {
  const side = (law: StateLaw) => ({ ...standing(law), offences: law.offences.map(({ id }) => id) });
  const parting = ({ boxes, ...told }: Parting) => ({ ...told, ...boxesJson(boxes, space, catalog, language) });
  return {
    patterns: difference.patterns,
    differing: difference.differing,
    partings: difference.partings.map(parting),
    a: side(a),
    b: side(b),
    space,
    notice: say('law_notice', language),
  };
}

function boxesJson(boxes: readonly Space[], space: Space, catalog: Catalog, language: Language) {
  return { boxes, words: boxes.map((box) => sayPatterns(box, space, catalog, language)) };
}

/** A state held against the Protocol's minimum, and each of its offences by itself. */
export function minimumJson(law: StateLaw, catalog: Catalog, language: Language) {
  const terms = termsOf(catalog);
  const { elements } = stateMinimum(law.offences, terms);
  return {
    ...standing(law),
    elements: MINIMUM_ELEMENTS.map((element) => ({
      element,
      protocol: PROTOCOL_PROVISION[element],
      ...elements[element],
    })),
    offences: law.offences.map(({ id, offence }) => {
      const against = offenceMinimum(offence, terms);
      return {
        id,
        name: offenceName(offence),
        elements: MINIMUM_ELEMENTS.map((element) => ({ element, ...against[element] })),
      };
    }),
    notice: say('law_notice', language),
  };
}

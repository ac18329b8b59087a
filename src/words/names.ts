/** Names in words: states, speakers, bases, audiences, kinds of source, confidence, silences and the four answers. */
import type { Basis, Speaker, SpeakerKind } from '../core/basics/ids.ts';
import { speakerKind } from '../core/basics/ids.ts';
import type { Language } from '../core/basics/language.ts';
import { findCode, type Catalog } from '../core/content/catalog.ts';
import type { Confidence } from '../core/content/offence.ts';
import type { Source } from '../core/content/source.ts';
import type { FourAnswer } from '../core/compare/derived.ts';
import type { Audience, Viewer } from '../core/record/audience.ts';
import type { ChosenSilence } from '../core/content/value.ts';
import { say, type PlainKey } from './messages.ts';
import { signName, signOfSilence } from './signs.ts';

/** The state's name in OAS usage; its code where it is not in the catalog (a party from outside the region). */
export function stateName(code: string, catalog: Catalog, language: Language): string {
  return catalog.states.get(code)?.names[language] ?? code;
}

/** A code's label; the code itself where the list does not know it, so that nothing said ever disappears. */
export function codeLabel(list: string, code: string, catalog: Catalog, language: Language): string {
  return findCode(catalog, list, code)?.labels[language] ?? code;
}

/** A code in a few words, for the cell of a table; its label where it has none, so that nothing said ever disappears. */
export function codeShort(list: string, code: string, catalog: Catalog, language: Language): string {
  return findCode(catalog, list, code)?.short?.[language] ?? codeLabel(list, code, catalog, language);
}

/** Who says it, by name: 'Argentina', 'OAS General Secretariat', a reference source's name. */
export function speakerName(speaker: Speaker, catalog: Catalog, language: Language): string {
  const named = catalog.speakers.get(speaker)?.names[language];
  if (named !== undefined) return named;
  const [kind, id] = speaker.split(':') as [string, string | undefined];
  if (kind === 'state') return stateName(id ?? '', catalog, language);
  return id ?? say('common_secretariat', language);
}

const SPEAKER_KIND: Readonly<Record<SpeakerKind, PlainKey>> = {
  state: 'values_speaker_state',
  secretariat: 'values_speaker_secretariat',
  'civil-society': 'values_speaker_civil_society',
  reference: 'values_speaker_reference',
};

/** Who says it, by its part in the record: 'The state', 'Reference source'. */
export function speakerKindName(speaker: Speaker, language: Language): string {
  return say(SPEAKER_KIND[speakerKind(speaker)], language);
}

/** 'in law', 'in practice'. */
export function basisName(basis: Basis, language: Language): string {
  return say(`values_basis_${basis}`, language);
}

const AUDIENCE: Readonly<Record<Audience, PlainKey>> = {
  state: 'values_audience_state',
  secretariat: 'values_audience_secretariat',
  'member-states': 'values_audience_member_states',
  public: 'values_audience_public',
};

/** Who may see it. */
export function audienceName(audience: Audience, language: Language): string {
  return say(AUDIENCE[audience], language);
}

const SOURCE_KIND: Readonly<Record<Source['kind'], PlainKey>> = {
  'official-text': 'values_source_official_text',
  'official-page': 'values_source_official_page',
  'court-decision': 'values_source_court_decision',
  'international-organisation': 'values_source_international_organisation',
  'other-states-report': 'values_source_other_states_report',
  'civil-society': 'values_source_civil_society',
  academic: 'values_source_academic',
  press: 'values_source_press',
  'repost-of-a-text': 'values_source_repost',
  'training-material': 'values_source_training_material',
  'private-page': 'values_source_private_page',
  memory: 'values_source_memory',
  'not-told': 'values_source_not_told',
};

/** What kind of source it is. */
export function sourceKindName(kind: Source['kind'], language: Language): string {
  return say(SOURCE_KIND[kind], language);
}

/** 'read in a source', 'from memory, not checked'. */
export function confidenceName(confidence: Confidence, language: Language): string {
  return say(`values_confidence_${confidence}`, language);
}

/** A silence that the speaker chose: 'Declined to answer'. */
export function silenceName(silence: ChosenSilence, language: Language): string {
  return signName(signOfSilence(silence), language);
}

/**
 * The fourth silence, no answer, as each viewer reads it (design, idea 2): in public, not answered, not submitted and not
 * released are one; of a reference source we say that nothing is on record, for nobody asked it.
 */
export function noAnswerName(speaker: SpeakerKind, viewer: Viewer, language: Language): string {
  if (speaker === 'reference') return say('values_silence_nothing_on_record', language);
  switch (viewer.kind) {
    case 'public':
      return say('values_sign_noans', language);
    case 'member-states':
      return say('values_silence_no_shared_answer', language);
    case 'secretariat':
    case 'state':
      return say('values_silence_no_answer', language);
    default:
      return neverViewer(viewer);
  }
}

const FOUR: Readonly<Record<FourAnswer, PlainKey>> = {
  yes: 'values_answer_yes',
  no: 'values_answer_no',
  open: 'values_answer_open',
  'not-established': 'values_answer_not_established',
};

/** yes, no, open, not established. */
export function fourAnswerName(answer: FourAnswer, language: Language): string {
  return say(FOUR[answer], language);
}

const LANGUAGE_NAME = {
  en: 'common_language_en',
  es: 'common_language_es',
  pt: 'common_language_pt',
  fr: 'common_language_fr',
} as const satisfies Readonly<Record<Language, PlainKey>>;

/** The name of a language, in another: 'Spanish', 'espagnol'. */
export function languageName(of: Language, language: Language): string {
  return say(LANGUAGE_NAME[of], language);
}

function neverViewer(viewer: never): never {
  throw new Error(`not a viewer: ${JSON.stringify(viewer)}`);
}

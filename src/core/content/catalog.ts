/**
 * Everything that Farol asks and refers to, looked up by id: states, meetings, instruments, code lists, questionnaires,
 * plans, sources. It is read from the database, where `load` put it; here it is plain data.
 */
import { z } from 'zod';
import { Texts } from '../basics/language.ts';
import type { Speaker } from '../basics/ids.ts';
import type { Code, CodeList } from './code-list.ts';
import type { Instrument, InstrumentProvision } from './instrument.ts';
import type { Meeting } from './meeting.ts';
import type { NationalTerm } from './offence.ts';
import type { Plan } from './plan.ts';
import type { Question } from './question.ts';
import type { Questionnaire, Section, Topic } from './questionnaire.ts';
import type { Source } from './source.ts';
import type { State } from './state.ts';

/** Who a speaker is, in words: a reference source, an organisation. States and the secretariat need no entry. */
export const SpeakerEntry = z.strictObject({
  id: z.string(),
  names: Texts,
  about: Texts.optional(),
});
export type SpeakerEntry = z.infer<typeof SpeakerEntry>;

export interface Catalog {
  readonly states: ReadonlyMap<string, State>;
  readonly meetings: ReadonlyMap<string, Meeting>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly provisions: ReadonlyMap<string, InstrumentProvision>;
  readonly codeLists: ReadonlyMap<string, CodeList>;
  readonly questionnaires: ReadonlyMap<string, Questionnaire>;
  readonly plans: ReadonlyMap<string, Plan>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly terms: ReadonlyMap<string, NationalTerm>;
  readonly speakers: ReadonlyMap<Speaker, SpeakerEntry>;
  /** Every question of every questionnaire, the latest wording of each. */
  readonly questions: ReadonlyMap<string, Question>;
}

export const CATALOG_KINDS = [
  'state',
  'meeting',
  'instrument',
  'provision',
  'code-list',
  'questionnaire',
  'plan',
  'source',
  'term',
  'speaker',
] as const;
export type CatalogKind = (typeof CATALOG_KINDS)[number];

/** A thing that is always there where the program is right; its absence is a fault of ours, not of the reader. */
export function getFrom<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`no ${what} ${id}`);
  return found;
}

export function findCode(catalog: Catalog, list: string, code: string): Code | undefined {
  return catalog.codeLists.get(list)?.codes.find((c) => c.id === code);
}

/** The questions of a topic, in the order of its sections, what is asked of the topic as a whole last. */
export function questionsOfTopic(questionnaire: Questionnaire, topic: number): readonly Question[] {
  return questionnaire.questions.filter((q) => q.topic === topic);
}

export function topicOf(questionnaire: Questionnaire, topic: number): Topic | undefined {
  return questionnaire.topics.find((t) => t.topic === topic);
}

export function sectionsOf(questionnaire: Questionnaire, topic: number): readonly Section[] {
  return questionnaire.sections.filter((s) => s.topic === topic);
}

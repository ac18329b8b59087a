/**
 * Everything that Farol asks and refers to, looked up by id: states, meetings, instruments, code lists, questionnaires,
 * plans, sources. It is read from the database, where `load` put it; here it is plain data.
 */
import { z } from 'zod';
import { Texts } from '../basics/language.ts';
import { Speaker } from '../basics/ids.ts';
import { boundRange } from '../basics/period.ts';
import { CodeList, type Code } from './code-list.ts';
import { Instrument, InstrumentProvision } from './instrument.ts';
import { Meeting } from './meeting.ts';
import { NationalTerm } from './offence.ts';
import { Plan } from './plan.ts';
import type { Question } from './question.ts';
import { Questionnaire, type Section, type Topic } from './questionnaire.ts';
import { Source } from './source.ts';
import { State } from './state.ts';

/** Who a speaker is, in words: a reference source, an organisation. States and the secretariat need no entry. */
export const SpeakerEntry = z.strictObject({
  id: Speaker,
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

/** The shape of each kind's body: what a content file's entry must be, and what the database gives back. */
export const CATALOG_BODIES = {
  state: State,
  meeting: Meeting,
  instrument: Instrument,
  provision: InstrumentProvision,
  'code-list': CodeList,
  questionnaire: Questionnaire,
  plan: Plan,
  source: Source,
  term: NationalTerm,
  speaker: SpeakerEntry,
} as const satisfies Record<CatalogKind, z.ZodType>;

export type CatalogBody<K extends CatalogKind = CatalogKind> = z.infer<(typeof CATALOG_BODIES)[K]>;

/** One thing of the catalog. `id` is that of its body (a state's code); a higher `version` takes a lower one's place. */
export type CatalogItem = {
  readonly [K in CatalogKind]: {
    readonly kind: K;
    readonly id: string;
    readonly version: number;
    readonly body: CatalogBody<K>;
  };
}[CatalogKind];

/** The id of a body of this kind. */
export function catalogId(body: CatalogBody): string {
  return 'alpha2' in body ? body.code : body.id;
}

/** All items, looked up by id; of several versions of one thing, the highest. */
export function catalogOf(items: readonly CatalogItem[]): Catalog {
  const meetings = bodiesOf(items, 'meeting');
  const questionnaires = bodiesOf(items, 'questionnaire');
  return {
    states: bodiesOf(items, 'state'),
    meetings,
    instruments: bodiesOf(items, 'instrument'),
    provisions: bodiesOf(items, 'provision'),
    codeLists: bodiesOf(items, 'code-list'),
    questionnaires,
    plans: bodiesOf(items, 'plan'),
    sources: bodiesOf(items, 'source'),
    terms: bodiesOf(items, 'term'),
    speakers: bodiesOf(items, 'speaker'),
    questions: latestQuestions([...questionnaires.values()], meetings),
  };
}

function bodiesOf<K extends CatalogKind>(items: readonly CatalogItem[], kind: K): ReadonlyMap<string, CatalogBody<K>> {
  const ascending = items.filter((item) => item.kind === kind).toSorted((a, b) => a.version - b.version);
  return new Map(ascending.map((item) => [item.id, item.body as CatalogBody<K>]));
}

/** Of a question that several questionnaires put, the wording of the latest meeting; standing ones come before all. */
function latestQuestions(
  questionnaires: readonly Questionnaire[],
  meetings: ReadonlyMap<string, Meeting>,
): ReadonlyMap<string, Question> {
  const firstDay = ({ meeting }: Questionnaire): string => {
    const held = meeting === null ? undefined : meetings.get(meeting);
    return held ? boundRange(held.from, 'from').first : '';
  };
  const ascending = questionnaires.toSorted((a, b) =>
    firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0,
  );
  return new Map(ascending.flatMap((q) => q.questions.map((question) => [question.id, question] as const)));
}

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

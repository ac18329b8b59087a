/**
 * A small invented region for tests: five states, two meetings, a questionnaire with a question of each simple kind, all
 * in fixed order. None of its questions is one that Farol derives answers to, unless a test adds it.
 */
import { catalogOf, type Catalog, type CatalogItem } from '../../src/core/content/catalog.ts';
import type { Meeting } from '../../src/core/content/meeting.ts';
import type { Question } from '../../src/core/content/question.ts';
import type { Questionnaire } from '../../src/core/content/questionnaire.ts';
import type { State } from '../../src/core/content/state.ts';
import { aCodeList } from './catalog.ts';
import { days } from './statement.ts';

export const inFour = (text: string) => ({ en: text, es: `${text} es`, pt: `${text} pt`, fr: `${text} fr` });

/** The states of the region, in the order of its catalog. */
export const FIVE = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE'] as const;

export function aState(code: string, traits: Partial<State> = {}): State {
  return {
    code,
    alpha2: code.slice(0, 2),
    names: inFour(`State ${code}`),
    nameVariants: [],
    subregion: 'north',
    groups: [],
    languages: ['en'],
    federal: false,
    membership: [{ status: 'member', period: days('1990-01-01'), confidence: 'sourced', sources: [] }],
    sources: [],
    recalledFields: [],
    ...traits,
  };
}

export function aMeeting(number: number, day: string, traits: Partial<Meeting> = {}): Meeting {
  return {
    id: `m-${number}`,
    number,
    symbol: null,
    title: inFour(`Meeting ${number}`),
    city: null,
    country: null,
    format: null,
    from: { precision: 'day', at: day },
    lastDay: { precision: 'day', at: day },
    asked: [...FIVE],
    notAsked: [],
    convening: [],
    officers: [],
    documents: [],
    outcomes: [],
    notes: [],
    recalledFields: [],
    sources: [],
    confidence: 'sourced',
    ...traits,
  };
}

export function aQuestion(id: string, traits: Partial<Question> = {}): Question {
  return {
    id,
    topic: 1,
    guiding: '1.1',
    kind: 'yes-no',
    basis: 'both',
    restsOn: [],
    wording: inFour(`Wording of ${id}`),
    help: inFour('help'),
    ...traits,
  };
}

export const OFFICE = aQuestion('office');
export const RULE = aQuestion('rule', { kind: 'one-of', codes: 'letters', basis: 'law' });
export const FORMS = aQuestion('forms', { kind: 'several-of', codes: 'letters', basis: 'law', guiding: '1.2' });
export const STORY = aQuestion('story', { kind: 'text', basis: 'practice', guiding: '1' });
export const STAFF = aQuestion('staff', { kind: 'number', basis: 'practice', guiding: '1.2' });

export function aQuestionnaire(traits: Partial<Questionnaire> = {}): Questionnaire {
  return {
    id: 'asked-4',
    version: 1,
    meeting: 'm-4',
    instrument: 'treaty',
    title: inFour('Questionnaire'),
    introduction: inFour('Introduction'),
    topics: [{ topic: 1, id: 'first', title: inFour('First topic') }],
    sections: [
      { guiding: '1.1', topic: 1, title: inFour('Section one'), question: inFour('How is it?') },
      { guiding: '1.2', topic: 1, title: inFour('Section two'), question: inFour('And this?') },
    ],
    questions: [OFFICE, RULE, FORMS, STORY, STAFF],
    rules: [],
    ...traits,
  };
}

export interface RegionTraits {
  readonly states?: readonly State[];
  readonly meetings?: readonly Meeting[];
  readonly questionnaire?: Partial<Questionnaire>;
  readonly more?: readonly CatalogItem[];
}

/** The region's catalog: third meeting in 2012, fourth on 4 December 2014; sources `gazette` and `paper`. */
export function aRegion(traits: RegionTraits = {}): Catalog {
  return catalogOf(regionItems(traits));
}

/** The items that make that catalog. */
export function regionItems(traits: RegionTraits = {}): readonly CatalogItem[] {
  const { states = FIVE.map((code) => aState(code)), more = [] } = traits;
  const { meetings = [aMeeting(3, '2012-10-15'), aMeeting(4, '2014-12-04')] } = traits;
  const source = (id: string, title: string, address: string | null): CatalogItem => ({
    kind: 'source',
    id,
    version: 1,
    body: { id, title, address, kind: 'not-told', readOn: null },
  });
  return [
    ...states.map((body): CatalogItem => ({ kind: 'state', id: body.code, version: 1, body })),
    ...meetings.map((body): CatalogItem => ({ kind: 'meeting', id: body.id, version: 1, body })),
    { kind: 'questionnaire', id: 'asked-4', version: 1, body: aQuestionnaire(traits.questionnaire) },
    { kind: 'code-list', id: 'letters', version: 1, body: aCodeList('letters', 'a', 'b', 'c', 'd') },
    { kind: 'code-list', id: 'sub-region', version: 1, body: aCodeList('sub-region', 'north') },
    source('gazette', 'The gazette', 'https://gazette.example/1'),
    source('paper', 'A paper', null),
    {
      kind: 'speaker',
      id: 'reference:book',
      version: 1,
      body: { id: 'reference:book', names: inFour('The book') },
    },
    ...more,
  ];
}

import { expect, it } from 'vitest';
import { catalogOf, type CatalogItem } from './catalog.ts';
import type { Meeting } from './meeting.ts';
import type { Question } from './question.ts';
import type { Questionnaire } from './questionnaire.ts';

const words = (text: string) => ({ en: text, es: text, pt: text, fr: text });

const question = (wording: string): Question => ({
  id: 'consent-adult',
  topic: 1,
  guiding: '1.1',
  kind: 'text',
  basis: 'law',
  restsOn: [],
  wording: words(wording),
  help: words('Help'),
});

function questionnaire(id: string, meeting: string | null, version: number, wording: string): CatalogItem {
  const body: Questionnaire = {
    id,
    version,
    meeting,
    instrument: 'palermo-protocol',
    title: words(id),
    introduction: words(id),
    topics: [{ topic: 1, id: 'one', title: words('One') }],
    sections: [{ guiding: '1.1', topic: 1, title: words('One'), question: words('One') }],
    questions: [question(wording)],
    rules: [],
  };
  return { kind: 'questionnaire', id, version, body };
}

function meeting(id: string, year: string): CatalogItem {
  const body = { id, from: { precision: 'year', at: year } } as Meeting;
  return { kind: 'meeting', id, version: 1, body };
}

it('of several versions of one thing the highest is the one, whatever their order', () => {
  const items = [questionnaire('q', null, 2, 'Second'), questionnaire('q', null, 1, 'First')];
  expect(catalogOf(items).questionnaires.get('q')?.version).toBe(2);
});

it('a question that several questionnaires put has the wording of the latest meeting', () => {
  const items = [
    questionnaire('late', 'rtp-5', 1, 'As the Fifth put it'),
    questionnaire('early', 'rtp-4', 3, 'As the Fourth put it'),
    questionnaire('standing', null, 9, 'As it stands'),
    meeting('rtp-4', '2014'),
    meeting('rtp-5', '2018'),
  ];
  expect(catalogOf(items).questions.get('consent-adult')?.wording.en).toBe('As the Fifth put it');
});

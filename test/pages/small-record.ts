/**
 * A small record for the tests of pages: two invented states, one meeting with its questionnaire, a reference source and
 * a state that answers itself. Everything is made as the record makes it; the cube is the real fold.
 */
import type { PlainDate } from '../../src/core/basics/plain-date.ts';
import { foldCube } from '../../src/core/compare/fold.ts';
import { catalogOf, type CatalogItem } from '../../src/core/content/catalog.ts';
import type { Meeting } from '../../src/core/content/meeting.ts';
import type { Question } from '../../src/core/content/question.ts';
import type { Questionnaire } from '../../src/core/content/questionnaire.ts';
import type { State } from '../../src/core/content/state.ts';
import { PUBLIC } from '../../src/core/record/audience.ts';
import type { Statement } from '../../src/core/record/statement.ts';
import { loadAssets } from '../../src/pages/assets.ts';
import { MENU, type Frame } from '../../src/pages/frame.ts';
import type { Language } from '../../src/core/basics/language.ts';
import { aCodeList } from '../builders/catalog.ts';
import { anOffenceStatement } from '../builders/offence.ts';
import { aStatement, days, given, NO, silent, withdrawn, YES } from '../builders/statement.ts';

/** The text in each language, told apart by a mark. */
const inFour = (text: string) => ({ en: `${text} (en)`, es: `${text} (es)`, pt: `${text} (pt)`, fr: `${text} (fr)` });

/** What somebody might write to break a page. */
export const NASTY = `<script>alert("1")</script> & 'so' "on"`;

function aQuestion(id: string, traits: Partial<Question>): Question {
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

function aState(code: string, name: string): State {
  return {
    code,
    alpha2: code.slice(0, 2),
    names: inFour(name),
    nameVariants: [],
    subregion: 'caribbean',
    groups: [],
    languages: ['en'],
    federal: false,
    membership: [{ status: 'member', period: days('1990-01-01'), confidence: 'sourced', sources: [] }],
    sources: [],
    recalledFields: ['federal'],
  };
}

const meeting: Meeting = {
  id: 'rtp-4',
  number: 4,
  symbol: null,
  title: inFour('Fourth Meeting'),
  city: null,
  country: null,
  format: null,
  from: { precision: 'day', at: '2014-12-04' },
  lastDay: { precision: 'day', at: '2014-12-05' },
  asked: ['AAA'],
  notAsked: [{ state: 'BBB', reason: inFour('Did not take part') }],
  convening: [],
  officers: [],
  documents: [],
  outcomes: [],
  notes: [],
  recalledFields: [],
  sources: [{ source: 'paper' }],
  confidence: 'sourced',
};

const questionnaire: Questionnaire = {
  id: 'asked-2014',
  version: 1,
  meeting: 'rtp-4',
  instrument: 'palermo-protocol',
  title: inFour('Questionnaire'),
  introduction: inFour('Introduction'),
  topics: [{ topic: 1, id: 'consent', title: inFour('Consent') }],
  sections: [{ guiding: '1.1', topic: 1, title: inFour('How consent is treated'), question: inFour('How?') }],
  questions: [
    aQuestion('consent-adult', { kind: 'one-of', codes: 'consent-rule' }),
    aQuestion('trafficking-offences', { kind: 'offence', basis: 'law', defines: 'offence' }),
    aQuestion('reflection-period', {}),
    aQuestion('narrative', { kind: 'text', basis: 'practice' }),
    aQuestion('never-answered', { guiding: '1' }),
  ],
  rules: [],
};

const standing: Questionnaire = {
  ...questionnaire,
  id: 'standing',
  meeting: null,
  topics: [{ topic: 0, id: 'treaties', title: inFour('Treaties') }],
  sections: [],
  questions: [aQuestion('treaty-deposited', { topic: 0, guiding: '0', kind: 'date', basis: 'law', per: 'instrument' })],
};

const items: readonly CatalogItem[] = [
  { kind: 'state', id: 'AAA', version: 1, body: aState('AAA', 'Aland') },
  { kind: 'state', id: 'BBB', version: 1, body: aState('BBB', 'Bland') },
  { kind: 'meeting', id: 'rtp-4', version: 1, body: meeting },
  { kind: 'questionnaire', id: 'asked-2014', version: 1, body: questionnaire },
  { kind: 'questionnaire', id: 'standing', version: 1, body: standing },
  { kind: 'code-list', id: 'sub-region', version: 1, body: aCodeList('sub-region', 'caribbean') },
  {
    kind: 'code-list',
    id: 'consent-rule',
    version: 1,
    body: aCodeList('consent-rule', 'irrelevant-always', 'irrelevant-if-means', 'silent'),
  },
  {
    kind: 'source',
    id: 'gazette',
    version: 1,
    body: {
      id: 'gazette',
      title: `Gazette ${NASTY}`,
      address: 'https://gazette.example/law-1',
      kind: 'official-text',
      readOn: '2026-01-02',
    },
  },
  {
    kind: 'source',
    id: 'paper',
    version: 1,
    body: { id: 'paper', title: 'A paper', address: null, kind: 'not-told', readOn: null },
  },
  {
    kind: 'speaker',
    id: 'reference:compiled',
    version: 1,
    body: { id: 'reference:compiled', names: inFour('Compiled'), about: inFour('What it is') },
  },
];

export const catalog = catalogOf(items);

const fromGazette: Partial<Statement> = {
  speaker: 'reference:compiled',
  sources: [{ source: 'gazette', place: 'art. 2' }],
};

/** Ordered as recorded: an old law, the law in force, the state's own answers, a withdrawal, a fact from memory. */
export const statements: readonly Statement[] = [
  anOffenceStatement(
    { law: 'Law 1', consent: { rule: 'irrelevant-if-means', confidence: 'sourced' } },
    { ...fromGazette, id: 'law-1', sequence: 1, part: 'trafficking', period: days('2008-05-01', '2012-12-27') },
  ),
  anOffenceStatement(
    { law: 'Law 2', consent: { rule: 'irrelevant-always', confidence: 'sourced' } },
    { ...fromGazette, id: 'law-2', sequence: 2, part: 'trafficking', period: days('2012-12-27') },
  ),
  aStatement({
    id: 'own-consent',
    sequence: 3,
    content: given({ kind: 'one-of', code: 'silent' }),
    period: days('2013-01-01'),
  }),
  aStatement({ id: 'own-declined', sequence: 4, basis: 'practice', content: silent('declined') }),
  aStatement({
    id: 'own-narrative',
    sequence: 5,
    question: 'narrative',
    basis: 'practice',
    content: given({ kind: 'text', text: { language: 'es', text: `Así se hace: ${NASTY}` } }),
    note: { language: 'pt', text: 'Uma nota' },
  }),
  aStatement({ id: 'own-reflection', sequence: 6, question: 'reflection-period', content: given(NO) }),
  aStatement({
    ...fromGazette,
    id: 'recalled-reflection',
    sequence: 7,
    question: 'reflection-period',
    content: given(YES),
    confidence: 'recalled',
  }),
  aStatement({
    ...fromGazette,
    id: 'deposit',
    sequence: 8,
    question: 'treaty-deposited',
    part: 'palermo-protocol',
    content: given({ kind: 'date', date: { precision: 'day', at: '2002-11-19' } }),
    period: days('2002-11-19'),
  }),
  aStatement({ id: 'taken-back', sequence: 9, question: 'reflection-period', basis: 'practice', content: withdrawn() }),
];

export function cubeOn(on: string) {
  return foldCube({ viewer: PUBLIC, on: on as PlainDate, sequence: 9 }, statements);
}

export const aboutAaa = statements.filter(({ state }) => state === 'AAA');

const { assetPath } = loadAssets();

export function aFrame(language: Language, path: string, traits: Partial<Frame> = {}): Frame {
  return {
    language,
    path,
    query: {},
    readAt: { on: '2020-01-01' as PlainDate, onAsked: false, sequence: 9, recordedOn: '2014-06-01' as PlainDate },
    demonstration: false,
    menu: MENU,
    assetPath,
    ...traits,
  };
}

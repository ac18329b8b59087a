/** A small questionnaire for the tests of answering: one question of most kinds, a dependence, a rule, parts. */
import type { Texts } from '../../src/core/basics/language.ts';
import type { Catalog } from '../../src/core/content/catalog.ts';
import type { Question } from '../../src/core/content/question.ts';
import type { Questionnaire } from '../../src/core/content/questionnaire.ts';
import { aCatalog } from './catalog.ts';

const inFour = (words: string): Texts => ({ en: words, es: words, pt: words, fr: words });
const list = (id: string, ...codes: readonly string[]) => ({
  id,
  open: false,
  name: inFour(id),
  codes: codes.map((code) => ({ id: code, labels: inFour(code), ...(code === 'none' ? { exclusive: true } : {}) })),
});

export const CATALOG: Catalog = aCatalog([
  list('mechanism-kind', 'office', 'plan', 'other', 'none'),
  list('unit', 'persons', 'years'),
  list('population', 'nationals', 'foreigners'),
  list('fund-event', 'created', 'endowed'),
  list('measure-kind', 'shelter'),
  list('condition', 'none', 'cooperation'),
  list('group', 'girls'),
  list('purpose', 'forced-labour'),
  list('act', 'recruit'),
  list('means', 'force'),
]);

export function aQuestion(id: string, kind: Question['kind'], traits: Partial<Question> = {}): Question {
  return {
    id,
    topic: 1,
    guiding: '1.1',
    kind,
    basis: 'law',
    restsOn: [],
    wording: inFour(id),
    help: inFour(id),
    ...traits,
  };
}

export const QUESTIONS = {
  kinds: aQuestion('kinds', 'several-of', { codes: 'mechanism-kind', basis: 'both' }),
  names: aQuestion('names', 'table', {
    basis: 'practice',
    defines: 'mechanism',
    dependsOn: { question: 'kinds', notIn: ['none'] },
    rows: { free: true, min: 1, max: 20 },
    columns: [
      { id: 'name', kind: 'text', label: inFour('name') },
      { id: 'kind', kind: 'one-of', codes: 'mechanism-kind', label: inFour('kind') },
    ],
  }),
  created: aQuestion('created', 'date', { per: 'mechanism' }),
  working: aQuestion('working', 'date', { per: 'mechanism', basis: 'practice' }),
  age: aQuestion('age', 'number', { unitCode: 'years' }),
  convicted: aQuestion('convicted', 'number', { unitCode: 'persons' }),
  measures: aQuestion('measures', 'measure', { defines: 'measure', basis: 'both' }),
  words: aQuestion('words', 'text'),
  exists: aQuestion('exists', 'yes-no', { basis: 'both' }),
  laws: aQuestion('laws', 'provision'),
  fund: aQuestion('fund', 'table', {
    rows: { codes: 'fund-event' },
    columns: [
      { id: 'date', kind: 'date', label: inFour('date') },
      { id: 'provision', kind: 'provision', label: inFour('provision') },
    ],
  }),
  plan: aQuestion('plan', 'date', { period: true }),
  offences: aQuestion('offences', 'offence', { defines: 'offence' }),
} as const;

export const QUESTIONNAIRE: Questionnaire = {
  id: 'q',
  version: 1,
  meeting: null,
  instrument: 'palermo-protocol',
  title: inFour('q'),
  introduction: inFour('q'),
  topics: [{ topic: 1, id: 'one', title: inFour('one') }],
  sections: [{ guiding: '1.1', topic: 1, title: inFour('1.1'), question: inFour('1.1') }],
  questions: Object.values(QUESTIONS),
  rules: [
    {
      id: 'none-but-named',
      level: 'contradiction',
      questions: ['kinds', 'names'],
      when: {
        all: [
          { question: 'kinds', everyBasis: ['none'] },
          { question: 'names', answered: true },
        ],
      },
      message: inFour('None, yet one is named.'),
    },
    {
      id: 'working-before-created',
      level: 'warning',
      questions: ['working', 'created'],
      when: { question: 'working', before: 'created' },
      message: inFour('At work before it was created.'),
    },
    {
      id: 'exists-but-no-plan',
      level: 'warning',
      questions: ['exists', 'plan'],
      when: {
        all: [
          { question: 'exists', in: ['yes'] },
          { question: 'plan', answered: false },
        ],
      },
      message: inFour('A plan without its period.'),
    },
    {
      id: 'age-not-18',
      level: 'warning',
      questions: ['age'],
      when: { question: 'age', not: 18 },
      message: inFour('Not 18.'),
    },
  ],
};

import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, type Texts } from '../core/basics/language.ts';
import { ALWAYS } from '../core/basics/period.ts';
import type { DerivedAnswer, DerivedResult } from '../core/compare/derived.ts';
import type { Catalog } from '../core/content/catalog.ts';
import type { CodeList } from '../core/content/code-list.ts';
import type { Offence } from '../core/content/offence.ts';
import type { Question } from '../core/content/question.ts';
import type { Value } from '../core/content/value.ts';
import { PUBLIC, SECRETARIAT } from '../core/record/audience.ts';
import type { Holding } from '../core/record/holding.ts';
import type { Content, Statement } from '../core/record/statement.ts';
import { sayDerived, sayHolding } from './holding-words.ts';
import { sayValue } from './value-words.ts';

const texts = (en: string, es: string, pt: string, fr: string): Texts => ({ en, es, pt, fr });

function aList(id: string, codes: Readonly<Record<string, Texts>>): CodeList {
  const name = texts(id, id, id, id);
  return { id, open: true, name, codes: Object.entries(codes).map(([code, labels]) => ({ id: code, labels })) };
}

const FORMS = aList('purpose', {
  slavery: texts('Slavery', 'Esclavitud', 'Escravidão', 'Esclavage'),
  servitude: texts('Servitude', 'Servidumbre', 'Servidão', 'Servitude'),
  'forced-labour': texts('Forced labour', 'Trabajo forzado', 'Trabalho forçado', 'Travail forcé'),
  begging: texts('Forced begging', 'Mendicidad forzada', 'Mendicância forçada', 'Mendicité forcée'),
});
const LISTS = [
  FORMS,
  aList('population', { foreigners: texts('Foreigners', 'Personas extranjeras', 'Pessoas estrangeiras', 'Étrangers') }),
  aList('means-role', { element: texts('An element', 'Elemento', 'Elemento', 'Un élément') }),
  aList('consent-rule', { silent: texts('Says nothing', 'No dice nada', 'Nada diz', 'Ne dit rien') }),
  aList('measure-kind', { shelter: texts('Shelter', 'Albergue', 'Abrigo', 'Hébergement') }),
  aList('layer', { law: texts('Law', 'Ley', 'Lei', 'Loi') }),
];

const CATALOG = {
  codeLists: new Map(LISTS.map((list) => [list.id, list])),
  states: new Map(),
  terms: new Map([
    ['deceit', { id: 'deceit', list: 'means', to: [], seenIn: [], labels: texts('Deceit', 'Ardid', 'Ardil', 'Ruse') }],
  ]),
} as unknown as Catalog;

const ASKED: Question = {
  id: 'forms',
  topic: 2,
  guiding: '2.2',
  kind: 'several-of',
  codes: 'purpose',
  basis: 'law',
  restsOn: [],
  wording: texts('Which?', '¿Cuáles?', 'Quais?', 'Lesquelles ?'),
  help: texts('h', 'h', 'h', 'h'),
};

const short = (value: Value, question: Question | null = ASKED): readonly string[] =>
  LANGUAGES.map((language) => sayValue(value, question, CATALOG, language).short);
const long = (value: Value, question: Question | null = ASKED): readonly string[] =>
  LANGUAGES.map((language) => sayValue(value, question, CATALOG, language).long);

describe('a value in words', () => {
  it('is yes or no in the reader’s language, what was added in words in its own', () => {
    const value: Value = { kind: 'yes-no', yes: true, inWords: { language: 'pt', text: 'Desde 2016.' } };
    expect(short(value)).toEqual(['Yes', 'Sí', 'Sim', 'Oui']);
    expect(sayValue(value, ASKED, CATALOG, 'fr').said).toEqual([{ language: 'pt', text: 'Desde 2016.' }]);
  });

  it('is the label of its code, and the code itself where no list knows it', () => {
    expect(short({ kind: 'one-of', code: 'slavery' })).toEqual(['Slavery', 'Esclavitud', 'Escravidão', 'Esclavage']);
    expect(short({ kind: 'one-of', code: 'unheard-of' })[0]).toBe('unheard-of');
  });

  it('of several codes is cut for a cell and whole for a page', () => {
    const value: Value = { kind: 'several-of', codes: ['slavery', 'servitude', 'forced-labour', 'begging'] };
    expect(short(value)).toEqual([
      'Slavery, Servitude and 2 more',
      'Esclavitud, Servidumbre y 2 más',
      'Escravidão, Servidão e mais 2',
      'Esclavage, Servitude et 2 de plus',
    ]);
    expect(long(value)[1]).toBe('Esclavitud, Servidumbre, Trabajo forzado y Mendicidad forzada');
  });

  it('in somebody’s own words keeps its language, and is cut at a word', () => {
    const text = `${'La oficina coordina a los ministerios. '.repeat(4)}Fin.`;
    const words = sayValue({ kind: 'text', text: { language: 'es', text } }, null, CATALOG, 'en');
    expect(words.language).toBe('es');
    expect(words.long).toBe(text);
    expect(words.short).toBe(
      'La oficina coordina a los ministerios. La oficina coordina a los ministerios. La oficina…',
    );
  });

  it('as a figure says what it counts, and what was not stated', () => {
    const value: Value = {
      kind: 'number',
      figures: [
        {
          amount: 1212,
          unit: 'persons',
          definition: null,
          population: ['foreigners'],
          period: { from: { precision: 'day', at: '2013-01-01' }, to: { precision: 'day', at: '2014-01-01' } },
        },
      ],
    };
    const asked: Question = {
      ...ASKED,
      kind: 'number',
      unit: texts('persons', 'personas', 'pessoas', 'personnes'),
      figure: { definition: ASKED.help, population: null, period: { kind: 'on-day', day: '2013-01-01' } },
    };
    expect(short(value, asked)).toEqual([
      '1,212 persons (2013)',
      '1212 personas (2013)',
      '1\u202f212 pessoas (2013)',
      '1\u202f212 personnes (2013)',
    ]);
    expect(long(value, asked)).toEqual([
      '1,212 persons; definition: not stated; population: Foreigners; period: 2013',
      '1212 personas; definición: no indicada; población: Personas extranjeras; período: 2013',
      '1\u202f212 pessoas; definição: não informada; população: Pessoas estrangeiras; período: 2013',
      '1\u202f212 personnes\u202f; définition\u00a0: non indiquée\u202f; population\u00a0: Étrangers\u202f; période\u00a0: 2013',
    ]);
  });

  it('as a number that is no figure has no word on how it was counted', () => {
    const figure = { amount: 18, unit: null, definition: null, population: null, period: null };
    const asked: Question = { ...ASKED, kind: 'number', unit: texts('years', 'años', 'anos', 'ans') };
    expect(long({ kind: 'number', figures: [figure] }, asked)).toEqual(['18 years', '18 años', '18 anos', '18 ans']);
  });

  it('as a date or a period is in words', () => {
    const from = { precision: 'month', at: '2012-12' } as const;
    expect(short({ kind: 'date', date: from })[3]).toBe('déc. 2012');
    expect(long({ kind: 'date', date: { from, to: { precision: 'open' } } })[1]).toBe('desde diciembre de 2012');
  });

  it('as a provision is law and article', () => {
    const provisions = [{ law: 'Ley 26.364', article: 'art. 2' }, { law: 'Ley 26.842' }];
    expect(long({ kind: 'provision', provisions })[3]).toBe('Ley 26.364, art. 2\u202f; Ley 26.842');
  });

  it('as a table has its rows and columns by their labels', () => {
    const asked: Question = {
      ...ASKED,
      kind: 'table',
      rows: { codes: 'purpose' },
      columns: [{ id: 'named', kind: 'yes-no', label: texts('Named', 'Nombrada', 'Nomeada', 'Nommée') }],
    };
    const value: Value = {
      kind: 'table',
      rows: [{ row: 'slavery', cells: { named: { kind: 'yes-no', yes: false } } }],
    };
    expect(short(value, asked)).toEqual([
      'Table of 1 row',
      'Tabla de 1 fila',
      'Tabela de 1 linha',
      'Tableau de 1 ligne',
    ]);
    expect(long(value, asked)).toEqual([
      'Slavery: Named: No',
      'Esclavitud: Nombrada: No',
      'Escravidão: Nomeada: Não',
      'Esclavage\u00a0: Nommée\u00a0: Non',
    ]);
  });

  it('as an offence tells each element, and says of what was not read that it was not', () => {
    const read = { confidence: 'sourced' } as const;
    const offence: Offence = {
      law: 'Invented Act',
      article: 's. 3',
      acts: null,
      means: { codes: ['nat:deceit', 'nat:moral-pressure'], ...read },
      meansForAdults: { role: 'element', ...read },
      meansForChildren: null,
      purposes: { codes: ['slavery', 'begging'], list: 'closed', ...read },
      consent: { rule: 'silent', ...read },
      childAge: { age: 18, ...read },
      movement: { need: 'inside-only', ...read },
      penalties: null,
      scope: 'national',
    };
    expect(short({ kind: 'offence', offence })[0]).toBe('Invented Act, s. 3');
    expect(long({ kind: 'offence', offence })[0]).toBe(
      'Invented Act, s. 3; acts: not established; means: Deceit and moral pressure; role of the means for adults: An element; ' +
        'role of the means for children: not established; purposes: Slavery and Forced begging (closed list); ' +
        'consent: Says nothing; a child: under 18; movement: within the country only',
    );
  });

  it('as a measure never calls a condition that was not read none', () => {
    const value: Value = {
      kind: 'measure',
      measure: {
        measure: 'shelter',
        layer: 'law',
        forWhom: [],
        groups: [],
        condition: null,
        legalBasis: null,
        body: null,
        statement: { language: 'en', text: 'A shelter is open.' },
      },
    };
    expect(long(value)).toEqual([
      'Shelter; Law; condition: not established',
      'Albergue; Ley; condición: no establecida',
      'Abrigo; Lei; condição: não estabelecida',
      'Hébergement\u202f; Loi\u202f; condition\u00a0: non établie',
    ]);
  });
});

function aStatement(content: Content, confidence: 'sourced' | 'recalled' = 'sourced'): Statement {
  return {
    id: 's1',
    speaker: 'state:AAA',
    state: 'AAA',
    question: 'forms',
    basis: 'law',
    part: null,
    content,
    period: ALWAYS,
    sources: [],
    confidence,
    fieldConfidence: {},
    audience: 'public',
    origin: 'shipped',
    corrects: null,
    note: null,
    sequence: 1,
    recordedAt: '2014-12-04T00:00:00Z',
  };
}

describe('what holds, in words', () => {
  const value: Value = { kind: 'one-of', code: 'slavery' };
  const said = aStatement({ kind: 'value', value });
  const words = (holding: Holding, speaker: 'state' | 'reference' = 'state', viewer = PUBLIC): readonly string[] =>
    LANGUAGES.map((language) => sayHolding(holding, { speaker, viewer }, ASKED, CATALOG, language).long);

  it('is the value, and whether it rests on memory', () => {
    const holding: Holding = { kind: 'value', value, statement: aStatement({ kind: 'value', value }, 'recalled') };
    expect(words(holding)[0]).toBe('Slavery');
    expect(sayHolding(holding, { speaker: 'state', viewer: PUBLIC }, ASKED, CATALOG, 'en')).toMatchObject({
      sign: 'value',
      recalled: true,
    });
  });

  it('keeps the four silences apart in each language', () => {
    const silences: readonly Holding[] = [
      { kind: 'silence', silence: 'unknown', statement: said },
      { kind: 'silence', silence: 'not-applicable', statement: said },
      { kind: 'silence', silence: 'declined', statement: said },
      { kind: 'no-answer' },
    ];
    expect(silences.map((holding) => words(holding))).toEqual([
      ['Not known to the state', 'El Estado lo desconoce', 'O Estado desconhece', 'Inconnu de l’État'],
      ['Does not apply', 'No aplica', 'Não se aplica', 'Sans objet'],
      ['Declined to answer', 'Prefirió no responder', 'Preferiu não responder', 'A préféré ne pas répondre'],
      ['No public answer', 'Sin respuesta pública', 'Sem resposta pública', 'Aucune réponse publique'],
    ]);
  });

  it('is nothing on record where a reference source is silent, for nobody asked it', () => {
    expect(words({ kind: 'no-answer' }, 'reference')).toEqual([
      'Nothing on record',
      'Nada en el registro',
      'Nada no registro',
      'Rien au registre',
    ]);
  });

  it('tells a withdrawal to the desk, and to the public no more than that there is no answer', () => {
    const holding: Holding = { kind: 'withdrawn', statement: said };
    expect(words(holding, 'state', SECRETARIAT)[0]).toBe('Taken back');
    expect(words(holding)[0]).toBe('No public answer');
  });

  it('on a day that may not be covered names what it would be, or nothing', () => {
    expect(words({ kind: 'date-not-established', candidates: [said, null] })).toEqual([
      'Date not established; perhaps: Slavery or nothing',
      'Fecha no establecida; quizá: Esclavitud o nada',
      'Data não estabelecida; talvez: Escravidão ou nada',
      'Date non établie\u202f; peut-être\u00a0: Esclavage ou rien',
    ]);
  });
});

describe('a derived answer in words', () => {
  const derived = (result: DerivedResult, language: Language = 'en'): ReturnType<typeof sayDerived> => {
    const answer: DerivedAnswer = { state: 'AAA', question: 'forms', basis: 'law', result, from: [], recalled: false };
    return sayDerived(answer, ASKED, CATALOG, language);
  };

  it('tells of each code what the text says of it', () => {
    const codes = { slavery: 'yes', servitude: 'open', begging: 'no', 'forced-labour': 'yes' } as const;
    expect(derived({ kind: 'codes', codes }).long).toBe(
      'Yes: Slavery and Forced labour; No: Forced begging; Open: Servitude',
    );
    expect(derived({ kind: 'codes', codes }, 'pt').short).toBe('Escravidão e Trabalho forçado');
  });

  it('that was not read is not established, never no', () => {
    expect(derived({ kind: 'not-established' }, 'es')).toMatchObject({ long: 'No establecido', sign: 'unread' });
    expect(derived({ kind: 'codes', codes: { slavery: 'not-established' } }).sign).toBe('unread');
  });
});

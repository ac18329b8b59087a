/** What others than the states say of them: two civil society organisations, two reference sources, the secretariat. */
import type { Basis, Speaker, StateCode } from '../../core/basics/ids.ts';
import type { Language } from '../../core/basics/language.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import { getFrom } from '../../core/content/catalog.ts';
import { basesOf, type Question } from '../../core/content/question.ts';
import type { State } from '../../core/content/state.ts';
import { AUDIENCES } from '../../core/record/audience.ts';
import type { Content, NewStatement } from '../../core/record/statement.ts';
import { agreementStatements } from './agreements.ts';
import type { Cycle } from './cycles.ts';
import { measureStatements } from './measures.ts';
import { offenceStatements } from './offences.ts';
import { sureNow } from './periods.ts';
import { randomFor, type Random } from './random.ts';
import { cite, SILENT, statementOf, tellerOf, valued, type Teller } from './teller.ts';
import { treatyStatements } from './treaty.ts';
import { valueFor } from './values.ts';

interface OtherSpeaker {
  readonly speaker: Speaker;
  readonly language: Language;
  /** The paper in which it speaks, for each year in which it does. */
  readonly papers: Readonly<Record<number, string>>;
  readonly states: readonly StateCode[] | 'all';
  readonly bases: readonly Basis[];
  /** How many questions it speaks on of each state. */
  readonly count: number;
  /** The share of what it tells from memory. */
  readonly recalled: number;
  /** What else it tells. */
  readonly also: readonly ('laws' | 'measures' | 'treaty')[];
}

const SOME_STATES = ['XSL', 'XMF', 'XPL', 'XND', 'XVD', 'XLM', 'XHR', SILENT];

const OTHERS: readonly OtherSpeaker[] = [
  {
    speaker: 'civil-society:paper-boats',
    language: 'es',
    papers: { 2016: 'paper-boats/2016', 2019: 'paper-boats/2019', 2022: 'paper-boats/2022' },
    states: SOME_STATES,
    bases: ['practice'],
    count: 14,
    recalled: 0,
    also: [],
  },
  {
    speaker: 'civil-society:night-lamps',
    language: 'fr',
    papers: { 2019: 'night-lamps/2019', 2022: 'night-lamps/2022' },
    states: ['XBN', 'XTM', 'XOL', 'XSB', 'XRS', SILENT],
    bases: ['law', 'practice'],
    count: 10,
    recalled: 0,
    also: [],
  },
  {
    speaker: 'reference:old-harbour-library',
    language: 'en',
    papers: { 2016: 'old-harbour-library/laws', 2019: 'old-harbour-library/laws', 2022: 'old-harbour-library/laws' },
    states: 'all',
    bases: ['law'],
    count: 4,
    recalled: 0.25,
    also: ['laws', 'treaty'],
  },
  {
    speaker: 'reference:weathervane-review',
    language: 'pt',
    papers: { 2019: 'weathervane-review/2018', 2022: 'weathervane-review/2021' },
    states: 'all',
    bases: ['practice'],
    count: 7,
    recalled: 0.15,
    also: ['measures'],
  },
];

/** What they all say at the time of this meeting. */
export function othersStatements(catalog: Catalog, cycle: Cycle): readonly NewStatement[] {
  const states = [...catalog.states.values()];
  const heard = OTHERS.flatMap((other) =>
    states
      .filter(({ code }) => other.states === 'all' || other.states.includes(code))
      .flatMap((state) => statementsOf(other, catalog, cycle, state)),
  );
  return [...heard, ...states.flatMap((state) => secretariatStatements(catalog, cycle, state))];
}

function statementsOf(other: OtherSpeaker, catalog: Catalog, cycle: Cycle, state: State): readonly NewStatement[] {
  const paper = other.papers[cycle.year];
  if (paper === undefined) return [];
  const { speaker, language, also, recalled } = other;
  const teller = tellerOf(catalog, cycle, speaker, state, language);
  const random = randomFor('other', speaker, state.code, cycle.year);
  const asked = askedOf(catalog, cycle, other.bases);
  const told = random.sample(asked, state.code === SILENT ? other.count * 2 : other.count);
  return [
    ...told.map(({ question, basis }) =>
      statementOf(teller, {
        question: question.id,
        basis,
        content: contentOf(question, basis, teller, random),
        period: sureNow(random, cycle),
        sources: [cite(catalog, paper)],
        confidence: random.chance(recalled) ? 'recalled' : 'sourced',
        note: random.chance(0.1) ? random.pick(teller.words.notes) : undefined,
      }),
    ),
    ...(also.includes('laws')
      ? [...offenceStatements(teller, `${speaker} ${state.code}`, true), ...agreementStatements(teller)]
      : []),
    ...(also.includes('measures') ? measureStatements(teller, new Set(), 3) : []),
    ...(also.includes('treaty') ? treatyStatements(teller) : []),
  ];
}

/** The questions that one can speak on from outside, part by part questions left out. */
function askedOf(
  catalog: Catalog,
  cycle: Cycle,
  bases: readonly Basis[],
): readonly { readonly question: Question; readonly basis: Basis }[] {
  const { questions } = getFrom(catalog.questionnaires, cycle.questionnaire, 'questionnaire');
  return questions
    .filter(({ per, kind }) => per === undefined && !['offence', 'measure', 'agreement', 'file'].includes(kind))
    .flatMap((question) => basesOf(question).map((basis) => ({ question, basis })))
    .filter(({ basis }) => bases.includes(basis));
}

/** An organisation may say that it does not know; of a reference source a blank is no statement at all. */
function contentOf(question: Question, basis: Basis, teller: Teller, random: Random): Content {
  const mayBeSilent = teller.speaker.startsWith('civil-society:');
  if (mayBeSilent && random.chance(0.08)) return { kind: 'silence', silence: 'unknown' };
  return valued(valueFor(question, basis, teller, random));
}

/** The secretariat's own remarks on a state, some of them for the states or for itself only. */
function secretariatStatements(catalog: Catalog, cycle: Cycle, state: State): readonly NewStatement[] {
  const teller = tellerOf(catalog, cycle, 'secretariat', state, 'en');
  const random = randomFor('secretariat', state.code, cycle.year);
  const asked = askedOf(catalog, cycle, ['practice']).filter(({ question }) => question.kind === 'several-of');
  return random.sample(asked, 2).map(({ question, basis }) =>
    statementOf(teller, {
      question: question.id,
      basis,
      content: contentOf(question, basis, teller, random),
      period: sureNow(random, cycle),
      sources: [cite(catalog, `meetings/${cycle.year}`)],
      audience: random.pick(AUDIENCES.filter((audience) => audience !== 'state')),
    }),
  );
}

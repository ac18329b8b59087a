/** The table and the map of the states by how they stand to the Palermo Protocol. */
import type { CubeAnswer } from '../../core/compare/cube.ts';
import { disagree } from '../../core/compare/speakers.ts';
import type { Mark } from '../../charts/mark.ts';
import type { Statement } from '../../core/record/statement.ts';
import type { SaysView } from '../../pages/components/fact-view.ts';
import {
  PARTY_STATUSES,
  type PartiesView,
  type PartyCellView,
  type PartyRowView,
  type PartyStatus,
  type SeveralSpeakersView,
} from '../../pages/instruments/instrument-view.ts';
import { sayBound, sayDate } from '../../words/dates.ts';
import { m, say, type PlainKey } from '../../words/messages.ts';
import { codeLabel, speakerName } from '../../words/names.ts';
import { bySubregion } from '../../words/order.ts';
import { groundOf, type Sign } from '../../words/signs.ts';
import { partyOf, TREATY_QUESTIONS, type Party, type PartyInForce } from '../treaty-parties.ts';
import { citationsOf, factView } from './fact-view.ts';
import { saysOfHolding } from './says-view.ts';
import { mainReferenceOf, type Telling } from './telling.ts';

/** How each status is drawn. Colours are taken by meaning: in force, on the way, signed only. */
const SHOWN: Readonly<Record<PartyStatus, { sign: Sign; words: PlainKey; mark: Mark; letter: string }>> = {
  party: { sign: 'yes', words: 'record_status_party', mark: 1, letter: 'A' },
  deposited: { sign: 'value', words: 'record_status_deposited', mark: 3, letter: 'B' },
  signed: { sign: 'value', words: 'record_status_signed', mark: 4, letter: 'C' },
  perhaps: { sign: 'date', words: 'record_status_perhaps', mark: 'date', letter: '' },
  disagree: { sign: 'disagree', words: 'record_status_disagree', mark: 'date', letter: '' },
  nothing: { sign: 'noans', words: 'values_silence_nothing_on_record', mark: 'noans', letter: '' },
};

/** `telling` numbers the sources in the order of the table. */
export function partiesView(telling: Telling): PartiesView {
  const { cube, catalog, language } = telling;
  const states = [...catalog.states.values()];
  const parties = new Map(states.map(({ code }) => [code, partyOf(cube, code)] as const));
  const told = { ...telling, mainReference: mainReferenceOf([...parties.values()].flatMap(statementsOf)) };
  const groups = bySubregion(states, language).map(({ subregion, states: members }) => ({
    name: codeLabel('sub-region', subregion, catalog, language),
    states: members.map(({ code, names }) => rowOf(told, parties.get(code) as Party, names[language])),
  }));
  const all = [...parties.values()];
  const inForce = all.filter(({ status }) => status === 'party');
  return {
    on: sayDate(cube.on, language),
    all: all.length,
    inForce: { n: inForce.length, recalled: inForce.filter(({ recalled }) => recalled).length },
    counts: PARTY_STATUSES.map((status) => ({
      status,
      says: statusSays(told, status, false),
      n: all.filter((party) => party.status === status).length,
    })).filter(({ n }) => n > 0),
    map: states.map(({ code, names }) => mapState(told, parties.get(code) as Party, names[language])),
    mapKey: PARTY_STATUSES.filter((status) => SHOWN[status].letter !== '')
      .filter((status) => all.some((party) => party.status === status))
      .map((status) => ({ letter: SHOWN[status].letter, words: say(SHOWN[status].words, language) })),
    tiles: new Map(states.flatMap(({ code, tile }) => (tile ? [[code, tile] as const] : []))),
    groups,
    reference: told.mainReference && speakerName(told.mainReference, catalog, language),
    severalSpeakers: bySubregion(states, language)
      .flatMap((group) => group.states)
      .flatMap(({ code, names }) => severalSpeakersOf(told, parties.get(code) as Party, names[language])),
  };
}

function statementsOf({ signed, bound, deposited }: Party): readonly Statement[] {
  return [...signed, ...bound, ...deposited].flatMap(({ holding }) =>
    holding.kind === 'value' || holding.kind === 'silence' ? [holding.statement] : [],
  );
}

function rowOf(told: Telling, party: Party, name: string): PartyRowView {
  const cells = (question: string, answers: readonly CubeAnswer[]) =>
    answers.map((answer) => cellOf(told, question, answer));
  return {
    code: party.state,
    name,
    signed: cells(TREATY_QUESTIONS.signed, party.signed),
    bound: cells(TREATY_QUESTIONS.bound, party.bound),
    deposited: cells(TREATY_QUESTIONS.deposited, party.deposited),
    inForce: party.inForce.map((each) => inForceCell(told, each)),
    status: statusSays(told, party.status, party.recalled),
    disagree: hasDisagreement(party),
  };
}

function hasDisagreement({ signed, bound, deposited }: Party): boolean {
  return [signed, bound, deposited].some(disagree);
}

/** A state that acceded never signed: the lozenge says so in these words. */
function cellOf(told: Telling, questionId: string, answer: CubeAnswer): PartyCellView {
  const { cube, catalog, language } = told;
  const { holding, speaker } = answer;
  const question = catalog.questions.get(questionId) ?? null;
  const says = saysOfHolding(holding, speaker, cube.viewer, { question, catalog, language });
  const didNotSign =
    questionId === TREATY_QUESTIONS.signed && holding.kind === 'silence' && holding.silence === 'not-applicable';
  const statements = statementsIn(answer);
  return {
    says: {
      ...says,
      words: didNotSign ? say('record_did_not_sign', language) : (shortDate(answer, told) ?? says.words),
    },
    speaker: speaker === told.mainReference ? null : speakerName(speaker, catalog, language),
    statement: statements[0]?.id ?? null,
    recalled: statements.some(({ confidence }) => confidence === 'recalled'),
    citations: citationsOf(told, statements),
  };
}

/** A date in the short form, for the narrow cells of the table. */
function shortDate({ holding }: CubeAnswer, { language }: Telling): string | null {
  if (holding.kind !== 'value' || holding.value.kind !== 'date') return null;
  const { date } = holding.value;
  return 'from' in date ? null : sayBound(date, language, 'short');
}

function inForceCell(told: Telling, { speaker, from, recalled }: PartyInForce): PartyCellView {
  const { catalog, language } = told;
  return {
    says: {
      sign: recalled ? 'recalled' : 'value',
      ground: recalled ? 'mem' : 'lit',
      words: sayBound(from, language, 'short'),
      lines: [],
    },
    speaker: speaker === told.mainReference ? null : speakerName(speaker, catalog, language),
    statement: null,
    recalled,
    citations: [],
  };
}

function statementsIn({ holding }: CubeAnswer): readonly Statement[] {
  if (holding.kind === 'value' || holding.kind === 'silence') return [holding.statement];
  return holding.kind === 'date-not-established' ? holding.candidates.filter((each) => each !== null) : [];
}

function statusSays({ language }: Telling, status: PartyStatus, recalled: boolean): SaysView {
  const { sign, words } = SHOWN[status];
  return { sign, ground: recalled ? 'mem' : groundOf(sign), words: say(words, language), lines: [] };
}

function mapState(told: Telling, { state, status, recalled }: Party, name: string): PartiesView['map'][number] {
  const { mark, letter, words } = SHOWN[status];
  const said = say(words, told.language);
  return {
    code: state,
    name,
    mark,
    letter,
    recalled,
    words: recalled ? m.record_memory({ words: said }, { locale: told.language }) : said,
  };
}

/** All that is said on the questions on which more than one speaker is heard; they may agree. */
function severalSpeakersOf(told: Telling, party: Party, name: string): readonly SeveralSpeakersView[] {
  const asked = [
    [TREATY_QUESTIONS.signed, party.signed],
    [TREATY_QUESTIONS.bound, party.bound],
    [TREATY_QUESTIONS.deposited, party.deposited],
  ] as const;
  const facts = asked
    .filter(([, answers]) => answers.length > 1)
    .flatMap(([id, answers]) => {
      const question = told.catalog.questions.get(id);
      if (!question) return [];
      return answers.map((answer) => ({
        question: question.short?.[told.language] ?? question.wording[told.language],
        fact: { ...factView({ ...told, mainReference: null }, question, answer), part: null },
      }));
    });
  return facts.length === 0 ? [] : [{ code: party.state, name, disagree: hasDisagreement(party), facts }];
}

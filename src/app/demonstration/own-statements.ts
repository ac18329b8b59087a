/** All that a state says of itself, meeting by meeting: what it repeats, what has changed, where it keeps silent. */
import type { Basis, StateCode } from '../../core/basics/ids.ts';
import type { Period } from '../../core/basics/period.ts';
import { codesOf } from '../../core/compare/classes.ts';
import { getFrom, type Catalog } from '../../core/content/catalog.ts';
import { basesOf, type Question } from '../../core/content/question.ts';
import type { Citation } from '../../core/content/source.ts';
import type { State } from '../../core/content/state.ts';
import type { Value } from '../../core/content/value.ts';
import type { Content, NewStatement } from '../../core/record/statement.ts';
import { agreementStatements } from './agreements.ts';
import { audienceDrawn, audienceOf } from './audiences.ts';
import { CYCLES, type Cycle } from './cycles.ts';
import { measureStatements } from './measures.ts';
import { LAWS } from './laws.ts';
import { asTheLawSays, type Pattern } from './offence-patterns.ts';
import { listWholeStatements, offenceStatements } from './offences.ts';
import { periodOf, sureNow } from './periods.ts';
import { randomFor, type Random } from './random.ts';
import { cite, filled, SILENT, statementOf, tellerOf, valued, type Teller } from './teller.ts';
import { valueFor } from './values.ts';

/** What the state said last on a question, on a basis, of a part, and how often its value has changed. */
interface Remembered {
  readonly value: Value | null;
  readonly period: Period;
  readonly changes: number;
}

type Memory = Map<string, Remembered>;

/** States that leave half of what they are asked unanswered. */
const SELDOM_ANSWERS: ReadonlySet<string> = new Set(['XPL', 'XHR']);

/** The statements of each meeting's year; none of a meeting that did not ask the state. */
export function ownStatements(catalog: Catalog, state: State): ReadonlyMap<number, readonly NewStatement[]> {
  const memory: Memory = new Map();
  const measuresTold = new Set<string>();
  const asked = CYCLES.filter(
    ({ meeting }) => state.code !== SILENT && catalog.meetings.get(meeting)?.asked?.includes(state.code),
  );
  return new Map(
    asked.map((cycle) => {
      const teller = tellerOf(catalog, cycle, `state:${state.code}`, state);
      const { questions } = getFrom(catalog.questionnaires, cycle.questionnaire, 'questionnaire');
      return [cycle.year, questions.flatMap((question) => answersTo(question, teller, memory, measuresTold))];
    }),
  );
}

function answersTo(
  question: Question,
  teller: Teller,
  memory: Memory,
  measuresTold: Set<string>,
): readonly NewStatement[] {
  if (question.kind === 'offence') {
    const told = [...offenceStatements(teller, `own ${teller.state.code}`), ...listWholeStatements(teller)];
    return told.map((statement) => released(statement, question, teller));
  }
  if (question.kind === 'agreement') {
    return agreementStatements(teller).map((agreement) => released(agreement, question, teller));
  }
  if (question.kind === 'measure') {
    const count = (measuresTold.size === 0 ? 6 : 2) + (teller.full ? 4 : 0);
    const told = measureStatements(teller, measuresTold, count);
    for (const { part } of told) if (part !== null) measuresTold.add(part);
    return told.map((measure) => released(measure, question, teller));
  }
  if (!isAsked(question, memory)) return [];
  const parts = question.per === 'mechanism' ? mechanismsNamed(memory) : [null];
  return basesOf(question).flatMap((basis) => parts.flatMap((part) => answerTo(question, basis, part, teller, memory)));
}

function released(statement: NewStatement, question: Question, teller: Teller): NewStatement {
  return { ...statement, audience: audienceOf(question, teller) ?? statement.audience };
}

function keyOf(question: string, basis: Basis, part: string | null): string {
  return `${question}|${basis}|${part ?? ''}`;
}

/** A question that depends on another is asked where the other's answer, on any basis, is (holds) what it must. */
function isAsked({ dependsOn }: Question, memory: Memory): boolean {
  if (!dependsOn) return true;
  const given = (['law', 'practice'] as const).flatMap((basis) => {
    const value = memory.get(keyOf(dependsOn.question, basis, null))?.value;
    return value ? [codesOf(value)] : [];
  });
  if (dependsOn.in) return given.some((codes) => codes.some((code) => dependsOn.in?.includes(code)));
  return given.some((codes) => !codes.some((code) => dependsOn.notIn?.includes(code)));
}

function mechanismsNamed(memory: Memory): readonly string[] {
  const named = memory.get(keyOf('mechanism-names', 'practice', null))?.value;
  return named?.kind === 'table' ? named.rows.map(({ row }) => row) : [];
}

function answerTo(
  question: Question,
  basis: Basis,
  part: string | null,
  teller: Teller,
  memory: Memory,
): readonly NewStatement[] {
  const { state, cycle, full } = teller;
  const key = keyOf(question.id, basis, part);
  const random = randomFor('own', state.code, key, cycle.year);
  const before = memory.get(key);
  const say = full ? 'value' : sayNow(state.code, before, random);
  if (say === 'nothing') return [];
  const isSilent = (say === 'silence' && question.defines === undefined) || (!full && isUncounted(question, cycle));
  const now = isSilent ? silentNow(cycle, before) : valueNow(question, basis, part, teller, random, before);
  memory.set(key, now);
  const content: Content = now.value ? valued(now.value) : silence(random);
  const audience = audienceOf(question, teller) ?? (full ? 'public' : audienceDrawn(random));
  return [
    statementOf(teller, {
      question: question.id,
      basis,
      part,
      content,
      period: now.period,
      sources: now.value ? papersOf(basis, teller, random) : [],
      audience,
      note: random.chance(0.05) ? random.pick(teller.words.notes) : undefined,
    }),
  ];
}

/** Where something was said before, nothing new means that it still holds; else there is no answer. */
function sayNow(state: StateCode, before: Remembered | undefined, random: Random): 'nothing' | 'silence' | 'value' {
  const drawn = random.next();
  const seldom = SELDOM_ANSWERS.has(state);
  if (drawn < (before ? 0.36 : seldom ? 0.5 : 0.18)) return 'nothing';
  return before?.value == null && drawn < (seldom ? 0.65 : 0.3) ? 'silence' : 'value';
}

function silentNow({ day }: Cycle, before: Remembered | undefined): Remembered {
  const period: Period = { from: { precision: 'day', at: day }, to: { precision: 'open' } };
  return { value: null, period, changes: (before?.changes ?? 0) + 1 };
}

function silence(random: Random): Content {
  return { kind: 'silence', silence: random.pick(['unknown', 'unknown', 'not-applicable', 'declined'] as const) };
}

/** The value said before, as a rule, or a new one that has held since some day between the two meetings. */
function valueNow(
  question: Question,
  basis: Basis,
  part: string | null,
  teller: Teller,
  random: Random,
  before: Remembered | undefined,
): Remembered {
  const isLasting = question.defines !== undefined || question.kind === 'date';
  if (before?.value && (isLasting || random.chance(hasYear(question) ? 0 : 0.6))) return before;
  const changes = (before?.changes ?? -1) + 1;
  const period = teller.full || question.defines ? sureNow(random, teller.cycle) : periodOf(random, teller.cycle);
  const follows = randomFor('follows', teller.state.code, question.id, changes).chance(teller.full ? 1 : 0.8);
  const pattern = basis === 'law' && follows ? patternTold(teller) : undefined;
  const ofLaw = pattern === undefined ? undefined : asTheLawSays(question.id, pattern);
  return { value: ofLaw ?? drawnValue(question, basis, part, teller, changes), period, changes };
}

/** What is done is as a rule what the law says: both are then drawn from one stream. */
function drawnValue(question: Question, basis: Basis, part: string | null, teller: Teller, changes: number): Value {
  const { code } = teller.state;
  const isAlike = randomFor('alike', code, question.id, changes).chance(0.5);
  const stream = basis === 'practice' && isAlike ? 'law' : basis;
  return valueFor(question, basis, teller, randomFor('value', code, question.id, part ?? '', stream, changes));
}

/** Nobody but the state that answers everything had counted convictions before the meeting of 2019 asked for it. */
function isUncounted({ id }: Question, { year }: Cycle): boolean {
  return id === 'persons-convicted' && year < 2022;
}

/** Figures of a year, and reports, are new at each meeting. */
function hasYear({ kind, figure }: Question): boolean {
  return figure !== undefined || kind === 'file';
}

/** The basic offence as the state itself told it last. */
function patternTold({ state, cycle }: Teller): Pattern | undefined {
  const told = (LAWS[state.code] ?? []).filter((law) => law.part === 'trafficking' && law.told <= cycle.year);
  return told.at(-1)?.pattern;
}

function papersOf(basis: Basis, teller: Teller, random: Random): readonly Citation[] {
  const own = teller.state.code.toLowerCase();
  const place = filled(teller, teller.words.article, { number: String(random.int(1, 40)) });
  if (basis === 'practice') return random.chance(0.75) ? [cite(teller.catalog, `${own}/lantern-office`)] : [];
  return [cite(teller.catalog, `${own}/${random.pick(['criminal-code', 'gazette'])}`, place)];
}

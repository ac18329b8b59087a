/**
 * The rules of a questionnaire held against answers. Two questions asked on both bases are held against each other basis
 * by basis, one asked on a single basis against either, unless the rule or a test names a basis. A silence meets no test,
 * and no rule speaks of what was not answered unless it says so.
 */
import type { Basis } from '../basics/ids.ts';
import { boundRange } from '../basics/period.ts';
import type { Catalog } from '../content/catalog.ts';
import { codeListOf } from '../content/question.ts';
import type { Questionnaire } from '../content/questionnaire.ts';
import type { Condition, Rule, Test } from '../content/rule.ts';
import type { Figure, Value } from '../content/value.ts';
import { basesAsked, codesIn, type Answers } from './fields.ts';
import { fieldOfText } from './inquiry.ts';

/** A value given, and to what. */
export interface Given {
  readonly question: string;
  readonly basis: Basis;
  readonly part: string | null;
  readonly value: Value;
}

/** The values among answers. */
export function givenIn(answers: Answers): readonly Given[] {
  return [...answers].flatMap(([text, { content }]) => {
    const key = fieldOfText(text);
    return key && content.kind === 'value' ? [{ ...key, value: content.value }] : [];
  });
}

/** The rules that these answers meet, in the order of the questionnaire. */
export function rulesMet(questionnaire: Questionnaire, answers: Answers, catalog: Catalog): readonly Rule[] {
  const given = givenIn(answers);
  const asked = new Map(questionnaire.questions.map((question) => [question.id, basesAsked(question)]));
  return questionnaire.rules.filter((rule) =>
    (rule.basis ? [rule.basis] : (['law', 'practice'] as const)).some((basis) =>
      holds(rule.when, { given, asked, basis, rule, questionnaire, catalog }),
    ),
  );
}

interface Reading {
  readonly given: readonly Given[];
  readonly asked: ReadonlyMap<string, readonly Basis[]>;
  /** The basis on which questions that are asked on both are read. */
  readonly basis: Basis;
  readonly rule: Rule;
  readonly questionnaire: Questionnaire;
  readonly catalog: Catalog;
}

function holds(condition: Condition, reading: Reading): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, reading));
  if ('any' in condition) return condition.any.some((each) => holds(each, reading));
  return meets(condition, reading);
}

function meets(test: Test, reading: Reading): boolean {
  if ('anyExclusiveWithOthers' in test) return reading.given.some((each) => standsWithOthers(each, reading));
  if ('anyFigureWithoutDefinition' in test)
    return reading.given.some(({ value }) => figuresOf(value).some(lacksDefinition));
  if ('everyBasis' in test) {
    const of = reading.given.filter(({ question }) => question === test.question);
    return of.length > 0 && of.every(({ value }) => holdsOne(value, test.everyBasis));
  }
  const of = answersTo(test.question, test.basis, reading);
  if ('answered' in test) return of.length > 0 === test.answered;
  if ('in' in test) return of.some(({ value }) => holdsOne(value, test.in));
  if ('notIn' in test) return of.length > 0 && of.every(({ value }) => !holdsOne(value, test.notIn));
  if ('not' in test) return of.some(({ value }) => figuresOf(value).some(({ amount }) => amount !== test.not));
  if ('forWhom' in test) {
    return of.some(
      ({ value }) => value.kind === 'measure' && test.forWhom.some((whom) => value.measure.forWhom.includes(whom)),
    );
  }
  if ('measureKind' in test)
    return of.some(({ value }) => value.kind === 'measure' && test.measureKind.includes(value.measure.measure));
  if ('rowsOutOfOrder' in test) return of.some(({ value }) => isOutOfOrder(value, test.rowsOutOfOrder));
  if ('before' in test) {
    const others = answersTo(test.before, undefined, reading);
    return of.some((a) => others.some((b) => a.part === b.part && surelyBefore(a.value, b.value)));
  }
  const others = answersTo(test.totalMoreThan, undefined, reading);
  return of.some((a) => others.some((b) => totalIsMore(a.value, b.value)));
}

function answersTo(
  question: string,
  basis: Basis | undefined,
  { given, asked, basis: read }: Reading,
): readonly Given[] {
  const bases = asked.get(question) ?? [];
  const on = basis ?? (bases.length > 1 ? read : bases[0]);
  return given.filter((each) => each.question === question && each.basis === on);
}

function holdsOne(value: Value, codes: readonly string[]): boolean {
  return codesIn(value).some((code) => codes.includes(code));
}

function standsWithOthers({ question, value }: Given, { questionnaire, catalog }: Reading): boolean {
  const asked = questionnaire.questions.find(({ id }) => id === question);
  if (value.kind !== 'several-of' || value.codes.length < 2 || !asked) return false;
  const alone = catalog.codeLists.get(codeListOf(asked) ?? '')?.codes.filter(({ exclusive }) => exclusive);
  return (alone ?? []).some(({ id }) => value.codes.includes(id));
}

interface Counted extends Omit<Figure, 'amount'> {
  readonly amount: number;
}

/** The figures of a number; of a table of figures, one for each cell. */
function figuresOf(value: Value): readonly Counted[] {
  if (value.kind === 'number') return value.figures;
  if (value.kind !== 'table' || !value.figure) return [];
  const counted = value.figure;
  return value.rows.flatMap(({ cells }) =>
    Object.values(cells).flatMap((cell) => (cell.kind === 'number' ? [{ ...counted, amount: cell.amount }] : [])),
  );
}

function lacksDefinition({ definition, period }: Counted): boolean {
  return definition === null || period === null;
}

function surelyBefore(a: Value, b: Value): boolean {
  if (a.kind !== 'date' || b.kind !== 'date' || 'from' in a.date || 'from' in b.date) return false;
  return boundRange(a.date, 'from').last < boundRange(b.date, 'from').first;
}

/** Two rows, in the order in which they should follow each other, of which the later surely came first. */
function isOutOfOrder(value: Value, order: readonly string[]): boolean {
  if (value.kind !== 'table') return false;
  const dates = order.flatMap((row) => {
    const cells = value.rows.find((each) => each.row === row)?.cells ?? {};
    const date = Object.values(cells).find((cell) => cell.kind === 'date');
    return date?.kind === 'date' ? [boundRange(date.date, 'from')] : [];
  });
  return dates.some((date, at) => dates.slice(at + 1).some((later) => later.last < date.first));
}

/** Totals are held against each other where both count the same days. */
function totalIsMore(a: Value, b: Value): boolean {
  const [first, second] = [figuresOf(a), figuresOf(b)];
  const period = first[0]?.period;
  if (!period || second.length === 0) return false;
  const same = second.every((figure) => JSON.stringify(figure.period) === JSON.stringify(period));
  const total = (figures: readonly Counted[]) => figures.reduce((sum, { amount }) => sum + amount, 0);
  return same && total(first) > total(second);
}

/**
 * How the states asked fall into classes on one question: by their own answers, and by what reference sources say of
 * them (directly, or worked out from what they say). The two are never mixed, and in each the parts add up to the
 * states asked (design, idea 2).
 */
import { speakerKind, type Basis, type StateCode } from '../basics/ids.ts';
import type { Catalog } from '../content/catalog.ts';
import { codeListOf, type Question } from '../content/question.ts';
import { codesOf } from './classes.ts';
import type { SaidClass } from './coded-column.ts';
import type { Cube } from './cube.ts';
import type { DerivedAnswer, FourAnswer } from './derived.ts';
import { derivedAnswers } from './derive/derived-answers.ts';

/** The class of one state on one question; a given answer carries the codes it names, where it has codes. */
export type StateClass =
  | { readonly kind: 'given'; readonly codes: readonly string[]; readonly recalled: boolean }
  | { readonly kind: 'unknown' | 'not-applicable' | 'declined' }
  /** The text was read and does not settle it. */
  | { readonly kind: 'open' }
  /** That part of the text has not been read. */
  | { readonly kind: 'not-established' }
  | { readonly kind: 'date-not-established' }
  /** No public answer of the state; of a reference source, nothing on record. */
  | { readonly kind: 'nothing' };

export type ClassKind = StateClass['kind'];

/** States by class, each asked state in exactly one. */
export interface Tally {
  readonly asked: number;
  readonly classes: ReadonlyMap<StateCode, StateClass>;
  /** The states in each class, in the order asked. */
  readonly states: Readonly<Record<ClassKind, readonly StateCode[]>>;
  /** The states that gave each code, in the order of the question's list; a state may give several. */
  readonly codes: readonly {
    readonly code: string;
    readonly states: readonly StateCode[];
    readonly recalled: number;
  }[];
}

const KINDS: readonly ClassKind[] = [
  'given',
  'unknown',
  'not-applicable',
  'declined',
  'open',
  'not-established',
  'date-not-established',
  'nothing',
];

/** What each asked state answered itself. */
export function tallyOwn(
  cube: Cube,
  catalog: Catalog,
  asked: readonly StateCode[],
  question: Question,
  basis: Basis,
): Tally {
  return tally(catalog, asked, question, (state) => ownClass(cube, state, question, basis));
}

/** What reference sources say of each asked state. */
export function tallyReference(
  cube: Cube,
  catalog: Catalog,
  asked: readonly StateCode[],
  question: Question,
  basis: Basis,
): Tally {
  return tally(catalog, asked, question, (state) => referenceClass(cube, catalog, state, question, basis));
}

/** A state's own answer; with several parts (mechanisms, offences), all that they name together. */
export function ownClass(cube: Cube, state: StateCode, question: Question, basis: Basis): StateClass {
  return classOfSaid(cube.column(question.id, basis, 'own').classAt(cube.place(state)));
}

/** What reference sources say, their statements and what follows from them taken together. */
export function referenceClass(
  cube: Cube,
  catalog: Catalog,
  state: StateCode,
  question: Question,
  basis: Basis,
): StateClass {
  const said = classOfSaid(cube.column(question.id, basis, 'reference').classAt(cube.place(state)));
  const derived = derivedAnswers(cube, catalog, state, question.id, basis).filter((answer) =>
    answer.from.every((statement) => speakerKind(statement.speaker) === 'reference'),
  );
  return strongest([said, ...derived.map(classOfDerived)]);
}

function classOfSaid({ name, codes, recalled }: SaidClass): StateClass {
  return name === 'given' ? { kind: name, codes, recalled } : { kind: name };
}

function classOfDerived(answer: DerivedAnswer): StateClass {
  const { result, recalled } = answer;
  switch (result.kind) {
    case 'value':
      return { kind: 'given', codes: codesOf(result.value), recalled };
    case 'several':
      return { kind: 'given', codes: [...new Set(result.values.flatMap(({ value }) => codesOf(value)))], recalled };
    case 'codes':
      return classOfCodes(result.codes, recalled);
    case 'not-established':
    case 'date-not-established':
      return { kind: result.kind };
    default:
      return never(result);
  }
}

/** Of a list of codes, some settled: given, with those the text names. None settled: as weak as the strongest of them. */
function classOfCodes(codes: Readonly<Record<string, FourAnswer>>, recalled: boolean): StateClass {
  const entries = Object.entries(codes);
  const named = entries.filter(([, answer]) => answer === 'yes').map(([code]) => code);
  if (named.length > 0 || entries.some(([, answer]) => answer === 'no'))
    return { kind: 'given', codes: named, recalled };
  return { kind: entries.some(([, answer]) => answer === 'open') ? 'open' : 'not-established' };
}

/** The codes that a question can be answered with, in the order of its list. */
export function codesAsked(catalog: Catalog, question: Question): readonly string[] {
  if (question.kind === 'yes-no') return ['yes', 'no'];
  const list = codeListOf(question);
  return list === undefined ? [] : (catalog.codeLists.get(list)?.codes.map((code) => code.id) ?? []);
}

/** A given value outweighs what is weaker; two given values are told together; memory marks what rests on memory alone. */
function strongest(classes: readonly StateClass[]): StateClass {
  const given = classes.filter((found) => found.kind === 'given');
  if (given.length > 0) {
    const codes = [...new Set(given.flatMap((found) => found.codes))];
    return { kind: 'given', codes, recalled: given.every((found) => found.recalled) };
  }
  // As `classOf` weighs them; what was read and does not settle it comes before what is settled as not applicable.
  const order: readonly ClassKind[] = [
    'date-not-established',
    'unknown',
    'declined',
    'open',
    'not-established',
    'not-applicable',
  ];
  const kind = order.find((candidate) => classes.some((found) => found.kind === candidate));
  return kind === undefined ? { kind: 'nothing' } : ({ kind } as StateClass);
}

function tally(
  catalog: Catalog,
  asked: readonly StateCode[],
  question: Question,
  classOf: (state: StateCode) => StateClass,
): Tally {
  const classes = new Map(asked.map((state) => [state, classOf(state)]));
  const inClass = (kind: ClassKind) => asked.filter((state) => classes.get(state)?.kind === kind);
  const states = Object.fromEntries(KINDS.map((kind) => [kind, inClass(kind)])) as Record<ClassKind, StateCode[]>;
  const codes = codesAsked(catalog, question).map((code) => {
    const naming = states.given.filter((state) => given(classes.get(state)).codes.includes(code));
    return { code, states: naming, recalled: naming.filter((state) => given(classes.get(state)).recalled).length };
  });
  return { asked: asked.length, classes, states, codes };
}

function given(found: StateClass | undefined): { codes: readonly string[]; recalled: boolean } {
  return found?.kind === 'given' ? found : { codes: [], recalled: false };
}

function never(value: never): never {
  throw new Error(`not expected: ${JSON.stringify(value)}`);
}

/** The answers of one state to one question as the report tells them, each with its numbered sources. */
import type { Basis, StateCode } from '../basics/ids.ts';
import type { Catalog } from '../content/catalog.ts';
import type { Cube, CubeAnswer } from '../compare/cube.ts';
import type { DerivedAnswer, DerivedResult } from '../compare/derived.ts';
import { derivedAnswers } from '../compare/derive/derived-answers.ts';
import type { Holding } from '../record/holding.ts';
import type { Statement } from '../record/statement.ts';
import type { OutlineAnswer, What } from './outline.ts';

/** Numbers sources in the order in which they are first mentioned. */
export class SourceNumbers {
  readonly #numbers = new Map<string, number>();

  numberOf(source: string): number {
    const known = this.#numbers.get(source);
    if (known !== undefined) return known;
    this.#numbers.set(source, this.#numbers.size + 1);
    return this.#numbers.size;
  }

  ids(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/** What speakers said first, in their order; then what is worked out. What does not hold on the day is left out. */
export function outlineAnswers(
  cube: Cube,
  catalog: Catalog,
  state: StateCode,
  question: string,
  basis: Basis,
  numbers: SourceNumbers,
): readonly OutlineAnswer[] {
  const spoken = cube
    .answers(state, question, basis)
    .filter((answer) => answer.holding.kind !== 'no-answer')
    .map((answer) => spokenAnswer(answer, numbers));
  const derived = derivedAnswers(cube, catalog, state, question, basis).map((answer) => derivedAnswer(answer, numbers));
  return [...spoken, ...derived];
}

function spokenAnswer(answer: CubeAnswer, numbers: SourceNumbers): OutlineAnswer {
  const statements = statementsOf(answer.holding);
  const only = statements.length === 1 ? statements[0] : undefined;
  return {
    speaker: answer.speaker,
    restsOn: null,
    part: answer.part,
    what: whatHolds(answer.holding),
    recalled: statements.some((statement) => statement.confidence === 'recalled'),
    statements: statements.map((statement) => statement.id),
    sources: cited(statements, numbers),
    note: only?.note ?? null,
  };
}

function derivedAnswer(answer: DerivedAnswer, numbers: SourceNumbers): OutlineAnswer {
  return {
    speaker: null,
    restsOn: answer.from[0]?.speaker ?? null,
    part: null,
    what: whatDerived(answer.result),
    recalled: answer.recalled,
    statements: answer.from.map((statement) => statement.id),
    sources: cited(answer.from, numbers),
    note: null,
  };
}

export function whatHolds(holding: Holding): What {
  switch (holding.kind) {
    case 'value':
      return { kind: 'value', value: holding.value };
    case 'silence':
      return { kind: 'silence', silence: holding.silence };
    case 'withdrawn':
    case 'no-answer':
      return { kind: 'withdrawn' };
    case 'date-not-established':
      return {
        kind: 'date-not-established',
        perhaps: holding.candidates.flatMap(valueOf),
        orNothing: holding.candidates.some((one) => one === null || one.content.kind === 'withdrawal'),
      };
    default:
      return never(holding);
  }
}

export function whatDerived(result: DerivedResult): What {
  switch (result.kind) {
    case 'several':
      return { kind: 'several', values: result.values.map(({ value }) => value) };
    case 'date-not-established':
      return { ...result, orNothing: false };
    case 'value':
    case 'codes':
    case 'not-established':
      return result;
    default:
      return never(result);
  }
}

function valueOf(statement: Statement | null) {
  return statement?.content.kind === 'value' ? [statement.content.value] : [];
}

function statementsOf(holding: Holding): readonly Statement[] {
  if (holding.kind === 'date-not-established') return holding.candidates.filter((candidate) => candidate !== null);
  return holding.kind === 'no-answer' ? [] : [holding.statement];
}

/** Each source once, at its first place. */
function cited(statements: readonly Statement[], numbers: SourceNumbers): OutlineAnswer['sources'] {
  const places = new Map<number, string | null>();
  for (const { source, place } of statements.flatMap((statement) => statement.sources)) {
    const number = numbers.numberOf(source);
    if (!places.has(number)) places.set(number, place ?? null);
  }
  return [...places].map(([number, place]) => ({ number, place }));
}

function never(value: never): never {
  throw new Error(`not a holding: ${JSON.stringify(value)}`);
}

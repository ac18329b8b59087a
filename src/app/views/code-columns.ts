/** A question of several codes as one column for each code that any text names: yes, no, open or not read. */
import type { Basis, StateCode } from '../../core/basics/ids.ts';
import type { Cube } from '../../core/compare/cube.ts';
import type { DerivedResult, FourAnswer } from '../../core/compare/derived.ts';
import { derivedAnswers } from '../../core/compare/derive/derived-answers.ts';
import { codesAsked, ownClass, type StateClass } from '../../core/compare/tally.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import type { Question } from '../../core/content/question.ts';
import type { Column } from './topic-column.ts';

/** Beyond this many columns a matrix is no longer read; the question's own page has every code. */
const MOST = 16;

const NOTHING: StateClass = { kind: 'nothing' };

/** Empty where nothing derived tells code by code; then the question has one column. */
export function codeColumns(
  cube: Cube,
  catalog: Catalog,
  question: Question,
  basis: Basis,
  states: readonly StateCode[],
): readonly Column[] {
  const told = new Map(states.map((state) => [state, derivedAnswers(cube, catalog, state, question.id, basis)[0]]));
  const named = codesAsked(catalog, question).filter((code) =>
    [...told.values()].some((answer) => answer?.result.kind === 'codes' && answer.result.codes[code] === 'yes'),
  );
  return named.slice(0, MOST).map((code) => ({
    question,
    basis,
    code,
    own: new Map(states.map((state) => [state, ownOfCode(ownClass(cube, state, question, basis), code)])),
    reference: new Map(
      states.map((state) => {
        const answer = told.get(state);
        return [state, answer ? classOfCode(answer.result, code, answer.recalled) : NOTHING];
      }),
    ),
  }));
}

/** A state's own list is whole: a code that it does not name is not among them. */
function ownOfCode(own: StateClass, code: string): StateClass {
  return own.kind === 'given' ? { ...own, codes: [own.codes.includes(code) ? 'yes' : 'no'] } : own;
}

function classOfCode(result: DerivedResult, code: string, recalled: boolean): StateClass {
  switch (result.kind) {
    case 'codes':
      return classOfAnswer(result.codes[code] ?? 'not-established', recalled);
    case 'not-established':
    case 'date-not-established':
      return { kind: result.kind };
    case 'value':
    case 'several':
      return NOTHING;
    default:
      return never(result);
  }
}

function classOfAnswer(answer: FourAnswer, recalled: boolean): StateClass {
  return answer === 'yes' || answer === 'no' ? { kind: 'given', codes: [answer], recalled } : { kind: answer };
}

function never(result: never): never {
  throw new Error(`not a result: ${JSON.stringify(result)}`);
}

/** The speakers side by side: what each says on one question about one state, the state's own first, and whether they disagree. */
import { canonical } from '../basics/canonical.ts';
import type { Basis, StateCode } from '../basics/ids.ts';
import type { Value } from '../content/value.ts';
import { NO_ANSWER } from '../record/holding.ts';
import type { Cube, CubeAnswer } from './cube.ts';

/** One question about one state; `part` names an offence, measure, mechanism or agreement, or is `null`. */
export interface Asked {
  readonly state: StateCode;
  readonly question: string;
  readonly basis: Basis;
  readonly part: string | null;
}

/** Every speaker heard; the state's own answer is always there, and first, even when it has said nothing. */
export function sideBySide(cube: Cube, asked: Asked): readonly CubeAnswer[] {
  const { state, question, basis, part } = asked;
  const heard = cube.answers(state, question, basis).filter((answer) => answer.part === part);
  const own = `state:${state}`;
  return heard[0]?.speaker === own
    ? heard
    : [{ speaker: own, state, question, basis, part, holding: NO_ANSWER }, ...heard];
}

/** Speakers disagree where, on the same part, two of them give values that differ; a silence disagrees with nothing. */
export function disagree(answers: readonly CubeAnswer[]): boolean {
  const said = new Map<string | null, string>();
  return answers.some(({ part, holding }) => {
    if (holding.kind !== 'value') return false;
    const value = comparedText(holding.value);
    if (value === null) return false;
    const first = said.get(part) ?? value;
    said.set(part, first);
    return first !== value;
  });
}

/**
 * What of a value can be compared, as one text, equal for equal values: codes, figures, dates, provisions, the elements
 * of an offence. Words and names, where in a text something stands and how sure a speaker is of it are no part of that;
 * `null` for a text or a file, which are for people to read.
 */
export function comparedText(value: Value): string | null {
  switch (value.kind) {
    case 'text':
    case 'file':
      return null;
    case 'offence': {
      const { law: _law, article: _article, ...elements } = value.offence;
      return canonical(compared(elements));
    }
    case 'measure': {
      const { legalBasis: _legalBasis, body: _body, ...service } = value.measure;
      return canonical(compared(service));
    }
    case 'agreement': {
      const { type: _type, body: _body, ...agreed } = value.agreement;
      return canonical(compared(agreed));
    }
    case 'yes-no':
    case 'one-of':
    case 'several-of':
    case 'number':
    case 'date':
    case 'provision':
    case 'table':
      return canonical(compared(value));
    default:
      return neverValue(value);
  }
}

/** Lists here are sets (codes, figures, provisions, rows): their order says nothing. */
function compared(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((member) => canonical(compared(member))))].sort();
  if (typeof value !== 'object' || value === null) return value;
  if ('language' in value && 'text' in value) return null;
  const fields = Object.entries(value).filter(([field, inside]) => isCompared(field, inside));
  return Object.fromEntries(fields.map(([field, inside]) => [field, compared(inside)]));
}

function isCompared(field: string, inside: unknown): boolean {
  // An element's provision is a place in a text; a provision that is itself the answer is an object.
  if (field === 'provision') return typeof inside !== 'string';
  return field !== 'confidence' && field !== 'inWords' && field !== 'note' && field !== 'link';
}

function neverValue(value: never): never {
  throw new Error(`not a value: ${JSON.stringify(value)}`);
}

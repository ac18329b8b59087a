/** Statements for tests: dull, fixed defaults, each trait named. */
import type { Period } from '../../src/core/basics/period.ts';
import type { ChosenSilence, Value } from '../../src/core/content/value.ts';
import type { Content, Statement } from '../../src/core/record/statement.ts';

export const YES: Value = { kind: 'yes-no', yes: true };
export const NO: Value = { kind: 'yes-no', yes: false };

/** One code of a list. */
export function code(id: string): Value {
  return { kind: 'one-of', code: id };
}

export function given(value: Value): Content {
  return { kind: 'value', value };
}

export function silent(silence: ChosenSilence): Content {
  return { kind: 'silence', silence };
}

export function withdrawn(reason = 'entered twice'): Content {
  return { kind: 'withdrawal', reason };
}

/** From the first day until before the second; without the second, none known. */
export function days(from: string, to?: string): Period {
  return {
    from: { precision: 'day', at: from },
    to: to === undefined ? { precision: 'open' } : { precision: 'day', at: to },
  };
}

/** What a state says of itself on one question, in public, since 2010; the tenth statement of the record if not told. */
export function aStatement(traits: Partial<Statement> = {}): Statement {
  const sequence = traits.sequence ?? 10;
  const state = traits.state ?? 'AAA';
  return {
    id: `s${sequence}`,
    sequence,
    recordedAt: '2014-06-01T12:00:00.000Z',
    speaker: `state:${state}`,
    state,
    question: 'consent-adult',
    basis: 'law',
    part: null,
    content: given(YES),
    period: days('2010-01-01'),
    sources: [],
    confidence: 'sourced',
    fieldConfidence: {},
    audience: 'public',
    origin: 'here',
    corrects: null,
    note: null,
    ...traits,
  };
}

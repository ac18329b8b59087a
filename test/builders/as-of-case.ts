/** The shape of the as-of cases, to Farol's own and back. */
import type { PlainDate } from '../../src/core/basics/plain-date.ts';
import type { Holding } from '../../src/core/record/holding.ts';
import type { Known } from '../../src/core/record/as-of.ts';
import type { Statement } from '../../src/core/record/statement.ts';
import type { Case } from '../cases/cases.ts';

type Code = string | boolean;

export interface CaseStatement {
  readonly id: string;
  readonly sequence: number;
  readonly recorded: string;
  readonly speaker: string;
  readonly state: string;
  readonly question: string;
  readonly basis: string;
  readonly part?: string | null;
  readonly value?: Code;
  readonly silence?: string;
  readonly withdrawal?: { readonly reason: string };
  readonly period?: unknown;
}

export interface AsOfCase extends Case {
  readonly statements: readonly CaseStatement[];
  readonly query: {
    readonly speaker?: string;
    readonly state: string;
    readonly question: string;
    readonly basis: 'law' | 'practice';
    readonly part?: string | null;
    readonly on: string;
    readonly known?: Known;
  };
  readonly expect: Record<string, unknown>;
}

/** A part and a code as Farol writes ids: without spaces. */
export function idOf(text: string): string {
  return text.replaceAll(' ', '-');
}

/** A case's statement as it would come from outside, not yet checked: what is to be refused is still in it. */
export function fromOutside(told: CaseStatement): object {
  return {
    speaker: told.speaker,
    state: told.state,
    question: told.question,
    basis: told.basis,
    part: told.part == null ? null : idOf(told.part),
    id: told.id,
    content: contentOf(told),
    period: told.period ?? null,
    sources: [],
    confidence: 'sourced',
    audience: 'public',
    origin: 'here',
  };
}

function contentOf(told: CaseStatement): object {
  const said = [
    ...('value' in told ? [{ kind: 'value', value: valueOf(told.value) }] : []),
    ...('silence' in told ? [{ kind: 'silence', silence: told.silence }] : []),
    ...('withdrawal' in told ? [{ kind: 'withdrawal', reason: told.withdrawal?.reason }] : []),
  ];
  // What was said first names the kind; anything more stands beside it, for the record to refuse.
  return said.reduceRight<object>((content, each) => ({ ...content, ...each }), {});
}

function valueOf(value: Code | undefined): object {
  return typeof value === 'boolean' ? { kind: 'yes-no', yes: value } : { kind: 'one-of', code: idOf(String(value)) };
}

/** What holds, in the words of the cases. */
export function inCaseWords(holding: Holding, told: readonly CaseStatement[]): Record<string, unknown> {
  switch (holding.kind) {
    case 'value':
      return {
        result: 'value',
        value: told.find((s) => s.id === holding.statement.id)?.value,
        statement: holding.statement.id,
      };
    case 'silence':
      return { result: 'silence', silence: holding.silence, statement: holding.statement.id };
    case 'withdrawn':
      return { result: 'no-answer', withdrawnBy: holding.statement.id };
    case 'date-not-established':
      return { result: 'date-not-established', candidates: holding.candidates.map((s) => s?.id ?? null) };
    case 'no-answer':
      return { result: 'no-answer' };
  }
}

/** A statement of Farol's as a case would have it. */
export function asCaseStatement(statement: Statement): CaseStatement {
  const { content } = statement;
  const said =
    content.kind === 'value'
      ? { value: content.value.kind === 'one-of' ? content.value.code : '' }
      : content.kind === 'silence'
        ? { silence: content.silence }
        : { withdrawal: { reason: content.reason } };
  return {
    id: statement.id,
    sequence: statement.sequence,
    recorded: statement.recordedAt,
    speaker: statement.speaker,
    state: statement.state,
    question: statement.question,
    basis: statement.basis,
    part: statement.part,
    ...said,
    period: statement.period,
  };
}

export type AsOfQuery = AsOfCase['query'] & { readonly on: PlainDate | string };

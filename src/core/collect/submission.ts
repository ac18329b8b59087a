/**
 * From answers to the record. A submission is all that a state (or an organisation) answers at one time: each answer
 * becomes a statement, seen by the secretariat, and by wider circles only once its speaker has released it. What was
 * submitted before and stands as it was is not said again; what was and is no longer there is taken back.
 */
import { canonical } from '../basics/canonical.ts';
import { ALWAYS, type Period } from '../basics/period.ts';
import type { PlainDate } from '../basics/plain-date.ts';
import { AUDIENCES, type Audience } from '../record/audience.ts';
import type { NewStatement, Statement } from '../record/statement.ts';
import type { Answer, NamedSource } from './answer.ts';
import type { Answers } from './fields.ts';
import { fieldOfText, fieldText, type FieldKey, type Inquiry } from './inquiry.ts';

/** What one submission changes, field by field. */
export interface Change extends FieldKey {
  readonly kind: 'new' | 'changed' | 'taken-back';
}

export interface Submitting {
  readonly inquiry: Inquiry;
  /** From 1, counted for each inquiry. */
  readonly number: number;
  readonly answers: Answers;
  /** What the same speaker last submitted to this inquiry and did not take back, one for each field. */
  readonly before: readonly Statement[];
  /** The day of the submission, UTC. */
  readonly day: PlainDate;
  /** The first day of the meeting that asks; answers tell how things stand on it, or on the day they are sent if that is earlier. */
  readonly asOf: PlainDate | null;
  /** The id of a source as content has it. */
  readonly sourceId: (source: NamedSource) => string;
}

/** The statements of a submission, and what it changes; none where nothing does. */
export function submissionOf(submitting: Submitting): {
  readonly statements: readonly NewStatement[];
  readonly changes: readonly Change[];
} {
  const before = new Map(submitting.before.map((statement) => [fieldText(statement), statement]));
  const said = [...submitting.answers].flatMap(([text, answer]) => {
    const key = fieldOfText(text);
    if (key === null) return [];
    const last = before.get(text);
    const statement = statementOf(submitting, key, answer, last);
    return last && isSaidAgain(last, statement)
      ? []
      : [{ statement, change: { ...key, kind: last ? ('changed' as const) : ('new' as const) } }];
  });
  const taken = submitting.before
    .filter((statement) => !submitting.answers.has(fieldText(statement)))
    .map((statement) => ({
      statement: takenBack(submitting, statement),
      change: { ...keyOf(statement), kind: 'taken-back' as const },
    }));
  const all = [...said, ...taken];
  return { statements: all.map(({ statement }) => statement), changes: all.map(({ change }) => change) };
}

function statementOf(submitting: Submitting, key: FieldKey, answer: Answer, last: Statement | undefined): NewStatement {
  const { inquiry, sourceId } = submitting;
  return {
    ...key,
    basis: basisOf(key, answer),
    id: statementId(submitting, key),
    speaker: inquiry.speaker,
    state: inquiry.state,
    content: answer.content,
    period: periodOf(submitting, answer),
    sources: answer.sources.map((source) => ({
      source: sourceId(source),
      ...(source.place ? { place: source.place } : {}),
    })),
    confidence: 'sourced',
    fieldConfidence: {},
    audience: 'secretariat',
    origin: 'here',
    corrects: last?.id ?? null,
    note: null,
  };
}

/** A measure tells its own basis: what a law, a policy or a court says is law, what is done is practice. */
function basisOf({ basis }: FieldKey, { content }: Answer): FieldKey['basis'] {
  if (content.kind !== 'value' || content.value.kind !== 'measure') return basis;
  return content.value.measure.layer === 'practice' ? 'practice' : 'law';
}

/** Since when it holds, if that was told; else on the day that the answers are about, and before it perhaps. */
function periodOf({ asOf, day }: Submitting, { since }: Answer): Period {
  const notAfter = asOf !== null && asOf < day ? asOf : day;
  return { from: since ?? { precision: 'unknown', notAfter }, to: { precision: 'open' } };
}

function isSaidAgain(last: Statement, now: NewStatement): boolean {
  const said = ({ basis, content, sources, period }: NewStatement) =>
    canonical({ basis, content, sources, from: sinceOf(period) });
  return said(last) === said(now);
}

/** A start that was not told is the same whichever day it was sent on. */
function sinceOf(period: Period | null): unknown {
  return period?.from.precision === 'unknown' ? null : period?.from;
}

function takenBack(submitting: Submitting, statement: Statement): NewStatement {
  return {
    ...withoutPlace(statement),
    id: statementId(submitting, statement),
    content: { kind: 'withdrawal', reason: `submission ${submitting.number}` },
    period: statement.period ?? ALWAYS,
    sources: [],
    audience: 'secretariat',
    corrects: statement.id,
  };
}

/** `a.brasilia-2014.state-ARG.2.consent-adult.law`: lasts, and says whence it is. */
function statementId({ inquiry, number }: Submitting, { question, basis, part }: FieldKey): string {
  return ['a', inquiry.id, number, question, basis, ...(part === null ? [] : [part])].join('.');
}

function keyOf({ question, basis, part }: Statement): FieldKey {
  return { question, basis, part };
}

function withoutPlace({ sequence: _sequence, recordedAt: _recordedAt, ...said }: Statement): NewStatement {
  return said;
}

/** The circles to which a speaker can release an answer. */
export const RELEASES = ['public', 'member-states', 'secretariat'] as const satisfies readonly Audience[];
export type Release = (typeof RELEASES)[number];

/**
 * The statements by which a question's answer is released to a circle and to no wider one. `history`: all that the speaker
 * said in this field, in the order recorded, whatever the audience. What a wider circle still sees, an older version
 * among it, is taken back from it; then the answer that stands is said again to the circle that may see it.
 */
export function releaseOf(
  history: readonly Statement[],
  to: Release,
  id: (n: number) => string,
): readonly NewStatement[] {
  const last = history.at(-1);
  if (!last) return [];
  const again = (n: number): NewStatement => ({ ...withoutPlace(last), id: id(n), audience: to, corrects: last.id });
  const shown = widestShown(history);
  if (shown === null || !isWider(shown, to)) return last.audience === to ? [] : [again(1)];
  const back: NewStatement = {
    ...again(1),
    content: { kind: 'withdrawal', reason: `released to ${to} only` },
    period: last.period ?? ALWAYS,
    sources: [],
    audience: shown,
  };
  return [back, again(2)];
}

/** The widest circle that sees an answer in this field; `null`: none does. */
export function widestShown(history: readonly Statement[]): Audience | null {
  const seen = [...AUDIENCES].reverse().find((circle) => {
    const last = history.findLast(({ audience }) => audience === circle || isWider(audience, circle));
    return last !== undefined && last.content.kind !== 'withdrawal';
  });
  return seen ?? null;
}

function isWider(a: Audience, b: Audience): boolean {
  return AUDIENCES.indexOf(a) > AUDIENCES.indexOf(b);
}

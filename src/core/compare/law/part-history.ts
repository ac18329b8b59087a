/**
 * What one speaker tells of one offence of a state over the years: which version of its text held when, by the rule of
 * the record (the last recorded that surely covers a day holds), and which other versions claim the same day.
 */
import { grouped } from '../../basics/grouped.ts';
import { compareSpeakers, type Speaker } from '../../basics/ids.ts';
import { covers } from '../../basics/period.ts';
import type { PlainDate } from '../../basics/plain-date.ts';
import { holdsOn } from '../../record/as-of.ts';
import { changeDays } from '../../record/change-days.ts';
import type { Holding } from '../../record/holding.ts';
import { keyText, type Statement } from '../../record/statement.ts';
import { OFFENCES_QUESTION } from './encoded-offence.ts';

/** What held from a day up to another, the latter not included. */
export interface PartSpan {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly holding: Holding;
}

export interface PartHistory {
  readonly speaker: Speaker;
  readonly part: string | null;
  /** In order of time, without gaps. */
  readonly spans: readonly PartSpan[];
  /** The versions that hold, or may hold, at some time, in the order in which they first do. */
  readonly versions: readonly Statement[];
}

/**
 * The histories of a state's offences between two days, in the order of speakers and parts. `statements`: all that is said
 * about the state, as far as the reader may see it.
 */
export function partHistories(
  statements: readonly Statement[],
  between: { readonly from: PlainDate; readonly until: PlainDate },
): readonly PartHistory[] {
  const keys = grouped(
    statements.filter(({ question, basis }) => question === OFFENCES_QUESTION && basis === 'law'),
    keyText,
  );
  return [...keys.values()]
    .map((of) => historyOf(of, between))
    .sort((a, b) => compareSpeakers(a.speaker, b.speaker) || ((a.part ?? '') < (b.part ?? '') ? -1 : 1));
}

function historyOf(
  statements: readonly [Statement, ...Statement[]],
  { from, until }: { readonly from: PlainDate; readonly until: PlainDate },
): PartHistory {
  const [{ speaker, part }] = statements;
  const days = [from, ...changeDays(statements).filter((day) => day > from && day < until)];
  const spans: PartSpan[] = [];
  for (const [at, day] of days.entries()) {
    const span = { from: day, to: days[at + 1] ?? until, holding: holdsOn(statements, day) };
    const last = spans.at(-1);
    if (last && isSame(last.holding, span.holding)) spans[spans.length - 1] = { ...last, to: span.to };
    else spans.push(span);
  }
  return { speaker, part, spans, versions: versionsIn(spans) };
}

function isSame(a: Holding, b: Holding): boolean {
  const ids = (holding: Holding) => heldBy(holding).map(({ id }) => id);
  return a.kind === b.kind && ids(a).join() === ids(b).join();
}

/** The statements that hold, or may hold; of a day that is not established, the oldest version first. */
function heldBy(holding: Holding): readonly Statement[] {
  switch (holding.kind) {
    case 'value':
    case 'silence':
    case 'withdrawn':
      return [holding.statement];
    case 'date-not-established':
      return holding.candidates.filter((candidate) => candidate !== null).toReversed();
    case 'no-answer':
      return [];
    default:
      return never(holding);
  }
}

function versionsIn(spans: readonly PartSpan[]): readonly Statement[] {
  const told = spans.flatMap(({ holding }) => heldBy(holding)).filter(tellsOffence);
  return [...new Map(told.map((statement) => [statement.id, statement])).values()];
}

function tellsOffence({ content }: Statement): boolean {
  return content.kind === 'value' && content.value.kind === 'offence';
}

/**
 * Versions of the same part that cover the day too, surely or perhaps, and do not hold: something recorded later does.
 * What a later statement corrects claims nothing any more.
 */
export function contestedOn(statements: readonly Statement[], holding: Holding, on: PlainDate): readonly Statement[] {
  const held = heldBy(holding);
  const [first] = held;
  if (!first) return [];
  const corrected = new Set(statements.map(({ corrects }) => corrects));
  return statements.filter(
    (statement) =>
      keyText(statement) === keyText(first) &&
      tellsOffence(statement) &&
      statement.period !== null &&
      covers(statement.period, on) !== 'no' &&
      !corrected.has(statement.id) &&
      held.every(({ id }) => id !== statement.id),
  );
}

function never(holding: never): never {
  throw new Error(`not a holding: ${JSON.stringify(holding)}`);
}

/**
 * What holds for one key on one day, by one state of the record (design, idea 1): go through the key's statements, the
 * last recorded first; the first that surely covers the day holds; one that may cover it, met before that, makes the
 * answer 'date not established', with all candidates.
 */
import { covers, type Covers } from '../basics/period.ts';
import { dayOf, type PlainDate } from '../basics/plain-date.ts';
import { NO_ANSWER, type Holding } from './holding.ts';
import type { Statement } from './statement.ts';

/** The state of the record that a reader asks for: the latest, a sequence number, or the end of a UTC day. */
export type Known = 'latest' | number | PlainDate;

/** The statements recorded up to `known`; a day takes in all that was recorded on it, by UTC. */
export function upToKnown(statements: readonly Statement[], known: Known): readonly Statement[] {
  if (known === 'latest') return statements;
  if (typeof known === 'number') return statements.filter((statement) => statement.sequence <= known);
  return statements.filter((statement) => dayOf(statement.recordedAt) <= known);
}

/** What holds on the day among the statements of one key, handed over in any order. */
export function holdsOn(statements: readonly Statement[], on: PlainDate): Holding {
  const perhaps: Statement[] = [];
  for (const statement of [...statements].sort((a, b) => b.sequence - a.sequence)) {
    const covered = coversDay(statement, on);
    if (covered === 'no') continue;
    if (covered === 'yes') return holdingOf(perhaps, statement);
    perhaps.push(statement);
  }
  return holdingOf(perhaps, null);
}

/**
 * What holds once this statement of the same key is heard too. A holding carries all that still matters on its day (the
 * last statement that surely covers it, and those above that may), so it takes no look at older ones. The order of
 * hearing does not matter, nor does hearing a statement twice.
 */
export function hear(holding: Holding, statement: Statement, on: PlainDate): Holding {
  const covered = coversDay(statement, on);
  if (covered === 'no') return holding;
  const { perhaps, sure } = layersOf(holding);
  if (sure && sure.sequence >= statement.sequence) return holding;
  const above = perhaps.filter((other) => other.sequence > statement.sequence);
  if (covered === 'yes') return holdingOf(above, statement);
  const below = perhaps.filter((other) => other.sequence < statement.sequence);
  return holdingOf([...above, statement, ...below], sure);
}

/** A withdrawal takes part like any statement; without a period it covers every day. */
function coversDay(statement: Statement, on: PlainDate): Covers {
  return statement.period === null ? 'yes' : covers(statement.period, on);
}

interface Layers {
  /** Those that may cover the day, newest first. */
  readonly perhaps: readonly Statement[];
  /** The newest that surely covers it, under them. */
  readonly sure: Statement | null;
}

function layersOf(holding: Holding): Layers {
  switch (holding.kind) {
    case 'no-answer':
      return { perhaps: [], sure: null };
    case 'date-not-established':
      return {
        perhaps: holding.candidates.slice(0, -1) as readonly Statement[],
        sure: holding.candidates.at(-1) ?? null,
      };
    case 'value':
    case 'silence':
    case 'withdrawn':
      return { perhaps: [], sure: holding.statement };
    default:
      return neverHolding(holding);
  }
}

function holdingOf(perhaps: readonly Statement[], sure: Statement | null): Holding {
  if (perhaps.length > 0) return { kind: 'date-not-established', candidates: [...perhaps, sure] };
  if (sure === null) return NO_ANSWER;
  const content = sure.content;
  switch (content.kind) {
    case 'value':
      return { kind: 'value', value: content.value, statement: sure };
    case 'silence':
      return { kind: 'silence', silence: content.silence, statement: sure };
    case 'withdrawal':
      return { kind: 'withdrawn', statement: sure };
    default:
      return neverContent(content);
  }
}

function neverHolding(holding: never): never {
  throw new Error(`not a holding: ${JSON.stringify(holding)}`);
}

function neverContent(content: never): never {
  throw new Error(`not a content: ${JSON.stringify(content)}`);
}

/**
 * What a state's reforms changed: each two versions of an offence that follow on one another, and the law of the state on
 * the last day of the one and on the first day of the other. Parts that changed between the same days are one reform.
 */
import { grouped } from '../../basics/grouped.ts';
import type { Speaker, StateCode } from '../../basics/ids.ts';
import { addDays, type PlainDate } from '../../basics/plain-date.ts';
import type { Viewer } from '../../record/audience.ts';
import type { Statement } from '../../record/statement.ts';
import { foldCube } from '../fold.ts';
import type { Side } from './differ.ts';
import { encodedOf, offencesHeld } from './encoded-offence.ts';
import type { PartHistory } from './part-history.ts';
import type { Terms } from './terms.ts';

/** Two versions of one part that follow on one another. */
export interface VersionPair {
  readonly part: string | null;
  readonly older: Statement;
  readonly newer: Statement;
}

export interface Reform {
  readonly pairs: readonly [VersionPair, ...VersionPair[]];
  /**
   * The last day on which the older text surely held and the first on which the newer one did; `null`: not known, and the
   * two texts are compared by themselves, as if each were in force.
   */
  readonly days: { readonly before: PlainDate; readonly after: PlainDate } | null;
  /** All offences of the state on those days; where they are not known, the two texts. */
  readonly before: Side;
  readonly after: Side;
}

/** Whose statements, as whom, by which state of the record. */
export interface ReformsOf {
  readonly state: StateCode;
  readonly speaker: Speaker;
  readonly viewer: Viewer;
  readonly sequence: number;
}

/** The reforms that a speaker's histories show, in order of time; those whose days are not known come last. */
export function reformsOf(
  histories: readonly PartHistory[],
  statements: readonly Statement[],
  of: ReformsOf,
  terms: Terms,
): readonly Reform[] {
  const changes = histories
    .filter(({ speaker }) => speaker === of.speaker)
    .flatMap((history) => pairsOf(history).map((pair) => ({ pair, days: daysOf(history, pair) })));
  const known = changes.flatMap(({ pair, days }) => (days === null ? [] : [{ pair, days }]));
  const byDays = [...grouped(known, ({ days }) => `${days.after} ${days.before}`)].sort(([a], [b]) => (a < b ? -1 : 1));
  const sideOn = (on: PlainDate) =>
    offencesHeld(foldCube({ viewer: of.viewer, on, sequence: of.sequence }, statements), of.state, of.speaker, terms);
  return [
    ...byDays.map(([, together]): Reform => {
      const [first, ...rest] = together;
      const { days } = first;
      const pairs = [first.pair, ...rest.map(({ pair }) => pair)] as const;
      return { pairs, days, before: sideOn(days.before), after: sideOn(days.after) };
    }),
    ...changes.filter(({ days }) => days === null).map(({ pair }) => byThemselves(pair, terms)),
  ];
}

function pairsOf({ part, versions }: PartHistory): readonly VersionPair[] {
  return versions.slice(1).map((newer, at) => ({ part, older: versions[at]!, newer }));
}

function daysOf({ spans }: PartHistory, { older, newer }: VersionPair): Reform['days'] {
  const surely = ({ id }: Statement) =>
    spans.filter(({ holding }) => holding.kind === 'value' && holding.statement.id === id);
  const first = surely(newer)[0];
  const last = surely(older).findLast(({ to }) => first !== undefined && to <= first.from);
  return first && last ? { before: addDays(last.to, -1), after: first.from } : null;
}

function byThemselves(pair: VersionPair, terms: Terms): Reform {
  const text = (statement: Statement) => encodedOf(statement, ANY_DAY, 'yes', terms);
  return { pairs: [pair], days: null, before: text(pair.older), after: text(pair.newer) };
}

/** A text that is compared by itself is run as in force; on which day does not matter. */
const ANY_DAY = '2000-01-01' as PlainDate;

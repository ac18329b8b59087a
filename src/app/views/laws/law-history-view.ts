/** A definition over the years: which version held when, each with a letter that stands on the line and in the table. */
import { addDays, dateParts, dateOf, type PlainDate } from '../../../core/basics/plain-date.ts';
import { definitionOf } from '../../../core/compare/law/encoded-offence.ts';
import type { PartHistory, PartSpan } from '../../../core/compare/law/part-history.ts';
import { changeDays } from '../../../core/record/change-days.ts';
import type { Statement } from '../../../core/record/statement.ts';
import type { LawHistoryView, LawSpanView, VersionView } from '../../../pages/laws/state-law-view.ts';
import { say } from '../../../words/messages.ts';
import { offenceName } from '../../../words/offence-words.ts';
import { citationsOf, saidLaw } from '../fact-view.ts';
import type { Telling } from '../telling.ts';

/** The year in which the Palermo Protocol was adopted; older laws are shown from the year in which they began. */
const FIRST_YEAR = 2000;
/** The last day of the calendar: none comes after it. */
const LAST_DAY = '9999-12-31';

/** From which to which day histories are told: over the reader's day and today, whichever is later. */
export function yearsShown(
  statements: readonly Statement[],
  on: PlainDate,
  today: PlainDate,
): { readonly from: PlainDate; readonly until: PlainDate } {
  const first = changeDays(statements).filter((day) => day < on)[0];
  const year = first === undefined ? FIRST_YEAR : Math.min(FIRST_YEAR, dateParts(first).year);
  const last = on > today ? on : today;
  return { from: dateOf(year, 1, 1), until: last < LAST_DAY ? addDays(last, 1) : last };
}

/** Each version of these histories, by the id of its statement, with letters in the order in which they first hold. */
export function letteredVersions(
  telling: Telling,
  histories: readonly PartHistory[],
): ReadonlyMap<string, VersionView> {
  const versions = histories.flatMap((history) => history.versions);
  return new Map(versions.map((statement, at) => [statement.id, versionView(telling, statement, letterOf(at))]));
}

/** A, B ... Z, AA, AB ... */
function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
}

function versionView(telling: Telling, statement: Statement, letter: string): VersionView {
  const definition = definitionOf(statement);
  if (!definition) throw new Error(`no definition in ${statement.id}`);
  return {
    letter,
    statement: statement.id,
    name: saidLaw(offenceName(definition), statement.speaker, telling.language),
    isDefinitionOnly: definition.isDefinitionOnly === true,
    citations: citationsOf(telling, [statement]),
  };
}

/** `null` where no definition holds at any time shown. */
export function lawHistoryView(
  telling: Telling,
  history: PartHistory,
  versions: ReadonlyMap<string, VersionView>,
): LawHistoryView | null {
  const [first, last] = [history.spans[0], history.spans.at(-1)];
  const newest = history.versions.at(-1);
  const name = newest && versions.get(newest.id)?.name;
  if (!first || !last || !name) return null;
  return {
    id: `history-${history.part ?? 'law'}`,
    name,
    from: first.from,
    until: last.to,
    spans: history.spans.map((span) => spanView(telling, span, versions)),
    on: telling.cube.on,
  };
}

function spanView(
  { language }: Telling,
  { from, to, holding }: PartSpan,
  versions: ReadonlyMap<string, VersionView>,
): LawSpanView {
  const bounds = { from, to };
  switch (holding.kind) {
    case 'value': {
      const version = versions.get(holding.statement.id);
      if (!version) return { ...bounds, ...nothing(language) };
      const recalled = holding.statement.confidence === 'recalled';
      return { ...bounds, kind: 'held', versions: [version], words: version.letter, recalled };
    }
    case 'date-not-established': {
      const perhaps = holding.candidates.flatMap((each) => (each && versions.get(each.id)) ?? []);
      const words = say('law_state_span_perhaps', language);
      return { ...bounds, kind: 'perhaps', versions: perhaps, words, recalled: false };
    }
    case 'silence':
    case 'withdrawn':
    case 'no-answer':
      return { ...bounds, ...nothing(language) };
    default:
      return never(holding);
  }
}

function nothing(language: Telling['language']): Omit<LawSpanView, 'from' | 'to'> {
  return { kind: 'nothing', versions: [], words: say('values_silence_nothing_on_record', language), recalled: false };
}

function never(holding: never): never {
  throw new Error(`not a holding: ${JSON.stringify(holding)}`);
}

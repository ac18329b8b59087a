/** What came of a meeting, what it decided apart from what others said. */
import type { Catalog } from '../../core/content/catalog.ts';
import type { Meeting, Outcome } from '../../core/content/meeting.ts';
import type { OutcomeKindView, OutcomeView } from '../../pages/meetings/meeting-view.ts';
import { codeLabel } from '../../words/names.ts';
import { areaName, responsibleName } from './responsible.ts';
import type { Telling } from './telling.ts';
import { entryView } from './vouched-view.ts';

const LIST = 'outcome-kind';

/** The kinds that come from the meeting itself (`Outcome.kind`). */
const OWN: ReadonlySet<string> = new Set([
  'conclusion',
  'recommendation',
  'commitment',
  'decision',
  'declaration-point',
  'declaration-recital',
]);
const TOPIC = 'topic';

export interface OutcomesView {
  readonly own: readonly OutcomeKindView[];
  readonly topics: readonly OutcomeView[];
  readonly others: readonly OutcomeKindView[];
}

/** Each outcome once: the meeting's own, its topics, and the rest; kinds in the order of their list. */
export function outcomesView(told: Telling, meeting: Meeting): OutcomesView {
  const kinds = kindsInOrder(told.catalog, meeting.outcomes);
  const group = (kind: string): OutcomeKindView => ({
    kind,
    name: codeLabel(LIST, kind, told.catalog, told.language),
    outcomes: meeting.outcomes.filter((outcome) => outcome.kind === kind).map((outcome) => outcomeView(told, outcome)),
  });
  return {
    own: kinds.filter((kind) => OWN.has(kind)).map(group),
    topics: kinds.filter((kind) => kind === TOPIC).flatMap((kind) => group(kind).outcomes),
    others: kinds.filter((kind) => !OWN.has(kind) && kind !== TOPIC).map(group),
  };
}

export function isOwn({ kind }: Outcome): boolean {
  return OWN.has(kind);
}

/** A kind that the list does not know stands last, so that nothing said ever disappears. */
function kindsInOrder(catalog: Catalog, outcomes: readonly Outcome[]): readonly string[] {
  const listed = catalog.codeLists.get(LIST)?.codes.map(({ id }) => id) ?? [];
  const there = new Set(outcomes.map(({ kind }) => kind));
  return [...new Set([...listed, ...there])].filter((kind) => there.has(kind));
}

function outcomeView(told: Telling, outcome: Outcome): OutcomeView {
  const { catalog, language } = told;
  return {
    id: outcome.id,
    area: areaName(outcome.area, catalog, language),
    responsible: responsibleName(outcome.responsible, catalog, language),
    entry: entryView(told, outcome.text, outcome),
  };
}

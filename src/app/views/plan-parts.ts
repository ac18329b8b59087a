/** The parts of a Work Plan for the page: headings as a table, the rest in groups, findings with their figures. */
import type { PlanPart, Plan } from '../../core/content/plan.ts';
import {
  PART_GROUPS,
  type FindingView,
  type HeadingRowView,
  type PartGroup,
  type PartGroupView,
  type PartView,
} from '../../pages/plan/plan-view.ts';
import { sayPeriod } from '../../words/dates.ts';
import { sayNumber } from '../../words/numbers.ts';
import { capital } from './fact-view.ts';
import { areaName, responsibleName } from './responsible.ts';
import type { Telling } from './telling.ts';
import { entryView } from './vouched-view.ts';

const TYPE_OF: Readonly<Record<PartGroup, PlanPart['type']>> = {
  objectives: 'objective',
  actions: 'action',
  principles: 'principle',
  rules: 'rule',
  activities: 'activity',
  history: 'history',
};

/** A heading belongs to an area and to one of two who are responsible; areas in the order of the plan. */
export function headingRows(told: Telling, { parts }: Plan): readonly HeadingRowView[] {
  const headings = parts.filter(({ type }) => type === 'heading');
  const areas = [...new Set(headings.flatMap(({ area }) => area ?? []))];
  const entry = (area: string, responsible: string) => {
    const found = headings.find((part) => part.area === area && part.responsible === responsible);
    return found ? entryView(told, found.text, found) : null;
  };
  return areas.map((area) => ({
    area: areaName(area, told.catalog, told.language) ?? area,
    memberStates: entry(area, 'member-states'),
    secretariat: entry(area, 'gs-oas'),
  }));
}

/** The groups in which something is on record. */
export function partGroups(told: Telling, { parts }: Plan): readonly PartGroupView[] {
  return PART_GROUPS.map((group) => ({
    group,
    parts: parts.filter(({ type }) => type === TYPE_OF[group]).map((part) => partView(told, group, part)),
  })).filter(({ parts: found }) => found.length > 0);
}

/** Of what happened nobody is responsible: only what is to be done names who acts. */
function partView(told: Telling, group: PartGroup, part: PlanPart): PartView {
  const { catalog, language } = told;
  const since = part.from && sayPeriod({ from: part.from, to: { precision: 'open' } }, language);
  return {
    id: part.id,
    area: areaName(part.area, catalog, language),
    responsible: group === 'history' ? null : responsibleName(part.responsible, catalog, language),
    since: since === undefined ? null : capital(since),
    entry: entryView(told, part.text, part),
  };
}

export function findingViews(told: Telling, { parts }: Plan): readonly FindingView[] {
  return parts
    .filter(({ type }) => type === 'finding')
    .map((part) => ({
      id: part.id,
      figure: part.figure === undefined ? null : sayNumber(part.figure, told.language),
      unit: part.unit?.[told.language] ?? null,
      entry: entryView(told, part.text, part),
    }));
}

/** One Work Plan: its period by each source, and what of it could be read. */
import type { Language } from '../../core/basics/language.ts';
import type { Cube } from '../../core/compare/cube.ts';
import { getFrom, type Catalog } from '../../core/content/catalog.ts';
import type { Plan } from '../../core/content/plan.ts';
import type { OnePlanView, PlanView } from '../../pages/plan/plan-view.ts';
import { sayBound } from '../../words/dates.ts';
import { m, say } from '../../words/messages.ts';
import { findingViews, headingRows, partGroups } from './plan-parts.ts';
import { sourceList, telling, type Telling } from './telling.ts';
import { vouchedView } from './vouched-view.ts';

export function planView(cube: Cube, catalog: Catalog, id: string, language: Language): OnePlanView {
  const plan = getFrom(catalog.plans, id, 'plan');
  const told = telling(cube, catalog, language);
  const view = planBody(told, plan);
  return { plan: view, finding: finding(plan, language), sources: sourceList(told) };
}

function finding(plan: Plan, language: Language): readonly string[] {
  const actions = plan.parts.filter(({ type }) => type === 'action').length;
  const entered = plan.actionTexts === 'entered' ? String(actions) : say('record_plan_not_read', language);
  return [m.record_plan_finding({ n: plan.parts.length - actions, actions: entered }, { locale: language })];
}

/** The plan's sources are numbered with those of the page. */
export function planBody(told: Telling, plan: Plan): PlanView {
  const { catalog, language } = told;
  return {
    id: plan.id,
    title: plan.title[language],
    instrument: catalog.instruments.has(plan.id) ? plan.id : null,
    from: sayBound(plan.from, language),
    ends: plan.lastDay.map((end) => ({
      words: sayBound(end.at, language),
      note: end.note[language],
      vouched: vouchedView(told, { sources: end.sources, confidence: end.confidence }),
    })),
    actionsEntered: plan.actionTexts === 'entered',
    unreviewed: plan.reviewed !== true,
    notes: plan.notes.map((note) => note[language]),
    headings: headingRows(told, plan),
    groups: partGroups(told, plan),
    findings: findingViews(told, plan),
  };
}

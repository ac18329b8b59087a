/** The Work Plans in order, with their periods on one line of years. */
import type { Language } from '../../core/basics/language.ts';
import { boundRange } from '../../core/basics/period.ts';
import type { Cube } from '../../core/compare/cube.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import type { Plan } from '../../core/content/plan.ts';
import type { PeriodView, PlansView } from '../../pages/plan/plan-view.ts';
import { sayBound } from '../../words/dates.ts';
import { sayList } from '../../words/lists.ts';
import { m } from '../../words/messages.ts';
import { planBody } from './plan-view.ts';
import { sourceList, telling } from './telling.ts';

export function plansView(cube: Cube, catalog: Catalog, language: Language): PlansView {
  const told = telling(cube, catalog, language);
  const plans = [...catalog.plans.values()].toSorted((a, b) => firstYear(a) - firstYear(b));
  const views = plans.map((plan) => planBody(told, plan));
  return {
    finding: finding(plans, language),
    periods: plans.map((plan, index) => periodView(plan, index + 1, language)),
    plans: views,
    sources: sourceList(told),
  };
}

function firstYear({ from }: Plan): number {
  return Number(boundRange(from, 'from').first.slice(0, 4));
}

function finding(plans: readonly Plan[], language: Language): readonly string[] {
  const locale = { locale: language };
  const [first] = plans;
  const missing = plans.filter(({ actionTexts }) => actionTexts === 'not-yet-entered').length;
  return [
    ...(first ? [m.record_plans_finding({ n: plans.length, year: firstYear(first) }, locale)] : []),
    ...(missing > 0 ? [m.record_plans_missing({ n: missing, all: plans.length }, locale)] : []),
  ];
}

/** 'Plan 1: 2010 to 2012 or 2014'. */
function periodView(plan: Plan, number: number, language: Language): PeriodView {
  const locale = { locale: language };
  const ends = plan.lastDay.map(({ at }) => ({
    year: Number(boundRange(at, 'to').last.slice(0, 4)),
    words: sayBound(at, language),
  }));
  const to = sayList(
    ends.map(({ words }) => words),
    language,
    'or',
  );
  return {
    id: plan.id,
    name: m.record_plan_short({ n: number }, locale),
    words: m.record_period_from_to({ from: sayBound(plan.from, language), to }, locale),
    from: firstYear(plan),
    ends: [...new Set(ends.map(({ year }) => year))].sort((a, b) => a - b),
  };
}

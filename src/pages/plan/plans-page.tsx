/** The Work Plans: their periods on one line of years, then what of each could be read. */
import { say } from '../../words/messages.ts';
import { href, paths } from '../addresses.ts';
import { Actions } from '../components/actions.tsx';
import { SourceList } from '../components/source-list.tsx';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import { ActionsMissing, PlanEnds, PlanNotes, PlanParts } from './plan-body.tsx';
import type { PlansView } from './plan-view.ts';
import { Periods } from './periods.tsx';

export function plansPage(frame: Frame, view: PlansView): string {
  const { language } = frame;
  const title = say('record_plans_title', language);
  return pageText(
    <Layout frame={frame} title={title} part="plan" crumbs={[{ words: say('pages_menu_plan', language) }]}>
      <h1>{title}</h1>
      <p class="lede">{view.finding.join(' ')}</p>
      <Periods periods={view.periods} frame={frame} />
      {view.plans.map((plan) => (
        <section class="sec" aria-labelledby={plan.id}>
          <h2 id={plan.id}>
            <a href={href(frame, paths.plan(plan.id))}>{plan.title}</a>
          </h2>
          <PlanEnds plan={plan} frame={frame} />
          {!plan.actionsEntered && <ActionsMissing plan={plan} frame={frame} heading="h3" />}
          <PlanParts plan={plan} frame={frame} heading="h3" folded />
          <PlanNotes plan={plan} frame={frame} />
          <Actions>
            <a href={href(frame, paths.plan(plan.id))}>{say('record_whole_plan', language)}</a>
            {plan.instrument !== null && (
              <a href={href(frame, paths.instrument(plan.instrument))}>{say('record_plan_as_instrument', language)}</a>
            )}
          </Actions>
        </section>
      ))}
      <section class="sec" aria-labelledby="sources">
        <h2 id="sources">{say('pages_menu_sources', language)}</h2>
        <SourceList sources={view.sources} frame={frame} />
      </section>
    </Layout>,
  );
}

/** One Work Plan on a page of its own, each of its parts at an address. */
import { say } from '../../words/messages.ts';
import { href, paths } from '../addresses.ts';
import { Actions } from '../components/actions.tsx';
import { SourceList } from '../components/source-list.tsx';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import { ActionsMissing, PlanEnds, PlanNotes, PlanParts } from './plan-body.tsx';
import type { OnePlanView } from './plan-view.ts';

export function planPage(frame: Frame, { plan, finding, sources }: OnePlanView): string {
  const { language } = frame;
  return pageText(
    <Layout
      frame={frame}
      title={plan.title}
      part="plan"
      crumbs={[{ words: say('pages_menu_plan', language), path: paths.plans }, { words: plan.title }]}
    >
      <h1 class="h2ish">{plan.title}</h1>
      <p class="lede">{finding.join(' ')}</p>
      <PlanEnds plan={plan} frame={frame} />
      {plan.instrument !== null && (
        <Actions>
          <a href={href(frame, paths.instrument(plan.instrument))}>{say('record_plan_as_instrument', language)}</a>
        </Actions>
      )}
      {!plan.actionsEntered && <ActionsMissing plan={plan} frame={frame} heading="h2" />}
      <PlanParts plan={plan} frame={frame} heading="h2" />
      <PlanNotes plan={plan} frame={frame} />
      <section class="sec" aria-labelledby="sources">
        <h2 id="sources">{say('pages_menu_sources', language)}</h2>
        <SourceList sources={sources} frame={frame} />
      </section>
    </Layout>,
  );
}

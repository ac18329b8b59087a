/** Outcomes of a meeting, kind by kind; each with its area, who is to act, its source. */
import type { Frame } from '../frame.ts';
import { say } from '../../words/messages.ts';
import { Entry } from '../components/vouched.tsx';
import type { OutcomeKindView, OutcomeView } from './meeting-view.ts';

export function OutcomeKinds({
  kinds,
  frame,
  own = false,
}: {
  kinds: readonly OutcomeKindView[];
  frame: Frame;
  own?: boolean;
}) {
  return (
    <>
      {kinds.map((kind) => (
        <section class="sub">
          <h3 class="h3ish">{kind.name}</h3>
          <OutcomeRows outcomes={kind.outcomes} frame={frame} own={own} />
        </section>
      ))}
    </>
  );
}

export function OutcomeRows({
  outcomes,
  frame,
  own = false,
}: {
  outcomes: readonly OutcomeView[];
  frame: Frame;
  own?: boolean;
}) {
  return (
    <dl>
      {outcomes.map((outcome) => (
        <div class="fact" id={outcome.id}>
          <dt>
            {outcome.area ?? <span class="unnamed">{say('record_no_area', frame.language)}</span>}
            {outcome.responsible !== null && <span class="who-acts">{outcome.responsible}</span>}
          </dt>
          <dd class="col">
            <Entry entry={outcome.entry} frame={frame} own={own} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

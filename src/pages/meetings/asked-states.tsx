/** The states that a meeting asked, and those that it did not ask, with the reason. */
import { m, say } from '../../words/messages.ts';
import { href, paths } from '../addresses.ts';
import { Empty } from '../components/empty.tsx';
import { Sign } from '../components/sign.tsx';
import type { Frame } from '../frame.ts';
import type { MeetingView, StateLinkView } from './meeting-view.ts';

export function AskedStates({ view, frame }: { view: MeetingView; frame: Frame }) {
  const { language } = frame;
  const locale = { locale: language };
  return (
    <section class="sec" aria-labelledby="asked">
      <h2 id="asked">{say('record_asked_title', language)}</h2>
      {view.askedStates === null ? (
        <Empty title={say('record_asked_no_list', language)}>
          <p>
            {view.standIn === null
              ? say('record_asked_uncounted', language)
              : m.record_asked_no_list_why({ n: view.standIn }, locale)}
          </p>
        </Empty>
      ) : (
        <details>
          <summary>{m.record_asked_list({ n: view.askedStates.length }, locale)}</summary>
          <ul class="in-columns">
            {view.askedStates.map((state) => (
              <li>
                <StateLink state={state} frame={frame} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {view.notAsked.length > 0 && <NotAsked view={view} frame={frame} />}
    </section>
  );
}

function NotAsked({ view, frame }: { view: MeetingView; frame: Frame }) {
  return (
    <div class="nothing">
      <h3>
        <Sign id="na" words={say('record_not_asked', frame.language)} />
      </h3>
      <ul class="one">
        {view.notAsked.map((state) => (
          <li>
            <StateLink state={state} frame={frame} />. {state.reason}
          </li>
        ))}
      </ul>
    </div>
  );
}

function StateLink({ state, frame }: { state: StateLinkView; frame: Frame }) {
  if (!state.known) return <>{state.name}</>;
  return <a href={href(frame, paths.state(state.code))}>{state.name}</a>;
}

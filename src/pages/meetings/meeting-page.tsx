/** One meeting: what it decided itself apart from what others said, whom it asked and what, each with its source. */
import { say } from '../../words/messages.ts';
import { paths } from '../addresses.ts';
import { Sign } from '../components/sign.tsx';
import { SourceList } from '../components/source-list.tsx';
import { Says } from '../components/says.tsx';
import { Vouched } from '../components/vouched.tsx';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import { AskedStates } from './asked-states.tsx';
import { Convening, Documents, Officers } from './meeting-papers.tsx';
import { MeetingSide } from './meeting-side.tsx';
import type { MeetingView } from './meeting-view.ts';
import { OutcomeKinds, OutcomeRows } from './outcomes.tsx';
import { QuestionnairePut } from './questionnaire-put.tsx';

export function meetingPage(frame: Frame, view: MeetingView): string {
  const { language } = frame;
  return pageText(
    <Layout
      frame={frame}
      title={view.title}
      part="meetings"
      crumbs={[
        { words: say('pages_menu_meetings', language), path: paths.meetings },
        { words: view.symbol ?? view.title },
      ]}
    >
      <div class="cols main-side beside">
        <div>
          <h1>{view.title}</h1>
          <p class="lede">{view.finding.join(' ')}</p>
          <HeadFacts view={view} frame={frame} />
          <Reservations view={view} frame={frame} />
        </div>
        <MeetingSide view={view} frame={frame} />
        <div>
          <Outcomes view={view} frame={frame} />
          <AskedStates view={view} frame={frame} />
          {view.questionnaire && <QuestionnairePut questionnaire={view.questionnaire} frame={frame} />}
          {view.convening.length > 0 && <Convening convening={view.convening} frame={frame} />}
          {view.officers.length > 0 && <Officers officers={view.officers} frame={frame} />}
          {view.documents.length > 0 && <Documents documents={view.documents} frame={frame} />}
          {view.missing.length > 0 && <Missing view={view} frame={frame} />}
          {view.sources.length > 0 && (
            <section class="sec" aria-labelledby="sources">
              <h2 id="sources">{say('pages_menu_sources', language)}</h2>
              <SourceList sources={view.sources} frame={frame} />
            </section>
          )}
        </div>
      </div>
    </Layout>,
  );
}

function HeadFacts({ view, frame }: { view: MeetingView; frame: Frame }) {
  const { language } = frame;
  const facts = [
    [say('record_when', language), view.when],
    [say('record_where', language), view.where],
    [say('record_format', language), view.format],
    [say('record_asked', language), view.asked],
  ] as const;
  return (
    <>
      <dl class="facts3 four">
        {facts.map(([words, says]) => (
          <div>
            <dt>{words}</dt>
            <dd>
              <Says says={says} frame={frame} />
            </dd>
          </div>
        ))}
      </dl>
      <Vouched vouched={view.vouched} frame={frame} />
    </>
  );
}

function Reservations({ view, frame }: { view: MeetingView; frame: Frame }) {
  if (view.reservations.length === 0) return null;
  return (
    <div class="note warn sp5">
      <b>{say('record_reservations', frame.language)}</b>
      <ul class="plain reservations">
        {view.reservations.map((words) => (
          <li>{words}</li>
        ))}
      </ul>
    </div>
  );
}

/** Three sections, each only where there is something in it: its own outcomes, its topics, what others said. */
function Outcomes({ view, frame }: { view: MeetingView; frame: Frame }) {
  const { language } = frame;
  return (
    <>
      {view.own.length > 0 && (
        <section class="sec" aria-labelledby="own">
          <h2 id="own">{say('record_own', language)}</h2>
          <p class="small quiet">{say('record_own_note', language)}</p>
          <OutcomeKinds kinds={view.own} frame={frame} own />
        </section>
      )}
      {view.topics.length > 0 && (
        <section class="sec" aria-labelledby="topics">
          <h2 id="topics">{say('record_topics', language)}</h2>
          <OutcomeRows outcomes={view.topics} frame={frame} />
        </section>
      )}
      {view.others.length > 0 && (
        <section class="sec" aria-labelledby="others">
          <h2 id="others">{say('record_others', language)}</h2>
          <p class="small quiet">{say('record_others_note', language)}</p>
          <OutcomeKinds kinds={view.others} frame={frame} />
        </section>
      )}
    </>
  );
}

function Missing({ view, frame }: { view: MeetingView; frame: Frame }) {
  return (
    <div class="nothing sp5">
      <h2 class="h3ish">
        <Sign id="noans" words={say('record_missing', frame.language)} />
      </h2>
      <ul>
        {view.missing.map((words) => (
          <li>{words}</li>
        ))}
      </ul>
    </div>
  );
}

/** The meetings as a line of time: full where the days were read, double from memory, broken where they are not established. */
import { say } from '../../words/messages.ts';
import { href, paths } from '../addresses.ts';
import { Says } from '../components/says.tsx';
import { SourceList } from '../components/source-list.tsx';
import { Vouched } from '../components/vouched.tsx';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import type { DaysKnown, MeetingLineView, MeetingsView } from './meetings-view.ts';

export function meetingsPage(frame: Frame, view: MeetingsView): string {
  const { language } = frame;
  const title = say('record_meetings_title', language);
  return pageText(
    <Layout frame={frame} title={title} part="meetings" crumbs={[{ words: say('pages_menu_meetings', language) }]}>
      <h1>{title}</h1>
      <p class="lede">{view.finding.join(' ')}</p>
      <p class="small quiet sp">{say('record_meetings_line', language)}</p>
      <ol class="road meetings sp5">
        {view.meetings.map((meeting) => (
          <MeetingLine meeting={meeting} frame={frame} />
        ))}
      </ol>
      {view.sources.length > 0 && (
        <section class="sec" aria-labelledby="sources">
          <h2 id="sources">{say('pages_menu_sources', language)}</h2>
          <SourceList sources={view.sources} frame={frame} />
        </section>
      )}
    </Layout>,
  );
}

const LINE: Readonly<Record<DaysKnown, string | undefined>> = {
  established: undefined,
  recalled: 'mem-step',
  'not-established': 'gap',
};

function MeetingLine({ meeting, frame }: { meeting: MeetingLineView; frame: Frame }) {
  const { language } = frame;
  const facts = [
    [say('record_when', language), meeting.when],
    [say('record_where', language), meeting.where],
    [say('record_asked', language), meeting.asked],
  ] as const;
  return (
    <li id={meeting.id} class={LINE[meeting.days]}>
      <svg class="stop" viewBox="0 0 20 20" aria-hidden="true">
        <use href={`#s-${meeting.when.sign}`} />
      </svg>
      <h2>
        <a href={href(frame, paths.meeting(meeting.id))}>{meeting.title}</a>{' '}
        {meeting.afterDay && <span class="tag">{say('record_after_day', language)}</span>}
      </h2>
      <dl class="facts3">
        {facts.map(([words, says]) => (
          <div>
            <dt>{words}</dt>
            <dd>
              <Says says={says} frame={frame} />
            </dd>
          </div>
        ))}
      </dl>
      <Vouched vouched={meeting.vouched} frame={frame} />
    </li>
  );
}

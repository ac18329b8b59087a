/** What stands on the page of a meeting, and the meetings before and after it. */
import { m, say, type PlainKey } from '../../words/messages.ts';
import { href, paths } from '../addresses.ts';
import { Actions } from '../components/actions.tsx';
import type { Frame } from '../frame.ts';
import type { MeetingView } from './meeting-view.ts';

export function MeetingSide({ view, frame }: { view: MeetingView; frame: Frame }) {
  const { language } = frame;
  const locale = { locale: language };
  return (
    <aside class="side" aria-label={say('pages_on_this_page', language)}>
      <h2>{say('pages_on_this_page', language)}</h2>
      <ul>
        {partsOf(view).map(([id, key]) => (
          <li>
            <a href={`#${id}`}>{say(key, language)}</a>
          </li>
        ))}
      </ul>
      <Actions>
        {view.before && (
          <a href={href(frame, paths.meeting(view.before.id))}>
            {m.record_before({ title: view.before.title }, locale)}
          </a>
        )}
        {view.after && (
          <a href={href(frame, paths.meeting(view.after.id))}>{m.record_after({ title: view.after.title }, locale)}</a>
        )}
      </Actions>
    </aside>
  );
}

/** The sections that are there, by their fragments. */
function partsOf(view: MeetingView): readonly (readonly [string, PlainKey])[] {
  const parts = [
    ['own', 'record_own', view.own.length > 0],
    ['topics', 'record_topics', view.topics.length > 0],
    ['others', 'record_others', view.others.length > 0],
    ['asked', 'record_asked_title', true],
    ['questionnaire', 'record_questionnaire', view.questionnaire !== null],
    ['convening', 'record_convening', view.convening.length > 0],
    ['officers', 'record_officers', view.officers.length > 0],
    ['documents', 'record_documents', view.documents.length > 0],
    ['sources', 'pages_menu_sources', view.sources.length > 0],
  ] as const;
  return parts.filter(([, , there]) => there).map(([id, key]) => [id, key] as const);
}

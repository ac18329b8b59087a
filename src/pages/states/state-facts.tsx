/** The few plain facts at the head of a profile: the Palermo Protocol, the kind of state, its part in the meetings. */
import { m, say } from '../../words/messages.ts';
import { sayNumber } from '../../words/numbers.ts';
import { Citations } from '../components/fact.tsx';
import { Sign } from '../components/sign.tsx';
import type { Frame } from '../frame.ts';
import type { CitationView } from '../components/fact-view.ts';
import type { MeetingPartView, StateView, TreatyView } from './state-view.ts';

const PALERMO = 'palermo-protocol';

export function StateFacts({ view, frame }: { view: StateView; frame: Frame }) {
  const { language } = frame;
  const meeting = view.meetings.find(({ ownAnswers }) => ownAnswers !== null);
  return (
    <dl class="facts3">
      <Palermo view={view} frame={frame} />
      <div>
        <dt>{say('pages_state_form', language)}</dt>
        <dd>
          {say(view.federal.is ? 'pages_federal' : 'pages_unitary', language)}, {view.subregion}
          {view.federal.recalled && <span class="src">{say('pages_from_memory_unchecked', language)}</span>}
        </dd>
      </div>
      {meeting && (
        <div>
          <dt>{meeting.title}</dt>
          <dd>
            <MeetingPart meeting={meeting} frame={frame} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** Since when the Protocol binds the state; more than one day where speakers differ. */
function Palermo({ view, frame }: { view: StateView; frame: Frame }) {
  const { language } = frame;
  const facts = view.treaties.find(({ instrument }) => instrument.id === PALERMO)?.facts ?? [];
  const inForce = facts.filter(({ fact }) => fact.derived);
  const days = [...new Set(inForce.flatMap(({ fact }) => fact.says[0]?.words ?? []))];
  return (
    <div>
      <dt>{say('pages_palermo', language)}</dt>
      {inForce.length === 0 && (
        <dd>
          <span class="say unlit">
            <Sign id="noans" words={say('values_silence_nothing_on_record', language)} />
          </span>
        </dd>
      )}
      {days.map((day) => {
        const same = inForce.filter(({ fact }) => fact.says[0]?.words === day);
        return (
          <dd>
            {say('pages_in_force_since', language)} <b>{day}</b>
            <span class="src">
              {same.every(({ fact }) => fact.recalled) && `${say('pages_from_memory_unchecked', language)}. `}
              {say('pages_treaty_rule', language)}. <Citations citations={once(same)} frame={frame} />
            </span>
          </dd>
        );
      })}
    </div>
  );
}

/** The sources of several facts, each once. */
function once(facts: TreatyView['facts']): readonly CitationView[] {
  return [...new Map(facts.flatMap(({ fact }) => fact.citations).map((each) => [each.number, each])).values()];
}

const ASKED = {
  asked: 'pages_meeting_asked',
  'not-asked': 'pages_meeting_not_asked',
  'not-established': 'pages_meeting_unknown',
} as const;

/** Asked or not, why not, and how many of its answers are public. */
export function MeetingPart({ meeting, frame }: { meeting: MeetingPartView; frame: Frame }) {
  const { language } = frame;
  const { asked, ownAnswers, reason } = meeting;
  return (
    <>
      {capital(say(ASKED[asked], language))}
      {reason !== null && `. ${reason}`}
      {asked === 'asked' && ownAnswers !== null && (
        <>
          {'. '}
          {ownAnswers === 0 ? (
            <span class="nowrap">
              <Sign id="noans" words={say('values_sign_noans', language)} />
            </span>
          ) : (
            m.pages_public_answers({ n: ownAnswers, answers: sayNumber(ownAnswers, language) }, { locale: language })
          )}
        </>
      )}
    </>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Under which day in the world and by which state of the record a page is read, and the form to read it at others. */
import { m, say } from '../../words/messages.ts';
import { sayDate } from '../../words/dates.ts';
import { sayNumber } from '../../words/numbers.ts';
import { address } from '../addresses.ts';
import type { Frame, ReadAt } from '../frame.ts';

export function TimeStrip({ frame, readAt }: { frame: Frame; readAt: ReadAt }) {
  const { language } = frame;
  const on = sayDate(readAt.on, language);
  const before = say(readAt.onAsked ? 'pages_time_stood_on' : 'pages_time_stand_on', language);
  return (
    <div class="time" role="region" aria-label={`${before} ${on}`}>
      <div class="wrap">
        <span>
          {before} <b class="num">{on}</b>
        </span>
        <span class="quiet num">{knownWords(frame, readAt)}</span>
        <ReadAtAnotherDay frame={frame} readAt={readAt} />
      </div>
    </div>
  );
}

function knownWords({ language }: Frame, { recordedOn, sequence }: ReadAt): string {
  if (recordedOn === null) return say('pages_time_nothing_recorded', language);
  return m.pages_time_known(
    { day: sayDate(recordedOn, language), record: sayNumber(sequence, language) },
    { locale: language },
  );
}

/** The form leads to this page with the two dates; what else the address carries stays. */
function ReadAtAnotherDay({ frame, readAt }: { frame: Frame; readAt: ReadAt }) {
  const { language, path, query } = frame;
  const kept = Object.entries(query).filter(([name]) => name !== 'on' && name !== 'known');
  return (
    <details>
      <summary>{say('pages_time_another_day', language)}</summary>
      <form action={address(language, path, {})} method="get">
        {kept.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <div>
          <label for="time-on">{say('pages_time_on', language)}</label>
          <input id="time-on" name="on" type="date" value={readAt.on} />
        </div>
        <div>
          <label for="time-known">{say('pages_time_known_until', language)}</label>
          <input id="time-known" name="known" type="date" value={knownDay(frame, readAt)} />
        </div>
        <button>{say('pages_time_show', language)}</button>
      </form>
    </details>
  );
}

/** The day asked for; else empty, which asks for the latest state of the record. */
function knownDay({ query }: Frame, { recordedOn }: ReadAt): string {
  const asked = query['known'];
  if (asked === undefined) return '';
  return asked.includes('-') ? asked : (recordedOn ?? '');
}

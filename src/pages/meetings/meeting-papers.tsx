/** How a meeting was convened, who presided over it, and its documents. */
import type { Child } from 'hono/jsx';
import { m, say } from '../../words/messages.ts';
import { href, paths } from '../addresses.ts';
import { SignDrawing } from '../components/sign.tsx';
import { Entry, Vouched } from '../components/vouched.tsx';
import type { Frame } from '../frame.ts';
import type { MeetingView, OfficerView, ReportedView } from './meeting-view.ts';

export function Convening({ convening, frame }: { convening: MeetingView['convening']; frame: Frame }) {
  return (
    <section class="sec" aria-labelledby="convening">
      <h2 id="convening">{say('record_convening', frame.language)}</h2>
      <dl>
        {convening.map((each) => (
          <Reported reported={each} frame={frame} />
        ))}
      </dl>
    </section>
  );
}

export function Documents({ documents, frame }: { documents: MeetingView['documents']; frame: Frame }) {
  const { language } = frame;
  return (
    <section class="sec" aria-labelledby="documents">
      <h2 id="documents">{say('record_documents', language)}</h2>
      <dl>
        {documents.map((each) => (
          <Reported reported={each} frame={frame}>
            <span class="who-acts">{each.date ?? say('record_no_date', language)}</span>
          </Reported>
        ))}
      </dl>
    </section>
  );
}

function Reported({ reported, frame, children }: { reported: ReportedView; frame: Frame; children?: Child }) {
  const { symbol, instrument } = reported;
  return (
    <div class="fact">
      <dt>
        {symbol === null && <span class="unnamed">{say('record_no_symbol', frame.language)}</span>}
        {symbol !== null && instrument === null && symbol}
        {instrument !== null && <a href={href(frame, paths.instrument(instrument))}>{symbol}</a>}
        {children}
      </dt>
      <dd class="col">
        <Entry entry={reported.entry} frame={frame} />
      </dd>
    </div>
  );
}

export function Officers({ officers, frame }: { officers: MeetingView['officers']; frame: Frame }) {
  return (
    <section class="sec" aria-labelledby="officers">
      <h2 id="officers">{say('record_officers', frame.language)}</h2>
      <dl>
        {officers.map((officer) => (
          <div class="fact">
            <dt>{officer.role}</dt>
            <dd class="col">
              <div>
                <Officer officer={officer} frame={frame} />
                <Vouched vouched={officer.vouched} frame={frame} />
              </div>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Officer({ officer, frame }: { officer: OfficerView; frame: Frame }) {
  const { language } = frame;
  const { name, post, state, proposedBy, vouched } = officer;
  const ground = vouched.recalled ? 'mem' : 'lit';
  return (
    <>
      <span class={name === null && state === null ? 'say unlit' : `say ${ground}`}>
        <SignDrawing id={name === null && state === null ? 'noans' : vouched.recalled ? 'recalled' : 'value'} />
        {name ?? (state === null ? say('record_no_name', language) : state.name)}
      </span>
      <p class="small">
        {name === null && state !== null && `${say('record_no_name', language)}. `}
        {post !== null && `${post}. `}
        {state?.known && <a href={href(frame, paths.state(state.code))}>{state.name}</a>}
        {proposedBy !== null && `, ${m.record_proposed_by({ state: proposedBy }, { locale: language })}`}
      </p>
    </>
  );
}

/** A state's law against trafficking: definitions, their history, what reforms changed, the Protocol's minimum, other speakers. */
import { m, say } from '../../words/messages.ts';
import { href, paths } from '../addresses.ts';
import { Actions, CsvLink } from '../components/actions.tsx';
import { DerivedNote } from '../components/derived-note.tsx';
import { Empty } from '../components/empty.tsx';
import { Citations } from '../components/fact.tsx';
import { Said } from '../components/said.tsx';
import { SourceList } from '../components/source-list.tsx';
import { colon, Speaker } from '../components/speaker.tsx';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import { Beside } from './beside.tsx';
import { Definition } from './definition.tsx';
import { LawHistory } from './law-history.tsx';
import { Partings } from './partings.tsx';
import { StateMinimum } from './state-minimum.tsx';
import type { ContestedView, OtherSpeakerView, ReformView, StateLawView } from './state-law-view.ts';

export function stateLawPage(frame: Frame, view: StateLawView): string {
  const { language } = frame;
  const title = m.law_state_title({ name: view.name }, { locale: language });
  return pageText(
    <Layout
      frame={frame}
      title={title}
      part="laws"
      crumbs={[
        { words: say('pages_menu_laws', language), path: paths.laws },
        { words: view.name, path: paths.state(view.code) },
        { words: say('law_state_crumb', language) },
      ]}
    >
      <h1>{title}</h1>
      <p class="lede">{view.finding.join(' ')}</p>
      <ToldBy view={view} frame={frame} />
      {view.histories.length === 0 ? (
        <Nothing view={view} frame={frame} />
      ) : (
        <>
          <History view={view} frame={frame} />
          <Definitions view={view} frame={frame} />
          <Contested contested={view.contested} frame={frame} />
          {view.reforms.map((reform) => (
            <Reform reform={reform} code={view.code} frame={frame} />
          ))}
          {view.minimum && (
            <section class="sec" aria-labelledby="minimum">
              <h2 id="minimum">{say('law_state_minimum', language)}</h2>
              <StateMinimum view={view.minimum} frame={frame} />
            </section>
          )}
          <Others others={view.others} frame={frame} />
          <section class="sec" aria-labelledby="sources">
            <h2 id="sources">{say('pages_menu_sources', language)}</h2>
            <SourceList sources={view.sources} frame={frame} />
          </section>
        </>
      )}
      <DerivedNote language={language} />
    </Layout>,
  );
}

function ToldBy({ view, frame }: { view: StateLawView; frame: Frame }) {
  const { language } = frame;
  return (
    <>
      {view.speaker && (
        <div class="sp">
          <Speaker speaker={view.speaker} language={language} />
          {view.wholeness !== null && <p class="small quiet">{view.wholeness}</p>}
        </div>
      )}
      <Actions>
        <a href={href(frame, paths.state(view.code))}>
          {m.law_state_profile({ name: view.name }, { locale: language })}
        </a>
        <a href={href(frame, paths.compareLaws, { a: view.code.toLowerCase() })}>
          {say('law_state_compare', language)}
        </a>
        <a href={href(frame, paths.tryLaws)}>{say('law_state_try', language)}</a>
        {view.histories.length > 0 && <CsvLink frame={frame} />}
      </Actions>
    </>
  );
}

function Nothing({ view, frame }: { view: StateLawView; frame: Frame }) {
  const { language } = frame;
  return (
    <section class="sec">
      <Empty heading="h2" title={say('law_state_none_title', language)}>
        <p>{m.law_state_none({ name: view.name }, { locale: language })}</p>
      </Empty>
    </section>
  );
}

function History({ view, frame }: { view: StateLawView; frame: Frame }) {
  return (
    <section class="sec" aria-labelledby="history">
      <h2 id="history">{say('law_state_history', frame.language)}</h2>
      {view.histories.map((history) => (
        <LawHistory history={history} frame={frame} />
      ))}
    </section>
  );
}

function Definitions({ view, frame }: { view: StateLawView; frame: Frame }) {
  const { language } = frame;
  const { definitions } = view;
  return (
    <section class="sec" aria-labelledby="definitions">
      <h2 id="definitions">
        {say(definitions.length > 1 ? 'law_state_definitions_many' : 'law_state_definitions', language)}
      </h2>
      {definitions.length === 0 && (
        <Empty title={say('law_state_none_title', language)}>
          <p>{say('law_state_none_on_day', language)}</p>
        </Empty>
      )}
      {definitions.map((definition) => (
        <Definition definition={definition} frame={frame} />
      ))}
    </section>
  );
}

function Contested({ contested, frame }: { contested: readonly ContestedView[]; frame: Frame }) {
  const { language } = frame;
  if (contested.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="contested">
      <h2 id="contested">{say('law_state_contested', language)}</h2>
      <p class="text quiet">{say('law_state_contested_note', language)}</p>
      <ul class="plain rests">
        {contested.map(({ statement, name, period, recordedOn, citations }) => (
          <li>
            <a href={href(frame, paths.statement(statement))}>
              <Said said={name} language={language} named={false} />
            </a>
            <p class="src">
              {m.law_state_contested_line({ period, day: recordedOn }, { locale: language })}{' '}
              <Citations citations={citations} frame={frame} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reform({ reform, code, frame }: { reform: ReformView; code: string; frame: Frame }) {
  const { language } = frame;
  return (
    <section class="sec" aria-labelledby={reform.id}>
      <h2 id={reform.id}>{reform.title}</h2>
      {reform.days === null && <p class="text quiet">{say('law_state_by_themselves', language)}</p>}
      {reform.pairs.map((pair) => (
        <Beside view={pair} frame={frame} />
      ))}
      {reform.partings && <Partings view={reform.partings} frame={frame} />}
      {reform.days && reform.partings && (
        <Actions>
          <a href={compareDays(frame, code, reform.days)}>{say('law_state_compare_days', language)}</a>
        </Actions>
      )}
    </section>
  );
}

/** The day of the reader gives way to the first of the two: it is the other page's own. */
function compareDays(frame: Frame, code: string, { before, after }: NonNullable<ReformView['days']>): string {
  const { known } = frame.query;
  const kept: Frame = { ...frame, query: known === undefined ? {} : { known } };
  return href(kept, paths.compareLaws, { a: code.toLowerCase(), on: before, and: after });
}

function Others({ others, frame }: { others: readonly OtherSpeakerView[]; frame: Frame }) {
  const { language } = frame;
  if (others.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="others">
      <h2 id="others">{say('law_state_others', language)}</h2>
      <p class="text quiet">{say('law_state_others_note', language)}</p>
      {others.map(({ speaker, beside, partings }) => (
        <section class="sub">
          <h3>{speaker.name === null ? speaker.kindName : `${speaker.kindName}${colon(language)}${speaker.name}`}</h3>
          <Beside view={beside} frame={frame} heading="h4" />
          <Partings view={partings} frame={frame} heading="h4" />
        </section>
      ))}
    </section>
  );
}

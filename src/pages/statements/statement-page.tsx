/** One statement at its permanent address: what was said, by whom, for which period, on what sources, and what came after. */
import type { Child } from 'hono/jsx';
import { m, say } from '../../words/messages.ts';
import { href, paths } from '../addresses.ts';
import { BasisTag } from '../components/basis-tag.tsx';
import { Citations } from '../components/fact.tsx';
import { Said } from '../components/said.tsx';
import { Says } from '../components/says.tsx';
import { Sign } from '../components/sign.tsx';
import { SourceList } from '../components/source-list.tsx';
import { colon, Speaker } from '../components/speaker.tsx';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import type { StatementView } from './statement-view.ts';

export function statementPage(frame: Frame, view: StatementView): string {
  const { language } = frame;
  const { state } = view;
  return pageText(
    <Layout
      frame={frame}
      title={m.pages_statement_title({ id: view.id }, { locale: language })}
      part="states"
      crumbs={[
        { words: say('pages_menu_states', language), path: paths.states },
        { words: state.name, path: paths.state(state.code) },
        { words: view.id },
      ]}
    >
      <p class="quiet">
        {state.name} <BasisTag basis={view.basis} language={language} />
      </p>
      <h1 class="h2ish">{view.question.words}</h1>
      <p class="small sp">
        <a href={href(frame, paths.question(view.question.id), { basis: view.basis })}>
          {say('pages_every_state', language)}
        </a>
      </p>
      <div class="col sp5">
        <div class={view.speaker.kind === 'state' && view.speaker.name === null ? 'own' : undefined}>
          <Speaker speaker={view.speaker} language={language} />
          {view.part !== null && <p class="part-name">{view.part}</p>}
          <What view={view} frame={frame} />
        </div>
      </div>
      <AllOfIt view={view} frame={frame} />
      {view.same.length > 1 && <SameThing view={view} frame={frame} />}
      <section class="sec" aria-labelledby="sources">
        <h2 id="sources">{say('pages_menu_sources', language)}</h2>
        <SourceList sources={view.sources} frame={frame} />
      </section>
    </Layout>,
  );
}

function What({ view, frame }: { view: StatementView; frame: Frame }) {
  const { language } = frame;
  return (
    <>
      {view.says && <Says says={view.says} frame={frame} whole />}
      {view.withdrawal !== null && (
        <p>
          <span class="say unlit">
            <Sign id="noans" words={say('pages_withdrawn', language)} />
          </span>{' '}
          {view.withdrawal}
        </p>
      )}
      <p class="src">
        <HoldsWords view={view} frame={frame} /> <Citations citations={view.citations} frame={frame} />
      </p>
    </>
  );
}

function HoldsWords({ view, frame }: { view: StatementView; frame: Frame }) {
  const words = {
    yes: 'pages_holds_yes',
    perhaps: 'pages_holds_perhaps',
    no: 'pages_holds_no',
  } as const;
  return <>{say(words[view.holds], frame.language)}</>;
}

function AllOfIt({ view, frame }: { view: StatementView; frame: Frame }) {
  const { language } = frame;
  return (
    <dl class="sp5">
      {view.inFull !== null && <Line name={say('pages_in_full', language)}>{view.inFull}</Line>}
      <Line name={say('pages_holds', language)}>{view.period}</Line>
      <Line name={say('pages_recorded', language)}>
        {m.pages_recorded_on({ day: view.recordedOn, record: view.sequence }, { locale: language })},{' '}
        {say(view.origin === 'shipped' ? 'pages_origin_shipped' : 'pages_origin_here', language)}
      </Line>
      <Line name={say('pages_confidence', language)}>
        {view.confidence}
        {view.recalledFields.length > 0 && (
          <p class="src">
            <Sign id="recalled" words={say('pages_from_memory_label', language)} />
            {colon(language)}
            {view.recalledFields.join(', ')}
          </p>
        )}
      </Line>
      {view.note && (
        <Line name={say('pages_note', language)}>
          <Said said={view.note} language={language} />
        </Line>
      )}
      {view.corrects !== null && (
        <Line name={say('pages_corrects', language)}>
          <a href={href(frame, paths.statement(view.corrects))}>{view.corrects}</a>
        </Line>
      )}
      {view.correctedBy.map((id) => (
        <Line name={say('pages_corrected_by', language)}>
          <a href={href(frame, paths.statement(id))}>{id}</a>
        </Line>
      ))}
      <Line name={say('pages_id', language)}>
        <code>{view.id}</code>
      </Line>
    </dl>
  );
}

function Line({ name, children }: { name: string; children?: Child }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function SameThing({ view, frame }: { view: StatementView; frame: Frame }) {
  const { language } = frame;
  return (
    <section class="sec" aria-labelledby="same">
      <h2 id="same">{say('pages_same_title', language)}</h2>
      <table class="stack">
        <caption class="hidden">{say('pages_same_title', language)}</caption>
        <thead>
          <tr>
            <th scope="col">{say('pages_history_says', language)}</th>
            <th scope="col">{say('pages_holds', language)}</th>
            <th scope="col">{say('pages_recorded', language)}</th>
          </tr>
        </thead>
        <tbody>
          {view.same.map((other) => (
            <tr>
              <th scope="row">
                {other.isThis ? (
                  <b aria-current="true">{other.words}</b>
                ) : (
                  <a href={href(frame, paths.statement(other.id))}>{other.words}</a>
                )}
              </th>
              <td data-h={say('pages_holds', language)}>{other.period}</td>
              <td data-h={say('pages_recorded', language)}>{other.recordedOn}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small quiet sp">{say('pages_same_note', language)}</p>
    </section>
  );
}

/** Facts along a route: origin, transit, destination; what they are in each state and in all of them together. */
import { say } from '../../words/messages.ts';
import { groundOf, signOfAnswer } from '../../words/signs.ts';
import { href, paths } from '../addresses.ts';
import { Actions, CsvLink } from '../components/actions.tsx';
import { Empty } from '../components/empty.tsx';
import { Sign } from '../components/sign.tsx';
import { SourceList } from '../components/source-list.tsx';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import { FactsForm, SelectField, TextField } from './facts-form.tsx';
import { LawNotice } from './law-notice.tsx';
import type { RouteResultView, RouteView } from './route-view.ts';
import { RunRow } from './run-parts.tsx';

export function routePage(frame: Frame, view: RouteView): string {
  const { language } = frame;
  const { result } = view;
  const title = say('law_route_title', language);
  const crumbs = [
    { words: say('pages_menu_laws', language), path: paths.laws },
    { words: say('law_route_crumb', language) },
  ];
  const choose = say('law_route_choose', language);
  return pageText(
    <Layout frame={frame} title={title} part="laws" crumbs={crumbs}>
      <h1>{title}</h1>
      <p class="lede">
        {typeof result === 'object' && `${result.facts} `}
        {say('law_route_question', language)}
      </p>
      <div class="cols side-main sp5">
        <FactsForm frame={frame} form={view.form} label="law_route_form">
          <SelectField choice={view.origin} empty={choose} />
          <TextField field={view.transit} />
          <SelectField choice={view.destination} empty={choose} />
        </FactsForm>
        {typeof result === 'object' ? <Along frame={frame} result={result} /> : <Nothing frame={frame} why={result} />}
      </div>
      <LawNotice language={language} />
      {typeof result === 'object' && result.sources.length > 0 && <SourceList sources={result.sources} frame={frame} />}
    </Layout>,
  );
}

function Nothing({ frame, why }: { frame: Frame; why: 'start' | 'impossible' }) {
  const { language } = frame;
  const impossible = why === 'impossible';
  return (
    <Empty
      sign={impossible ? 'unknown' : 'noans'}
      heading="h2"
      title={say(impossible ? 'law_route_impossible' : 'law_route_start_title', language)}
    >
      <p>{say(impossible ? 'law_try_impossible_why' : 'law_route_start', language)}</p>
    </Empty>
  );
}

function Along({ frame, result }: { frame: Frame; result: RouteResultView }) {
  const { language } = frame;
  const sign = signOfAnswer(result.inAll);
  const fixed = { on: frame.readAt?.on ?? '', known: String(frame.readAt?.sequence ?? '') };
  return (
    <div>
      <h2 class="h3ish">{say('law_route_in_all', language)}</h2>
      <p class="sp">
        <span class={`say ${groundOf(sign)}`}>
          <Sign id={sign} words={result.inAllWords} />
        </span>
      </p>
      <Actions>
        <a href={href(frame, paths.lawsRoute, { ...result.address, ...fixed })}>{say('law_try_permanent', language)}</a>
        <CsvLink frame={frame} params={result.address} />
      </Actions>
      <table class="stack why sp">
        <caption class="h3ish">{say('law_route_stops', language)}</caption>
        <thead>
          <tr>
            <th scope="col">{say('pages_state', language)}</th>
            <th scope="col">{say('law_try_decides', language)}</th>
            <th scope="col">{say('law_try_provision', language)}</th>
          </tr>
        </thead>
        <tbody>
          {result.stops.map(({ label, run }) => (
            <RunRow frame={frame} run={run} label={label} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

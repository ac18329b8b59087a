/**
 * The pages for an address that leads nowhere, for a page that is not for the caller, for a date that does not exist, and
 * for a fault of ours.
 */
import type { Problem } from '../../core/basics/problem.ts';
import { m, say } from '../../words/messages.ts';
import { href, paths } from '../addresses.ts';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';

/** No page at this address. */
export function notFoundPage(frame: Frame): string {
  const { language } = frame;
  return pageText(
    <Layout frame={frame} title={say('pages_not_found_title', language)}>
      <h1>{say('pages_not_found_title', language)}</h1>
      <p class="lede">{say('pages_not_found_why', language)}</p>
      <WaysOn frame={frame} />
    </Layout>,
  );
}

/** A page that is there, and not for whoever asks. */
export function refusedPage(frame: Frame): string {
  const { language } = frame;
  return pageText(
    <Layout frame={frame} title={say('pages_refused_title', language)}>
      <h1>{say('pages_refused_title', language)}</h1>
      <p class="lede">{say('pages_refused_why', language)}</p>
      <WaysOn frame={frame} />
    </Layout>,
  );
}

/** A date in the address that is no date; `problems` are those of its two parameters. */
export function badDatePage(asked: Frame, problems: readonly Problem[]): string {
  // No way on from here may carry the bad date with it.
  const frame = { ...asked, query: {} };
  const { language } = frame;
  return pageText(
    <Layout frame={frame} title={say('pages_bad_date_title', language)}>
      <h1>{say('pages_bad_date_title', language)}</h1>
      <ul class="note wrong plain sp">
        {problems.map((problem) => (
          <li>{dateSentence(problem, frame)}</li>
        ))}
      </ul>
      <p class="text sp">{say('pages_bad_date_how', language)}</p>
      <p class="sp">
        <a href={href(frame, frame.path)}>{say('pages_bad_date_today', language)}</a>
      </p>
    </Layout>,
  );
}

function dateSentence({ code, params }: Problem, { language }: Frame): string {
  const text = String(params['text'] ?? '');
  return code === 'no-such-day'
    ? m.pages_no_such_day({ text }, { locale: language })
    : m.pages_not_a_day({ text }, { locale: language });
}

/** Something went wrong here. `reference` is in the log, so that whoever keeps Farol can find what happened. */
export function faultPage(frame: Frame, reference: string): string {
  const { language } = frame;
  return pageText(
    <Layout frame={frame} title={say('pages_fault_title', language)}>
      <h1>{say('pages_fault_title', language)}</h1>
      <p class="lede">{say('pages_fault_why', language)}</p>
      <p class="note sp">
        {say('pages_fault_reference', language)} <code>{reference}</code>
      </p>
      <WaysOn frame={frame} />
    </Layout>,
  );
}

function WaysOn({ frame }: { frame: Frame }) {
  const { language } = frame;
  return (
    <ul class="text sp5">
      <li>
        <a href={href(frame, paths.home)}>{say('pages_way_home', language)}</a>
      </li>
      <li>
        <a href={href(frame, paths.states)}>{say('pages_states_title', language)}</a>
      </li>
    </ul>
  );
}

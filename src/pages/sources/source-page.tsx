/** One source: where it is, when it was read, and everything that rests on it. */
import { m, say } from '../../words/messages.ts';
import { sayNumber } from '../../words/numbers.ts';
import { href, paths } from '../addresses.ts';
import { BasisTag } from '../components/basis-tag.tsx';
import { Said } from '../components/said.tsx';
import { Empty } from '../components/empty.tsx';
import { SignDrawing } from '../components/sign.tsx';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import type { OneSourceView, RestingView } from './sources-view.ts';

export function sourcePage(frame: Frame, view: OneSourceView): string {
  const { language } = frame;
  const resting = view.states.reduce((total, state) => total + state.statements.length, 0);
  return pageText(
    <Layout
      frame={frame}
      title={view.title.text}
      part="sources"
      crumbs={[
        { words: say('pages_menu_sources', language), path: paths.sources },
        { words: <Said said={view.title} language={language} named={false} /> },
      ]}
    >
      <h1 class="h2ish">
        <Said said={view.title} language={language} named={false} />
      </h1>
      <p class="lede">
        {m.pages_source_finding(
          { n: resting, statements: sayNumber(resting, language), states: sayNumber(view.states.length, language) },
          { locale: language },
        )}
      </p>
      <SourceFacts view={view} frame={frame} />
      <section class="sec" aria-labelledby="rests">
        <h2 id="rests">{say('pages_rests_title', language)}</h2>
        {resting === 0 && view.others.length === 0 && (
          <Empty title={say('pages_rests_nothing', language)}>
            <p>{say('pages_rests_nothing_why', language)}</p>
          </Empty>
        )}
        {view.states.map((state) => (
          <section class="sub">
            <h3 class="h3ish">
              <a href={href(frame, paths.state(state.code))}>{state.name}</a>
            </h3>
            <ul class="plain rests">
              {state.statements.map((statement) => (
                <Resting statement={statement} frame={frame} />
              ))}
            </ul>
          </section>
        ))}
        {view.others.length > 0 && <Others view={view} frame={frame} />}
      </section>
    </Layout>,
  );
}

function SourceFacts({ view, frame }: { view: OneSourceView; frame: Frame }) {
  const { language } = frame;
  return (
    <dl class="facts3">
      <div>
        <dt>{say('pages_source_where', language)}</dt>
        <dd class="address">
          {view.address === null ? (
            say('pages_no_address', language)
          ) : (
            <a href={view.address} rel="noreferrer external">
              {view.address}
            </a>
          )}
        </dd>
      </div>
      <div>
        <dt>{say('pages_source_kind', language)}</dt>
        <dd>{view.kind}</dd>
      </div>
      <div>
        <dt>{say('pages_source_read', language)}</dt>
        <dd>{view.readOn ?? say('pages_source_read_unknown', language)}</dd>
      </div>
    </dl>
  );
}

function Resting({ statement, frame }: { statement: RestingView; frame: Frame }) {
  const { language } = frame;
  return (
    <li>
      <a href={href(frame, paths.statement(statement.id))}>{statement.question.words}</a>{' '}
      <BasisTag basis={statement.basis} language={language} />
      <br />
      <span class={`say ${statement.recalled ? 'mem' : 'lit'}`}>
        <SignDrawing id={statement.recalled ? 'recalled' : 'value'} />
        {statement.words}
      </span>{' '}
      <span class="src">
        {statement.recalled && `${say('pages_from_memory_unchecked', language)}. `}
        {statement.period}
        {statement.place !== null && `. ${statement.place}`}
      </span>
    </li>
  );
}

function Others({ view, frame }: { view: OneSourceView; frame: Frame }) {
  return (
    <section class="sub">
      <h3 class="h3ish">{say('pages_rests_others', frame.language)}</h3>
      <ul class="plain rests">
        {view.others.map((entry) => (
          <li>
            <span class="quiet small">{entry.what}</span> <a href={href(frame, entry.path)}>{entry.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

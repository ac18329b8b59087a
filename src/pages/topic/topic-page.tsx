/** A topic: what is known of it, the matrix of states by questions, question by question how many answered. */
import type { Mark } from '../../charts/mark.ts';
import type { StateMark } from '../../charts/map.ts';
import { m, say } from '../../words/messages.ts';
import { href, paths } from '../addresses.ts';
import { Actions, CsvLink } from '../components/actions.tsx';
import { RegionMap, type Tiles } from '../components/region-map.tsx';
import { SignKey } from '../components/sign.tsx';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import { signName, type Sign } from '../../words/signs.ts';
import { Distribution } from './distribution.tsx';
import { Matrix } from './matrix.tsx';
import { TopicForm } from './topic-form.tsx';
import type { MapStateView, TopicView } from './topic-view.ts';

const KEY: readonly Sign[] = ['yes', 'no', 'value', 'open', 'recalled', 'disagree', 'unread', 'date', 'noans'];

export function topicPage(frame: Frame, view: TopicView, tiles: Tiles): string {
  const { language } = frame;
  const locale = { locale: language };
  const { sub, basis, speaker, order, columns } = view.filters;
  return pageText(
    <Layout
      frame={frame}
      title={view.title}
      part="topics"
      crumbs={[
        { words: say('topics_title', language), path: paths.topics },
        { words: m.topics_topic_number({ n: view.number }, locale) },
      ]}
    >
      <h1>{view.title}</h1>
      <p class="lede">{view.finding}</p>
      <TopicForm frame={frame} view={view} />
      {view.derived && <p class="note sp">{say('topics_derived_note', language)}</p>}
      <SignKey signs={KEY.map((id) => ({ id, words: signName(id, language) }))} />
      {view.columns.length > 0 && <Matrix frame={frame} view={view} />}
      <Actions>
        <CsvLink frame={frame} params={{ sub, basis, speaker, order, columns }} />
        <a href={href(frame, paths.report)}>{say('topics_report', language)}</a>
      </Actions>
      {view.silent.length > 0 && <Silent frame={frame} view={view} />}
      <section class="sec">
        <h2>{say('topics_map_heading', language)}</h2>
        <figure class="topic-map">
          <RegionMap marks={marks(frame, view.map)} tiles={tiles} label={say('topics_map_label', language)} />
        </figure>
      </section>
      <section class="sec">
        <h2>{say('topics_distribution', language)}</h2>
        <p class="text quiet">{say('topics_distribution_lede', language)}</p>
        <Distribution frame={frame} view={view} />
      </section>
      <section class="sec">
        <h2>{say('topics_reading', language)}</h2>
        <div class="cols c2">
          <p class="text">{say('topics_reading_lit', language)}</p>
          <p class="text">{say('topics_reading_rank', language)}</p>
        </div>
      </section>
    </Layout>,
  );
}

/** The light of a state goes with the share of the topic's questions on which something is on record. */
function marks(frame: Frame, states: readonly MapStateView[]): Readonly<Record<string, StateMark>> {
  return Object.fromEntries(
    states.map(({ code, name, known, of }) => {
      const words = m.topics_map_state({ n: known, m: of }, { locale: frame.language });
      const mark: StateMark = {
        mark: level(known, of),
        letter: String(known),
        recalled: false,
        title: m.charts_state_is({ state: name, words }, { locale: frame.language }),
        href: href(frame, paths.state(code)),
      };
      return [code, mark];
    }),
  );
}

function level(known: number, of: number): Mark {
  if (known === 0) return 'noans';
  const quarter = Math.ceil((4 * known) / of);
  return quarter <= 1 ? 'l1' : quarter === 2 ? 'l2' : quarter === 3 ? 'l3' : 'l4';
}

function Silent({ frame, view }: { frame: Frame; view: TopicView }) {
  const { language } = frame;
  return (
    <details class="sp">
      <summary>
        {say('topics_nothing_columns', language)} ({view.silent.length})
      </summary>
      <p class="small quiet">{say('topics_nothing_columns_note', language)}</p>
      <ul class="small">
        {view.silent.map(({ id, words }) => (
          <li>
            <a href={href(frame, paths.question(id))}>{words}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

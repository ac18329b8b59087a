/** A question: what is counted, where speakers disagree, how it changed, and every state's answer with its source. */
import { bars } from '../../charts/bars.ts';
import type { StateMark } from '../../charts/map.ts';
import { strip, stripLabel } from '../../charts/over-time.ts';
import { LANGUAGES } from '../../core/basics/language.ts';
import { m, say } from '../../words/messages.ts';
import { basisName, languageName } from '../../words/names.ts';
import { href, paths } from '../addresses.ts';
import { Actions, CsvLink } from '../components/actions.tsx';
import { Answers } from '../components/answers.tsx';
import { Svg } from '../components/svg.tsx';
import { DerivedNote } from '../components/derived-note.tsx';
import { Empty } from '../components/empty.tsx';
import { RegionMap, type Tiles } from '../components/region-map.tsx';
import { Sign, SignDrawing } from '../components/sign.tsx';
import { SourceList } from '../components/source-list.tsx';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import type { CountsView, QuestionView, StateAnswersView } from './question-view.ts';

export function questionPage(frame: Frame, view: QuestionView, tiles: Tiles): string {
  const { language } = frame;
  return pageText(
    <Layout frame={frame} title={view.words} part="topics" crumbs={crumbs(frame, view)}>
      <h1>{view.words}</h1>
      <p class="lede">{view.finding.join(' ')}</p>
      <Bases frame={frame} view={view} />
      {view.derived && <DerivedNote language={language} />}
      <div class="cols c2 sp5 qgrid">
        <figure>
          <RegionMap
            marks={marks(frame, view)}
            tiles={tiles}
            label={m.topics_map_question({ question: view.words }, { locale: language })}
          />
          <MapKey view={view} />
        </figure>
        <div>
          <Counts frame={frame} counts={view.own} heading={say('topics_own_heading', language)} own />
          <Counts frame={frame} counts={view.reference} heading={say('topics_reference_heading', language)} />
          <Figures frame={frame} view={view} />
        </div>
      </div>
      <Disagreements frame={frame} view={view} />
      <Changed frame={frame} view={view} />
      <EachState frame={frame} view={view} />
      {view.sources.length > 0 && <SourceList sources={view.sources} frame={frame} />}
      <AboutQuestion frame={frame} view={view} />
    </Layout>,
  );
}

function crumbs({ language }: Frame, { topic, section, words }: QuestionView) {
  const way = topic ? [{ words: `${topic.number}. ${topic.title}`, path: paths.topic(topic.id) }] : [];
  return [{ words: say('topics_title', language), path: paths.topics }, ...way, { words: section?.guiding ?? words }];
}

function Bases({ frame, view }: { frame: Frame; view: QuestionView }) {
  const { language } = frame;
  const other = view.otherBasis;
  return (
    <p class="actions">
      <span>
        <SignDrawing id={view.basis} /> <b>{basisName(view.basis, language)}</b>
      </span>
      {other && (
        <a href={href(frame, paths.question(view.id), { basis: other.basis })}>
          <Sign
            id={other.basis}
            words={m.topics_other_basis(
              { basis: basisName(other.basis, language), n: other.states },
              { locale: language },
            )}
          />
        </a>
      )}
      <CsvLink frame={frame} params={{ basis: view.basis }} />
    </p>
  );
}

function marks(frame: Frame, view: QuestionView): Readonly<Record<string, StateMark>> {
  return Object.fromEntries(
    view.map.map(({ code, name, mark, letter, recalled, words }) => [
      code,
      {
        mark,
        letter,
        recalled,
        title: m.charts_state_is({ state: name, words }, { locale: frame.language }),
        href: `#${code}`,
      },
    ]),
  );
}

function MapKey({ view }: { view: QuestionView }) {
  const lettered = view.mapKey.filter(({ letter }) => letter !== '');
  if (lettered.length === 0) return null;
  return (
    <figcaption class="small quiet">
      {lettered.map(({ letter, words }, index) => (
        <>
          {index > 0 && '; '}
          <b class="let">{letter}</b> {words}
        </>
      ))}
    </figcaption>
  );
}

function Counts({ frame, counts, heading, own }: { frame: Frame; counts: CountsView; heading: string; own?: boolean }) {
  const { language } = frame;
  const of = own ? m.topics_of_asked : m.topics_of_members;
  return (
    <section class={own ? undefined : 'sp5'}>
      <h2 class="h3ish">
        {heading}, <span class="quiet">{of({ n: counts.of }, { locale: language })}</span>
      </h2>
      <Svg svg={bars({ ...counts, language })} />
    </section>
  );
}

function Figures({ frame, view }: { frame: Frame; view: QuestionView }) {
  const { figures } = view;
  if (figures === null) return null;
  const locale = { locale: frame.language };
  return (
    <p class="note sp">
      <b>{say('topics_figures', frame.language)}.</b>{' '}
      {figures.kind === 'sum'
        ? m.topics_figures_sum({ sum: figures.sum, n: figures.states, m: figures.of }, locale)
        : m.topics_figures_unlike({ what: figures.what }, locale)}
    </p>
  );
}

function Disagreements({ frame, view }: { frame: Frame; view: QuestionView }) {
  const { language } = frame;
  return (
    <section class="sec">
      <h2>{say('topics_disagreements', language)}</h2>
      {view.disagreements.length === 0 ? (
        <Empty sign="disagree" title={say('topics_disagreements_none', language)}>
          <p>{say('topics_disagreements_none_why', language)}</p>
        </Empty>
      ) : (
        <ul class="text">
          {view.disagreements.map(({ code, name }) => (
            <li>
              <a href={`#${code}`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Changed({ frame, view }: { frame: Frame; view: QuestionView }) {
  const { language } = frame;
  const of = view.changed[0]?.of ?? 0;
  return (
    <section class="sec">
      <h2>{say('topics_changed', language)}</h2>
      <p class="text quiet">{m.topics_changed_lede({ n: of }, { locale: language })}</p>
      <table class="stack strips sp">
        <caption class="hidden">{say('topics_changed_caption', language)}</caption>
        <thead class="hidden">
          <tr>
            <th scope="col">{say('topics_changed_day', language)}</th>
            <th scope="col">{m.topics_of_members({ n: of }, { locale: language })}</th>
          </tr>
        </thead>
        <tbody>
          {view.changed.map((each) => (
            <tr>
              <th scope="row">{each.label}</th>
              <td>
                <Svg svg={strip({ parts: each.parts, of: each.of, language })} />
                <span class="small quiet" aria-hidden="true">
                  {stripLabel({ parts: each.parts.filter(({ n }) => n > 0), of: each.of, language })}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function EachState({ frame, view }: { frame: Frame; view: QuestionView }) {
  const { language } = frame;
  return (
    <section class="sec">
      <h2>{say('topics_each_state', language)}</h2>
      <p class="text quiet">{say('topics_each_state_note', language)}</p>
      {view.groups.map((group) => (
        <>
          <h3 class="sp5">{group.name}</h3>
          <dl class="facts">
            {group.states.map((state) => (
              <StateAnswers frame={frame} state={state} />
            ))}
          </dl>
        </>
      ))}
      {view.nobody.length > 0 && (
        <div class="empty sp5">
          <h3>
            <Sign id="noans" words={`${say('topics_nobody', language)} (${view.nobody.length})`} />
          </h3>
          <ul class="nobody">
            {view.nobody.map(({ code, name }) => (
              <li id={code}>
                <a href={href(frame, paths.state(code))}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Actions>
        <CsvLink frame={frame} params={{ basis: view.basis }} />
      </Actions>
    </section>
  );
}

/** The state's name stands where a profile has the question. */
function StateAnswers({ frame, state }: { frame: Frame; state: StateAnswersView }) {
  return <Answers answers={state.answers} frame={frame} about={{ code: state.code, name: state.name }} />;
}

function AboutQuestion({ frame, view }: { frame: Frame; view: QuestionView }) {
  const { language } = frame;
  return (
    <section class="sec">
      <h2>{say('topics_question_help', language)}</h2>
      <div class="cols c2">
        <div class="text">
          {view.section && (
            <p>
              <b>{m.topics_question_section({ n: view.section.guiding }, { locale: language })}.</b>{' '}
              {view.section.question}
            </p>
          )}
          <p>{view.help}</p>
          {view.restsOn.length > 0 && (
            <>
              <p>{say('topics_question_rests', language)}</p>
              <ul>
                {view.restsOn.map(({ instrument, words }) => (
                  <li>{instrument ? <a href={href(frame, paths.instrument(instrument))}>{words}</a> : words}</li>
                ))}
              </ul>
            </>
          )}
        </div>
        <details open>
          <summary>{say('topics_question_languages', language)}</summary>
          <dl class="text">
            {LANGUAGES.map((each) => (
              <>
                <dt class="small quiet">{languageName(each, language)}</dt>
                <dd lang={each}>{view.wording[each]}</dd>
              </>
            ))}
          </dl>
        </details>
      </div>
    </section>
  );
}

/** The profile of a state, over the three topics: its own answers, and beside them what others say. */
import { m, say } from '../../words/messages.ts';
import { sayNumber } from '../../words/numbers.ts';
import { href, paths } from '../addresses.ts';
import { Actions, CsvLink } from '../components/actions.tsx';
import { Answers } from '../components/answers.tsx';
import { DerivedNote } from '../components/derived-note.tsx';
import { Fact } from '../components/fact.tsx';
import { Sign, SignDrawing } from '../components/sign.tsx';
import { SourceList } from '../components/source-list.tsx';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import { ConsentHistory } from './consent-history.tsx';
import type { Sign as SignId } from '../../words/signs.ts';
import { MeetingPart, StateFacts } from './state-facts.tsx';
import type { MeetingPartView, StateSectionView, StateTopicView, StateView, TreatyView } from './state-view.ts';

export function statePage(frame: Frame, view: StateView): string {
  const { language } = frame;
  return pageText(
    <Layout
      frame={frame}
      title={view.name}
      part="states"
      crumbs={[{ words: say('pages_menu_states', language), path: paths.states }, { words: view.name }]}
    >
      <div class="cols main-side beside">
        <div>
          <h1>{view.name}</h1>
          <p class="lede">{view.finding.join(' ')}</p>
          {view.membership.map((words) => (
            <p class="note warn sp">{words}</p>
          ))}
          <StateFacts view={view} frame={frame} />
          {view.reference !== null && (
            <p class="small quiet sp5">{m.pages_reference_unnamed({ name: view.reference }, { locale: language })}</p>
          )}
          {isDerivedAnywhere(view) && <DerivedNote language={language} />}
        </div>
        <Side view={view} frame={frame} />
        <div>
          {view.topics.map((topic) => (
            <Topic topic={topic} view={view} frame={frame} />
          ))}
          {view.treaties.length > 0 && <Treaties treaties={view.treaties} frame={frame} />}
          <Meetings meetings={view.meetings} frame={frame} />
          <section class="sec" aria-labelledby="sources">
            <h2 id="sources">{say('pages_menu_sources', language)}</h2>
            <SourceList sources={view.sources} frame={frame} />
          </section>
        </div>
      </div>
    </Layout>,
  );
}

/** Is something on the page worked out rather than said? */
function isDerivedAnywhere({ topics }: StateView): boolean {
  const answers = topics.flatMap(({ sections }) => sections).flatMap((section) => section.answers);
  return answers.some(({ others }) => others.some((fact) => fact.derived));
}

function Topic({ topic, view, frame }: { topic: StateTopicView; view: StateView; frame: Frame }) {
  const id = `topic-${topic.number}`;
  const history = view.consentHistory;
  return (
    <section class="sec" aria-labelledby={id}>
      <h2 id={id}>
        {topic.number}. {topic.title}
      </h2>
      {topic.sections.map((section) => (
        <Section section={section} frame={frame}>
          {history && section.answers.some(({ question }) => question.id === history.question) && (
            <ConsentHistory history={history} frame={frame} />
          )}
        </Section>
      ))}
    </section>
  );
}

function Section({ section, frame, children }: { section: StateSectionView; frame: Frame; children?: unknown }) {
  return (
    <section class="sub">
      <h3 class="h3ish">
        {section.guiding.includes('.') && <span class="num">{section.guiding} </span>}
        {section.title}
      </h3>
      {children}
      {section.answers.length > 0 && (
        <dl>
          {section.answers.map((answers) => (
            <Answers answers={answers} frame={frame} />
          ))}
        </dl>
      )}
      {section.nothingOn.length > 0 && <NothingOn nothingOn={section.nothingOn} frame={frame} />}
    </section>
  );
}

/** The questions without a fact, one line each: silence is shown, but it need not fill the page. */
function NothingOn({ nothingOn, frame }: { nothingOn: StateSectionView['nothingOn']; frame: Frame }) {
  const { language } = frame;
  const ids = [...new Set(nothingOn.map(({ id }) => id))];
  return (
    <div class="nothing">
      <h4>
        <Sign id="noans" words={say('pages_nothing_on', language)} />
      </h4>
      <ul>
        {ids.map((id) => {
          const same = nothingOn.filter((each) => each.id === id);
          return (
            <li>
              <a href={href(frame, paths.question(id))}>{same[0]?.words}</a>{' '}
              {same.map(({ basis }) => (
                <>
                  {' '}
                  <small class="quiet nowrap">
                    <Sign id={basis} words={say(`values_basis_${basis}`, language)} />
                  </small>
                </>
              ))}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Treaties({ treaties, frame }: { treaties: readonly TreatyView[]; frame: Frame }) {
  return (
    <section class="sec" aria-labelledby="treaties">
      <h2 id="treaties">{say('pages_treaties', frame.language)}</h2>
      {treaties.map(({ instrument, facts }) => (
        <section class="sub">
          <h3 class="h3ish">
            <a href={href(frame, paths.instrument(instrument.id))}>{instrument.title}</a>
          </h3>
          <dl>
            {facts.map(({ question, fact }) => (
              <div class="fact">
                <dt>{question}</dt>
                <dd class="col">
                  <Fact fact={fact} frame={frame} own={fact.speaker.kind === 'state'} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}

/** Its part in each meeting; where no source says whether it was asked, the meeting stands in the last line. */
function Meetings({ meetings, frame }: { meetings: readonly MeetingPartView[]; frame: Frame }) {
  const { language } = frame;
  const told = meetings.filter(({ asked }) => asked !== 'not-established');
  const untold = meetings.filter(({ asked }) => asked === 'not-established');
  return (
    <section class="sec" aria-labelledby="meetings">
      <h2 id="meetings">{say('pages_menu_meetings', language)}</h2>
      <dl>
        {told.map((meeting) => (
          <div class="fact">
            <dt>
              <a href={href(frame, paths.meeting(meeting.id))}>{meeting.title}</a>
              <br />
              <span class="quiet small">{meeting.when}</span>
            </dt>
            <dd>
              <MeetingPart meeting={meeting} frame={frame} />
            </dd>
          </div>
        ))}
      </dl>
      {untold.length > 0 && (
        <div class="nothing">
          <h3>
            <Sign id="noans" words={say('pages_meetings_unknown', language)} />
          </h3>
          <ul>
            {untold.map(({ id, title, when }) => (
              <li>
                <a href={href(frame, paths.meeting(id))}>{title}</a> <small class="quiet">{when}</small>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Side({ view, frame }: { view: StateView; frame: Frame }) {
  const { language } = frame;
  const { known } = view;
  const counts: readonly (readonly [SignId, string, number])[] = [
    ['value', say('pages_known_sourced', language), known.sourced],
    ['recalled', say('values_sign_recalled', language), known.recalled],
    ['date', say('values_sign_date', language), known.dateNotEstablished],
    ['unread', say('values_sign_unread', language), known.notEstablished],
    ['noans', say('pages_own_answers', language), known.own],
  ];
  return (
    <aside class="side" aria-label={say('pages_on_this_page', language)}>
      <h2>{say('pages_on_this_page', language)}</h2>
      <ul>
        {view.topics.map((topic) => (
          <li>
            <a href={`#topic-${topic.number}`}>{topic.title}</a>
          </li>
        ))}
        {view.treaties.length > 0 && (
          <li>
            <a href="#treaties">{say('pages_treaties', language)}</a>
          </li>
        )}
        <li>
          <a href="#meetings">{say('pages_menu_meetings', language)}</a>
        </li>
        <li>
          <a href="#sources">{say('pages_menu_sources', language)}</a>
        </li>
      </ul>
      <h2 class="sp5">{say('pages_what_is_known', language)}</h2>
      <ul>
        {counts.map(([sign, words, count]) => (
          <li>
            <SignDrawing id={sign} />
            {words}
            <b class="num end">{sayNumber(count, language)}</b>
          </li>
        ))}
      </ul>
      <Actions>
        <CsvLink frame={frame} />
        <a href={href(frame, paths.stateLaw(view.code))}>{say('law_state_to_law', language)}</a>
        <a href={href(frame, paths.states, {}, view.code)}>{say('pages_beside_others', language)}</a>
      </Actions>
    </aside>
  );
}

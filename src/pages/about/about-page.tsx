/** About the data: what the record holds and what it does not, how the two dates work, and what Farol is not. */
import type { Child } from 'hono/jsx';
import { m, say, type PlainKey } from '../../words/messages.ts';
import { sayNumber } from '../../words/numbers.ts';
import { href, paths } from '../addresses.ts';
import { colon, Speaker } from '../components/speaker.tsx';
import { Sign } from '../components/sign.tsx';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import type { AboutView } from './about-view.ts';

export function aboutPage(frame: Frame, view: AboutView): string {
  const { language } = frame;
  return pageText(
    <Layout
      frame={frame}
      title={say('pages_menu_about', language)}
      part="about"
      crumbs={[{ words: say('pages_menu_about', language) }]}
    >
      <h1>{say('pages_menu_about', language)}</h1>
      <p class="lede">
        {m.pages_about_finding(
          {
            facts: sayNumber(view.facts, language),
            sourced: sayNumber(view.sourced, language),
            recalled: sayNumber(view.recalled, language),
            states: sayNumber(view.states.withFacts, language),
            all: sayNumber(view.states.all, language),
          },
          { locale: language },
        )}
      </p>
      <Speakers view={view} frame={frame} />
      <Topics view={view} frame={frame} />
      <Missing view={view} frame={frame} />
      <HowItWorks frame={frame} />
      <Limits frame={frame} />
    </Layout>,
  );
}

function Section({ id, title, children }: { id: string; title: string; children?: Child }) {
  return (
    <section class="sec" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Speakers({ view, frame }: { view: AboutView; frame: Frame }) {
  const { language } = frame;
  const heads: readonly PlainKey[] = [
    'pages_head_states',
    'pages_known_sourced',
    'values_sign_recalled',
    'pages_head_silences',
    'values_sign_date',
  ];
  return (
    <Section id="speakers" title={say('pages_about_speakers', language)}>
      <table class="stack">
        <caption class="hidden">{say('pages_about_speakers', language)}</caption>
        <thead>
          <tr>
            <th scope="col">{say('pages_head_speaker', language)}</th>
            {heads.map((key) => (
              <th scope="col" class="n">
                {say(key, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.speakers.map((line) => (
            <tr>
              <th scope="row">
                <Speaker speaker={line.speaker} language={language} />
                {line.about !== null && <p class="small text">{line.about}</p>}
              </th>
              {[line.states, line.sourced, line.recalled, line.silences, line.dateNotEstablished].map(
                (count, index) => (
                  <td class="n" data-h={say(heads[index] as PlainKey, language)}>
                    {sayNumber(count, language)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {view.own === 0 && (
        <p class="sp">
          <span class="say unlit">
            <Sign id="noans" words={say('pages_states_no_own', language)} />
          </span>
        </p>
      )}
    </Section>
  );
}

function Topics({ view, frame }: { view: AboutView; frame: Frame }) {
  const { language } = frame;
  return (
    <Section id="topics" title={say('pages_about_topics', language)}>
      <ul class="plain text">
        {view.topics.map((topic) => (
          <li>
            <a href={href(frame, paths.topic(topic.id))}>{`${topic.number}. ${topic.title}`}</a>
            <br />
            {m.pages_about_topic(
              {
                n: topic.questions,
                answered: sayNumber(topic.withFacts, language),
                questions: sayNumber(topic.questions, language),
                states: sayNumber(topic.statesWithFacts, language),
                all: sayNumber(view.states.all, language),
              },
              { locale: language },
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Missing({ view, frame }: { view: AboutView; frame: Frame }) {
  const { language } = frame;
  const { missing } = view;
  return (
    <Section id="missing" title={say('pages_about_missing', language)}>
      <ul class="boxes wide-text">
        {missing.plans.map((plan) => (
          <Box>
            <a href={href(frame, paths.plan(plan.id))}>{plan.title}</a>. {say('pages_missing_actions', language)}
          </Box>
        ))}
        {missing.withoutOffence.length > 0 && (
          <Box>
            {m.pages_missing_offences(
              {
                n: sayNumber(missing.withoutOffence.length, language),
                all: sayNumber(view.states.all, language),
              },
              { locale: language },
            )}{' '}
            {missing.withoutOffence.map(({ code, name }, index) => (
              <>
                {index > 0 && ', '}
                <a href={href(frame, paths.state(code))}>{name}</a>
              </>
            ))}
            .
          </Box>
        )}
        <Box>{say('pages_missing_ictip', language)}</Box>
        <Box>
          {m.pages_missing_addresses(
            {
              n: sayNumber(missing.sourcesWithoutAddress.without, language),
              all: sayNumber(missing.sourcesWithoutAddress.all, language),
            },
            { locale: language },
          )}
        </Box>
        {view.wording.map(({ kind, unreviewed, all }) => (
          <Box>
            {kind}
            {colon(language)}
            {m.pages_unreviewed(
              { n: sayNumber(unreviewed, language), all: sayNumber(all, language) },
              { locale: language },
            )}
          </Box>
        ))}
      </ul>
    </Section>
  );
}

function Box({ children }: { children?: Child }) {
  return (
    <li>
      <span>{children}</span>
    </li>
  );
}

function HowItWorks({ frame }: { frame: Frame }) {
  const { language } = frame;
  const paragraphs: readonly PlainKey[] = [
    'pages_about_statement',
    'pages_about_two_times',
    'pages_about_periods',
    'pages_about_silence',
    'pages_about_derived',
    'pages_about_memory',
  ];
  return (
    <Section id="how" title={say('pages_about_how', language)}>
      <div class="text">
        {paragraphs.map((key) => (
          <p>{say(key, language)}</p>
        ))}
      </div>
    </Section>
  );
}

function Limits({ frame }: { frame: Frame }) {
  const { language } = frame;
  const paragraphs: readonly PlainKey[] = [
    'pages_about_no_advice',
    'pages_about_no_ranking',
    'pages_about_no_victims',
    'pages_notice_boundaries',
    'pages_about_licence',
  ];
  return (
    <Section id="limits" title={say('pages_about_limits', language)}>
      <div class="text">
        {paragraphs.map((key) => (
          <p>{say(key, language)}</p>
        ))}
      </div>
    </Section>
  );
}

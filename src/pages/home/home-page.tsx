/** The first page: a map of what is known where, the way to a state, the three topics, and how to read the signs. */
import { m, say, type PlainKey } from '../../words/messages.ts';
import { sayNumber } from '../../words/numbers.ts';
import { signMeaning, signName, SIGNS } from '../../words/signs.ts';
import { address, href, paths } from '../addresses.ts';
import { Actions } from '../components/actions.tsx';
import type { Tiles } from '../components/region-map.tsx';
import { Rich, slot } from '../components/rich.tsx';
import { SignDrawing } from '../components/sign.tsx';
import type { Frame, MenuPart } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import type { HomeView } from './home-view.ts';
import { HomeMap, HomeMapKey } from './home-map.tsx';
import { Windows, WindowsKey } from './windows.tsx';

/** `tiles`: where each state stands in the map of a region that has no outlines. */
export function homePage(frame: Frame, view: HomeView, tiles: Tiles = new Map()): string {
  const { language } = frame;
  return pageText(
    <Layout
      frame={frame}
      title={say('pages_home_tab', language)}
      above={<Hero frame={frame} view={view} tiles={tiles} />}
    >
      {view.topics.length > 0 && <Topics frame={frame} view={view} />}
      <WhatYouCanDo frame={frame} view={view} />
      <section class="sec" aria-labelledby="signs">
        <h2 id="signs">{say('pages_home_signs', language)}</h2>
        <ul class="key grid">
          {SIGNS.map((sign) => (
            <li>
              <SignDrawing id={sign} />
              <span>
                <b>{signName(sign, language)}</b>
                <br />
                {signMeaning(sign, language)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </Layout>,
  );
}

function Hero({ frame, view, tiles }: { frame: Frame; view: HomeView; tiles: Tiles }) {
  const { language } = frame;
  return (
    <section class="night hero" aria-labelledby="home">
      <div class="wrap">
        <div class="cols main-side hero-grid">
          <div class="hero-text">
            <h1 id="home">{say('pages_home_title', language)}</h1>
            <p class="lede">
              {say(frame.demonstration ? 'pages_home_lede_demonstration' : 'pages_home_lede', language)}
            </p>
            <StateForm frame={frame} view={view} />
            <p class="quiet small hero-n">
              <Lit frame={frame} view={view} />
            </p>
            <HomeMapKey frame={frame} />
          </div>
          <HomeMap frame={frame} view={view} tiles={tiles} />
        </div>
      </div>
    </section>
  );
}

/** Works without a script: the list of states leads on to the one that is chosen. */
function StateForm({ frame, view }: { frame: Frame; view: HomeView }) {
  const { language, query } = frame;
  const dates = Object.entries(query).filter(([name]) => name === 'on' || name === 'known');
  return (
    <form class="jump" action={address(language, paths.states, {})} method="get">
      <label for="state">{say('pages_home_look_up', language)}</label>
      <div class="row">
        <select id="state" name="state">
          {view.statesByName.map(({ code, name }) => (
            <option value={code.toLowerCase()}>{name}</option>
          ))}
        </select>
        {dates.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <button>{say('pages_home_open', language)}</button>
      </div>
    </form>
  );
}

function Lit({ frame, view }: { frame: Frame; view: HomeView }) {
  const { language } = frame;
  const locale = { locale: language };
  const facts = m.pages_home_lit({ n: view.facts, facts: slot(0) }, locale);
  const fill = [<b class="num">{sayNumber(view.facts, language)}</b>];
  return (
    <>
      <Rich text={facts} fill={fill} />
      {view.own && (
        <>
          {' '}
          <Rich
            text={m.pages_home_own(
              { states: slot(0), asked: sayNumber(view.own.asked, language), meeting: view.own.meeting },
              locale,
            )}
            fill={[<b class="num">{sayNumber(view.own.states, language)}</b>]}
          />
        </>
      )}
    </>
  );
}

function Topics({ frame, view }: { frame: Frame; view: HomeView }) {
  const { language } = frame;
  return (
    <section class="sec" aria-labelledby="topics">
      <h2 id="topics">{m.pages_home_topics({ n: view.states.length }, { locale: language })}</h2>
      <p class="text quiet">{say('pages_home_windows', language)}</p>
      <div class="cols c3 topics sp5">
        {view.topics.map((topic) => (
          <div>
            <h3>
              <a href={href(frame, paths.topic(topic.id))}>{`${topic.number}. ${topic.title}`}</a>
            </h3>
            <p>{topic.about}</p>
            <Windows topic={topic} states={view.states} frame={frame} />
          </div>
        ))}
      </div>
      <WindowsKey frame={frame} />
      <Actions>
        <a href={href(frame, paths.report)}>{say('record_to_report', language)}</a>
      </Actions>
    </section>
  );
}

/** What there is to do, each with the part of the menu that it belongs to: only what exists here is offered. */
function WhatYouCanDo({ frame, view }: { frame: Frame; view: HomeView }) {
  const { language } = frame;
  const [topic] = view.topics;
  const all: readonly (readonly [MenuPart, string, PlainKey, PlainKey])[] = [
    ['states', paths.states, 'pages_do_state', 'pages_do_state_why'],
    ['topics', topic ? paths.topic(topic.id) : paths.topics, 'pages_do_compare', 'pages_do_compare_why'],
    ['instruments', paths.instruments, 'pages_do_instruments', 'pages_do_instruments_why'],
    ['plan', paths.plans, 'pages_do_plan', 'pages_do_plan_why'],
    ['meetings', paths.meetings, 'pages_do_meetings', 'pages_do_meetings_why'],
    ['about', paths.about, 'pages_do_data', 'pages_do_data_why'],
  ];
  return (
    <section class="sec" aria-labelledby="do">
      <h2 id="do">{say('pages_home_do', language)}</h2>
      <div class="cols c3 todo">
        {all
          .filter(([part]) => frame.menu.includes(part))
          .map(([, path, words, why]) => (
            <div>
              <h3>
                <a href={href(frame, path)}>{say(words, language)}</a>
              </h3>
              <p>{say(why, language)}</p>
            </div>
          ))}
      </div>
    </section>
  );
}

/** One window for each state: lit, striped or dark; with the count in words below. */
import { windows, type Light } from '../../charts/windows.ts';
import { m, say, type PlainKey } from '../../words/messages.ts';
import { sayNumber, sayOf } from '../../words/numbers.ts';
import { Svg } from '../components/svg.tsx';
import type { Frame } from '../frame.ts';
import type { Known } from '../states/known.ts';
import type { HomeTopicView, HomeView } from './home-view.ts';

interface WindowsProps {
  readonly topic: HomeTopicView;
  readonly states: HomeView['states'];
  readonly frame: Frame;
}

export function Windows({ topic, states, frame }: WindowsProps) {
  const { language } = frame;
  const lights = topic.windows.map(lightOf);
  const count = (light: Light) => lights.filter((each) => each === light).length;
  const [lit, memory, dark] = [count('lit'), count('memory'), count('dark')];
  const words = {
    topic: topic.number,
    lit: sayNumber(lit + memory, language),
    all: sayNumber(lights.length, language),
  };
  const drawn = states.map(({ code, name }, index) => ({ state: code, name, light: lights[index] ?? 'dark' }));
  return (
    <>
      <Svg svg={windows(drawn, m.pages_windows_label(words, { locale: language }), language)} />
      <p class="num">
        <b>{sayOf(lit + memory, lights.length, language)}</b> {say('pages_windows_lit', language)}
        {memory > 0 && <>, {m.pages_windows_memory({ n: sayNumber(memory, language) }, { locale: language })}</>}
        {dark > 0 && <>, {m.pages_windows_dark({ n: sayNumber(dark, language) }, { locale: language })}</>}
      </p>
    </>
  );
}

function lightOf({ sourced, recalled }: Known): Light {
  if (sourced > 0) return 'lit';
  return recalled > 0 ? 'memory' : 'dark';
}

/** What the three kinds of window mean. */
export function WindowsKey({ frame }: { frame: Frame }) {
  const kinds: readonly (readonly [string, PlainKey])[] = [
    ['gl', 'charts_window_lit'],
    ['wr', 'charts_window_memory'],
    ['wd', 'charts_window_dark'],
  ];
  return (
    <ul class="key sp">
      {kinds.map(([kind, key]) => (
        <li>
          <svg class="sw" viewBox="0 0 20 14" aria-hidden="true">
            <rect class={kind} x=".5" y=".5" width="19" height="13" />
          </svg>
          {say(key, frame.language)}
        </li>
      ))}
    </ul>
  );
}

/** The night map: land is lit by the number of facts on record. Its table twin is the list of states. */
import type { StateMark } from '../../charts/map.ts';
import type { Level } from '../../charts/mark.ts';
import { m, say } from '../../words/messages.ts';
import { sayNumber } from '../../words/numbers.ts';
import type { Language } from '../../core/basics/language.ts';
import { href, paths } from '../addresses.ts';
import { RegionMap, type Tiles } from '../components/region-map.tsx';
import type { Frame } from '../frame.ts';
import { factsIn } from '../states/known.ts';
import type { HomeStateView, HomeView } from './home-view.ts';

/** The steps of light: the highest number of facts of each, the last without an end. */
const STEPS: readonly (readonly [Level, number])[] = [
  ['l0', 0],
  ['l1', 9],
  ['l2', 19],
  ['l3', 29],
  ['l4', Infinity],
];

export function HomeMap({ frame, view, tiles }: { frame: Frame; view: HomeView; tiles: Tiles }) {
  return (
    <figure>
      <RegionMap
        marks={Object.fromEntries(view.states.map((state) => [state.code, markOf(frame, state)]))}
        tiles={tiles}
        label={m.pages_map_label({ n: view.states.length }, { locale: frame.language })}
      />
    </figure>
  );
}

/** What the steps of light mean, and the way to the table that says the same. */
export function HomeMapKey({ frame }: { frame: Frame }) {
  const { language } = frame;
  return (
    <>
      <p class="small quiet sp">{say('pages_map_key', language)}</p>
      <ul class="key">
        {STEPS.map(([level], index) => (
          <li>
            <svg class="sw" viewBox="0 0 20 14" aria-hidden="true">
              <rect class={`${level}k`} x=".5" y=".5" width="19" height="13" />
            </svg>
            {stepWords(index, language)}
          </li>
        ))}
      </ul>
      <p class="small sp">
        <a href={href(frame, paths.states)}>{say('pages_same_as_table', language)}</a>
      </p>
    </>
  );
}

function markOf(frame: Frame, { code, name, known }: HomeStateView): StateMark {
  const { language } = frame;
  const n = factsIn(known);
  const facts = m.pages_facts({ n, facts: sayNumber(n, language) }, { locale: language });
  const [mark] = STEPS.find(([, most]) => n <= most) as (typeof STEPS)[number];
  return {
    mark,
    letter: sayNumber(n, language),
    recalled: false,
    title: m.charts_state_is({ state: name, words: facts }, { locale: language }),
    href: href(frame, paths.state(code)),
  };
}

function stepWords(index: number, language: Language): string {
  const below = STEPS[index - 1]?.[1];
  const most = (STEPS[index] as (typeof STEPS)[number])[1];
  if (below === undefined) return say('pages_map_none', language);
  if (most === Infinity) return m.pages_map_more({ n: sayNumber(below, language) }, { locale: language });
  return m.pages_map_range(
    { first: sayNumber(below + 1, language), last: sayNumber(most, language) },
    { locale: language },
  );
}

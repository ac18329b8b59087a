/** Windows: one tiny window for each state in a row, lit, striped or dark. The cheapest picture of coverage, for cards and lists. */
import type { Language } from '../core/basics/language.ts';
import { m, say, type PlainKey } from '../words/messages.ts';
import { element, escapeXml, picture } from './xml.ts';

/** `lit`: at least one fact with a source; `memory`: from memory only; `dark`: nothing on record. */
export type Light = 'lit' | 'memory' | 'dark';

export interface Window {
  readonly state: string;
  /** The state's name. */
  readonly name: string;
  readonly light: Light;
}

const CLASS: Readonly<Record<Light, string>> = { lit: 'gl', memory: 'wr', dark: 'wd' };
const WORDS: Readonly<Record<Light, PlainKey>> = {
  lit: 'charts_window_lit',
  memory: 'charts_window_memory',
  dark: 'charts_window_dark',
};

/** The row of windows, in the order given. `label` says the finding: 'Topic 1: facts on record for 25 of 35 states'. */
export function windows(states: readonly Window[], label: string, language: Language): string {
  const drawn = states.map(({ state, name, light }, index) => {
    const words = say(WORDS[light], language);
    const title = m.charts_state_is({ state: name, words }, { locale: language });
    return element(
      'rect',
      { class: CLASS[light], 'data-state': state, x: index * 10, y: 1, width: 8.5, height: 16 },
      element('title', {}, escapeXml(title)),
    );
  });
  return picture({ class: 'bar wall35', viewBox: `0 0 ${Math.max(1, states.length) * 10 - 1.5} 18` }, label, ...drawn);
}

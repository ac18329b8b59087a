/**
 * Honest bounds: one square for each state. Those that did it, then the silent ones with a bracket beneath ('done in 7 to 9
 * of 12'), then the rest. The bracket spans exactly the silent squares; there is never a midpoint.
 */
import type { Language } from '../core/basics/language.ts';
import { sayList } from '../words/lists.ts';
import { m } from '../words/messages.ts';
import { sayBetween } from '../words/numbers.ts';
import { barClass, type Category } from './mark.ts';
import { element, escapeXml, picture, together, type Markup } from './xml.ts';

/** States that said the same: how many, in which words, in which colour. */
export interface BoundsPart {
  readonly words: string;
  readonly n: number;
  readonly category: Category;
}

export interface Bounds {
  readonly done: BoundsPart;
  /** The silent, of whom each may have done it: they lift the upper bound. */
  readonly silent: { readonly words: string; readonly n: number };
  readonly rest: readonly BoundsPart[];
  readonly of: number;
  readonly language: Language;
}

const WIDTH = 288;
const LETTER = 6.1;

/** The squares as SVG. Throws where the parts do not add up to the whole. */
export function bounds({ done, silent, rest, of, language }: Bounds): string {
  const parts = [done, silent, ...rest];
  const sum = parts.reduce((total, part) => total + part.n, 0);
  if (sum !== of) throw new RangeError(`the parts add up to ${sum}, not to ${of}`);
  const locale = { locale: language };
  const pitch = of === 0 ? WIDTH : WIDTH / of;
  const range = sayBetween(done.n, done.n + silent.n, of, language);
  const finding = m.charts_bounds({ words: done.words, range }, locale);
  const said = parts.map(({ words, n }) => m.charts_part({ words, n }, locale));
  const whole = m.charts_of_whole({ m: of, list: sayList(said, language) }, locale);
  const kinds = [
    ...Array<string>(done.n).fill(barClass(done.category, false)),
    ...Array<string>(silent.n).fill('silent'),
    ...rest.flatMap((part) => Array<string>(part.n).fill(barClass(part.category, false))),
  ];
  return picture(
    { class: 'bound', viewBox: '0 0 296 46' },
    `${whole}. ${finding}.`,
    together(kinds.map((kind, index) => square(kind, 4 + index * pitch, pitch))),
    together(bracket(4 + done.n * pitch, silent.n * pitch, finding)),
  );
}

function square(kind: string, x: number, pitch: number): Markup {
  const gap = pitch > 12 ? 2 : 1;
  return element('rect', { class: kind, x: x + gap / 2, y: 2, width: pitch - gap, height: 20 });
}

/** The bracket under the silent squares, if there are any, with its words on the side that has room for them. */
function bracket(x: number, width: number, words: string): readonly Markup[] {
  const text = (at: number, anchor: string): Markup =>
    element('text', { class: anchor, x: at, y: 36 }, escapeXml(words));
  if (width === 0) return [text(4, 'tx')];
  const end = x + width;
  const tick = element('path', {
    class: 'tick',
    d: `M${x.toFixed(1)} 27v8M${x.toFixed(1)} 31H${end.toFixed(1)}M${end.toFixed(1)} 27v8`,
  });
  const length = words.length * LETTER;
  if (end + 7 + length <= WIDTH + 4) return [tick, text(end + 7, 'tx')];
  if (x - 7 - length >= 4) return [tick, text(x - 7, 'end-at')];
  return [tick, element('text', { class: 'mid', x: 148, y: 45 }, escapeXml(words))];
}

/**
 * Bars with denominators: the track is the whole, the number says 'of 35', memory is striped at the end of its own bar.
 * Answers stand above a rule, silences below it: never on one bar, never stacked as if silence were an answer.
 */
import type { Language } from '../core/basics/language.ts';
import { m, say } from '../words/messages.ts';
import { sayNumber, sayOf } from '../words/numbers.ts';
import { signName, type Sign } from '../words/signs.ts';
import { barClass, type Category, type Unsettled } from './mark.ts';
import { element, escapeXml, together, type Markup } from './xml.ts';

/** An answer: in words, with its letter, and how many gave it; `recalled` of them from memory. */
export interface AnswerBar {
  readonly words: string;
  readonly letter: string;
  readonly category: Category;
  readonly n: number;
  readonly recalled: number;
}

/** A silence, or what was read and not settled. `words` where the sign's own words are not the right ones. */
export interface SilenceBar {
  readonly sign: Unsettled;
  readonly words?: string;
  readonly n: number;
}

export interface Bars {
  readonly answers: readonly AnswerBar[];
  readonly silences: readonly SilenceBar[];
  /** The whole: the states asked. */
  readonly of: number;
  readonly language: Language;
}

const WIDTH = 350;
const HEIGHT = 16;

/** One bar as SVG, hidden from readers by ear: words and number stand beside it. Throws where a part exceeds the whole. */
export function bar(parts: readonly { readonly n: number; readonly kind: string }[], of: number): Markup {
  const sum = parts.reduce((total, part) => total + part.n, 0);
  if (sum > of) throw new RangeError(`${sum} of ${of} states`);
  const scale = of === 0 ? 0 : WIDTH / of;
  let x = 0;
  const drawn = parts
    .filter((part) => part.n > 0)
    .map((part) => {
      const rect = element('rect', { class: part.kind, x: x * scale, width: part.n * scale, height: HEIGHT });
      x += part.n;
      return rect;
    });
  const track = element('rect', { class: 'gt', width: WIDTH, height: HEIGHT });
  const size = { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' };
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, track, ...drawn);
}

/** The distribution as HTML: a list of answers and, below a rule, a list of silences. It uses the page's sprite of signs. */
export function bars({ answers, silences, of, language }: Bars): string {
  const above = answers.map((answer) => answerRow(answer, of, language));
  const below = silences.map((silence) => silenceRow(silence, of, language));
  const rule = element('p', { class: 'rule small quiet' }, escapeXml(say('charts_silences_below', language)));
  return together([
    above.length > 0 ? element('dl', { class: 'bars' }, ...above) : together([]),
    below.length > 0 ? together([rule, element('dl', { class: 'bars' }, ...below)]) : together([]),
  ]);
}

function answerRow({ words, letter, category, n, recalled }: AnswerBar, of: number, language: Language): Markup {
  if (recalled > n) throw new RangeError(`${recalled} of ${n} from memory`);
  const parts = [
    { n: n - recalled, kind: barClass(category, false) },
    { n: recalled, kind: barClass(category, true) },
  ];
  const memory =
    recalled === 0
      ? together([])
      : element(
          'span',
          { class: 'quiet small' },
          escapeXml(m.charts_memory_of({ n: sayNumber(recalled, language) }, { locale: language })),
        );
  const mark = letter === '' ? together([]) : element('b', { class: 'let' }, escapeXml(letter));
  const head = together([mark, element('span', {}, escapeXml(words))]);
  return row(head, bar(parts, of), n, of, memory, language);
}

function silenceRow({ sign, words, n }: SilenceBar, of: number, language: Language): Markup {
  const use = element('use', { href: `#s-${sign}` });
  const head = together([
    element('svg', { xmlns: 'http://www.w3.org/2000/svg', class: 'sg', 'aria-hidden': 'true' }, use),
    element('span', {}, escapeXml(words ?? signName(sign satisfies Sign, language))),
  ]);
  return row(head, bar([{ n, kind: barClass(sign, false) }], of), n, of, together([]), language);
}

function row(head: Markup, drawn: Markup, n: number, of: number, memory: Markup, language: Language): Markup {
  const count = element('span', { class: 'n' }, escapeXml(sayOf(n, of, language)), memory);
  return together([element('dt', {}, head), element('dd', {}, drawn, count)]);
}

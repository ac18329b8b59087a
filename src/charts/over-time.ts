/**
 * Over time: one strip per date, always as wide as the whole. Small multiples rather than lines, for there are few dates
 * and nothing is known between them.
 */
import type { Language } from '../core/basics/language.ts';
import { sayList } from '../words/lists.ts';
import { m } from '../words/messages.ts';
import { barClass, isDark, type Mark } from './mark.ts';
import { element, escapeXml, picture, together, type Markup } from './xml.ts';

/** The states in one class on that day; `recalled` of the `n` from memory. */
export interface StripPart {
  readonly mark: Mark;
  readonly words: string;
  readonly n: number;
  readonly recalled: number;
}

export interface Strip {
  readonly parts: readonly StripPart[];
  /** The whole: the states asked on that day. */
  readonly of: number;
  readonly language: Language;
}

const WIDTH = 350;
/** Narrower than this, a part has no room for its number; the label and the table have it. */
const ROOM = 12;

/** One strip. Throws where the parts do not add up to the whole: each state asked is in exactly one class. */
export function strip({ parts, of, language }: Strip): string {
  const sum = parts.reduce((total, part) => total + part.n, 0);
  if (sum !== of) throw new RangeError(`the parts add up to ${sum}, not to ${of}`);
  const pieces = parts.flatMap(piecesOf).filter((piece) => piece.n > 0);
  const scale = of === 0 ? 0 : WIDTH / of;
  let before = 0;
  const drawn = pieces.map((piece) => {
    const shape = drawPiece(piece, before * scale, piece.n * scale);
    before += piece.n;
    return shape;
  });
  return picture({ class: 'bar strip', viewBox: `0 0 ${WIDTH} 18` }, stripLabel({ parts, of, language }), ...drawn);
}

/** The strip in words: 'Of 35: never counts 7 (3 from memory), silent 3 and nothing on record 25'. */
export function stripLabel({ parts, of, language }: Strip): string {
  const locale = { locale: language };
  const said = parts.map(({ words, n, recalled }) =>
    recalled === 0 ? m.charts_part({ words, n }, locale) : m.charts_part_memory({ words, n, memory: recalled }, locale),
  );
  return m.charts_of_whole({ m: of, list: sayList(said, language) }, locale);
}

interface Piece {
  readonly mark: Mark;
  readonly n: number;
  readonly recalled: boolean;
}

/** What rests on a source first, what is from memory after it, in stripes. */
function piecesOf({ mark, n, recalled }: StripPart): readonly Piece[] {
  if (recalled > n) throw new RangeError(`${recalled} of ${n} from memory`);
  return [
    { mark, n: n - recalled, recalled: false },
    { mark, n: recalled, recalled: true },
  ];
}

function drawPiece({ mark, n, recalled }: Piece, x: number, width: number): Markup {
  const rect = element('rect', { class: barClass(mark, recalled), x, width, height: 18 });
  if (width < ROOM) return rect;
  const number = element(
    'text',
    { class: isDark(mark, recalled) ? 'on-dark' : 'tx', x: x + width / 2, y: 12 },
    escapeXml(String(n)),
  );
  return together([rect, number]);
}

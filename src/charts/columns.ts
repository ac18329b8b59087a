/**
 * Classes over many days: a column for each day, its parts upon one another, the whole as high as the most states that
 * there were. Small, to stand beside others of its kind; its numbers stand below it and in its table.
 */
import { barClass, type Mark } from './mark.ts';
import { element, picture, type Markup } from './xml.ts';

/** One class in each of the days; `recalled` of the `n` from memory. */
export interface ColumnsPart {
  readonly mark: Mark;
  readonly days: readonly { readonly n: number; readonly recalled: number }[];
}

export interface Columns {
  /** From the ground up. */
  readonly parts: readonly ColumnsPart[];
  /** The states on each day. */
  readonly of: readonly number[];
  /** What it shows, in words. */
  readonly label: string;
}

const WIDTH = 270;
const HEIGHT = 70;

/** Throws where the parts of a day do not add up to its states: each state is in exactly one class. */
export function columns({ parts, of, label }: Columns): string {
  of.forEach((whole, day) => {
    const sum = parts.reduce((total, { days }) => total + (days[day]?.n ?? 0), 0);
    if (sum !== whole) throw new RangeError(`the parts of day ${day} add up to ${sum}, not to ${whole}`);
  });
  const pieces = parts.flatMap(piecesOf);
  const under = of.map(() => 0);
  const most = Math.max(1, ...of);
  const drawn = pieces.flatMap(({ mark, recalled, counts }): Markup[] => {
    const before = [...under];
    counts.forEach((n, day) => (under[day]! += n));
    const d = runs(counts, before)
      .map((run) => boxPath(run, of.length, most))
      .join('');
    return d === '' ? [] : [element('path', { class: barClass(mark, recalled), d })];
  });
  return picture({ class: 'bar columns', viewBox: `0 0 ${WIDTH} ${HEIGHT}` }, label, ...drawn);
}

interface Piece {
  readonly mark: Mark;
  readonly recalled: boolean;
  readonly counts: readonly number[];
}

/** What rests on a source below, what is from memory above it, in stripes. */
function piecesOf({ mark, days }: ColumnsPart): readonly Piece[] {
  return [
    { mark, recalled: false, counts: days.map(({ n, recalled }) => n - recalled) },
    { mark, recalled: true, counts: days.map(({ recalled }) => recalled) },
  ];
}

/** Days on which a part is as high and stands as high: one box. */
interface Run {
  readonly first: number;
  readonly days: number;
  readonly under: number;
  readonly n: number;
}

function runs(counts: readonly number[], under: readonly number[]): readonly Run[] {
  const found: Run[] = [];
  counts.forEach((n, day) => {
    const last = found.at(-1);
    const goesOn = last && last.n === n && last.under === under[day];
    if (goesOn) found[found.length - 1] = { ...last, days: last.days + 1 };
    else found.push({ first: day, days: 1, under: under[day] ?? 0, n });
  });
  return found.filter(({ n }) => n > 0);
}

function boxPath({ first, days, under, n }: Run, columnsInAll: number, most: number): string {
  const width = WIDTH / columnsInAll;
  const height = HEIGHT / most;
  const at = (value: number) => String(Math.round(value * 10) / 10);
  const [left, right] = [at(first * width), at((first + days) * width)];
  return `M${left} ${at(HEIGHT - under * height)}H${right}V${at(HEIGHT - (under + n) * height)}H${left}z`;
}

/** A state's answer over time: spans on a line of years, each with its words where there is room, and the day on which it began. */
import type { Language } from '../core/basics/language.ts';
import { dateParts, type PlainDate } from '../core/basics/plain-date.ts';
import { sayDate } from '../words/dates.ts';
import { barClass, isDark, isUnsettled, type Mark } from './mark.ts';
import { element, escapeXml, picture, together, type Markup } from './xml.ts';

/** What held from a day up to another, the latter not included. */
export interface HistorySpan {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly mark: Mark;
  readonly recalled: boolean;
  readonly words: string;
}

export interface HistoryChart {
  /** In order of time, without gaps: what is not on record is a span too. */
  readonly spans: readonly HistorySpan[];
  /** Days to mark above the line: a meeting. */
  readonly events: readonly { readonly on: PlainDate; readonly words: string }[];
  /** The whole history in words. */
  readonly label: string;
  readonly language: Language;
}

const LEFT = 8;
const RIGHT = 712;
/** A letter of the 12 px sans is about this wide; an estimate is enough to know whether words fit. */
const LETTER = 6.1;

/** The line as SVG, 720 by 94. Throws where there is no span. */
export function historyLine({ spans, events, label, language }: HistoryChart): string {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('a history without a span');
  const [start, end] = [yearsOf(first.from), yearsOf(last.to)];
  const x = (date: PlainDate): number => LEFT + ((yearsOf(date) - start) / (end - start)) * (RIGHT - LEFT);
  return picture(
    { class: 'line', viewBox: '0 0 720 94' },
    label,
    together(yearTicks(dateParts(first.from).year, dateParts(last.to).year, x)),
    element('path', { class: 'ax', d: `M${LEFT} 72H${RIGHT}` }),
    together(events.flatMap(({ on, words }) => (on < first.from || on >= last.to ? [] : [eventMark(x(on), words)]))),
    together(spans.map((span) => spanMark(span, x(span.from), x(span.to)))),
    together(beginnings(spans, x, language)),
  );
}

/** The day as a number of years, exact enough for a line of some hundred units. */
function yearsOf(date: PlainDate): number {
  const { year, month, day } = dateParts(date);
  return year + (month - 1) / 12 + (day - 1) / 372;
}

/** A tick for each fifth year, or for each tenth or twenty-fifth where there are many. */
function yearTicks(from: number, to: number, x: (date: PlainDate) => number): readonly Markup[] {
  const step = [1, 5, 10, 25, 50].find((each) => (to - from) / each <= 8) ?? 100;
  const ticks: Markup[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
    const at = x(`${year}-01-01` as PlainDate);
    if (at < LEFT || at > RIGHT - 10) continue;
    ticks.push(element('path', { class: 'ax', d: `M${at.toFixed(1)} 72v5` }));
    ticks.push(element('text', { class: at < LEFT + 14 ? 'q' : 'q mid', x: at, y: 90 }, escapeXml(String(year))));
  }
  return ticks;
}

/** A stroke from above through the line; its words stand on the side that has room. */
function eventMark(x: number, words: string): Markup {
  const room = x + 6 + words.length * LETTER < RIGHT;
  const text = element('text', { class: room ? 'q' : 'q end-at', x: room ? x + 5 : x - 5, y: 14 }, escapeXml(words));
  return together([element('path', { class: 'ax', d: `M${x.toFixed(1)} 4V50` }), text]);
}

function spanMark({ mark, recalled, words }: HistorySpan, from: number, to: number): Markup {
  const width = Math.max(0.5, to - from);
  const rect = element('rect', { class: barClass(mark, recalled), x: from, y: 24, width, height: 26 });
  const title = element('title', {}, escapeXml(words));
  const group = element('g', {}, title, rect);
  if (words.length * LETTER + 14 > width) return group;
  const ink = isDark(mark, recalled) ? 'on-dark' : isUnsettled(mark) ? 'q' : recalled ? 'halo' : 'tx';
  return together([group, element('text', { class: ink, x: from + 7, y: 41 }, escapeXml(words))]);
}

/** The day on which each span but the first began, left out where it would run into the one before it. */
function beginnings(
  spans: readonly HistorySpan[],
  x: (date: PlainDate) => number,
  language: Language,
): readonly Markup[] {
  let free = 0;
  return spans.slice(1).flatMap((span) => {
    const words = sayDate(span.from, language, 'short');
    const width = words.length * LETTER;
    const at = Math.min(x(span.from), RIGHT - width);
    if (at < free) return [];
    free = at + width + 8;
    return [element('text', { class: 'q', x: at, y: 64 }, escapeXml(words))];
  });
}

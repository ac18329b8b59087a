/**
 * Days, bounds and periods in words. Months are written out, never 04/12, and from tables of our own: an edition must come
 * out the same on every version of Node, and ICU changes its short forms ('Sep', 'Sept'). What a source left open stays
 * open in the words: a month is not sharpened to a day, and an unknown day is called unknown.
 */
import type { Language } from '../core/basics/language.ts';
import type { Bound, Period } from '../core/basics/period.ts';
import { addDays, dateParts, plainDate, type PlainDate } from '../core/basics/plain-date.ts';
import { m, type In } from './messages.ts';

/** `long`: 27 December 2012; `short`, for narrow places: 27 Dec 2012. */
export type DateStyle = 'long' | 'short';

const MONTHS: Readonly<Record<Language, Readonly<Record<DateStyle, string>>>> = {
  en: {
    long: 'January February March April May June July August September October November December',
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  },
  es: {
    long: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    short: 'ene feb mar abr may jun jul ago sep oct nov dic',
  },
  pt: {
    long: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    short: 'jan fev mar abr mai jun jul ago set out nov dez',
  },
  fr: {
    long: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    short: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  },
};

/** What stands before month and year: Spanish and Portuguese say 'de', but not in the short form. */
const LINK: Readonly<Record<Language, string>> = { en: ' ', es: ' de ', pt: ' de ', fr: ' ' };
/** The first of a month, where the language says it apart. */
const FIRST: Readonly<Record<Language, string>> = { en: '1', es: '1', pt: '1º', fr: '1er' };

/** A day: '27 December 2012', '1er janvier 2014'. */
export function sayDate(date: PlainDate, language: Language, style: DateStyle = 'long'): string {
  const { year, month, day } = dateParts(date);
  const number = day === 1 ? FIRST[language] : String(day);
  const link = style === 'long' ? LINK[language] : ' ';
  return `${number}${link}${monthName(month, language, style)}${link}${year}`;
}

/** A month of a year: `2012-12` is 'December 2012'. */
export function sayMonth(at: string, language: Language, style: DateStyle = 'long'): string {
  const [year, month] = at.split('-').map(Number) as [number, number];
  return `${monthName(month, language, style)}${style === 'long' ? LINK[language] : ' '}${year}`;
}

function monthName(month: number, language: Language, style: DateStyle): string {
  return MONTHS[language][style].split(' ')[month - 1] as string;
}

/** A bound on its own: 'December 2012', 'date unknown, no later than 24 November 2026'. */
export function sayBound(bound: Bound, language: Language, style: DateStyle = 'long'): string {
  const locale: In = { locale: language };
  const day = (at: string): string => sayDate(plainDate(at), language, style);
  switch (bound.precision) {
    case 'day':
      return day(bound.at);
    case 'month':
      return sayMonth(bound.at, language, style);
    case 'year':
      return bound.at;
    case 'open':
      return m.values_date_none({}, locale);
    case 'unknown':
      if (bound.notBefore && bound.notAfter)
        return m.values_date_between({ first: day(bound.notBefore), last: day(bound.notAfter) }, locale);
      if (bound.notAfter) return m.values_date_no_later({ day: day(bound.notAfter) }, locale);
      if (bound.notBefore) return m.values_date_no_earlier({ day: day(bound.notBefore) }, locale);
      return m.values_date_unknown({}, locale);
    default:
      return never(bound);
  }
}

/**
 * A period: 'since 27 December 2012', '30 April 2008 to 26 December 2012' (both days in: the end of a period is the first
 * day on which it no longer holds, and nobody reads it so), '2013' where it is a whole year.
 */
export function sayPeriod(period: Period, language: Language, style: DateStyle = 'long'): string {
  const { from, to } = period;
  const locale: In = { locale: language };
  if (from.precision === 'day' && to.precision === 'day')
    return sayDays(plainDate(from.at), addDays(plainDate(to.at), -1), language, style);
  if (from.precision === 'open' && to.precision === 'open') return m.values_no_bounds({}, locale);
  if (to.precision === 'open') return sinceWords(from, language, style);
  const until = untilWords(to, language, style);
  if (from.precision === 'open') return until;
  return m.values_from_until({ from: fromWords(from, language, style), until }, locale);
}

/** From a first to a last day, both in; a whole month, year or run of years is called by its name. */
function sayDays(first: PlainDate, last: PlainDate, language: Language, style: DateStyle): string {
  const locale: In = { locale: language };
  const after = addDays(last, 1);
  if (first.endsWith('-01-01') && after.endsWith('-01-01')) {
    const [a, b] = [first.slice(0, 4), last.slice(0, 4)];
    return a === b ? a : m.values_years({ first: a, last: b }, locale);
  }
  if (first.endsWith('-01') && after.endsWith('-01') && first.slice(0, 7) === last.slice(0, 7))
    return sayMonth(first.slice(0, 7), language, style);
  if (first === last) return m.values_one_day({ day: sayDate(first, language, style) }, locale);
  return m.values_days({ first: sayDate(first, language, style), last: sayDate(last, language, style) }, locale);
}

/** The start of something without an end: 'since May 2011'. */
function sinceWords(from: Bound, language: Language, style: DateStyle): string {
  const locale: In = { locale: language };
  switch (from.precision) {
    case 'day':
      return m.values_since_day({ day: sayBound(from, language, style) }, locale);
    case 'month':
    case 'year':
      return m.values_since({ date: sayBound(from, language, style) }, locale);
    case 'unknown':
    case 'open':
      return fromWords(from, language, style);
    default:
      return never(from);
  }
}

function fromWords(from: Bound, language: Language, style: DateStyle): string {
  const locale: In = { locale: language };
  const day = (at: string): string => sayDate(plainDate(at), language, style);
  switch (from.precision) {
    case 'day':
      return m.values_from_day({ day: day(from.at) }, locale);
    case 'month':
    case 'year':
      return m.values_from({ date: sayBound(from, language, style) }, locale);
    case 'open':
      return m.values_from_unknown({}, locale);
    case 'unknown':
      if (from.notBefore && from.notAfter)
        return m.values_from_between({ first: day(from.notBefore), last: day(from.notAfter) }, locale);
      if (from.notAfter) return m.values_from_no_later({ day: day(from.notAfter) }, locale);
      if (from.notBefore) return m.values_from_no_earlier({ day: day(from.notBefore) }, locale);
      return m.values_from_unknown({}, locale);
    default:
      return never(from);
  }
}

/** The end: said by the last day on which it held, never by the day after it. */
function untilWords(to: Bound, language: Language, style: DateStyle): string {
  const locale: In = { locale: language };
  const day = (at: string): string => sayDate(plainDate(at), language, style);
  const dayBefore = (at: string): string => sayDate(addDays(plainDate(at), -1), language, style);
  switch (to.precision) {
    case 'day':
      return m.values_until_day({ day: dayBefore(to.at) }, locale);
    case 'month':
    case 'year':
      return m.values_until({ date: sayBound(to, language, style) }, locale);
    case 'open':
    case 'unknown':
      break;
    default:
      return never(to);
  }
  if (to.precision === 'open') return m.values_until_unknown({}, locale);
  if (to.notBefore && to.notAfter)
    return m.values_until_between({ first: dayBefore(to.notBefore), last: day(to.notAfter) }, locale);
  if (to.notAfter) return m.values_until_no_later({ day: day(to.notAfter) }, locale);
  if (to.notBefore) return m.values_until_no_earlier({ day: dayBefore(to.notBefore) }, locale);
  return m.values_until_unknown({}, locale);
}

function never(value: never): never {
  throw new Error(`not a bound: ${JSON.stringify(value)}`);
}

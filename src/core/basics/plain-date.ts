/**
 * A day of the calendar, without a time or a time zone: a law is in force on a day, not at an instant.
 * Written `YYYY-MM-DD`, so that the order of the text is the order of the days.
 */

export type PlainDate = string & { readonly __plainDate: true };

/** Before every day and after every day; never shown, never stored. */
export const BEFORE_ALL = '0000-00-00' as PlainDate;
export const AFTER_ALL = '9999-99-99' as PlainDate;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The fault in a text that should be a day, or `null` if it is one. */
export function dayFault(text: string): 'not-a-day' | 'no-such-day' | null {
  const parts = SHAPE.exec(text);
  if (!parts) return 'not-a-day';
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return 'no-such-day';
  return null;
}

export function isPlainDate(text: string): text is PlainDate {
  return dayFault(text) === null;
}

/** The day written in the text; throws where there is none. For text that has not been checked, ask `dayFault` first. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/** The UTC day of an instant written in ISO 8601 with `Z`. The record's days are UTC days. */
export function dayOf(instant: string): PlainDate {
  return plainDate(instant.slice(0, 10));
}

export function dateParts(date: PlainDate): { year: number; month: number; day: number } {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { year, month, day };
}

export function dateOf(year: number, month: number, day: number): PlainDate {
  return plainDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** The day `count` days later (earlier if negative). */
export function addDays(date: PlainDate, count: number): PlainDate {
  const { year, month, day } = dateParts(date);
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day + count);
  return dateOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

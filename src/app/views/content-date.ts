/** A date of the content (`2014-12-04`, `2014-06`, `2014`) in words, as precisely as it is given. */
import type { Language } from '../../core/basics/language.ts';
import { isPlainDate } from '../../core/basics/plain-date.ts';
import { sayDate, sayMonth } from '../../words/dates.ts';

/** A text that is no date stands as it is. */
export function contentDateWords(date: string, language: Language): string {
  if (isPlainDate(date)) return sayDate(date, language);
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(date) ? sayMonth(date, language) : date;
}

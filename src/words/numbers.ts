/**
 * Numbers in words. Thousands by a comma in English, by a thin space that does not break in Spanish, Portuguese and French;
 * decimals by a point in English, by a comma elsewhere. A share is always said with its whole, never as a percentage.
 */
import type { Language } from '../core/basics/language.ts';
import { m } from './messages.ts';

const THIN = '\u202f';

/** A finite number: 12345.6 is '12,345.6' and '12 345,6'. In Spanish four figures stand together (RAE). */
export function sayNumber(amount: number, language: Language): string {
  const [whole, part] = plainDigits(Math.abs(amount)).split('.') as [string, string | undefined];
  const grouped = language === 'es' && whole.length <= 4 ? whole : inThousands(whole, language === 'en' ? ',' : THIN);
  const point = language === 'en' ? '.' : ',';
  return `${amount < 0 ? '−' : ''}${grouped}${part === undefined ? '' : point + part}`;
}

/** The digits of a number without an exponent: whole where it is huge, six places after the point where it is tiny. */
function plainDigits(amount: number): string {
  if (!String(amount).includes('e')) return String(amount);
  return amount < 1 ? amount.toFixed(6).replace(/\.?0+$/, '') : BigInt(amount).toString();
}

function inThousands(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** '7 of 35'. */
export function sayOf(n: number, whole: number, language: Language): string {
  return m.values_n_of_m({ n: sayNumber(n, language), m: sayNumber(whole, language) }, { locale: language });
}

/** Honest bounds: '7 to 9 of 12'; '7 of 12' where nobody is silent. There is no midpoint. */
export function sayBetween(min: number, max: number, whole: number, language: Language): string {
  if (min === max) return sayOf(min, whole, language);
  const say = (amount: number): string => sayNumber(amount, language);
  return m.values_between_of({ min: say(min), max: say(max), m: say(whole) }, { locale: language });
}

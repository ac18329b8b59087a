/**
 * What the demonstration's speakers say, in each of the four languages. Every sentence names something that nobody could
 * take for real: lanterns, herons, paper boats. `{state}` stands for the name of the state.
 */
import type { Language } from '../../../core/basics/language.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { PORTUGUESE } from './portuguese.ts';
import type { Sentences } from './sentences-type.ts';
import { SPANISH } from './spanish.ts';

export const SENTENCES: Readonly<Record<Language, Sentences>> = {
  en: ENGLISH,
  es: SPANISH,
  pt: PORTUGUESE,
  fr: FRENCH,
};

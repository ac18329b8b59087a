/** Lists in words: 'a, b and c', with the language's own word (Spanish 'y' before a vowel of its own kind turns to 'e'). */
import type { Language } from '../core/basics/language.ts';
import { m } from './messages.ts';

/** The OAS writes no comma before the last 'and' in English, as in Britain. */
const TAG: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es', pt: 'pt', fr: 'fr' };

function formats(type: Intl.ListFormatType): Readonly<Record<Language, Intl.ListFormat>> {
  const format = (language: Language): Intl.ListFormat => new Intl.ListFormat(TAG[language], { type });
  return { en: format('en'), es: format('es'), pt: format('pt'), fr: format('fr') };
}

const AND = formats('conjunction');
const OR = formats('disjunction');

/** 'a, b and c'; an empty list is an empty text. */
export function sayList(items: readonly string[], language: Language, link: 'and' | 'or' = 'and'): string {
  return (link === 'and' ? AND : OR)[language].format(items);
}

/** At most `most` items in full, and how many more there are: 'Slavery, servitude and 7 more'. */
export function sayFirst(items: readonly string[], most: number, language: Language): string {
  if (items.length <= most) return sayList(items, language);
  const first = items.slice(0, most - 1).join(', ');
  return m.common_and_more({ first, n: items.length - most + 1 }, { locale: language });
}

/** Clauses beside each other: 'a; b'. French sets a no-break space before the semicolon. */
export function sayClauses(clauses: readonly string[], language: Language): string {
  return clauses.filter((clause) => clause !== '').join(language === 'fr' ? '\u202f; ' : '; ');
}

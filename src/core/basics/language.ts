/** The four languages of the Organization of American States, and texts in them. */
import { z } from 'zod';

export const LANGUAGES = ['en', 'es', 'pt', 'fr'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** The language with this code, if it is one of the four. */
export function findLanguage(code: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === code);
}

/** A text in all four languages: what Farol itself says (questions, labels, names of states). */
export const Texts = z.strictObject({
  en: z.string().min(1),
  es: z.string().min(1),
  pt: z.string().min(1),
  fr: z.string().min(1),
});
export type Texts = z.infer<typeof Texts>;

/** What somebody said, in the language in which it was said. */
export const Said = z.strictObject({ language: Language, text: z.string().min(1).max(20_000) });
export type Said = z.infer<typeof Said>;

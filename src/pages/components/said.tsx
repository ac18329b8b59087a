/** What somebody said, in the language in which it was said: told to the browser, and named where it is not the page's. */
import type { Language, Said as SaidText } from '../../core/basics/language.ts';
import { languageName } from '../../words/names.ts';

export function Said({ said, language }: { said: SaidText; language: Language }) {
  if (said.language === language) return <>{said.text}</>;
  return (
    <>
      <span lang={said.language}>{said.text}</span>{' '}
      <small class="quiet">({languageName(said.language, language)})</small>
    </>
  );
}

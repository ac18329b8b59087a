/**
 * What somebody said, in the language in which it was said: told to the browser, and named where it is not the page's.
 * A name (of a law, of a source) is told to the browser only: `named` is false.
 */
import type { Language, Said as SaidText } from '../../core/basics/language.ts';
import { languageName } from '../../words/names.ts';

export function Said({ said, language, named = true }: { said: SaidText; language: Language; named?: boolean }) {
  if (said.language === language) return <>{said.text}</>;
  if (!named) return <span lang={said.language}>{said.text}</span>;
  return (
    <>
      <span lang={said.language}>{said.text}</span>{' '}
      <small class="quiet">({languageName(said.language, language)})</small>
    </>
  );
}

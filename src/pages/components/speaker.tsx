/** Who says it. A reference source is never taken for the state, nor an organisation. */
import type { Language } from '../../core/basics/language.ts';
import type { SpeakerView } from './fact-view.ts';

export function Speaker({ speaker, language }: { speaker: SpeakerView; language: Language }) {
  const words = speaker.name === null ? speaker.kindName : `${speaker.kindName}${colon(language)}${speaker.name}`;
  return <p class="quiet small">{words}</p>;
}

/** In French a no-break space stands before the colon. */
export function colon(language: Language): string {
  return language === 'fr' ? '\u00a0: ' : ': ';
}

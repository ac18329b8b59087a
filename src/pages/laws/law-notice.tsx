/** On every page on which laws are run: texts are compared, and 'no' means none of the offences encoded. */
import type { Language } from '../../core/basics/language.ts';
import { say } from '../../words/messages.ts';

export function LawNotice({ language }: { language: Language }) {
  return (
    <p class="note sp5">
      <b>{say('law_notice', language)}</b> {say('law_no_means_none_encoded', language)}
    </p>
  );
}

/** Says of a page that what it shows is worked out from encoded texts, and that this is no legal advice. */
import type { Language } from '../../core/basics/language.ts';
import { say } from '../../words/messages.ts';

export function DerivedNote({ language }: { language: Language }) {
  return (
    <p class="note sp">
      <b>{say('pages_derived', language)}.</b> {say('pages_derived_note', language)}
    </p>
  );
}

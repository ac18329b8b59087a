/** The silences of those who were heard of nowhere: each with its sign and words, none a blank. */
import type { Language } from '../../core/basics/language.ts';
import { PUBLIC } from '../../core/record/audience.ts';
import { say } from '../../words/messages.ts';
import { noAnswerName } from '../../words/names.ts';
import { Sign } from './sign.tsx';
import { Speaker } from './speaker.tsx';

/** The state gave no answer that the public may see. */
export function SilentState({ language }: { language: Language }) {
  return <Silent kind="state" language={language} />;
}

/** No reference source says anything. */
export function SilentReference({ language }: { language: Language }) {
  return <Silent kind="reference" language={language} />;
}

function Silent({ kind, language }: { kind: 'state' | 'reference'; language: Language }) {
  const kindName = say(kind === 'state' ? 'values_speaker_state' : 'values_speaker_reference', language);
  return (
    <div class={kind === 'state' ? 'own' : undefined}>
      <Speaker speaker={{ kind, kindName, name: null }} language={language} />
      <span class="say unlit">
        <Sign id="noans" words={noAnswerName(kind, PUBLIC, language)} />
      </span>
    </div>
  );
}

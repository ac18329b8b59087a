/** What other speakers tell of a state's law, beside the one by whom the page is told, and where they disagree. */
import type { StateCode } from '../../../core/basics/ids.ts';
import { offencesHeld, OFFENCES_QUESTION, type LawHeld } from '../../../core/compare/law/encoded-offence.ts';
import { termsOf } from '../../../core/compare/law/terms.ts';
import type { OtherSpeakerView } from '../../../pages/laws/state-law-view.ts';
import { speakerKindName, speakerName } from '../../../words/names.ts';
import { speakerView } from '../fact-view.ts';
import type { Telling } from '../telling.ts';
import { sidesBeside } from './sides-beside.ts';
import { lawsPair, partingsView } from './partings-view.ts';

export function otherSpeakers(told: Telling, state: StateCode, held: LawHeld): readonly OtherSpeakerView[] {
  const { cube, catalog, language } = told;
  const speakers = new Set(cube.answers(state, OFFENCES_QUESTION, 'law').map(({ speaker }) => speaker));
  speakers.delete(held.speaker);
  return [...speakers].flatMap((speaker) => {
    const offences = offencesHeld(cube, state, speaker, termsOf(catalog));
    if (offences.length === 0) return [];
    const nameOf = (of: typeof speaker) => {
      const [kind, name] = [speakerKindName(of, language), speakerName(of, catalog, language)];
      return of.startsWith('state:') ? name : kind;
    };
    const a = { name: nameOf(held.speaker), offences: held.offences };
    const b = { name: nameOf(speaker), offences };
    return [
      {
        speaker: speakerView({ ...told, mainReference: null }, speaker),
        beside: sidesBeside(told, a, b),
        partings: partingsView(a, b, lawsPair(a.name, b.name, language), catalog, language),
      },
    ];
  });
}

/** A state's law beside articles 3(a) to 3(d) of the Palermo Protocol: what its offences come to together, and each of them. */
import type { EncodedOffence } from '../../../core/compare/law/encoded-offence.ts';
import { offenceMinimum, type OffenceAgainst } from '../../../core/compare/law/offence-minimum.ts';
import { MINIMUM_ELEMENTS, PROTOCOL_PROVISION, type MinimumElement } from '../../../core/compare/law/protocol.ts';
import { stateMinimum, type StateAgainst } from '../../../core/compare/law/state-minimum.ts';
import { termsOf } from '../../../core/compare/law/terms.ts';
import { MINIMUM_SIGNS } from '../../../pages/laws/minimum-view.ts';
import type { ResultView, StateMinimumView } from '../../../pages/laws/state-law-view.ts';
import { sayAsked } from '../../../words/minimum-words.ts';
import { sayProtocolPatterns, termsPastMinimum } from '../../../words/law-minimum-words.ts';
import { minimumElementName, minimumResultName } from '../../../words/law-words.ts';
import { offenceName } from '../../../words/offence-words.ts';
import { groundOf } from '../../../words/signs.ts';
import { capital, saidLaw } from '../fact-view.ts';
import type { Telling } from '../telling.ts';

/** `null` where no offence is, or may be, in force. */
export function stateMinimumView(telling: Telling, offences: readonly EncodedOffence[]): StateMinimumView | null {
  if (offences.length === 0) return null;
  const { catalog, language } = telling;
  const terms = termsOf(catalog);
  const state = stateMinimum(offences, terms);
  const each = offences.map(({ offence, statement }) => ({
    name: saidLaw(offenceName(offence), statement?.speaker, language),
    found: offenceMinimum(offence, terms),
  }));
  return {
    offences: each.map(({ name }) => name),
    rows: MINIMUM_ELEMENTS.map((element) => ({
      element: minimumElementName(element, language),
      provision: PROTOCOL_PROVISION[element],
      asks: sayAsked(element, catalog, language),
      state: ofState(telling, element, state.elements[element]),
      offences: each.map(({ found }) => ofOffence(telling, element, found[element])),
    })),
  };
}

/** The Protocol's patterns on which the law falls short, is open or was not read; what is punished past the minimum. */
function ofState(telling: Telling, element: MinimumElement, against: StateAgainst): ResultView {
  const { catalog, language } = telling;
  const patterns = against.patterns?.map((box) => capital(sayProtocolPatterns(box, catalog, language))) ?? [];
  return {
    ...resultView(telling, against.result, against.recalled === true),
    details: [...patterns, ...namesTold(telling, element, against.names)],
    provisions: [],
  };
}

function ofOffence(telling: Telling, element: MinimumElement, against: OffenceAgainst): ResultView {
  return {
    ...resultView(telling, against.result, against.recalled === true),
    details: namesTold(telling, element, against.names),
    provisions: against.provisions,
  };
}

function resultView(
  { language }: Telling,
  result: ResultView['result'],
  recalled: boolean,
): Pick<ResultView, 'result' | 'words' | 'sign' | 'ground' | 'recalled'> {
  const sign = MINIMUM_SIGNS[result];
  const words = minimumResultName(result, language);
  return { result, words, sign, ground: recalled ? 'mem' : groundOf(sign), recalled };
}

/** The codes and terms that the result is about. */
function namesTold(
  { catalog, language }: Telling,
  element: MinimumElement,
  names: StateAgainst['names'],
): readonly string[] {
  return names && names.length > 0 ? [capital(termsPastMinimum(element, names, catalog, language))] : [];
}

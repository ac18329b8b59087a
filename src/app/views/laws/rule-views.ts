/** The rules of a definition below its lists: consent, the age of a child, movement, penalties, scope. */
import type { Language, Said } from '../../../core/basics/language.ts';
import type { Catalog } from '../../../core/content/catalog.ts';
import type { Confidence, Offence } from '../../../core/content/offence.ts';
import type { RuleView } from '../../../pages/laws/definition-view.ts';
import { codeLabel } from '../../../words/names.ts';
import { m, say, type PlainKey } from '../../../words/messages.ts';
import { sayMovement } from '../../../words/offence-words.ts';
import { capital } from '../fact-view.ts';
import { differs, type Against } from './against.ts';

interface Ruling {
  readonly movementFromActs: boolean;
  readonly against: Against | null;
  readonly catalog: Catalog;
  readonly language: Language;
}

const SCOPE: Readonly<Record<Offence['scope'], PlainKey>> = {
  national: 'law_state_scope_national',
  federal: 'law_state_scope_federal',
  'federal-and-states': 'law_state_scope_both',
};

export function rulesOf(offence: Offence, ruling: Ruling): readonly RuleView[] {
  const { catalog, language, movementFromActs } = ruling;
  const { consent, childAge, movement, penalties, scope } = offence;
  const ofOthers = <T>(of: (other: Offence) => T): readonly T[] => ruling.against?.others.map(of) ?? [];
  const readOff: Said = { language, text: say('law_read_off_acts_note', language) };
  return [
    {
      ...read('consent', consent, consent && codeLabel('consent-rule', consent.rule, catalog, language), language),
      notes: consent?.note ? [consent.note] : [],
      changed:
        consent !== null &&
        differs(
          consent,
          ofOthers((other) => other.consent),
          ({ rule }) => rule,
        ),
    },
    {
      ...read(
        'child-age',
        childAge,
        childAge && m.law_state_under({ age: childAge.age }, { locale: language }),
        language,
      ),
      changed:
        childAge !== null &&
        differs(
          childAge,
          ofOthers((other) => other.childAge),
          ({ age }) => String(age),
        ),
    },
    {
      ...read('movement', movement, movement && capital(sayMovement(movement.need, language)), language),
      notes: movementFromActs ? [readOff] : [],
      changed:
        movement !== null &&
        differs(
          movement,
          ofOthers((other) => other.movement),
          ({ need }) => need,
        ),
    },
    {
      ...read('penalties', penalties, penalties && penalties.text.text, language),
      ...(penalties ? { language: penalties.text.language } : {}),
    },
    {
      ...read('scope', { confidence: 'sourced' }, say(SCOPE[scope], language), language),
      changed: differs(
        scope,
        ofOthers((other) => other.scope),
        (own) => own,
      ),
    },
  ];
}

const LABEL: Readonly<Record<RuleView['id'], PlainKey>> = {
  consent: 'law_state_consent',
  'child-age': 'law_state_child',
  movement: 'law_state_movement',
  penalties: 'law_state_penalties',
  scope: 'law_state_scope',
};

/** `told` and `words` are `null` where that part of the text was not read. */
function read(
  id: RuleView['id'],
  told: { readonly confidence: Confidence; readonly provision?: string | undefined } | null,
  words: string | null,
  language: Language,
): RuleView {
  const rest = { id, label: say(LABEL[id], language), notes: [], changed: false };
  if (told === null || words === null) {
    const unread = say('values_not_established', language);
    return { ...rest, words: capital(unread), sign: 'unread', ground: 'unread', recalled: false, provision: null };
  }
  const recalled = told.confidence === 'recalled';
  const provision = told.provision ?? null;
  return {
    ...rest,
    words,
    sign: recalled ? 'recalled' : 'value',
    ground: recalled ? 'mem' : 'lit',
    recalled,
    provision,
  };
}

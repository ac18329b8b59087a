/** The form of facts: the choices of each field, what was told, and what is wrong with it. */
import type { Language } from '../../../core/basics/language.ts';
import type { Problem } from '../../../core/basics/problem.ts';
import { CONSENTS, MOVEMENTS } from '../../../core/compare/law/facts.ts';
import { termsOf, type TermKind } from '../../../core/compare/law/terms.ts';
import type { Catalog } from '../../../core/content/catalog.ts';
import { FACT_PARAMETERS, type FactParameter } from '../../../pages/laws/fact-parameters.ts';
import type { ChoiceView, FactsFormView, FieldView } from '../../../pages/laws/facts-form-view.ts';
import { sayList } from '../../../words/lists.ts';
import { say, type PlainKey } from '../../../words/messages.ts';
import { codeLabel } from '../../../words/names.ts';
import { sayTerm } from '../../../words/offence-words.ts';
import { problemSentence } from '../../../words/problem-words.ts';
import { NO_MEANS, parameterOf } from '../../law/facts-given.ts';

const LABEL: Readonly<Record<FactParameter, PlainKey>> = {
  act: 'law_try_act',
  means: 'law_try_means',
  purpose: 'law_try_purpose',
  age: 'law_try_age',
  consent: 'law_try_consent',
  movement: 'law_try_movement',
};

/** What the form says where the general sentence would name codes that nobody types here. */
const FIELD_SENTENCE: Readonly<Record<string, PlainKey>> = {
  'consent-not-stated': 'law_try_say_consent',
  'movement-not-stated': 'law_try_say_movement',
};

export function factsFormView(
  told: Readonly<Record<string, string>>,
  problems: readonly Problem[],
  catalog: Catalog,
  language: Language,
): FactsFormView {
  const faults = (parameter: FactParameter | undefined) =>
    problems.filter(({ path }) => parameterOf(path) === parameter).map((problem) => sentence(problem, language));
  const field = (name: FactParameter): FieldView => ({
    name,
    label: say(LABEL[name], language),
    value: told[name]?.trim() ?? '',
    faults: faults(name),
  });
  const choice = (name: FactParameter, options: ChoiceView['options']): ChoiceView => {
    const made = field(name);
    return { ...made, options: withTold(options, made.value, name, catalog, language) };
  };
  const codes = (kind: TermKind): ChoiceView['options'] =>
    [...termsOf(catalog).codes[kind]].map((code) => ({ value: code, label: codeLabel(kind, code, catalog, language) }));
  return {
    act: choice('act', codes('act')),
    means: choice('means', [{ value: NO_MEANS, label: say('law_try_no_means', language) }, ...codes('means')]),
    purpose: choice('purpose', codes('purpose')),
    age: field('age'),
    consent: choice(
      'consent',
      CONSENTS.toReversed().map((value) => ({ value, label: say(`law_try_consent_${value}`, language) })),
    ),
    movement: choice(
      'movement',
      MOVEMENTS.map((value) => ({ value, label: say(MOVEMENT[value], language) })),
    ),
    other: faults(undefined),
  };
}

const MOVEMENT = {
  none: 'law_try_movement_none',
  internal: 'law_try_movement_internal',
  'cross-border': 'law_try_movement_cross_border',
} as const;

function sentence(problem: Problem, language: Language): string {
  const own = FIELD_SENTENCE[problem.code];
  return own === undefined ? problemSentence(problem, language) : say(own, language);
}

/** Several codes, a law's own term and what nobody knows stay chosen, as one more choice. */
function withTold(
  options: ChoiceView['options'],
  value: string,
  name: FactParameter,
  catalog: Catalog,
  language: Language,
): ChoiceView['options'] {
  const isList = name === 'act' || name === 'means' || name === 'purpose';
  if (!isList || value === '' || options.some((option) => option.value === value)) return options;
  const told = value.split(',').map((code) => sayTerm(name, code.trim(), catalog, language));
  return [{ value, label: sayList(told, language) }, ...options];
}

/** Did the reader tell any fact? */
export function toldFacts(query: Readonly<Record<string, string>>): boolean {
  return FACT_PARAMETERS.some((parameter) => query[parameter] !== undefined);
}

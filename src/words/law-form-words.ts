/** Which forms of exploitation laws name, in words. */
import type { Language } from '../core/basics/language.ts';
import type { Coverage } from '../core/compare/law/differ.ts';
import type { FormAnswer } from '../core/compare/law/form-coverage.ts';
import { sayList } from './lists.ts';
import { m, say, type PlainKey } from './messages.ts';

const ANSWER: Readonly<Record<FormAnswer, PlainKey>> = {
  yes: 'law_forms_yes',
  open: 'law_forms_open',
  no: 'law_forms_no',
  'not-established': 'law_forms_not_established',
  nothing: 'law_forms_nothing',
};

/** What a law makes of a form: 'named', 'not named in a closed list'. */
export function formAnswerName(answer: FormAnswer, language: Language): string {
  return say(ANSWER[answer], language);
}

const COVERAGE: Readonly<Record<Coverage, PlainKey>> = {
  all: 'law_forms_all',
  some: 'law_forms_some',
  none: 'law_forms_none',
  'not-settled': 'law_forms_not_settled',
};

/** What a region's laws make of a form over all patterns: one thing for all of them, or several. */
export function sayCoverages(coverages: readonly Coverage[], language: Language): string {
  const words = coverages.map((coverage) => say(COVERAGE[coverage], language));
  const [only] = words;
  if (words.length === 1 && only !== undefined) return only;
  return m.law_forms_varies({ list: sayList(words, language, 'or') }, { locale: language });
}

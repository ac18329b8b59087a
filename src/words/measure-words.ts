/** Measures and agreements in words. The statement itself stays in the language in which it was made, beside these. */
import type { Language } from '../core/basics/language.ts';
import type { Agreement } from '../core/content/agreement.ts';
import type { Catalog } from '../core/content/catalog.ts';
import type { Measure } from '../core/content/measure.ts';
import { sayBound } from './dates.ts';
import { sayClauses, sayList } from './lists.ts';
import { m, say } from './messages.ts';
import { codeLabel, stateName } from './names.ts';

/** What the measure is, at which layer, for whom, on what condition, by whom. A condition not read is never 'none'. */
export function sayMeasure(measure: Measure, catalog: Catalog, language: Language): string {
  const locale = { locale: language };
  const labels = (list: string, codes: readonly string[]): string =>
    sayList(
      codes.map((code) => codeLabel(list, code, catalog, language)),
      language,
    );
  const { forWhom, groups, condition, legalBasis, body } = measure;
  return sayClauses(
    [
      codeLabel('measure-kind', measure.measure, catalog, language),
      codeLabel('layer', measure.layer, catalog, language),
      forWhom.length === 0 ? '' : m.values_for_whom({ list: labels('for-whom', forWhom) }, locale),
      groups.length === 0 ? '' : m.values_groups({ list: labels('group', groups) }, locale),
      condition === null
        ? say('values_condition_unread', language)
        : m.values_condition({ condition: codeLabel('condition', condition, catalog, language) }, locale),
      legalBasis === null ? '' : m.values_legal_basis({ text: legalBasis }, locale),
      body === null ? '' : m.values_body({ text: body }, locale),
    ],
    language,
  );
}

/** Title as it was given, level, parties, subjects, and the two dates: signed is not in force. */
export function sayAgreement(agreement: Agreement, catalog: Catalog, language: Language): string {
  const locale = { locale: language };
  const unread = say('values_not_established', language);
  const { parties, subjects, signed, inForce } = agreement;
  const list = (words: readonly string[]): string => sayList(words, language);
  return sayClauses(
    [
      agreement.title.text,
      codeLabel('agreement-level', agreement.level, catalog, language),
      m.values_parties({ list: list(parties.map((code) => stateName(code, catalog, language))) }, locale),
      subjects.length === 0
        ? ''
        : m.values_subjects(
            { list: list(subjects.map((code) => codeLabel('agreement-subject', code, catalog, language))) },
            locale,
          ),
      m.values_signed({ date: signed === null ? unread : sayBound(signed, language) }, locale),
      m.values_in_force({ date: inForce === null ? unread : sayBound(inForce, language) }, locale),
    ],
    language,
  );
}

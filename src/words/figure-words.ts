/** Figures in words. What makes a figure comparable is said with it: definition, population and period, or that it was not stated. */
import type { Language } from '../core/basics/language.ts';
import type { Catalog } from '../core/content/catalog.ts';
import type { Question } from '../core/content/question.ts';
import type { Figure } from '../core/content/value.ts';
import { sayPeriod } from './dates.ts';
import { sayClauses, sayList } from './lists.ts';
import { m, say } from './messages.ts';
import { codeLabel } from './names.ts';
import { sayNumber } from './numbers.ts';

/** The amount with its unit, and the period where one was stated: '212 persons (2013)'. */
export function sayAmount(figure: Figure, question: Question | null, language: Language): string {
  const unit = question?.unit?.[language] ?? figure.unit;
  const amount = sayNumber(figure.amount, language);
  const counted = unit === null ? amount : m.values_amount_unit({ amount, unit }, { locale: language });
  return figure.period === null ? counted : `${counted} (${sayPeriod(figure.period, language, 'short')})`;
}

/** The figure with all that is known of how it was counted. Where the question asks for it, its absence is said too. */
export function sayFigure(figure: Figure, question: Question | null, catalog: Catalog, language: Language): string {
  const amount = sayAmount({ ...figure, period: null }, question, language);
  const askedFor = question === null || question.figure !== undefined;
  return sayClauses([amount, ...howCounted(figure, askedFor, catalog, language)], language);
}

/** Definition, population and period as clauses; those not stated only where `askedFor`. */
export function howCounted(
  figure: Omit<Figure, 'amount'>,
  askedFor: boolean,
  catalog: Catalog,
  language: Language,
): readonly string[] {
  const locale = { locale: language };
  const absent = askedFor ? say('values_not_stated', language) : null;
  const definition = figure.definition === null ? absent : definitionWords(figure.definition, language);
  const population =
    figure.population === null
      ? absent
      : sayList(
          figure.population.map((code) => codeLabel('population', code, catalog, language)),
          language,
        );
  const absentPeriod = askedFor ? say('values_not_stated_period', language) : null;
  const period = figure.period === null ? absentPeriod : sayPeriod(figure.period, language);
  return [
    definition === null ? '' : m.values_definition({ text: definition }, locale),
    population === null ? '' : m.values_population({ text: population }, locale),
    period === null ? '' : m.values_period({ text: period }, locale),
  ].filter((clause) => clause !== '');
}

function definitionWords(definition: string, language: Language): string {
  return definition === 'as-asked' ? say('values_definition_as_asked', language) : definition;
}

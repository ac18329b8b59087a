/** What forms of every kind have in common: a value of a field, words and their language, numbers, numbered lines. */
import { findLanguage, type Language, type Said } from '../basics/language.ts';
import { failed, ok, problem, type Problem, type Result } from '../basics/problem.ts';
import type { Figure } from '../content/value.ts';
import type { Typed } from './draft.ts';
import { typedPeriod } from './typed-dates.ts';

/** The first value of a field. */
export function one(typed: Typed, field: string): string | undefined {
  return typed[field]?.[0];
}

/** Words in the language that the form names, else in the writer's own. */
export function saidIn(typed: Typed, text: string, own: Language): Said {
  return { language: findLanguage(one(typed, 'language')) ?? own, text };
}

/** A number as people write it: spaces between thousands, a comma or a point before decimals. */
export function typedNumber(text: string, field: string): Result<number> {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(/,(\d{1,2})$/, '.$1');
  const amount = Number(plain);
  if (/^-?\d+(\.\d+)?$/.test(plain) && Number.isFinite(amount)) return ok(amount);
  return failed([problem([field], 'not-a-number', { text: text.slice(0, 40) })]);
}

/** What a figure, or a table of figures, counts. */
export function typedCount(typed: Typed, unit: string | null): Result<Omit<Figure, 'amount'>> {
  const [from, to] = [one(typed, 'from'), one(typed, 'to')];
  const period = from === undefined && to === undefined ? ok(null) : typedPeriod(from, to);
  if (!period.ok) return failed(period.problems);
  const definition = one(typed, 'asAsked') === 'yes' ? 'as-asked' : (one(typed, 'definition') ?? null);
  return ok({
    unit,
    definition,
    population: [...(typed['population'] ?? [])].length ? [...typed['population']!] : null,
    period: period.value,
  });
}

export function typedProvision(typed: Typed, ending: string): object {
  const [law, article, link] = ['law', 'article', 'link'].map((field) => one(typed, field + ending));
  return { law, ...(article ? { article } : {}), ...(link ? { link } : {}) };
}

/** The numbers of the lines of which a field was typed: `law.0` and `law.2` give 0 and 2. */
export function linesOf(typed: Typed, field: string): readonly string[] {
  const lines = Object.keys(typed).flatMap((name) =>
    name.startsWith(`${field}.`) ? [name.slice(field.length + 1)] : [],
  );
  return lines.filter((line) => /^\d{1,3}$/.test(line)).sort((a, b) => Number(a) - Number(b));
}

export function problemsOf(result: Result<unknown>): readonly Problem[] {
  return result.ok ? [] : result.problems;
}

/**
 * What every address of Farol can carry: the reader's language, the day in the world (`on`) and the state of the
 * record (`known`: a UTC day or a sequence number). Checked here, at the edge.
 */
import { findLanguage, type Language } from '../core/basics/language.ts';
import { dayFault, type PlainDate } from '../core/basics/plain-date.ts';
import { failed, ok, problem, type Problem, type Result } from '../core/basics/problem.ts';
import type { Known } from '../core/compare/cube.ts';

export interface Reading {
  readonly language: Language;
  readonly on: PlainDate;
  readonly known: Known;
  /** True where the reader asked for a day; false where `on` is today. */
  readonly onAsked: boolean;
}

/** The first of the four languages that a browser's `Accept-Language` names, by its weights; English without one. */
export function preferredLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().split(';');
      const weight = params.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
      return {
        language: findLanguage(tag.slice(0, 2).toLowerCase()),
        weight: weight === undefined ? 1 : Number(weight),
      };
    })
    .filter((want) => want.language !== undefined && want.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted[0]?.language ?? 'en';
}

/** Reads `on` and `known`; an empty one (a form sent with nothing in it) counts as not asked. */
export function readReading(
  language: Language,
  query: { on?: string | undefined; known?: string | undefined },
  today: PlainDate,
): Result<Reading> {
  const problems: Problem[] = [];
  const on = query.on || undefined;
  const known = query.known || undefined;
  if (on !== undefined) pushDayFault(problems, 'on', on);
  const isSequence = known !== undefined && /^\d{1,15}$/.test(known);
  if (known !== undefined && !isSequence) pushDayFault(problems, 'known', known);
  if (problems.length > 0) return failed(problems);
  return ok({
    language,
    on: (on ?? today) as PlainDate,
    known: known === undefined ? 'latest' : isSequence ? Number(known) : (known as PlainDate),
    onAsked: on !== undefined,
  });
}

function pushDayFault(problems: Problem[], name: string, text: string): void {
  const fault = dayFault(text);
  if (fault) problems.push(problem([name], fault, { text: text.slice(0, 40) }));
}

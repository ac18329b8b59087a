/**
 * Offences, measures and agreements as they were typed: each is one entry of its question. What was not filled in is not
 * established, and never reads as 'none'.
 */
import type { Language } from '../basics/language.ts';
import { failed, ok, problem, type Result } from '../basics/problem.ts';
import type { Typed } from './draft.ts';
import { typedBound } from './typed-dates.ts';
import { one, problemsOf, saidIn } from './typed-fields.ts';

const sourced = { confidence: 'sourced' } as const;

/** The elements of article 3 of the Palermo Protocol, each read from its own fields. */
export function typedOffence(typed: Typed, own: Language): Result<object | null> {
  const law = one(typed, 'law');
  if (law === undefined) return nothingBut(typed, 'law');
  const list = (field: string) => (typed[field] ? { codes: typed[field], ...sourced } : null);
  const role = (field: string) => (one(typed, field) ? { role: one(typed, field), ...sourced } : null);
  const age = one(typed, 'childAge');
  const penalties = one(typed, 'penalties');
  return ok({
    kind: 'offence',
    offence: {
      law,
      article: one(typed, 'article') ?? null,
      acts: list('acts'),
      means: list('means'),
      meansForAdults: role('meansForAdults'),
      meansForChildren: role('meansForChildren'),
      purposes: typed['purposes'] ? { codes: typed['purposes'], list: one(typed, 'list') ?? null, ...sourced } : null,
      consent: one(typed, 'consent') ? { rule: one(typed, 'consent'), ...sourced } : null,
      childAge: age === undefined ? null : { age: Number(age), ...sourced },
      movement: one(typed, 'movement') ? { need: one(typed, 'movement'), ...sourced } : null,
      penalties: penalties === undefined ? null : { text: saidIn(typed, penalties, own), ...sourced },
      scope: one(typed, 'scope') ?? 'national',
    },
  });
}

export function typedMeasure(typed: Typed, own: Language): Result<object | null> {
  const measure = one(typed, 'measure');
  if (measure === undefined) return nothingBut(typed, 'measure');
  const statement = one(typed, 'statement');
  if (statement === undefined) return failed([problem(['statement'], 'missing')]);
  return ok({
    kind: 'measure',
    measure: {
      measure,
      layer: one(typed, 'layer') ?? 'law',
      forWhom: typed['forWhom'] ?? [],
      groups: typed['groups'] ?? [],
      condition: one(typed, 'condition') ?? null,
      legalBasis: one(typed, 'legalBasis') ?? null,
      body: one(typed, 'body') ?? null,
      statement: saidIn(typed, statement, own),
    },
  });
}

export function typedAgreement(typed: Typed, own: Language): Result<object | null> {
  const title = one(typed, 'title');
  if (title === undefined) return nothingBut(typed, 'title');
  const dates = (['signed', 'inForce'] as const).map((field) => {
    const text = one(typed, field);
    return text === undefined ? ok(null) : typedBound(text, field);
  });
  const faults = dates.flatMap(problemsOf);
  if (faults.length > 0) return failed(faults);
  const [signed, inForce] = dates.map((date) => (date.ok ? date.value : null));
  return ok({
    kind: 'agreement',
    agreement: {
      title: saidIn(typed, title, own),
      level: one(typed, 'level'),
      type: one(typed, 'type') ?? title.slice(0, 120),
      parties: typed['parties'],
      subjects: typed['subjects'] ?? [],
      traffickingSpecific: one(typed, 'traffickingSpecific') === 'yes',
      signed,
      inForce,
      body: one(typed, 'body') ?? null,
      statement: saidIn(typed, one(typed, 'statement') ?? title, own),
    },
  });
}

/** Without its first field an entry is nothing, unless other fields of it were filled in: then that field is missing. */
function nothingBut(typed: Typed, field: string): Result<null> {
  const filled = Object.keys(typed).some((name) => !NOT_OF_A_VALUE.includes(name.split('.')[0]!));
  return filled ? failed([problem([field], 'missing')]) : ok(null);
}

/** The fields that every form has beside those of its value. */
const NOT_OF_A_VALUE: readonly string[] = ['language', 'silence', 'since', 'source', 'explain', 'confirmed'];

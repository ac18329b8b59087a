/**
 * What a draft answers: a value, a silence that was chosen, or nothing yet; with its sources, since when it holds, and
 * whether it confirms what the state answered last time.
 */
import type { Language } from '../basics/language.ts';
import { failed, ok, problem, type Problem, type Result } from '../basics/problem.ts';
import type { Bound } from '../basics/period.ts';
import type { Catalog } from '../content/catalog.ts';
import type { Question } from '../content/question.ts';
import { ChosenSilence } from '../content/value.ts';
import type { Content } from '../record/statement.ts';
import type { Typed } from './draft.ts';
import { typedBound } from './typed-dates.ts';
import { linesOf, one, problemsOf } from './typed-fields.ts';
import { typedValue } from './typed-value.ts';

/** A source as a respondent names it: a title or an address, and the place in it. */
export interface NamedSource {
  readonly title: string;
  readonly address: string | null;
  readonly place: string | null;
}

export interface Answer {
  readonly content: Exclude<Content, { kind: 'withdrawal' }>;
  readonly since: Bound | null;
  readonly sources: readonly NamedSource[];
  /** The answer of the last cycle was confirmed as it stood, not given anew. */
  readonly confirmed: boolean;
  /** Why it stands although it seems to contradict another answer. */
  readonly explanation: string | null;
}

/** The answer; `null` where there is none yet. A silence and a value together are no answer: one has to go. */
export function answerOf(question: Question, typed: Typed, catalog: Catalog, own: Language): Result<Answer | null> {
  const value = typedValue(question, typed, catalog, own);
  const silence = one(typed, 'silence');
  const since = one(typed, 'since');
  const from = since === undefined ? ok(null) : typedBound(since, 'since');
  const sources = sourcesTyped(typed);
  const faults: Problem[] = [...problemsOf(from), ...problemsOf(sources)];
  if (silence === undefined) faults.push(...problemsOf(value));
  if (silence !== undefined && !ChosenSilence.safeParse(silence).success)
    faults.push(problem(['silence'], 'not-allowed', { allowed: ChosenSilence.options.join(', ') }));
  if (silence !== undefined && (!value.ok || value.value !== null))
    faults.push(problem(['silence'], 'silence-and-value'));
  if (faults.length > 0) return failed(faults);
  const content = contentOf(silence, value);
  if (content === null) return ok(null);
  return ok({
    content,
    since: from.ok ? from.value : null,
    sources: sources.ok ? sources.value : [],
    confirmed: one(typed, 'confirmed') === 'yes',
    explanation: one(typed, 'explain') ?? null,
  });
}

function contentOf(silence: string | undefined, value: ReturnType<typeof typedValue>): Answer['content'] | null {
  if (silence !== undefined) return { kind: 'silence', silence: silence as ChosenSilence };
  return value.ok && value.value !== null ? { kind: 'value', value: value.value } : null;
}

/** `source.0.title`, `source.0.address`, `source.0.place`. */
function sourcesTyped(typed: Typed): Result<readonly NamedSource[]> {
  const faults: Problem[] = [];
  const named = linesOf(
    Object.fromEntries(
      Object.keys(typed).flatMap((name) =>
        /^source\.\d+\./.test(name) ? [[name.split('.').slice(0, 2).join('.'), ['']]] : [],
      ),
    ),
    'source',
  ).flatMap((line): readonly NamedSource[] => {
    const [title, address, place] = ['title', 'address', 'place'].map(
      (field) => one(typed, `source.${line}.${field}`) ?? null,
    );
    if (address && !/^https?:\/\/[^\s]{3,}$/.test(address)) {
      faults.push(problem([`source.${line}.address`], 'not-an-address', { text: address.slice(0, 80) }));
    }
    const name = title ?? address;
    if (name === null || name === undefined) {
      faults.push(problem([`source.${line}.title`], 'missing'));
      return [];
    }
    return [{ title: name, address: address ?? null, place: place ?? null }];
  });
  return faults.length > 0 ? failed(faults) : ok(named);
}

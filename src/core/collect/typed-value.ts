/**
 * From what was typed to a value, by the kind of the question. The form's fields are named as the value's are; what they
 * hold is checked as every value is that comes from outside (`valueFits`).
 */
import type { Language } from '../basics/language.ts';
import { failed, ok, problem, type Problem, type Result } from '../basics/problem.ts';
import type { Catalog } from '../content/catalog.ts';
import { valueFits } from '../content/fits.ts';
import type { Question } from '../content/question.ts';
import { Value } from '../content/value.ts';
import type { Typed } from './draft.ts';
import { typedBound, typedPeriod } from './typed-dates.ts';
import { linesOf, one, problemsOf, saidIn, typedCount, typedNumber, typedProvision } from './typed-fields.ts';
import { typedAgreement, typedMeasure, typedOffence } from './typed-parts.ts';
import { typedTable } from './typed-table.ts';

/**
 * The value, or what still keeps it from being one; `null` where nothing that makes a value was typed. `own`: the
 * language of the person, for texts that name none.
 */
export function typedValue(question: Question, typed: Typed, catalog: Catalog, own: Language): Result<Value | null> {
  const raw = rawValue(question, typed, catalog, own);
  if (!raw.ok || raw.value === null) return raw as Result<null>;
  const words = one(typed, 'words');
  const whole =
    words === undefined || !takesWords(question) ? raw.value : { ...raw.value, inWords: saidIn(typed, words, own) };
  const read = Value.safeParse(whole);
  if (!read.success) return failed(read.error.issues.map((issue) => problem(fieldPath(issue.path), 'not-an-answer')));
  const faults = valueFits(question, read.data, catalog);
  return faults.length > 0 ? failed(faults) : ok(read.data);
}

function fieldPath(path: readonly PropertyKey[]): Problem['path'] {
  return path.map((part) => (typeof part === 'symbol' ? String(part) : part));
}

/** Every choice, figure, date and table takes a detail in words; a text is words already. */
function takesWords({ kind }: Question): boolean {
  return !['text', 'offence', 'measure', 'agreement', 'file'].includes(kind);
}

function rawValue(question: Question, typed: Typed, catalog: Catalog, own: Language): Result<object | null> {
  const { kind } = question;
  switch (kind) {
    case 'text': {
      const text = one(typed, 'text');
      return ok(text === undefined ? null : { kind, text: saidIn(typed, text, own) });
    }
    case 'yes-no': {
      const yes = one(typed, 'yes');
      return ok(yes === undefined ? null : { kind, yes: yes === 'yes' });
    }
    case 'one-of': {
      const code = one(typed, 'code');
      return ok(code === undefined ? null : { kind, code });
    }
    case 'several-of':
      return ok(typed['codes'] === undefined ? null : { kind, codes: typed['codes'] });
    case 'number':
      return typedFigure(question, typed);
    case 'date':
      return question.period ? typedDates(typed) : typedDate(typed);
    case 'provision':
      return typedProvisions(typed);
    case 'table':
      return typedTable(question, typed, catalog, own);
    case 'offence':
      return typedOffence(typed, own);
    case 'measure':
      return typedMeasure(typed, own);
    case 'agreement':
      return typedAgreement(typed, own);
    case 'file':
      return ok(null);
    default:
      return never(kind);
  }
}

/** What was not stated of a figure stays not stated: then it is like no other, and its page says so. */
function typedFigure({ unitCode }: Question, typed: Typed): Result<object | null> {
  const text = one(typed, 'amount');
  if (text === undefined) return ok(null);
  const amount = typedNumber(text, 'amount');
  const counted = typedCount(typed, unitCode ?? null);
  if (!amount.ok || !counted.ok) return failed([...problemsOf(amount), ...problemsOf(counted)]);
  return ok({ kind: 'number', figures: [{ amount: amount.value, ...counted.value }] });
}

function typedDate(typed: Typed): Result<object | null> {
  const text = one(typed, 'date');
  if (text === undefined) return ok(null);
  const date = typedBound(text, 'date');
  return date.ok ? ok({ kind: 'date', date: date.value }) : failed(date.problems);
}

function typedDates(typed: Typed): Result<object | null> {
  const [from, to] = [one(typed, 'from'), one(typed, 'to')];
  if (from === undefined && to === undefined) return ok(null);
  const period = typedPeriod(from, to);
  return period.ok ? ok({ kind: 'date', date: period.value }) : failed(period.problems);
}

/** A law for each line, with its article and address: `law.0`, `article.0`, `link.0`. */
function typedProvisions(typed: Typed): Result<object | null> {
  const lines = linesOf(typed, 'law');
  const lost = [...linesOf(typed, 'article'), ...linesOf(typed, 'link')].filter((line) => !lines.includes(line));
  if (lost.length > 0) return failed([problem([`law.${lost[0]!}`], 'law-missing')]);
  if (lines.length === 0) return ok(null);
  return ok({ kind: 'provision', provisions: lines.map((line) => typedProvision(typed, `.${line}`)) });
}

function never(kind: never): never {
  throw new Error(`not a kind of question: ${String(kind)}`);
}

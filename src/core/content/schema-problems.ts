/**
 * A schema's findings as problems: codes and places, no sentences. Used wherever something from outside is held
 * against a core type: content files, imports, forms.
 */
import type { z } from 'zod';
import { LANGUAGES } from '../basics/language.ts';
import { problem, type Problem } from '../basics/problem.ts';

/** A schema's own message that is already one of our codes (`no-such-day`). */
const OUR_CODE = /^[a-z]+(?:-[a-z]+)+$/;

type Issue = z.core.$ZodIssue;

/** Every fault that the schema found in `input`, at its path there; of a union, those of the shape that came nearest. */
export function schemaProblems(error: z.ZodError, input: unknown): Problem[] {
  return error.issues.flatMap((issue) => issueProblems(issue, [], input));
}

function issueProblems(issue: Issue, at: Problem['path'], input: unknown): Problem[] {
  const path = [...at, ...(issue.path as (string | number)[])];
  if (OUR_CODE.test(issue.message)) return [problem(path, issue.message, ownParams(issue))];
  switch (issue.code) {
    case 'invalid_type':
      return [typeProblem(issue.expected, path, input)];
    case 'unrecognized_keys':
      return issue.keys.map((field) => problem([...path, field], 'unknown-field', { field }));
    case 'invalid_value':
      return [problem(path, 'not-allowed', { allowed: issue.values.map(String).join(', ') })];
    case 'invalid_union':
      return unionProblems(issue, path, input);
    case 'too_small':
      return [problem(path, sizeCode(issue.origin, 'small'), { minimum: Number(issue.minimum) })];
    case 'too_big':
      return [problem(path, sizeCode(issue.origin, 'big'), { maximum: Number(issue.maximum) })];
    case 'invalid_format':
      return [problem(path, issue.format === 'url' ? 'not-a-link' : 'not-valid')];
    case 'custom':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return [problem(path, 'not-valid')];
    default:
      return never(issue);
  }
}

/** Nothing there at all is told apart from something of the wrong sort, and so is a language left out. */
function typeProblem(expected: string, path: Problem['path'], input: unknown): Problem {
  const field = String(path.at(-1) ?? '');
  if (valueAt(input, path) !== undefined) return problem(path, 'wrong-type', { expected });
  return (LANGUAGES as readonly string[]).includes(field)
    ? problem(path, 'missing-language', { language: field })
    : problem(path, 'missing', { field });
}

function valueAt(input: unknown, path: Problem['path']): unknown {
  return path.reduce<unknown>(
    (found, step) => (found as Record<string | number, unknown> | null | undefined)?.[step],
    input,
  );
}

function unionProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Problem['path'],
  input: unknown,
): Problem[] {
  if (issue.errors.length === 0) return [problem(path, 'unknown-kind', { field: issue.discriminator ?? 'kind' })];
  const [nearest] = issue.errors.toSorted((a, b) => distance(a) - distance(b));
  return (nearest ?? []).flatMap((inner) => issueProblems(inner, path, input));
}

/** How far a shape was from fitting: a fault of its own field less than a field that the shape does not have. */
function distance(issues: readonly Issue[]): number {
  return issues.reduce(
    (sum, i) => sum + (i.code === 'unrecognized_keys' ? 3 * i.keys.length : i.path.length > 1 ? 1 : 2),
    0,
  );
}

function sizeCode(origin: string, side: 'small' | 'big'): string {
  if (origin === 'string') return side === 'small' ? 'empty' : 'too-long';
  if (origin === 'array') return side === 'small' ? 'too-few' : 'too-many';
  return side === 'small' ? 'too-small' : 'too-big';
}

/** What the schema told of a fault of its own: words and numbers only. */
function ownParams(issue: Issue): Problem['params'] {
  const told = issue.code === 'custom' ? Object.entries(issue.params ?? {}) : [];
  return Object.fromEntries(
    told.filter((e): e is [string, string | number] => typeof e[1] === 'string' || typeof e[1] === 'number'),
  );
}

function never(issue: never): never {
  throw new Error(`not an issue: ${JSON.stringify(issue)}`);
}

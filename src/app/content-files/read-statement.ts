/**
 * A statement as a content file writes it: what the file's `defaults` say is left out, and what is said stands under
 * one of three words, `value`, `silence` or `withdrawal`.
 */
import { failed, ok, problem, type Problem, type Result } from '../../core/basics/problem.ts';
import { schemaProblems } from '../../core/content/schema-problems.ts';
import { NewStatement } from '../../core/record/statement.ts';
import { expand, isRecord } from './expand.ts';
import type { StatementsFile } from './file-kinds.ts';

const CONTENT_WORDS = ['value', 'silence', 'withdrawal'] as const;

/** The statement written out and parsed. Faults have paths as the file writes them. */
export function statementIn(raw: unknown, file: StatementsFile): Result<NewStatement> {
  if (!isRecord(raw)) return failed([problem([], 'wrong-type', { expected: 'object' })]);
  const words = CONTENT_WORDS.filter((word) => word in raw);
  if (words.length !== 1) return failed([problem(words.slice(1, 2), 'one-content')]);
  const whole = expand(NewStatement, spelledOut(raw, file), file.defaults.language);
  const parsed = NewStatement.safeParse(whole);
  if (parsed.success) return ok(parsed.data);
  return failed(schemaProblems(parsed.error, whole).map((fault) => ({ ...fault, path: writtenPath(fault.path) })));
}

/** The statement with the file's defaults, its content under one word as the core has it. */
function spelledOut(raw: Record<string, unknown>, file: StatementsFile): Record<string, unknown> {
  const { value, silence, withdrawal, ...said } = raw;
  const { language: _language, ...defaults } = file.defaults;
  return {
    audience: 'public',
    origin: file.origin,
    part: null,
    period: null,
    ...defaults,
    ...said,
    content: contentOf({ value, silence, withdrawal }),
  };
}

function contentOf({ value, silence, withdrawal }: Record<(typeof CONTENT_WORDS)[number], unknown>): unknown {
  if (value !== undefined) return { kind: 'value', value };
  if (silence !== undefined) return { kind: 'silence', silence };
  return isRecord(withdrawal) ? { kind: 'withdrawal', ...withdrawal } : withdrawal;
}

/** A path inside a statement, as the file writes it: the file has no `content`. */
export function writtenPath(path: Problem['path']): Problem['path'] {
  if (path[0] !== 'content') return path;
  const [, word, ...rest] = path;
  return word === 'reason' ? ['withdrawal', 'reason', ...rest] : word === undefined ? ['withdrawal'] : [word, ...rest];
}

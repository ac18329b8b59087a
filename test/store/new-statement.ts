/** A statement that waits to be recorded, with dull, fixed defaults. */
import type { NewStatement, Statement } from '../../src/core/record/statement.ts';
import { aStatement } from '../builders/statement.ts';

export function aNewStatement(id: string, traits: Partial<NewStatement> = {}): NewStatement {
  return withoutPlace(aStatement({ ...traits, id }));
}

/** What was said, without its place in the record. */
export function withoutPlace(statement: Statement): NewStatement {
  const { sequence: _sequence, recordedAt: _recordedAt, ...said } = statement;
  return said;
}

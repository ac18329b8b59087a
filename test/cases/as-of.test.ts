/** Every as-of case, from input as it would come from outside to what a cube answers. */
import { describe, expect, it } from 'vitest';
import { dayFault, plainDate, type PlainDate } from '../../src/core/basics/plain-date.ts';
import { foldCube } from '../../src/core/compare/fold.ts';
import { disagree, sideBySide } from '../../src/core/compare/speakers.ts';
import { holdsOn, upToKnown } from '../../src/core/record/as-of.ts';
import { PUBLIC } from '../../src/core/record/audience.ts';
import { NO_ANSWER } from '../../src/core/record/holding.ts';
import { readStatement, sequenceFaults } from '../../src/core/record/refusals.ts';
import { keyText, type Statement } from '../../src/core/record/statement.ts';
import { fromOutside, idOf, inCaseWords, type AsOfCase, type CaseStatement } from '../builders/as-of-case.ts';
import { readCases } from './cases.ts';

/** The statements as recorded, or the code of the first fault. */
function record(told: readonly CaseStatement[]): readonly Statement[] | string {
  const places = told.map((s) => ({ sequence: s.sequence, recordedAt: s.recorded }));
  const faults = [...sequenceFaults(places)];
  const statements = told.flatMap((s, n) => {
    const read = readStatement(fromOutside(s));
    if (!read.ok) faults.push(...read.problems);
    return read.ok ? [{ ...read.value, ...places[n]! }] : [];
  });
  return faults[0]?.code ?? statements;
}

function answer({ statements: told, query }: AsOfCase): Record<string, unknown> {
  const statements = record(told);
  if (typeof statements === 'string') return { refused: statements };
  const fault = dayFault(query.on);
  if (fault) return { refused: fault };
  return heard(upToKnown(statements, query.known ?? 'latest'), told, query, plainDate(query.on));
}

function heard(
  statements: readonly Statement[],
  told: readonly CaseStatement[],
  query: AsOfCase['query'],
  on: PlainDate,
): Record<string, unknown> {
  const { state, question, basis } = query;
  const part = query.part == null ? null : idOf(query.part);
  const cube = foldCube({ viewer: PUBLIC, on, sequence: Infinity }, statements);
  const answers = sideBySide(cube, { state, question, basis, part });
  if (query.speaker === undefined) {
    const inWords = answers.map((a) => ({ speaker: a.speaker, ...inCaseWords(a.holding, told) }));
    return { answers: inWords, disagree: disagree(answers) };
  }
  const key = keyText({ speaker: query.speaker, state, question, basis, part });
  const plain = holdsOn(
    statements.filter((s) => keyText(s) === key),
    on,
  );
  expect(answers.find((a) => a.speaker === query.speaker)?.holding ?? NO_ANSWER).toEqual(plain);
  return inCaseWords(plain, told);
}

describe('what holds at (on, known)', () => {
  it.each(readCases<AsOfCase>('as-of').map((each) => [each.id, each] as const))('%s', (_id, each) => {
    expect(answer(each), each.why).toMatchObject(each.expect);
  });
});

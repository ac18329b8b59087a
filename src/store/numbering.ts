/**
 * The last thing that a write does: it takes its numbers from the one counter row, which stays locked to the commit, and
 * puts in what was staged. So sequence order is commit order, and a reader by `sequence > last` misses nothing; numbers
 * drawn earlier, or by the database itself, commit out of order.
 */
import { sql, type Insertable } from 'kysely';
import { contentItemName, contentItemRow, contentItemText, type ContentItemRow } from './content-items.ts';
import { editionRow, editionText, type EditionRow } from './editions.ts';
import { sha256 } from './hash.ts';
import { insertAll } from './rows.ts';
import type { Db, Tables } from './schema.ts';
import { statementRow, statementText, type StatementRow } from './statements.ts';
import type { Staged } from './staged.ts';
import { stepName, stepRow, stepText, type StepRow } from './steps.ts';
import { actorText, type Actor } from './transaction.ts';

/** The numbers that a write took: what was staged first has the first, and so on without a gap. */
export interface Numbers {
  readonly first: number;
  readonly last: number;
  /** When they were recorded: an instant in UTC, never before that of a lower number. */
  readonly at: string;
}

/** Records what was staged; no work, no numbers. */
export async function recordStaged(
  db: Db,
  actor: Actor,
  staged: readonly Staged[],
  now: string,
): Promise<Numbers | null> {
  if (staged.length === 0) return null;
  const numbers = await takeNumbers(db, staged.length, now);
  const rows = rowsOf(staged, numbers, actorText(actor));
  await insertAll(db, 'statement', rows.statements);
  await insertAll(db, 'content_item', rows.items);
  await insertAll(db, 'edition', rows.editions);
  await insertAll(db, 'step', rows.steps);
  await insertAll(db, 'audit_entry', rows.entries);
  return numbers;
}

async function takeNumbers(db: Db, count: number, now: string): Promise<Numbers> {
  const counter = await db
    .updateTable('counter')
    .set({
      sequence: sql<number>`sequence + ${count}`,
      recorded_at: sql<string>`case when recorded_at < ${now} then ${now} else recorded_at end`,
    })
    .where('id', '=', 1)
    .returning(['sequence', 'recorded_at'])
    .executeTakeFirstOrThrow();
  return { first: counter.sequence - count + 1, last: counter.sequence, at: counter.recorded_at };
}

interface Rows {
  readonly statements: StatementRow[];
  readonly items: ContentItemRow[];
  readonly editions: EditionRow[];
  readonly steps: StepRow[];
  readonly entries: Insertable<Tables['audit_entry']>[];
}

function rowsOf(staged: readonly Staged[], { first, at }: Numbers, actor: string): Rows {
  const rows: Rows = { statements: [], items: [], editions: [], steps: [], entries: [] };
  staged.forEach((one, index) => {
    const sequence = first + index;
    const { subject, text } = addRow(rows, one, sequence, at);
    rows.entries.push({ sequence, ordinal: 0, kind: one.kind, subject, hash: sha256(text), actor, at });
  });
  return rows;
}

/** Adds the row of one staged thing; answers what its audit entry says of it. */
function addRow(rows: Rows, one: Staged, sequence: number, at: string): { subject: string; text: string } {
  switch (one.kind) {
    case 'statement': {
      const row = statementRow(one.statement, sequence, at);
      rows.statements.push(row);
      return { subject: row.id, text: statementText(row) };
    }
    case 'content': {
      const row = contentItemRow(one.item, sequence, at);
      rows.items.push(row);
      return { subject: contentItemName(row), text: contentItemText(row) };
    }
    case 'edition': {
      const row = editionRow(one.edition, sequence, at);
      rows.editions.push(row);
      return { subject: row.hash, text: editionText(row) };
    }
    case 'step': {
      const row = stepRow(one.step, sequence, at);
      rows.steps.push(row);
      return { subject: stepName(row), text: stepText(row) };
    }
    default:
      return never(one);
  }
}

function never(one: never): never {
  throw new Error(`not a thing that is recorded: ${JSON.stringify(one)}`);
}

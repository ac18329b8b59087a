/** Statements as rows, and what can be asked of them. The viewer's filter stands in the query. */
import { setImmediate as giveWay } from 'node:timers/promises';
import type { Expression, ExpressionBuilder, Selectable, SqlBool } from 'kysely';
import { addDays, type PlainDate } from '../core/basics/plain-date.ts';
import { asSeen } from '../core/compare/as-seen.ts';
import { maySee, type Viewer } from '../core/record/audience.ts';
import type { NewStatement, Statement } from '../core/record/statement.ts';
import type { Tables } from './schema.ts';
import { jsonText } from './storable.ts';
import { dbOf, type AnyTx, type ReadTx } from './transaction.ts';

/** A statement as the database keeps it. */
export type StatementRow = Selectable<Tables['statement']>;

/** How many statements are read, and held in memory, at a time. */
const BATCH = 1_000;

/** The row of a statement that got its number. Throws `not-storable`. */
export function statementRow(statement: NewStatement, sequence: number, recordedAt: string): StatementRow {
  return {
    sequence,
    recorded_at: recordedAt,
    id: statement.id,
    speaker: statement.speaker,
    state: statement.state,
    question: statement.question,
    basis: statement.basis,
    part: statement.part,
    content: jsonText(statement.content),
    period: statement.period === null ? null : jsonText(statement.period),
    sources: jsonText(statement.sources),
    confidence: statement.confidence,
    field_confidence: jsonText(statement.fieldConfidence),
    audience: statement.audience,
    origin: statement.origin,
    corrects: statement.corrects,
    note: statement.note === null ? null : jsonText(statement.note),
  };
}

/**
 * The statement of a row. The row is trusted: it was written from a `NewStatement` and cannot be changed since, which
 * triggers see to and `farol verify` checks (docs/decisions/0007-own-rows-are-trusted.md).
 */
export function statementOf(row: StatementRow): Statement {
  return {
    id: row.id,
    speaker: row.speaker,
    state: row.state,
    question: row.question,
    basis: row.basis as Statement['basis'],
    part: row.part,
    content: JSON.parse(row.content) as Statement['content'],
    period: row.period === null ? null : (JSON.parse(row.period) as Statement['period']),
    sources: row.sources === '[]' ? [] : (JSON.parse(row.sources) as Statement['sources']),
    confidence: row.confidence as Statement['confidence'],
    fieldConfidence:
      row.field_confidence === '{}' ? {} : (JSON.parse(row.field_confidence) as Statement['fieldConfidence']),
    audience: row.audience as Statement['audience'],
    origin: row.origin as Statement['origin'],
    corrects: row.corrects,
    note: row.note === null ? null : (JSON.parse(row.note) as Statement['note']),
    sequence: row.sequence,
    recordedAt: row.recorded_at,
  };
}

/** The canonical JSON of the recorded statement, from its row: what its audit entry is the hash of. */
export function statementText(row: StatementRow): string {
  const text = JSON.stringify;
  return (
    `{"audience":${text(row.audience)},"basis":${text(row.basis)},"confidence":${text(row.confidence)},` +
    `"content":${row.content},"corrects":${text(row.corrects)},"fieldConfidence":${row.field_confidence},` +
    `"id":${text(row.id)},"note":${row.note ?? 'null'},"origin":${text(row.origin)},"part":${text(row.part)},` +
    `"period":${row.period ?? 'null'},"question":${text(row.question)},"recordedAt":${text(row.recorded_at)},` +
    `"sequence":${row.sequence},"sources":${row.sources},"speaker":${text(row.speaker)},"state":${text(row.state)}}`
  );
}

/** What the viewer may see, as a condition. It says what `maySee` says; a test holds them against each other. */
export function visibleTo(viewer: Viewer) {
  return (eb: ExpressionBuilder<Tables, 'statement'>): Expression<SqlBool> => {
    switch (viewer.kind) {
      case 'public':
        return eb('audience', '=', 'public');
      case 'member-states':
        return eb('audience', 'in', ['public', 'member-states']);
      case 'secretariat':
        return eb('audience', 'in', ['public', 'member-states', 'secretariat']);
      case 'state':
        return eb.or([eb('audience', 'in', ['public', 'member-states']), eb('speaker', '=', `state:${viewer.state}`)]);
      default:
        return never(viewer);
    }
  };
}

function never(viewer: never): never {
  throw new Error(`not a viewer: ${JSON.stringify(viewer)}`);
}

/** Of these rows, what the viewer may see, and as it may see it. */
function seen(tx: ReadTx, rows: readonly StatementRow[]): readonly Statement[] {
  return rows
    .map(statementOf)
    .filter((statement) => maySee(tx.viewer, statement))
    .map((statement) => asSeen(tx.viewer, statement));
}

/** What the viewer of this handle may see, recorded after `after` and up to `upTo`, in sequence order, in batches. */
export async function* statementsBetween(
  tx: ReadTx,
  after: number,
  upTo: number,
): AsyncGenerator<readonly Statement[]> {
  for (let last = after; ;) {
    const rows = await dbOf(tx)
      .selectFrom('statement')
      .selectAll()
      .where('sequence', '>', last)
      .where('sequence', '<=', upTo)
      .where(visibleTo(tx.viewer))
      .orderBy('sequence')
      .limit(BATCH)
      .execute();
    const statements = seen(tx, rows);
    if (statements.length > 0) yield statements;
    const end = rows.at(-1);
    if (end === undefined || rows.length < BATCH) return;
    last = end.sequence;
    // SQLite answers at once, so a long reading would let nobody else have a turn.
    await giveWay();
  }
}

/** All that the viewer may see up to the state `known` of the record (a sequence number), in sequence order. */
export function statementsUpTo(tx: ReadTx, known: number): AsyncGenerator<readonly Statement[]> {
  return statementsBetween(tx, 0, known);
}

/** Every statement about these states in reply to a question, up to `known`, in sequence order: its history. */
export async function statementsOn(
  tx: ReadTx,
  about: { readonly question: string; readonly states: readonly string[]; readonly known: number },
): Promise<readonly Statement[]> {
  if (about.states.length === 0) return [];
  // The states are named although they are all: the index begins with the state.
  return statementsWhere(tx, about.known, (eb) =>
    eb.and([eb('state', 'in', about.states), eb('question', '=', about.question)]),
  );
}

/** Every statement about a state, up to `known`, in sequence order. */
export function statementsOfState(
  tx: ReadTx,
  about: { readonly state: string; readonly known: number },
): Promise<readonly Statement[]> {
  return statementsWhere(tx, about.known, (eb) => eb('state', '=', about.state));
}

/** Every statement that cites a source, up to `known`, in sequence order. The id of a source holds no wildcard. */
export function statementsCiting(
  tx: ReadTx,
  about: { readonly source: string; readonly known: number },
): Promise<readonly Statement[]> {
  return statementsWhere(tx, about.known, (eb) => eb('sources', 'like', `%"source":${JSON.stringify(about.source)}%`));
}

/** What the viewer may see of those that meet a condition, up to `known`, in sequence order. */
async function statementsWhere(
  tx: ReadTx,
  known: number,
  condition: (eb: ExpressionBuilder<Tables, 'statement'>) => Expression<SqlBool>,
): Promise<readonly Statement[]> {
  const rows = await dbOf(tx)
    .selectFrom('statement')
    .selectAll()
    .where(condition)
    .where('sequence', '<=', known)
    .where(visibleTo(tx.viewer))
    .orderBy('sequence')
    .execute();
  return seen(tx, rows);
}

/** The statement with this id, if there is one and the viewer may see it. */
export async function findStatement(tx: ReadTx, id: string): Promise<Statement | undefined> {
  const row = await dbOf(tx)
    .selectFrom('statement')
    .selectAll()
    .where('id', '=', id)
    .where(visibleTo(tx.viewer))
    .executeTakeFirst();
  return row && seen(tx, [row])[0];
}

/** Of these ids, the statements that are recorded and that the viewer may see. */
export async function statementsById(tx: ReadTx, ids: readonly string[]): Promise<ReadonlyMap<string, Statement>> {
  const found = new Map<string, Statement>();
  for (let from = 0; from < ids.length; from += BATCH) {
    const rows = await dbOf(tx)
      .selectFrom('statement')
      .selectAll()
      .where('id', 'in', ids.slice(from, from + BATCH))
      .where(visibleTo(tx.viewer))
      .execute();
    for (const statement of seen(tx, rows)) found.set(statement.id, statement);
  }
  return found;
}

/** The last number of the record, 0 while it is empty. One indexed row: every request asks it. */
export async function latestSequence(tx: AnyTx): Promise<number> {
  const row = await dbOf(tx).selectFrom('counter').select('sequence').executeTakeFirstOrThrow();
  return row.sequence;
}

/**
 * The last number recorded by the end of a UTC day, 0 where nothing was. Recorded time never runs back, so the numbers are
 * in the order of their instants and a binary search finds it; an index would cost every write.
 */
export async function sequenceAt(tx: AnyTx, day: PlainDate): Promise<number> {
  const nextDay = addDays(day, 1);
  let within = 0;
  let beyond = (await latestSequence(tx)) + 1;
  while (beyond - within > 1) {
    const middle = Math.floor((within + beyond) / 2);
    const at = await recordedAtOf(tx, middle);
    if (at === undefined) throw new Error(`number ${middle} has no audit entry`);
    if (at < nextDay) within = middle;
    else beyond = middle;
  }
  return within;
}

/** When this number was recorded, an instant in UTC; undefined where nothing has the number. */
export async function recordedAtOf(tx: AnyTx, sequence: number): Promise<string | undefined> {
  const row = await dbOf(tx)
    .selectFrom('audit_entry')
    .select('at')
    .where('sequence', '=', sequence)
    .limit(1)
    .executeTakeFirst();
  return row?.at;
}

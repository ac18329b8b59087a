/**
 * Drafts: one row for each field, as it was typed. They are the state's own: whoever reads them names the inquiry, and
 * use cases let in only those who may (`inquiry-rights.ts`). Autosaves stay out of the audit chain.
 */
import type { Selectable } from 'kysely';
import {
  saveDraft,
  settleDraft,
  type Draft,
  type Save,
  type Saved,
  type Typed,
  type Version,
} from '../../core/collect/draft.ts';
import type { Tables } from '../schema.ts';
import { jsonText } from '../storable.ts';
import { dbOf, type AnyTx, type WriteTx } from '../transaction.ts';

function draftOf(row: Selectable<Tables['draft']>): Draft {
  return {
    typed: JSON.parse(row.typed) as Typed,
    by: row.saved_by,
    at: row.saved_at,
    revision: row.revision,
    rivals: JSON.parse(row.rivals) as readonly Version[],
  };
}

/** Every draft of an inquiry, by field. */
export async function draftsOf(tx: AnyTx, inquiry: string): Promise<ReadonlyMap<string, Draft>> {
  const rows = await dbOf(tx).selectFrom('draft').selectAll().where('inquiry', '=', inquiry).orderBy('field').execute();
  return new Map(rows.map((row) => [row.field, draftOf(row)]));
}

/**
 * Saves a field, or settles a conflict in it, by the rules of `draft.ts`. The row is locked from the reading to the
 * commit, so of two who save at once the second sees the first.
 */
export async function putDraft(
  tx: WriteTx,
  at: { readonly inquiry: string; readonly field: string; readonly settles: boolean },
  save: Save,
): Promise<Saved> {
  const current = await lockedDraft(tx, at.inquiry, at.field);
  const saved = at.settles && current ? settleDraft(current, save) : saveDraft(current, save);
  if (saved.kind === 'same') return saved;
  const { typed, by, at: savedAt, revision, rivals } = saved.draft;
  const values = {
    typed: jsonText(typed),
    saved_by: by,
    saved_at: savedAt,
    revision,
    rivals: jsonText(rivals),
  };
  await dbOf(tx)
    .insertInto('draft')
    .values({ inquiry: at.inquiry, field: at.field, ...values })
    .onConflict((oc) => oc.columns(['inquiry', 'field']).doUpdateSet(values))
    .execute();
  return saved;
}

/** A row that is not there cannot be locked: the inquiry's is, so that two first saves of a field follow each other. */
async function lockedDraft(tx: WriteTx, inquiry: string, field: string): Promise<Draft | null> {
  await dbOf(tx)
    .updateTable('inquiry')
    .set((eb) => ({ due: eb.ref('due') }))
    .where('id', '=', inquiry)
    .execute();
  const row = await dbOf(tx)
    .selectFrom('draft')
    .selectAll()
    .where('inquiry', '=', inquiry)
    .where('field', '=', field)
    .executeTakeFirst();
  return row ? draftOf(row) : null;
}

/** How many questions of each inquiry have a draft, and when one was last saved: all that others may know of drafts. */
export async function draftProgress(
  tx: AnyTx,
  inquiries: readonly string[],
): Promise<ReadonlyMap<string, { readonly questions: ReadonlySet<string>; readonly lastSavedAt: string }>> {
  const found = new Map<string, { questions: Set<string>; lastSavedAt: string }>();
  if (inquiries.length === 0) return found;
  const rows = await dbOf(tx)
    .selectFrom('draft')
    .select(['inquiry', 'field', 'saved_at', 'typed'])
    .where('inquiry', 'in', inquiries)
    .execute();
  for (const row of rows) {
    const entry = found.get(row.inquiry) ?? { questions: new Set<string>(), lastSavedAt: row.saved_at };
    if (row.typed !== '{}') entry.questions.add(row.field.split('|')[0] ?? '');
    if (row.saved_at > entry.lastSavedAt) entry.lastSavedAt = row.saved_at;
    found.set(row.inquiry, entry);
  }
  return found;
}

/** What colleagues say to each other about a question, inside the state. */
export interface Remark {
  readonly id: string;
  readonly question: string;
  readonly person: string;
  readonly words: string;
  readonly saidAt: string;
}

export async function putRemark(tx: WriteTx, inquiry: string, remark: Remark): Promise<void> {
  const { id, question, person, words, saidAt } = remark;
  await dbOf(tx).insertInto('remark').values({ id, inquiry, question, person, words, said_at: saidAt }).execute();
}

export async function remarksOf(tx: AnyTx, inquiry: string): Promise<readonly Remark[]> {
  const rows = await dbOf(tx)
    .selectFrom('remark')
    .selectAll()
    .where('inquiry', '=', inquiry)
    .orderBy('said_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id, question, person, words, said_at }) => ({ id, question, person, words, saidAt: said_at }));
}

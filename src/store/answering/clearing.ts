/** How sections stand, the chain by which a state clears its answers, and what was cleared. */
import { chainOf, type Cleared, type ClearanceStep } from '../../core/collect/clearance.ts';
import type { SectionStatus } from '../../core/collect/section-status.ts';
import { jsonText } from '../storable.ts';
import { dbOf, type AnyTx, type WriteTx } from '../transaction.ts';

/** How a section stands, who brought it there, and with which words. */
export interface SectionState {
  readonly status: SectionStatus;
  readonly person: string;
  readonly at: string;
  readonly words: string;
}

/** By the section's guiding question; a section that nobody touched is open and has none. */
export async function sectionStates(tx: AnyTx, inquiry: string): Promise<ReadonlyMap<string, SectionState>> {
  const rows = await dbOf(tx).selectFrom('section_state').selectAll().where('inquiry', '=', inquiry).execute();
  return new Map(
    rows.map(({ guiding, status, person, at, words }) => [
      guiding,
      { status: status as SectionStatus, person, at, words },
    ]),
  );
}

export async function putSectionState(
  tx: WriteTx,
  inquiry: string,
  guiding: string,
  state: SectionState,
): Promise<void> {
  await dbOf(tx)
    .insertInto('section_state')
    .values({ inquiry, guiding, ...state })
    .onConflict((oc) => oc.columns(['inquiry', 'guiding']).doUpdateSet({ ...state }))
    .execute();
}

/** The chain that a state set for itself; none: its authority alone clears. */
export async function clearanceChain(tx: AnyTx, state: string): Promise<readonly ClearanceStep[]> {
  const row = await dbOf(tx)
    .selectFrom('clearance_chain')
    .select('steps')
    .where('state', '=', state)
    .executeTakeFirst();
  return row ? chainOf(JSON.parse(row.steps) as readonly string[]) : [];
}

export async function setClearanceChain(
  tx: WriteTx,
  state: string,
  steps: readonly ClearanceStep[],
  by: { readonly person: string; readonly at: string },
): Promise<void> {
  const set = { steps: jsonText(steps), set_by: by.person, set_at: by.at };
  await dbOf(tx)
    .insertInto('clearance_chain')
    .values({ state, ...set })
    .onConflict((oc) => oc.column('state').doUpdateSet(set))
    .execute();
}

export async function clearancesOf(tx: AnyTx, inquiry: string): Promise<readonly Cleared[]> {
  const rows = await dbOf(tx)
    .selectFrom('clearance')
    .selectAll()
    .where('inquiry', '=', inquiry)
    .orderBy('at')
    .execute();
  return rows.map(({ step, person, at, note }) => ({ step: step as ClearanceStep, by: person, at, note }));
}

export async function putClearance(tx: WriteTx, inquiry: string, { step, by, at, note }: Cleared): Promise<void> {
  await dbOf(tx)
    .insertInto('clearance')
    .values({ inquiry, step, person: by, at, note })
    .onConflict((oc) => oc.columns(['inquiry', 'step']).doNothing())
    .execute();
}

/** What was cleared is cleared anew once answers change: after a submission, or when a section is returned. */
export async function dropClearances(tx: WriteTx, inquiry: string): Promise<void> {
  await dbOf(tx).deleteFrom('clearance').where('inquiry', '=', inquiry).execute();
}

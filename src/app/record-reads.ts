/** What pages read of the record beside the cube: statements of whatever period, as their viewer may see them. */
import type { Viewer } from '../core/record/audience.ts';
import type { Statement } from '../core/record/statement.ts';
import { findStatement, statementsCiting, statementsOfState, statementsOn } from '../store/statements.ts';
import type { Farol } from './farol.ts';

/** Everything said about a state, up to a state of the record. */
export function readStatementsOfState(
  { store }: Farol,
  viewer: Viewer,
  about: { readonly state: string; readonly known: number },
): Promise<readonly Statement[]> {
  return store.read(viewer, (tx) => statementsOfState(tx, about));
}

/** Everything said in reply to a question, of whatever period, up to a state of the record. */
export function readStatementsOn(
  { store }: Farol,
  viewer: Viewer,
  about: { readonly question: string; readonly states: readonly string[]; readonly known: number },
): Promise<readonly Statement[]> {
  return store.read(viewer, (tx) => statementsOn(tx, about));
}

/** Every statement that cites a source. */
export function readStatementsCiting(
  { store }: Farol,
  viewer: Viewer,
  about: { readonly source: string; readonly known: number },
): Promise<readonly Statement[]> {
  return store.read(viewer, (tx) => statementsCiting(tx, about));
}

/** A statement with all that was said about its state in reply to its question; undefined where there is none to see. */
export function findStatementAndHistory(
  { store }: Farol,
  viewer: Viewer,
  { id, known }: { readonly id: string; readonly known: number },
): Promise<{ readonly statement: Statement; readonly about: readonly Statement[] } | undefined> {
  return store.read(viewer, async (tx) => {
    const statement = await findStatement(tx, id);
    if (!statement || statement.sequence > known) return undefined;
    const { state, question } = statement;
    return { statement, about: await statementsOn(tx, { states: [state], question, known }) };
  });
}

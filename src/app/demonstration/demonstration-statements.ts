/**
 * The demonstration's statements: an invented region in which every kind of answer and of silence occurs. The same
 * catalog gives the same statements, in the order in which they are recorded: meeting by meeting.
 */
import type { Catalog } from '../../core/content/catalog.ts';
import type { NewStatement } from '../../core/record/statement.ts';
import { afterwards } from './afterwards.ts';
import { CYCLES } from './cycles.ts';
import { othersStatements } from './other-speakers.ts';
import { ownStatements } from './own-statements.ts';

/**
 * `catalog` is that of the demonstration, its questionnaires included (`questionnaires.ts`); throws where a question is
 * of a list, or a statement of a source, that the catalog does not hold.
 */
export function demonstrationStatements(catalog: Catalog): readonly NewStatement[] {
  const own = [...catalog.states.values()].map((state) => ownStatements(catalog, state));
  return CYCLES.flatMap((cycle) => {
    const said = own.flatMap((byYear) => byYear.get(cycle.year) ?? []);
    return [...said, ...othersStatements(catalog, cycle), ...afterwards(catalog, cycle, said)];
  });
}

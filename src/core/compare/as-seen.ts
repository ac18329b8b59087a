/**
 * A statement as its viewer may see it. Whether it may be seen at all is the record's matter (`maySee`); here small counts
 * of persons, and those from which they would follow, are withheld from the public (design, idea 2). A table of figures
 * may hold several periods in several statements; each is guarded by itself.
 */
import type { Value } from '../content/value.ts';
import type { Viewer } from '../record/audience.ts';
import type { Statement } from '../record/statement.ts';
import { shownTable, type TableValue } from './withheld-table.ts';

/** The same statement, unless it holds a table with numbers that the viewer may not see. */
export function asSeen(viewer: Viewer, statement: Statement): Statement {
  const { content } = statement;
  if (viewer.kind !== 'public' || content.kind !== 'value' || content.value.kind !== 'table') return statement;
  const value = withoutSmallCounts(content.value);
  return value === content.value ? statement : { ...statement, content: { ...content, value } };
}

function withoutSmallCounts(value: TableValue): Value {
  const isFigures = value.rows.some(({ cells }) => Object.values(cells).some((cell) => cell.kind === 'number'));
  if (!isFigures) return value;
  const shown = shownTable(value, { rows: [], columns: [] }, 'public');
  if (!shown.isWithheld) return value;
  const withheld = new Set(
    shown.lines.flatMap(({ row, cells }) =>
      cells.flatMap((cell, index) => (cell.kind === 'withheld' ? [`${row} ${shown.columns[index]}`] : [])),
    ),
  );
  const rows = value.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(
      Object.entries(row.cells).map(([column, cell]) => [
        column,
        withheld.has(`${row.row} ${column}`) ? ({ kind: 'withheld' } as const) : cell,
      ]),
    ),
  }));
  return { ...value, rows };
}

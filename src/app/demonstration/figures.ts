/**
 * Invented numbers: figures that are alike, and figures that differ in definition, population or period; tables of
 * persons with small cells, cells left empty, and one where nobody was counted.
 */
import type { Catalog } from '../../core/content/catalog.ts';
import type { Question } from '../../core/content/question.ts';
import type { Figure, TableRow, Value } from '../../core/content/value.ts';
import { calendarYear, oneDay } from './periods.ts';
import type { Random } from './random.ts';
import type { Teller } from './teller.ts';

/** The meeting of 2019 asked to count convictions in one way; since then all do. Investigations stay unlike. */
const COUNTED_ALIKE = 'persons-convicted';

type Frame = Omit<Figure, 'amount'>;

/** Whom and how a figure counts: as asked, or in a way of the speaker's own, or not told. */
function frameOf(question: Question, teller: Teller, random: Random): Frame {
  const unit = question.unitCode ?? null;
  const isAlike = teller.cycle.year === 2022 && question.id === COUNTED_ALIKE;
  if (isAlike || random.chance(0.5)) return { unit, definition: 'as-asked', population: ['both'], period: null };
  const drawn = random.next();
  if (drawn < 0.4)
    return { unit, definition: random.pick(teller.words.definitions), population: ['both'], period: null };
  if (drawn < 0.7) return { unit, definition: 'as-asked', population: ['foreigners'], period: null };
  if (drawn < 0.85) return { unit, definition: null, population: null, period: null };
  return { unit: null, definition: 'as-asked', population: ['nationals'], period: null };
}

export function numberValue(question: Question, teller: Teller, random: Random): Value {
  const frame = frameOf(question, teller, random);
  const asked = question.figure?.period;
  if (asked === undefined) {
    const amount = question.id === 'child-age' ? random.pick([15, 16, 18, 18, 18]) : random.pick([30, 45, 60, 90, 90]);
    return { kind: 'number', figures: [{ ...frame, population: null, amount }] };
  }
  if (asked.kind === 'on-day') {
    return {
      kind: 'number',
      figures: [{ ...frame, population: null, amount: random.int(0, 24), period: oneDay(asked.day) }],
    };
  }
  const years = [asked.from, asked.from + 1];
  const figures = years.map((year) => ({ ...frame, amount: random.int(0, 120), period: calendarYear(year) }));
  return { kind: 'number', figures };
}

/** A table of persons by class and nationality, for the last whole year before the meeting. */
export function personsTable(question: Question, teller: Teller, random: Random): Value {
  const { catalog, cycle } = teller;
  const rows = codesAsked(question.rows, catalog);
  const columns = codesAsked(question.columns, catalog);
  const most = random.pick([0, 9, 30, 200, 900]);
  const isWhole = teller.full || most === 0 || random.chance(0.6);
  const told = rows.flatMap((row): TableRow[] => {
    const kept = columns.filter(() => isWhole || random.chance(0.8));
    const cells = kept.map((column) => [column, { kind: 'number', amount: random.int(0, most) }] as const);
    return cells.length === 0 ? [] : [{ row, cells: Object.fromEntries(cells) }];
  });
  const [first] = rows;
  if (first === undefined) throw new Error(`no rows asked by ${question.id}`);
  const frame = frameOf(question, teller, random);
  const figure = { ...frame, unit: 'persons', population: [...columns], period: calendarYear(cycle.year - 1) };
  return { kind: 'table', rows: told.length > 0 ? told : [{ row: first, cells: {} }], figure };
}

/** The codes of the list that rows or columns name, without those left out. */
export function codesAsked(asked: Question['rows'] | Question['columns'], catalog: Catalog): readonly string[] {
  if (asked === undefined || !('codes' in asked)) return [];
  const codes = catalog.codeLists.get(asked.codes)?.codes ?? [];
  return codes.map(({ id }) => id).filter((id) => !asked.leave?.includes(id));
}

/** Invented tables: the mechanisms of a state by name, provisions by form, and rows that the speaker writes freely. */
import type { Column, Question } from '../../core/content/question.ts';
import type { Cell, TableRow, Value } from '../../core/content/value.ts';
import type { z } from 'zod';
import { codesAsked, personsTable } from './figures.ts';
import { partOf } from './laws.ts';
import { dateBetween } from './periods.ts';
import type { Random } from './random.ts';
import { filled, lawName, type Teller } from './teller.ts';

type ColumnAsked = z.infer<typeof Column>;

export function tableValue(question: Question, teller: Teller, random: Random): Value {
  const { columns, rows } = question;
  if (columns === undefined || rows === undefined) throw new Error(`no table asked by ${question.id}`);
  if (!Array.isArray(columns)) return personsTable(question, teller, random);
  if (question.defines === 'mechanism') return mechanismsTable(teller, random);
  const names = 'free' in rows ? ['one', 'two', 'three'] : codesAsked(rows, teller.catalog);
  const kept = random.sample(names, random.int(1, 'free' in rows ? 3 : 6));
  return { kind: 'table', rows: kept.map((row) => ({ row, cells: cellsOf(columns, teller, random) })) };
}

function cellsOf(columns: readonly ColumnAsked[], teller: Teller, random: Random): TableRow['cells'] {
  const told = columns.filter((_, at) => at === 0 || random.chance(0.85));
  return Object.fromEntries(told.map((column) => [column.id, cellOf(column, teller, random)]));
}

function cellOf(column: ColumnAsked, teller: Teller, random: Random): Cell {
  const { cycle, language, words } = teller;
  const text = column.id === 'unit' ? words.units : words.cells;
  switch (column.kind) {
    case 'text':
      return { kind: 'text', text: { language, text: random.pick(text) } };
    case 'yes-no':
      return { kind: 'yes-no', yes: random.chance(0.6) };
    case 'one-of':
      return { kind: 'one-of', code: random.pick(chosenFrom(column, teller)) };
    case 'several-of':
      return { kind: 'several-of', codes: [...random.sample(chosenFrom(column, teller), random.int(1, 3))] };
    case 'number':
      return { kind: 'number', amount: random.int(0, 40) };
    case 'date':
      return { kind: 'date', date: dateBetween(random, cycle.since, cycle.day) };
    case 'provision':
      return { kind: 'provision', provision: provisionOf(teller, random) };
    default:
      return never(column.kind);
  }
}

function chosenFrom({ id, codes }: ColumnAsked, { catalog }: Teller): readonly string[] {
  const known = catalog.codeLists.get(codes ?? '')?.codes ?? [];
  if (known.length === 0) throw new Error(`no codes for the column ${id}`);
  return known.filter((code) => !code.exclusive && code.id !== 'other').map((code) => code.id);
}

/** The mechanisms that a state names are the parts of which more is asked; they are named alike at every meeting. */
function mechanismsTable(teller: Teller, random: Random): Value {
  const { state, words, language } = teller;
  const kinds = ['interministerial-commission', 'coordinating-office', 'plan', 'national-rapporteur'];
  const names = ['council', 'office', 'plan', 'warden'];
  const all = words.mechanisms.map((name, at): TableRow => ({
    row: partOf(state, names[at] ?? `body-${at}`),
    cells: {
      name: { kind: 'text', text: { language, text: name } },
      kind: { kind: 'one-of', code: kinds[at] ?? 'programme' },
      ...(random.chance(0.8)
        ? { level: { kind: 'one-of', code: random.pick(['national', 'national', 'local']) } }
        : {}),
    },
  }));
  return { kind: 'table', rows: all.slice(0, random.int(1, 2) + (teller.full ? 1 : 0)) };
}

export function provisionOf(teller: Teller, random: Random): { law: string; article: string; link?: string } {
  const link = `https://demo.example/${teller.state.code.toLowerCase()}/gazette`;
  return {
    law: lawName(teller, random.int(1, 60)),
    article: filled(teller, teller.words.article, { number: String(random.int(1, 40)) }),
    ...(random.chance(0.5) ? { link } : {}),
  };
}

function never(kind: never): never {
  throw new Error(`not a kind of cell: ${String(kind)}`);
}

/**
 * The open-data table of answers as CSV (RFC 4180, UTF-8): one row for each answer and one for each state without one.
 * Names of columns stay in English and the same over the years, so that programs can rely on them; what people read in
 * the cells is in the language asked for.
 */
import { stringify } from 'csv-stringify/sync';
import type { Language } from '../core/basics/language.ts';
import type { Bound } from '../core/basics/period.ts';
import { getFrom, type Catalog } from '../core/content/catalog.ts';
import { codeListOf, type Question } from '../core/content/question.ts';
import type { Value } from '../core/content/value.ts';
import type { Cube } from '../core/compare/cube.ts';
import type { DerivedResult } from '../core/compare/derived.ts';
import { codesOf } from '../core/compare/classes.ts';
import { answerTable, type AnswerRow } from '../core/publish/answer-table.ts';
import type { Holding } from '../core/record/holding.ts';
import { confidenceName, speakerName, stateName } from '../words/names.ts';
import { sayValue } from '../words/value-words.ts';

const COLUMNS = [
  'state',
  'state_name',
  'question',
  'wording',
  'basis',
  'answered_by',
  'speaker',
  'speaker_name',
  'part',
  'answer',
  'codes',
  'value',
  'from',
  'to',
  'confidence',
  'sources',
  'statement',
  'on',
  'record',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** The table as a text. */
export function answerCsv(
  cube: Cube,
  catalog: Catalog,
  states: readonly string[],
  questions: readonly Question[],
  language: Language,
): string {
  const rows = answerTable(cube, catalog, states, questions).map((row) => rowOf(row, cube, catalog, language));
  return csvText(COLUMNS, rows);
}

/** CSV with a byte-order mark, for spreadsheets that guess; cells that a spreadsheet would run as formulas are defused. */
export function csvText<C extends string>(columns: readonly C[], rows: readonly Readonly<Record<C, string>>[]): string {
  return stringify(
    rows.map((row) => columns.map((column) => row[column])),
    { header: true, columns: [...columns], bom: true, record_delimiter: 'windows', escape_formulas: true },
  );
}

function rowOf(row: AnswerRow, cube: Cube, catalog: Catalog, language: Language): Row {
  return {
    state: row.state,
    state_name: stateName(row.state, catalog, language),
    question: row.question.id,
    wording: row.question.wording[language],
    basis: row.basis,
    ...saidCells(row, catalog, language),
    on: cube.on,
    record: String(cube.sequence),
  };
}

type SaidCells = Omit<Row, 'state' | 'state_name' | 'question' | 'wording' | 'basis' | 'on' | 'record'>;

const NOTHING: SaidCells = {
  answered_by: 'nobody',
  speaker: '',
  speaker_name: '',
  part: '',
  answer: 'no-public-answer',
  codes: '',
  value: '',
  from: '',
  to: '',
  confidence: '',
  sources: '',
  statement: '',
};

function saidCells(row: AnswerRow, catalog: Catalog, language: Language): SaidCells {
  switch (row.by) {
    case 'nobody':
      return NOTHING;
    case 'derivation':
      return {
        ...NOTHING,
        answered_by: 'derivation',
        ...derivedCells(row.derived.result, row.question, catalog, language),
        confidence: confidenceName(row.derived.recalled ? 'recalled' : 'sourced', language),
        sources: addresses(
          row.derived.from.flatMap((statement) => statement.sources),
          catalog,
        ),
        statement: row.derived.from.map((statement) => statement.id).join(' '),
      };
    case 'speaker':
      return {
        ...NOTHING,
        answered_by: 'speaker',
        speaker: row.speaker,
        speaker_name: speakerName(row.speaker, catalog, language),
        part: row.part ?? '',
        ...heldCells(row.holding, row.question, catalog, language),
        from: row.period ? boundText(row.period.from) : '',
        to: row.period ? boundText(row.period.to) : '',
        confidence: row.confidence ? confidenceName(row.confidence, language) : '',
        sources: addresses(row.sources, catalog),
        statement: row.statement ?? '',
      };
    default:
      return never(row);
  }
}

type Held = Pick<SaidCells, 'answer' | 'codes' | 'value'>;

function heldCells(holding: Holding, question: Question, catalog: Catalog, language: Language): Held {
  switch (holding.kind) {
    case 'value':
      return valueCells(holding.value, question, catalog, language);
    case 'silence':
      return { answer: holding.silence, codes: '', value: '' };
    case 'withdrawn':
      return { answer: 'withdrawn', codes: '', value: '' };
    case 'date-not-established':
      return { answer: 'date-not-established', codes: '', value: '' };
    case 'no-answer':
      return { answer: 'no-public-answer', codes: '', value: '' };
    default:
      return never(holding);
  }
}

function valueCells(value: Value, question: Question, catalog: Catalog, language: Language): Held {
  const words = sayValue(value, question, catalog, language);
  const said = words.said.map((part) => part.text).filter((text) => text !== words.long);
  return { answer: 'given', codes: codesOf(value).join(' '), value: [words.long, ...said].join(' | ') };
}

function derivedCells(result: DerivedResult, question: Question, catalog: Catalog, language: Language): Held {
  switch (result.kind) {
    case 'value':
      return valueCells(result.value, question, catalog, language);
    case 'several': {
      const cells = result.values.map(({ value }) => valueCells(value, question, catalog, language));
      return {
        answer: 'given',
        codes: [...new Set(cells.flatMap((cell) => cell.codes.split(' ').filter((code) => code !== '')))].join(' '),
        value: cells.map((cell) => cell.value).join(' | '),
      };
    }
    case 'codes': {
      const list = codeListOf(question);
      const known = list === undefined ? undefined : catalog.codeLists.get(list);
      const label = (code: string) => known?.codes.find((found) => found.id === code)?.labels[language] ?? code;
      const entries = Object.entries(result.codes);
      return {
        answer: 'by-code',
        codes: entries.map(([code, answer]) => `${code}=${answer}`).join(' '),
        value: entries.flatMap(([code, answer]) => (answer === 'yes' ? [label(code)] : [])).join('; '),
      };
    }
    case 'not-established':
    case 'date-not-established':
      return { answer: result.kind, codes: '', value: '' };
    default:
      return never(result);
  }
}

/** A bound as the import reads it: `2012-12-27`, `2012-12`, `2012`, `unknown`, `none-known`. */
export function boundText(bound: Bound): string {
  switch (bound.precision) {
    case 'day':
    case 'month':
    case 'year':
      return bound.at;
    case 'unknown':
      return 'unknown';
    case 'open':
      return 'none-known';
    default:
      return never(bound);
  }
}

export function addresses(citations: readonly { readonly source: string }[], catalog: Catalog): string {
  const ids = [...new Set(citations.map(({ source }) => source))];
  return ids
    .map((id) => getFrom(catalog.sources, id, 'source'))
    .map((source) => source.address ?? source.title)
    .join(' ; ');
}

function never(value: never): never {
  throw new Error(`not expected: ${JSON.stringify(value)}`);
}

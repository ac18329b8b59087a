/** The columns of a CSV import; docs/import.md tells what each holds. */

/** The columns a file may have, in any order; the first five it must have. */
export const CSV_COLUMNS = [
  'state',
  'question',
  'basis',
  'speaker',
  'answer',
  'part',
  'codes',
  'value',
  'detail',
  'language',
  'unit',
  'definition',
  'population',
  'counted_from',
  'counted_to',
  'law',
  'article',
  'link',
  'from',
  'to',
  'source_title',
  'source_address',
  'source_kind',
  'place',
  'confidence',
  'audience',
  'note',
  'reason',
  'corrects',
  'id',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];
export const NEEDED: readonly CsvColumn[] = CSV_COLUMNS.slice(0, 5);

export type CsvRow = Readonly<Partial<Record<CsvColumn, string>>>;

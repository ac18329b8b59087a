/**
 * What a statement says: a typed value, one shape for each kind of question. Silence is not a value: it has a type of
 * its own (`silence.ts`).
 */
import { z } from 'zod';
import { Said } from '../basics/language.ts';
import { Slug } from '../basics/ids.ts';
import { Bound, Period } from '../basics/period.ts';
import { Agreement } from './agreement.ts';
import { Measure } from './measure.ts';
import { Offence } from './offence.ts';

/** Whom a figure counts; a code of the list `population`. */
const Population = z.array(Slug);

/**
 * A number with all that makes it comparable. What is `null` was not stated, and a figure whose definition, population
 * or period is not stated is like no other.
 */
export const Figure = z.strictObject({
  amount: z.number().finite(),
  /** A code of the question's unit (`persons`, `days`, `posts`). */
  unit: Slug.nullable(),
  /** `as-asked`, or the speaker's own definition in words. */
  definition: z.string().min(1).max(2000).nullable(),
  population: Population.nullable(),
  period: Period.nullable(),
});
export type Figure = z.infer<typeof Figure>;

export const Provision = z.strictObject({
  law: z.string().min(1).max(400),
  article: z.string().max(400).optional(),
  link: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
});
export type Provision = z.infer<typeof Provision>;

/** A cell of a table: a value of a simple kind, or `null` where the speaker left it empty. */
export const Cell = z.union([
  z.strictObject({ kind: z.literal('text'), text: Said }),
  z.strictObject({ kind: z.literal('yes-no'), yes: z.boolean() }),
  z.strictObject({ kind: z.literal('one-of'), code: Slug }),
  z.strictObject({ kind: z.literal('several-of'), codes: z.array(Slug) }),
  z.strictObject({ kind: z.literal('number'), amount: z.number().finite() }),
  z.strictObject({ kind: z.literal('date'), date: Bound }),
  z.strictObject({ kind: z.literal('provision'), provision: Provision }),
  // Never said, only shown: a number that this reader may not see. No question asks for such a cell.
  z.strictObject({ kind: z.literal('withheld') }),
]);
export type Cell = z.infer<typeof Cell>;

/** Rows keyed by a code of the question's list, or by a part's id where rows are free. */
export const TableRow = z.strictObject({ row: Slug, cells: z.record(z.string(), Cell) });
export type TableRow = z.infer<typeof TableRow>;

const inWords = { inWords: Said.optional() };

export const Value = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: Said }),
  z.strictObject({ kind: z.literal('yes-no'), yes: z.boolean(), ...inWords }),
  z.strictObject({ kind: z.literal('one-of'), code: Slug, ...inWords }),
  z.strictObject({ kind: z.literal('several-of'), codes: z.array(Slug).min(1), ...inWords }),
  z.strictObject({ kind: z.literal('number'), figures: z.array(Figure).min(1), ...inWords }),
  z.strictObject({ kind: z.literal('date'), date: z.union([Bound, Period]), ...inWords }),
  z.strictObject({ kind: z.literal('provision'), provisions: z.array(Provision).min(1), ...inWords }),
  z.strictObject({
    kind: z.literal('table'),
    rows: z.array(TableRow).min(1),
    /** What the numbers of the table count, where they are figures. */
    figure: Figure.omit({ amount: true }).optional(),
    ...inWords,
  }),
  z.strictObject({ kind: z.literal('offence'), offence: Offence }),
  z.strictObject({ kind: z.literal('measure'), measure: Measure }),
  z.strictObject({ kind: z.literal('agreement'), agreement: Agreement }),
  z.strictObject({
    kind: z.literal('file'),
    name: z.string().min(1).max(200),
    /** SHA-256 of the bytes, hexadecimal. */
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().min(0),
    mediaType: z.string().max(120),
  }),
]);
export type Value = z.infer<typeof Value>;

export const VALUE_KINDS = [
  'text',
  'yes-no',
  'one-of',
  'several-of',
  'number',
  'date',
  'provision',
  'table',
  'offence',
  'measure',
  'agreement',
  'file',
] as const satisfies readonly Value['kind'][];
export type ValueKind = (typeof VALUE_KINDS)[number];

/** The three silences that a speaker can choose. The fourth, no answer, is the absence of a statement. */
export const ChosenSilence = z.enum(['unknown', 'not-applicable', 'declined']);
export type ChosenSilence = z.infer<typeof ChosenSilence>;

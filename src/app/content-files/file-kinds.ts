/**
 * The kinds of content file and what each holds. Every file begins with its kind, a version and its origin; then come
 * its entries, each in the shape of the core type of that kind. `content/README.md` tells it to those who write them.
 */
import { z } from 'zod';
import { LANGUAGES } from '../../core/basics/language.ts';
import type { CatalogKind } from '../../core/content/catalog.ts';

/** Of each kind of file with a list: the kind of thing listed, and the field that holds the list. */
export const LISTS = {
  states: { kind: 'state', field: 'entries' },
  meetings: { kind: 'meeting', field: 'entries' },
  instruments: { kind: 'instrument', field: 'entries' },
  provisions: { kind: 'provision', field: 'entries' },
  plans: { kind: 'plan', field: 'entries' },
  sources: { kind: 'source', field: 'entries' },
  terms: { kind: 'term', field: 'entries' },
  speakers: { kind: 'speaker', field: 'entries' },
  'code-lists': { kind: 'code-list', field: 'lists' },
} as const satisfies Record<string, { kind: CatalogKind; field: string }>;

export const FILE_KINDS = [...Object.keys(LISTS), 'questionnaire', 'statements'] as const;

const head = {
  version: z.int().min(1),
  origin: z.literal('shipped'),
  /** Told by files of the demonstration's invented region only: they never meet real content. */
  region: z.literal('demonstration').optional(),
  about: z.string().optional(),
  /** The languages in which the file's texts are written; all four, where it is told. */
  languages: z.array(z.enum(LANGUAGES)).length(LANGUAGES.length).optional(),
};

/** A file with a list; its entries are parsed one by one, so that one broken entry hides no other. */
export const ListFile = (file: keyof typeof LISTS) =>
  z.strictObject({ file: z.literal(file), ...head, [LISTS[file].field]: z.array(z.unknown()) });

/** A questionnaire is a file of its own; beside the head it has the core type's fields. */
export const QuestionnaireHead = z.object({ file: z.literal('questionnaire'), ...head });

export const StatementsFile = z.strictObject({
  file: z.literal('statements'),
  ...head,
  defaults: z
    .strictObject({
      speaker: z.string().optional(),
      question: z.string().optional(),
      basis: z.string().optional(),
      audience: z.string().optional(),
      confidence: z.string().optional(),
      language: z.enum(LANGUAGES).optional(),
      origin: z.string().optional(),
    })
    .default({}),
  statements: z.array(z.unknown()),
});
export type StatementsFile = z.infer<typeof StatementsFile>;

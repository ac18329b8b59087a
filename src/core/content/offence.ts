/**
 * A legal definition of trafficking as something that can be run: acts, means and their role, purposes, consent, the
 * child's age and movement, each with its provision and how sure Farol is of it. `null` means: that part of the text
 * has not been read. The elements are those of article 3 of the Palermo Protocol.
 */
import { z } from 'zod';
import { Said, Texts } from '../basics/language.ts';
import { Slug } from '../basics/ids.ts';

/** Read in a source, or told from memory and not checked against one. */
export const Confidence = z.enum(['sourced', 'recalled']);
export type Confidence = z.infer<typeof Confidence>;

/** A code of a shared list (`recruit`) or a national term as the law has it (`nat:entice`). */
export const Term = z.string().min(1).max(120);
export type Term = z.infer<typeof Term>;

const read = { confidence: Confidence, provision: z.string().min(1).max(400).optional() };

export const MeansRole = z.enum(['element', 'aggravating', 'none']);
export type MeansRole = z.infer<typeof MeansRole>;

export const ConsentRule = z.enum([
  'irrelevant-always',
  'irrelevant-if-means',
  'irrelevant-if-child',
  'silent',
  'defence',
]);
export type ConsentRule = z.infer<typeof ConsentRule>;

export const MovementNeed = z.enum(['none-needed', 'internal-counts', 'inside-only', 'border-needed']);
export type MovementNeed = z.infer<typeof MovementNeed>;

/** Whether a law's list of forms of exploitation ends where it ends, or names examples only. */
export const ListKind = z.enum(['open', 'closed']);
export type ListKind = z.infer<typeof ListKind>;

export const MeansFor = z.strictObject({
  role: MeansRole,
  /** The role holds for these purposes only; for the others the rule for adults does (United States: commercial sex). */
  onlyFor: z.array(Term).min(1).optional(),
  ...read,
});

export const Offence = z.strictObject({
  /** The act that holds the offence, and where in it. */
  law: z.string().min(1).max(400),
  article: z.string().min(1).max(400).nullable(),
  acts: z.strictObject({ codes: z.array(Term), ...read }).nullable(),
  means: z.strictObject({ codes: z.array(Term), ...read }).nullable(),
  meansForAdults: MeansFor.nullable(),
  meansForChildren: MeansFor.nullable(),
  purposes: z.strictObject({ codes: z.array(Term), list: ListKind.nullable(), ...read }).nullable(),
  consent: z.strictObject({ rule: ConsentRule, note: Said.optional(), ...read }).nullable(),
  childAge: z.strictObject({ age: z.int().min(0).max(120), ...read }).nullable(),
  movement: z.strictObject({ need: MovementNeed, ...read }).nullable(),
  penalties: z.strictObject({ text: Said, ...read }).nullable(),
  /** Federal and state law stand side by side. */
  scope: z.enum(['national', 'federal', 'federal-and-states']),
  /** A definition for policy and services is not itself an offence (22 U.S.C. 7102). */
  isDefinitionOnly: z.boolean().optional(),
  note: Said.optional(),
});
export type Offence = z.infer<typeof Offence>;

/** How a national term relates to its shared code, read from the term. */
export const TermMatch = z.enum(['exact', 'narrower', 'broader', 'none']);
export type TermMatch = z.infer<typeof TermMatch>;

/** A national term of a law, and the shared code it answers to. A term that fits no code matches itself only. */
export const NationalTerm = z.strictObject({
  id: Slug,
  list: z.enum(['act', 'means', 'purpose']),
  /** The term as people read it. */
  labels: Texts.optional(),
  to: z.array(z.strictObject({ code: Slug, match: TermMatch })),
  why: z.string().optional(),
  seenIn: z.array(z.string()),
});
export type NationalTerm = z.infer<typeof NationalTerm>;

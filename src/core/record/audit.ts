/**
 * The audit chain. Every thing that is recorded leaves an entry: its number, the hash of its content, an opaque id of who
 * acted. A seal holds a run of entries and the hash of the seal before it, so that none can be changed, taken out or
 * slipped in without breaking every seal after it.
 */
import { canonical } from '../basics/canonical.ts';

/** What was recorded under one number. `at` is an instant in UTC; `ordinal` tells several of one number apart. */
export interface AuditEntry {
  readonly sequence: number;
  readonly ordinal: number;
  readonly kind: string;
  /** What it is about: a statement's id, `state/ARG/1`, an edition's hash. */
  readonly subject: string;
  /** SHA-256 of the content, hexadecimal. */
  readonly hash: string;
  readonly actor: string;
  readonly at: string;
}

/** The seal over the entries from one number to another, both included. Seals are numbered from 1. */
export interface Seal {
  readonly number: number;
  readonly fromSequence: number;
  readonly toSequence: number;
  /** The hash of the seal before, `NO_SEAL` for the first. */
  readonly previous: string;
  readonly hash: string;
  readonly at: string;
}

/** Stands where there is no seal before. */
export const NO_SEAL = '0'.repeat(64);

/** A hash of a text, hexadecimal; the core does no cryptography of its own. */
export type Hash = (text: string) => string;

/** The hash of a seal: over the seal before it and every entry, one a line. */
export function sealOf(previousSealHash: string, entries: readonly AuditEntry[], hash: Hash): string {
  return hash([previousSealHash, ...entries.map(lineOf)].join('\n'));
}

function lineOf({ sequence, ordinal, kind, subject, hash, actor, at }: AuditEntry): string {
  return canonical({ sequence, ordinal, kind, subject, hash, actor, at });
}

/** Where the chain is broken: at a number of the record. */
export interface ChainFault {
  readonly sequence: number;
  readonly kind:
    /** The entries under the seal, or the seal itself, are not what was sealed. */
    | 'seal-differs'
    /** The seal does not follow the one before it. */
    | 'seal-out-of-line'
    /** No entry has this number. */
    | 'number-missing'
    /** Recorded before a lower number was. */
    | 'time-runs-back';
}

/** Checks entries that follow one another, the first of them after `before` (`null` at the beginning of the record). */
export function checkEntries(before: AuditEntry | null, entries: readonly AuditEntry[]): readonly ChainFault[] {
  const faults: ChainFault[] = [];
  let last = before;
  for (const entry of entries) {
    const expected = (last?.sequence ?? 0) + 1;
    // Numbers are taken and given back with their transaction: one that is not there was taken out.
    if (entry.sequence > expected) faults.push({ sequence: expected, kind: 'number-missing' });
    if (last !== null && entry.at < last.at) faults.push({ sequence: entry.sequence, kind: 'time-runs-back' });
    last = entry;
  }
  return faults;
}

/** Checks one seal against the one before it (`null` for the first) and the entries that it holds. */
export function checkSeal(
  before: Seal | null,
  seal: Seal,
  entries: readonly AuditEntry[],
  hash: Hash,
): readonly ChainFault[] {
  const follows =
    seal.number === (before?.number ?? 0) + 1 &&
    seal.fromSequence === (before?.toSequence ?? 0) + 1 &&
    seal.previous === (before?.hash ?? NO_SEAL);
  return [
    ...(follows ? [] : [{ sequence: seal.fromSequence, kind: 'seal-out-of-line' } as const]),
    ...(seal.hash === sealOf(seal.previous, entries, hash)
      ? []
      : [{ sequence: seal.fromSequence, kind: 'seal-differs' } as const]),
  ];
}

/** Checks a whole chain held in memory: each seal, the entries under it, and those that no seal holds yet. */
export function checkChain(seals: readonly Seal[], entries: readonly AuditEntry[], hash: Hash): readonly ChainFault[] {
  const faults = [...checkEntries(null, entries)];
  seals.forEach((seal, index) => {
    const held = entries.filter((e) => seal.fromSequence <= e.sequence && e.sequence <= seal.toSequence);
    faults.push(...checkSeal(seals[index - 1] ?? null, seal, held, hash));
  });
  return faults;
}

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkChain, NO_SEAL, sealOf, type AuditEntry, type Seal } from './audit.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function entry(sequence: number, traits: Partial<AuditEntry> = {}): AuditEntry {
  return {
    sequence,
    ordinal: 0,
    kind: 'statement',
    subject: `s${sequence}`,
    hash: 'a'.repeat(64),
    actor: 'user:1',
    at: `2014-12-04T10:00:0${sequence}.000Z`,
    ...traits,
  };
}

const ENTRIES = [1, 2, 3, 4, 5].map((n) => entry(n));

function sealed(number: number, previous: string, from: number, to: number, entries = ENTRIES): Seal {
  const held = entries.filter((e) => e.sequence >= from && e.sequence <= to);
  return { number, fromSequence: from, toSequence: to, previous, hash: sealOf(previous, held, sha256), at: '' };
}

const FIRST = sealed(1, NO_SEAL, 1, 2);
const SECOND = sealed(2, FIRST.hash, 3, 4);

describe('the audit chain', () => {
  it('is whole with its last entry not sealed yet', () => {
    expect(checkChain([FIRST, SECOND], ENTRIES, sha256)).toEqual([]);
  });

  it('is the hash of the seal before and a line for each entry', () => {
    const line = `{"actor":"user:1","at":"2014-12-04T10:00:01.000Z","hash":"${'a'.repeat(64)}","kind":"statement","ordinal":0,"sequence":1,"subject":"s1"}`;
    expect(sealOf(NO_SEAL, [entry(1)], (text) => text)).toBe(`${NO_SEAL}\n${line}`);
  });

  it.each<[string, readonly Seal[], readonly AuditEntry[], unknown]>([
    [
      'an entry was changed',
      [FIRST, SECOND],
      ENTRIES.map((e) => (e.sequence === 3 ? { ...e, actor: 'user:2' } : e)),
      [{ sequence: 3, kind: 'seal-differs' }],
    ],
    [
      'an entry was taken out',
      [FIRST, SECOND],
      ENTRIES.filter((e) => e.sequence !== 2),
      [
        { sequence: 2, kind: 'number-missing' },
        { sequence: 1, kind: 'seal-differs' },
      ],
    ],
    [
      'an entry that no seal holds was taken out',
      [FIRST],
      ENTRIES.filter((e) => e.sequence !== 4),
      [{ sequence: 4, kind: 'number-missing' }],
    ],
    [
      'a seal was made again without those after it',
      [sealed(1, NO_SEAL, 1, 2, [entry(1, { subject: 'other' }), entry(2)]), SECOND],
      [entry(1, { subject: 'other' }), ...ENTRIES.slice(1)],
      [{ sequence: 3, kind: 'seal-out-of-line' }],
    ],
    ['a seal was taken out', [SECOND], ENTRIES, [{ sequence: 3, kind: 'seal-out-of-line' }]],
    [
      'the clock ran back',
      [],
      [entry(1), entry(2, { at: '2014-12-04T09:00:00.000Z' })],
      [{ sequence: 2, kind: 'time-runs-back' }],
    ],
  ])('shows where %s', (_what, seals, entries, faults) => {
    expect(checkChain(seals, entries, sha256)).toEqual(faults);
  });
});

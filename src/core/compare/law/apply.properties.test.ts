import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someFacts, someOffence, someOffences } from '../../../../test/builders/arbitrary-offence.ts';
import { DEFINITIONS, encodedOf, termsOfCases } from '../../../../test/builders/law-case.ts';
import { runApply } from '../../../../test/cases/check/law.mjs';
import { applyState } from './apply.ts';
import { OFFENCE_ELEMENTS } from './encoded-offence.ts';

const ON = '2015-06-01';
const terms = termsOfCases();
const seed = 20151204;
/** The oracle is slow on purpose. */
const SLOW = 60_000;

describe('running laws on facts', () => {
  it(
    'answers as the oracle does, whatever the offences and the facts',
    () => {
      fc.assert(
        fc.property(someOffences, someFacts, (offences, facts) => {
          const ids = Object.keys(offences);
          const oracle = runApply({ offences: ids, facts, on: ON }, { ...DEFINITIONS, offences });
          const {
            answer,
            decidedBy,
            offences: found,
            restsOnRecalled,
          } = applyState(encodedOf(ids, ON, { offences }), facts, terms);
          const told = found.map(({ id, answer: one, deciding, elements }) => ({
            id,
            answer: one,
            deciding,
            elements,
          }));
          expect({ answer, decidedBy, offences: told, restsOnRecalled }).toEqual(oracle);
        }),
        { numRuns: 800, seed },
      );
    },
    SLOW,
  );

  it(
    'keeps yes, no and open, however the unread elements come to be read',
    () => {
      fc.assert(
        fc.property(someOffences, someOffence, someFacts, (offences, reading, facts) => {
          const before = encodedOf(Object.keys(offences), ON, { offences });
          const settled = applyState(before, facts, terms).answer;
          fc.pre(settled !== 'not-established');
          const after = before.map((one) => ({
            ...one,
            inForce: one.inForce === 'uncertain' ? ('yes' as const) : one.inForce,
            offence: filledFrom(one.offence, reading),
          }));
          expect(applyState(after, facts, terms).answer).toBe(settled);
        }),
        { numRuns: 800, seed },
      );
    },
    SLOW,
  );
});

/** The offence with what was not read taken from another one. */
function filledFrom<T extends object>(offence: T, reading: Readonly<Record<string, unknown>>): T {
  const filled = OFFENCE_ELEMENTS.map((name) => [name, (offence as Record<string, unknown>)[name] ?? reading[name]]);
  const whole = { ...offence, ...Object.fromEntries(filled) } as T & { purposes: { list: unknown } | null };
  const list = (reading['purposes'] as { list: unknown } | null)?.list ?? null;
  return whole.purposes?.list === null ? { ...whole, purposes: { ...whole.purposes, list } } : whole;
}

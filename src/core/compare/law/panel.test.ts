import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someFacts, someOffence } from '../../../../test/builders/arbitrary-offence.ts';
import { encodedOf, termsOfCases } from '../../../../test/builders/law-case.ts';
import { applyOffence } from './apply.ts';
import { elementsAt, packFacts, runPanel, verdictAt } from './panel.ts';

const terms = termsOfCases();
const ON = '2015-06-01';
const SLOW = 60_000;

describe('many laws run at once', () => {
  it(
    'say of every element, and in the end, what each says when it is run by itself',
    () => {
      const someLaws = fc.array(someOffence, { minLength: 33, maxLength: 40 });
      fc.assert(
        fc.property(someLaws, fc.array(someFacts, { minLength: 1, maxLength: 12 }), (laws, facts) => {
          const offences = Object.fromEntries(laws.map((offence, at) => [`o${at}`, offence]));
          const encoded = encodedOf(Object.keys(offences), ON, { offences }).filter(({ inForce }) => inForce !== 'no');
          const rows = facts.map(({ purposes, ...rest }) => ({ ...rest, purpose: purposes[0]! }));
          const packed = packFacts(encoded, rows, terms);
          const verdicts = runPanel(packed);
          // An offence's verdict is in one plane at most: three words for each 32 offences.
          for (let word = 0; word < verdicts.length; word += 3) {
            const [no, unread, open] = [verdicts[word]!, verdicts[word + 1]!, verdicts[word + 2]!];
            expect((no & unread) | (no & open) | (unread & open)).toBe(0);
          }
          for (const [row, { purpose, ...rest }] of rows.entries()) {
            for (const [at, offence] of encoded.entries()) {
              const { answer, elements } = applyOffence(offence, { ...rest, purposes: [purpose] }, terms);
              expect(verdictAt(packed, verdicts, row, at)).toBe(answer);
              expect(elementsAt(packed, row, at)).toEqual(elements);
            }
          }
        }),
        { numRuns: 30, seed: 20151204 },
      );
    },
    SLOW,
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someOffence, someOffences } from '../../../../test/builders/arbitrary-offence.ts';
import { caseBox, DEFINITIONS, encodedOf, termsOfCases, type CaseOffence } from '../../../../test/builders/law-case.ts';
import { anOffence, aTerm } from '../../../../test/builders/offence.ts';
import { readCases, type Case } from '../../../../test/cases/cases.ts';
import { runMinimum } from '../../../../test/cases/check/law.mjs';
import { dayFault } from '../../basics/plain-date.ts';
import { offenceMinimum } from './offence-minimum.ts';
import { ADULT_AGE, ASKED_OF_ADULTS, ASKED_OF_CHILDREN, isPastMinimum, MINIMUM, PROTOCOL } from './protocol.ts';
import type { Box } from './space.ts';
import { stateMinimum } from './state-minimum.ts';
import { makeTerms } from './terms.ts';

interface MinimumCase extends Case {
  readonly offence?: string;
  readonly offences?: readonly string[];
  readonly on?: string;
  readonly expect: object;
}

const terms = termsOfCases();
const ON = '2015-06-01';
const seed = 20151204;
/** The oracle is slow on purpose. */
const SLOW = 120_000;
type Definitions = { readonly offences: Readonly<Record<string, CaseOffence>> };

/** What a case comes to, in its own words: age and `none-used` are written out. */
function come({ offence, offences, on }: Partial<MinimumCase>, definitions: Definitions = DEFINITIONS): object {
  if (!offences) return inWords(offenceMinimum(encodedOf([offence!], ON, definitions)[0]!.offence, terms));
  const fault = dayFault(on!);
  if (fault) return { refused: fault };
  const { offences: ids, elements } = stateMinimum(encodedOf(offences, on!, definitions), terms);
  return { offences: ids, ...inWords(elements) };
}

function inWords(elements: Readonly<Record<string, object>>): object {
  return Object.fromEntries(
    Object.entries(elements).map(([element, against]) => {
      const {
        patterns,
        shownBy: _,
        provisions: __,
        ...rest
      } = against as {
        patterns?: readonly Box[];
        shownBy?: unknown;
        provisions?: unknown;
      };
      return [element, patterns ? { ...rest, patterns: patterns.map(asCaseBox) } : rest];
    }),
  );
}

function asCaseBox(box: Box): object {
  const child = box.age[0] !== ADULT_AGE;
  const told = caseBox(box, child ? ASKED_OF_CHILDREN : ASKED_OF_ADULTS);
  return { ...told, age: box.age, ...(child ? { means: ['none-used'] } : {}) };
}

describe('the minimum cases', () => {
  it.each(readCases<MinimumCase>('minimum').map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(come(one)).toMatchObject(one.expect);
  });
});

describe('held against the Protocol', () => {
  it('an offence comes out as the oracle says, whatever it is', () => {
    fc.assert(
      fc.property(someOffence, (offence) => {
        const offences = { o1: offence };
        expect(come({ offence: 'o1' }, { offences })).toEqual(
          runMinimum({ offence: 'o1' }, { ...DEFINITIONS, offences }),
        );
      }),
      { numRuns: 1000, seed },
    );
  });

  it(
    'a state comes out as the oracle says, pattern by pattern, whatever its offences',
    () => {
      fc.assert(
        fc.property(someOffences, (offences) => {
          const one = { offences: Object.keys(offences), on: ON };
          expect(come(one, { offences })).toEqual(runMinimum(one, { ...DEFINITIONS, offences }));
        }),
        { numRuns: 10, seed },
      );
    },
    SLOW,
  );

  it('the Protocol’s own definition meets every element', () => {
    const results = Object.values(offenceMinimum(PROTOCOL, terms)).map(({ result }) => result);
    expect(results).toEqual(Array(7).fill('meets'));
    expect(PROTOCOL.acts?.codes).toEqual(MINIMUM.act);
  });

  it('names the provisions that a difference rests on, and the offences that show it', () => {
    const childAge = { age: 16, confidence: 'sourced' as const, provision: 'art. 2' };
    expect(offenceMinimum(anOffence({ childAge }), terms)['child-age']).toEqual({
      result: 'short',
      provisions: ['art. 2'],
    });
    const { acts, purposes } = stateMinimum(encodedOf(['acts-short', 'sexual-only'], ON), terms).elements;
    expect([acts.shownBy, purposes.shownBy]).toEqual([['acts-short'], ['sexual-only']]);
  });
});

describe('what is past the minimum', () => {
  const national = makeTerms({ act: [], means: [], purpose: [] }, [
    aTerm('debt', 'purpose', { code: 'debt-bondage', match: 'exact' }, { code: 'slavery-like', match: 'narrower' }),
    aTerm(
      'labour',
      'purpose',
      { code: 'slavery-like', match: 'narrower' },
      { code: 'forced-labour', match: 'broader' },
    ),
    aTerm('tissue', 'purpose', { code: 'tissue-fluids', match: 'narrower' }),
    aTerm('brokering', 'purpose'),
    aTerm('any', 'means', { code: 'other', match: 'broader' }),
  ]);

  it.each([
    ['a code of article 3(a)', 'slavery', false],
    ['a code beside it', 'debt-bondage', true],
    ['a term that means a code beside it, whatever wider code that is within', 'nat:debt', true],
    ['a term that covers parts of its codes', 'nat:labour', false],
    ['a term that covers a part of a code beside it', 'nat:tissue', true],
    ['a term that fits no code', 'nat:brokering', true],
  ] as const)('%s', (_, entry, past) => {
    expect(isPastMinimum(entry, 'purpose', national)).toBe(past);
  });

  it('is nothing that only says that a list goes on', () => {
    expect(isPastMinimum('other', 'means', national)).toBe(false);
    expect(isPastMinimum('nat:any', 'means', national)).toBe(false);
  });
});

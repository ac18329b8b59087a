/** Random offences and facts for property tests, in the words of the law cases: few codes, so that they meet. */
import fc from 'fast-check';
import { DEFINITIONS, type CaseOffence } from './law-case.ts';

const { codes, terms } = DEFINITIONS;
const termsOf = (kind: string) => Object.keys(terms).filter((term) => terms[term]!.kind === kind);

const confidence = fc.constantFrom('sourced' as const, 'sourced' as const, 'recalled' as const);
const some = (words: readonly string[], max: number) =>
  fc.uniqueArray(fc.constantFrom(...words), { minLength: 0, maxLength: max });
/** Read, or once in four not. */
const perhapsUnread = <T>(element: fc.Arbitrary<T>) => fc.option(element, { freq: 3, nil: null });

const actWords = [...codes.acts, ...termsOf('acts')];
const meansWords = [...codes.means, ...termsOf('means')];
const purposeWords = [...codes.purposes, ...termsOf('purposes')];
const role = fc.constantFrom('element' as const, 'aggravating' as const, 'none' as const);

const someBound = fc.oneof(
  fc.constant({ precision: 'open' as const }),
  fc.record({ precision: fc.constant('day' as const), at: fc.constantFrom('2012-01-01', '2016-01-01'), confidence }),
  fc.record({ precision: fc.constant('year' as const), at: fc.constantFrom('2014', '2015', '2016'), confidence }),
);

/** In force for some days around 2015, or perhaps. */
const someInForce = fc
  .record({ from: someBound, to: fc.oneof(fc.constant({ precision: 'open' as const }), someBound) })
  .filter(({ from, to }) => startOf(from) < startOf(to, '9999'));

const startOf = (bound: { precision: string; at?: string }, open = '0000') => (bound.at ?? open).slice(0, 4);

export const someOffence: fc.Arbitrary<CaseOffence> = fc.record({
  inForce: someInForce,
  acts: perhapsUnread(fc.record({ codes: some([...actWords, 'other'], 6), confidence })),
  means: perhapsUnread(fc.record({ codes: some([...meansWords, 'any'], 6), confidence })),
  meansForAdults: perhapsUnread(fc.record({ role, confidence })),
  meansForChildren: perhapsUnread(
    fc.record(
      { role, confidence, onlyFor: fc.uniqueArray(fc.constantFrom(...purposeWords), { minLength: 1, maxLength: 3 }) },
      { requiredKeys: ['role', 'confidence'] },
    ),
  ),
  purposes: perhapsUnread(
    fc.record({
      codes: some(purposeWords, 6),
      list: fc.constantFrom('open' as const, 'closed' as const, null),
      confidence,
    }),
  ),
  consent: perhapsUnread(
    fc.record({
      rule: fc.constantFrom(
        'irrelevant-always' as const,
        'irrelevant-if-means' as const,
        'irrelevant-if-child' as const,
        'silent' as const,
        'defence' as const,
      ),
      confidence,
    }),
  ),
  childAge: perhapsUnread(fc.record({ age: fc.constantFrom(14, 16, 18, 21), confidence })),
  movement: perhapsUnread(
    fc.record({
      need: fc.constantFrom(
        'none-needed' as const,
        'internal-counts' as const,
        'inside-only' as const,
        'border-needed' as const,
      ),
      confidence,
    }),
  ),
});

export const someFacts = fc.record({
  acts: fc.uniqueArray(fc.constantFrom(...actWords), { minLength: 1, maxLength: 2 }),
  means: some(meansWords, 2),
  purposes: fc.uniqueArray(fc.constantFrom(...purposeWords), { minLength: 1, maxLength: 2 }),
  age: fc.constantFrom(12, 15, 17, 18, 20, 21, 30),
  consent: fc.constantFrom('none' as const, 'given' as const),
  movement: fc.constantFrom('none' as const, 'internal' as const, 'cross-border' as const),
});

/** Up to three offences side by side, by id, as the definitions of the cases have them. */
export const someOffences: fc.Arbitrary<Readonly<Record<string, CaseOffence>>> = fc
  .array(someOffence, { minLength: 0, maxLength: 3 })
  .map((offences) => Object.fromEntries(offences.map((offence, at) => [`o${at + 1}`, offence])));

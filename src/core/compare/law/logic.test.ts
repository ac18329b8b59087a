import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FourAnswer } from '../derived.ts';
import { allOf, anyOf, causesOf, eitherOf, FOUR_ANSWERS } from './logic.ts';

const answer = fc.constantFrom(...FOUR_ANSWERS);
const opposite: Readonly<Record<FourAnswer, FourAnswer>> = {
  yes: 'no',
  no: 'yes',
  open: 'open',
  'not-established': 'not-established',
};

describe('Kleene’s logic with causes', () => {
  it('a no decides where all must hold, a yes where one is enough; unread comes before open', () => {
    expect(allOf(['yes', 'open', 'not-established', 'no'])).toBe('no');
    expect(allOf(['yes', 'open', 'not-established'])).toBe('not-established');
    expect(allOf(['yes', 'open'])).toBe('open');
    expect(allOf([])).toBe('yes');
    expect(anyOf(['no', 'open', 'not-established', 'yes'])).toBe('yes');
    expect(anyOf(['no', 'open', 'not-established'])).toBe('not-established');
    expect(anyOf(['no', 'open'])).toBe('open');
    expect(anyOf([])).toBe('no');
  });

  it('one of two readings says what both say, else it is undetermined by the cause of not knowing', () => {
    expect(eitherOf('yes', 'yes', 'unread')).toBe('yes');
    expect(eitherOf('yes', 'no', 'unread')).toBe('not-established');
    expect(eitherOf('yes', 'no', 'text')).toBe('open');
    expect(eitherOf('yes', 'not-established', 'text')).toBe('not-established');
  });

  it('causes are kept apart', () => {
    expect(causesOf(['yes', 'open', 'not-established'])).toEqual(['text', 'unread']);
    expect(causesOf(['no', 'yes'])).toEqual([]);
  });

  it('the order of the answers does not matter, and neither does how they are grouped', () => {
    fc.assert(
      fc.property(fc.array(answer), fc.array(answer), (a, b) => {
        expect(allOf([...a, ...b])).toBe(allOf([...b, ...a]));
        expect(allOf([allOf(a), allOf(b)])).toBe(allOf([...a, ...b]));
        expect(anyOf([anyOf(a), anyOf(b)])).toBe(anyOf([...b, ...a]));
      }),
    );
  });

  it('all and any are each other’s opposite (De Morgan)', () => {
    fc.assert(
      fc.property(fc.array(answer), (answers) => {
        expect(opposite[allOf(answers)]).toBe(anyOf(answers.map((one) => opposite[one])));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MovementNeed, type NationalTerm } from '../../content/offence.ts';
import { anOffence } from '../../../../test/builders/offence.ts';
import { movementOfActs, withMovementOfActs } from './movement-of-acts.ts';
import { makeTerms } from './terms.ts';

const term = (id: string, code: string, match: 'narrower' | 'broader'): NationalTerm => ({
  id,
  list: 'act',
  to: [{ code, match }],
  seenIn: [],
});

const terms = makeTerms(
  { act: ['recruit', 'transport', 'bring-in', 'send-out', 'move-within'], means: [], purpose: [] },
  [term('facilitate-entry', 'bring-in', 'narrower'), term('move', 'bring-in', 'broader')],
  new Map<string, MovementNeed>([
    ['recruit', 'none-needed'],
    ['bring-in', 'border-needed'],
    ['send-out', 'border-needed'],
    ['move-within', 'internal-counts'],
  ]),
);

describe('what acts tell of movement', () => {
  it('a law that also punishes recruiting asks for no movement, whatever else it names', () => {
    expect(movementOfActs(['transport', 'bring-in', 'recruit'], terms)).toBe('none-needed');
  });

  it('a law that punishes entry and exit only asks for a border; one that adds moving within does not', () => {
    expect(movementOfActs(['nat:facilitate-entry', 'send-out'], terms)).toBe('border-needed');
    expect(movementOfActs(['bring-in', 'move-within'], terms)).toBe('internal-counts');
  });

  it('nothing follows from an act that no line speaks of, from a term that covers more, or from no act', () => {
    expect(movementOfActs(['bring-in', 'transport'], terms)).toBeNull();
    expect(movementOfActs(['nat:move'], terms)).toBeNull();
    expect(movementOfActs([], terms)).toBeNull();
  });

  it('neither the order of the acts nor naming one twice matters', () => {
    const acts = fc.array(fc.constantFrom('recruit', 'transport', 'bring-in', 'move-within', 'nat:facilitate-entry'));
    fc.assert(
      fc.property(acts, (some) => {
        const told = movementOfActs(some, terms);
        expect(movementOfActs([...some].reverse(), terms)).toBe(told);
        expect(movementOfActs([...some, ...some], terms)).toBe(told);
      }),
    );
  });

  it('is as sure as the acts were read, and never goes before what the text says', () => {
    const offence = anOffence({
      acts: { codes: ['recruit'], confidence: 'recalled', provision: 'art. 1' },
      movement: null,
    });
    expect(withMovementOfActs(offence, terms)?.movement).toEqual({
      need: 'none-needed',
      confidence: 'recalled',
      provision: 'art. 1',
    });
    const read = anOffence({ movement: { need: 'border-needed', confidence: 'sourced' } });
    expect(withMovementOfActs(read, terms)).toBeNull();
  });
});

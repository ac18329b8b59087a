import { describe, expect, it } from 'vitest';
import { anOffence, aTerm } from '../../../../test/builders/offence.ts';
import { decidingOver } from './deciding.ts';
import type { EncodedOffence } from './encoded-offence.ts';
import { isSaidIn } from './said-alike.ts';
import { NONE_USED, type Box } from './space.ts';
import { makeTerms } from './terms.ts';

const terms = makeTerms({ act: ['recruit', 'buy'], means: ['threat'], purpose: ['slavery', 'begging'] }, [
  aTerm('enlist', 'act', { code: 'recruit', match: 'exact' }),
  aTerm('lure', 'act', { code: 'recruit', match: 'narrower' }),
  aTerm('ritual', 'act'),
]);
const encoded = (id: string, offence = anOffence()): EncodedOffence => ({
  id,
  offence,
  inForce: 'yes',
  inForceAsRead: 'yes',
});
const box: Box = {
  act: ['recruit'],
  means: [NONE_USED],
  purpose: ['slavery'],
  age: [30],
  consent: ['none', 'given'],
  movement: ['none', 'internal'],
};

describe('what decides on all patterns of a box', () => {
  it('is the element that says no on every one of them', () => {
    const found = decidingOver([encoded('base')], box, terms);
    // Art. 3(a) asks for a means against an adult; consent and movement differ within the box and decide nothing.
    expect(found.offences).toEqual([{ id: 'base', elements: ['means'] }]);
  });

  it('is told offence by offence, for those that give the answer', () => {
    const noMeans = anOffence({
      meansForAdults: { role: 'none', confidence: 'sourced' },
      consent: { rule: 'irrelevant-always', confidence: 'sourced' },
    });
    const found = decidingOver([encoded('base'), encoded('other', noMeans)], box, terms);
    expect(found.offences).toEqual([{ id: 'other', elements: ['every'] }]);
  });

  it('is not told where it is not the same all over the box', () => {
    const wide = { ...box, act: ['recruit', 'buy'], purpose: ['slavery', 'begging'], means: ['threat'] };
    const closed = anOffence({
      acts: { codes: ['recruit'], confidence: 'sourced' },
      purposes: { codes: ['slavery'], list: 'closed', confidence: 'sourced' },
    });
    expect(decidingOver([encoded('base', closed)], wide, terms).offences).toEqual([]);
  });

  it('says whether the answer rests on what is told from memory', () => {
    const recalled = anOffence({ meansForAdults: { role: 'element', confidence: 'recalled' } });
    expect(decidingOver([encoded('base')], box, terms).restsOnRecalled).toBe(false);
    expect(decidingOver([encoded('base', recalled)], box, terms).restsOnRecalled).toBe(true);
  });
});

describe('what one list says of an entry of another', () => {
  it('a code, and a term that means it exactly, say the same', () => {
    expect(isSaidIn('recruit', ['nat:enlist'], terms)).toBe(true);
    expect(isSaidIn('nat:enlist', ['recruit'], terms)).toBe(true);
  });

  it('a narrower term is another thing than the code, and a term that fits no code says only itself', () => {
    expect(isSaidIn('nat:lure', ['recruit'], terms)).toBe(false);
    expect(isSaidIn('nat:ritual', ['recruit', 'nat:lure'], terms)).toBe(false);
    expect(isSaidIn('nat:ritual', ['nat:ritual'], terms)).toBe(true);
  });
});

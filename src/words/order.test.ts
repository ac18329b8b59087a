import { describe, expect, it } from 'vitest';
import type { State } from '../core/content/state.ts';
import { ALWAYS } from '../core/basics/period.ts';
import { bySubregion, compareNames, inNameOrder, inSubregionOrder } from './order.ts';

function aState(code: string, subregion: string, en: string, es: string): State {
  return {
    code,
    alpha2: code.slice(0, 2),
    names: { en, es, pt: es, fr: es },
    nameVariants: [],
    subregion,
    groups: [],
    languages: ['es'],
    federal: false,
    membership: [{ status: 'member', period: ALWAYS, confidence: 'sourced', sources: [] }],
    sources: [],
    recalledFields: [],
  };
}

const STATES = [
  aState('NYA', 'south-america', 'Zanda', 'Ñanda'),
  aState('OST', 'south-america', 'Osta', 'Osta'),
  aState('NAR', 'south-america', 'Nara', 'Nara'),
  aState('ARB', 'caribbean', 'The Arba', 'Las Arba'),
  aState('ECU', 'caribbean', 'Becua', 'Écua'),
  aState('FAR', 'north-america', 'Fara', 'Fara'),
  aState('INV', 'far-coast', 'Inva', 'Inva'),
];
const codes = (states: readonly State[]): string => states.map((state) => state.code).join(' ');

describe('the order of states', () => {
  it('is that of their names in the reader’s language: ñ after n, accents beside their letter', () => {
    expect(codes(inNameOrder(STATES, 'es'))).toBe('ARB ECU FAR INV NAR NYA OST');
    expect(codes(inNameOrder(STATES, 'en'))).toBe('ARB ECU FAR INV NAR OST NYA');
  });

  it('does not count an article', () => {
    expect(compareNames('The Bahamas', 'Barbados', 'en')).toBeLessThan(0);
    expect(compareNames('Las Bahamas', 'Barbados', 'es')).toBeLessThan(0);
  });

  it('goes from north to south by subregion, a subregion of another region last', () => {
    expect(bySubregion(STATES, 'es').map((group) => [group.subregion, codes(group.states)])).toEqual([
      ['north-america', 'FAR'],
      ['caribbean', 'ARB ECU'],
      ['south-america', 'NAR NYA OST'],
      ['far-coast', 'INV'],
    ]);
  });

  it('leaves nobody out', () => {
    expect(inSubregionOrder(STATES, 'fr')).toHaveLength(STATES.length);
  });
});

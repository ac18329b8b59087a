import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { LANGUAGES } from '../core/basics/language.ts';
import { sayClauses, sayFirst, sayList } from './lists.ts';
import { sayBetween, sayNumber, sayOf } from './numbers.ts';

describe('a number in words', () => {
  it('parts its thousands by a comma in English, by a thin space elsewhere', () => {
    expect(LANGUAGES.map((language) => sayNumber(1234567, language))).toEqual([
      '1,234,567',
      '1\u202f234\u202f567',
      '1\u202f234\u202f567',
      '1\u202f234\u202f567',
    ]);
    expect(LANGUAGES.map((language) => sayNumber(1234.5, language))).toEqual([
      '1,234.5',
      '1234,5',
      '1\u202f234,5',
      '1\u202f234,5',
    ]);
  });

  it('is whole however great, and has a minus sign, not a hyphen', () => {
    expect(sayNumber(1e21, 'en')).toBe('1,000,000,000,000,000,000,000');
    expect(sayNumber(-5, 'en')).toBe('−5');
    expect(sayNumber(1.5e-7, 'en')).toBe('0');
  });

  it('loses no figure', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        for (const language of LANGUAGES)
          expect(
            sayNumber(amount, language)
              .replace(/[,\u202f]/g, '')
              .replace('−', '-'),
          ).toBe(String(amount));
      }),
    );
  });
});

describe('a share in words', () => {
  it('has both its numbers', () => {
    expect(LANGUAGES.map((language) => sayOf(7, 35, language))).toEqual(['7 of 35', '7 de 35', '7 de 35', '7 sur 35']);
  });

  it('has honest bounds, which are one number where nobody is silent', () => {
    expect(LANGUAGES.map((language) => sayBetween(7, 9, 12, language))).toEqual([
      '7 to 9 of 12',
      'de 7 a 9 de 12',
      'de 7 a 9 de 12',
      'de 7 à 9 sur 12',
    ]);
    expect(sayBetween(7, 7, 12, 'en')).toBe('7 of 12');
  });
});

describe('a list in words', () => {
  it('has the language’s own word before the last', () => {
    const items = ['Argentina', 'Brasil', 'Islandia'];
    expect(LANGUAGES.map((language) => sayList(items, language))).toEqual([
      'Argentina, Brasil and Islandia',
      'Argentina, Brasil e Islandia',
      'Argentina, Brasil e Islandia',
      'Argentina, Brasil et Islandia',
    ]);
    expect(LANGUAGES.map((language) => sayList(['a', 'b'], language, 'or'))).toEqual([
      'a or b',
      'a o b',
      'a ou b',
      'a ou b',
    ]);
    expect(sayList([], 'en')).toBe('');
  });

  it('may be cut, and says how many are left out', () => {
    expect(sayFirst(['a', 'b', 'c'], 3, 'en')).toBe('a, b and c');
    expect(LANGUAGES.map((language) => sayFirst(['a', 'b', 'c', 'd'], 3, language))).toEqual([
      'a, b and 2 more',
      'a, b y 2 más',
      'a, b e mais 2',
      'a, b et 2 de plus',
    ]);
  });

  it('of clauses has the French space before its semicolon', () => {
    expect(sayClauses(['a', '', 'b'], 'es')).toBe('a; b');
    expect(sayClauses(['a', 'b'], 'fr')).toBe('a\u202f; b');
  });
});

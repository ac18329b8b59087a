import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';

describe('the canonical text of a value', () => {
  it.each<[unknown, string]>([
    [null, 'null'],
    [false, 'false'],
    [0, '0'],
    [1.5, '1.5'],
    ['', '""'],
    ['ñ "', '"ñ \\""'],
    [[], '[]'],
    [[2, 1, null], '[2,1,null]'],
    [{}, '{}'],
    [{ b: 1, a: [{ d: 1, c: 2 }] }, '{"a":[{"c":2,"d":1}],"b":1}'],
    [{ Z: 1, a: 2, B: 3 }, '{"B":3,"Z":1,"a":2}'],
    [{ a: undefined, b: null }, '{"b":null}'],
  ])('%j is %s', (value, text) => {
    expect(canonical(value)).toBe(text);
  });

  it('is the same for equal values, whatever the order of their keys, and says all of them', () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).reverse().map(([k, v]) => [k, turned(v)])) // prettier-ignore
          : value;
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonical(turned(value))).toBe(canonical(value));
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

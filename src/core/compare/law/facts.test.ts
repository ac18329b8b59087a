import { describe, expect, it } from 'vitest';
import { termsOfCases } from '../../../../test/builders/law-case.ts';
import { checkFacts } from './facts.ts';

const terms = termsOfCases();
const possible = {
  acts: ['recruit'],
  means: [],
  purposes: ['forced-labour'],
  age: 30,
  consent: 'none',
  movement: 'internal',
};

describe('facts', () => {
  it('that are possible are taken as they are', () => {
    expect(checkFacts(possible, terms)).toEqual({ ok: true, value: possible });
  });

  it('that are impossible are refused with everything that is wrong, each at its place', () => {
    expect(checkFacts({ acts: ['recriut', 'recruit'], purposes: [], age: 121, weather: 'fine' }, terms)).toEqual({
      ok: false,
      problems: [
        { path: ['acts', 0], code: 'unknown-code', params: { code: 'recriut', near: 'recruit' } },
        { path: ['purposes'], code: 'no-purpose', params: {} },
        { path: ['means'], code: 'means-not-stated', params: {} },
        { path: ['age'], code: 'impossible-age', params: { youngest: 0, oldest: 120 } },
        { path: ['consent'], code: 'consent-not-stated', params: {} },
        { path: ['movement'], code: 'movement-not-stated', params: {} },
        { path: ['weather'], code: 'unknown-fact', params: { fact: 'weather' } },
      ],
    });
  });

  it('are told in codes of their own kind', () => {
    const refused = checkFacts({ ...possible, acts: ['deception'] }, terms);
    expect(refused.ok ? [] : refused.problems.map(({ code, path }) => [code, path])).toEqual([
      ['unknown-code', ['acts', 0]],
    ]);
  });

  it.each([null, 'facts', [], { acts: 'recruit' }])('that are no facts at all are refused: %j', (given) => {
    expect(checkFacts(given, terms).ok).toBe(false);
  });
});

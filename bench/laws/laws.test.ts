import { describe, expect, it } from 'vitest';
import { packFacts } from '../../src/core/compare/law/panel.ts';
import { WrongResult } from '../workload.ts';
import { asOffence, asPanelFacts, NEUTRAL_TERMS } from './as-offences.ts';
import { checkLimit, checkPanel } from './laws.ts';
import { isOffence, neutralCases, type NeutralLaw } from './neutral-laws.ts';
import { packNeutral, slicedLimit } from './sliced-limit.ts';

const LAW: NeutralLaw = {
  acts: ['recruit'],
  means: ['fraud'],
  purposes: ['sexual'],
  adultAge: 18,
  meansForAdults: true,
  meansForChildren: false,
  consent: 'defence',
};
const FACTS = { acts: ['recruit', 'offer'], means: ['fraud'], purpose: 'sexual', age: 30, consent: false };

describe('the neutral laws', () => {
  it.each([
    ['all elements met', {}, {}, true],
    ['another act', { acts: ['offer'] }, {}, false],
    ['another purpose', { purpose: 'organs' }, {}, false],
    ['an adult without means', { means: [] }, {}, false],
    ['a child without means', { means: [], age: 17 }, {}, true],
    ['an adult who consented, where that is a defence', { consent: true }, {}, false],
    ['a child who consented', { consent: true, age: 17 }, {}, true],
    [
      'consent and a means, where consent counts without means only',
      { consent: true },
      { consent: 'unless-means' },
      true,
    ],
    ['consent that is irrelevant', { consent: true }, { consent: 'irrelevant' }, true],
  ] as const)('%s', (_, facts, law, expected) => {
    expect(isOffence({ ...LAW, ...law }, { ...FACTS, ...facts })).toBe(expected);
  });

  it('are answered alike by the limit, the panel and the plain engine', () => {
    const cases = neutralCases(35, 120);
    const offences = cases.laws.map(asOffence);
    const facts = cases.facts.map(asPanelFacts);
    const limit = slicedLimit(cases.laws, packNeutral(cases.facts));
    const yes = checkLimit(limit, cases);
    expect(yes).toBeGreaterThan(100);
    checkPanel(packFacts(offences, facts, NEUTRAL_TERMS), offences, facts, limit);
  });

  it('a wrong verdict ends the run', () => {
    const cases = neutralCases(35, 120);
    const others = neutralCases(40, 120).laws.slice(5);
    const limit = slicedLimit(others, packNeutral(cases.facts));
    expect(() => checkLimit(limit, cases)).toThrow(WrongResult);
    const packed = packFacts(others.map(asOffence), cases.facts.map(asPanelFacts), NEUTRAL_TERMS);
    expect(() => checkPanel(packed, cases.laws.map(asOffence), cases.facts.map(asPanelFacts), limit)).toThrow(
      WrongResult,
    );
  });
});

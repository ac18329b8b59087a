import { describe, expect, it } from 'vitest';
import { anOffence } from '../../../../test/builders/offence.ts';
import { termsOfCases } from '../../../../test/builders/law-case.ts';
import type { Offence } from '../../content/offence.ts';
import { applyOffence } from './apply.ts';
import { explain, type ElementReason } from './explain.ts';
import type { Facts } from './facts.ts';

const terms = termsOfCases();
const sourced = { confidence: 'sourced' } as const;
const adult: Facts = {
  acts: ['recruit'],
  means: ['deception'],
  purposes: ['forced-labour'],
  age: 30,
  consent: 'given',
  movement: 'none',
};

function reasons(offence: Partial<Offence>, facts: Partial<Facts> = {}, inForce: 'yes' | 'uncertain' = 'yes') {
  const encoded = { id: 'o', offence: anOffence(offence), inForce, inForceAsRead: inForce };
  const told = { ...adult, ...facts };
  return explain(encoded, applyOffence(encoded, told, terms), told);
}
const codes = (found: readonly ElementReason[]) => found.map(({ element, reason }) => `${element}: ${reason}`);
const of = (element: string, offence: Partial<Offence>, facts: Partial<Facts> = {}) =>
  reasons(offence, facts).find((one) => one.element === element)!;

describe('why an element came out as it did', () => {
  it('is told for each element, in order', () => {
    expect(codes(reasons({}))).toEqual([
      'in-force: in-force',
      'act: named',
      'means: means-used',
      'purpose: named',
      'consent: consent-tied-to-means',
      'movement: movement-not-needed',
    ]);
  });

  it.each([
    ['act', {}, { acts: ['capture'] }, 'not-named'],
    ['act', { acts: { codes: ['other'], ...sourced } }, {}, 'list-goes-on'],
    ['act', { acts: { codes: ['nat:hire-by-trick'], ...sourced } }, {}, 'named-in-part'],
    ['act', { acts: null }, {}, 'list-not-read'],
    ['purpose', { purposes: { codes: [], list: null, ...sourced } }, {}, 'kind-of-list-not-read'],
    ['means', {}, { means: [] }, 'no-means-used'],
    ['means', {}, { means: ['debt-bondage'] }, 'means-not-named'],
    ['means', {}, { age: 15, means: [] }, 'means-not-needed'],
    ['means', { meansForAdults: null }, { means: [] }, 'means-role-not-read'],
    ['means', { childAge: null }, { age: 17, means: [] }, 'child-age-not-read'],
    ['means', { means: null }, {}, 'list-not-read'],
    ['consent', {}, { consent: 'none' }, 'consent-not-given'],
    ['consent', {}, { means: [] }, 'consent-tied-and-no-means'],
    ['consent', { consent: { rule: 'silent', ...sourced } }, {}, 'consent-not-mentioned'],
    ['consent', { consent: { rule: 'defence', ...sourced } }, {}, 'consent-is-defence'],
    ['consent', { consent: { rule: 'defence', ...sourced } }, { age: 15 }, 'consent-of-child-never-counts'],
    ['consent', { consent: { rule: 'irrelevant-if-child', ...sourced } }, {}, 'consent-of-adult-not-told'],
    ['consent', { consent: null }, {}, 'consent-rule-not-read'],
    ['movement', { movement: { need: 'border-needed', ...sourced } }, { movement: 'internal' }, 'not-moved-as-needed'],
    ['movement', { movement: null }, {}, 'movement-not-read'],
  ] satisfies [string, Partial<Offence>, Partial<Facts>, string][])(
    '%s %j %j: %s',
    (element, offence, facts, reason) => {
      expect(of(element, offence, facts).reason).toBe(reason);
    },
  );

  it('names the provision, the confidence and what would have to be read', () => {
    const acts = { codes: ['recruit'], confidence: 'recalled' as const, provision: 'art. 1(a)' };
    expect(of('act', { acts })).toEqual({
      element: 'act',
      answer: 'yes',
      reason: 'named',
      provisions: ['art. 1(a)'],
      confidence: 'recalled',
      unread: [],
    });
    expect(of('act', { acts: null })).toMatchObject({ confidence: null, unread: ['acts'] });
    expect(of('means', { childAge: null, meansForChildren: null }, { age: 17, means: [] }).unread).toEqual([
      'meansForChildren',
      'childAge',
    ]);
    expect(reasons({}, {}, 'uncertain')[0]).toMatchObject({
      reason: 'date-not-established',
      confidence: null,
      unread: ['date'],
    });
  });

  it('is in force as surely as its dates are', () => {
    expect(reasons({})[0]).toMatchObject({ reason: 'in-force', confidence: 'sourced' });
    const dated = { id: 'o', offence: anOffence(), inForce: 'yes', inForceAsRead: 'uncertain' } as const;
    expect(explain(dated, applyOffence(dated, adult, terms), adult)[0]).toMatchObject({ confidence: 'recalled' });
  });
});

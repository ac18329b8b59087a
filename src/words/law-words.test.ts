import { describe, expect, it } from 'vitest';
import { aCatalog, aCodeList } from '../../test/builders/catalog.ts';
import { anOffence, aTerm } from '../../test/builders/offence.ts';
import { LANGUAGES, type Language } from '../core/basics/language.ts';
import { applyOffence } from '../core/compare/law/apply.ts';
import { explain, REASONS } from '../core/compare/law/explain.ts';
import type { Facts } from '../core/compare/law/facts.ts';
import type { Space } from '../core/compare/law/space.ts';
import { termsOf } from '../core/compare/law/terms.ts';
import type { Offence } from '../core/content/offence.ts';
import { sayReason, saySettling } from './law-reason-words.ts';
import { sayFacts } from './law-words.ts';
import { m } from './messages.ts';
import { sayPatterns } from './pattern-words.ts';

const catalog = aCatalog(
  [
    aCodeList('act', 'Recruitment', 'Transport', 'Harbouring', 'Receipt'),
    aCodeList('means', 'Deception', 'Threat', 'other'),
    aCodeList('purpose', 'Forced labour', 'Slavery', 'Servitude', 'Forced begging'),
  ],
  [aTerm('womb-hire', 'purpose'), aTerm('enticing', 'act', { code: 'Recruitment', match: 'narrower' })],
);
const terms = termsOf(catalog);
const sourced = { confidence: 'sourced' } as const;
const adult: Facts = {
  acts: ['Recruitment'],
  means: [],
  purposes: ['Forced labour'],
  age: 30,
  consent: 'given',
  movement: 'internal',
};

describe('facts in a sentence', () => {
  it('tell whom they befall, what was done, how, to what end, and whether the person agreed', () => {
    expect(sayFacts(adult, catalog, 'en')).toBe(
      'An adult of 30: recruitment, moved inside the country, for forced labour, with no means used, the person agreed.',
    );
    expect(sayFacts({ ...adult, age: 17, means: ['Deception', 'Threat'], consent: 'none' }, catalog, 'en')).toBe(
      'A child of 17: recruitment, moved inside the country, for forced labour, by deception and threat, the person did not agree.',
    );
  });

  it('keep a law’s own term as the law has it', () => {
    expect(sayFacts({ ...adult, purposes: ['nat:womb-hire'] }, catalog, 'es')).toContain('con fines de «womb hire»');
  });
});

const lawful: Partial<Offence> = {
  acts: { codes: ['Recruitment', 'Transport'], ...sourced },
  means: { codes: ['Deception'], ...sourced },
  purposes: { codes: ['Slavery', 'Forced labour'], list: 'closed', ...sourced },
};

function run(offence: Partial<Offence>, facts: Partial<Facts>) {
  const encoded = {
    id: 'o',
    offence: anOffence({ ...lawful, ...offence }),
    inForce: 'yes' as const,
    inForceAsRead: 'yes' as const,
  };
  const told = { ...adult, ...facts };
  const finding = applyOffence(encoded, told, terms);
  return { reasons: explain(encoded, finding, told), on: { encoded, finding, facts: told } };
}

function why(element: string, offence: Partial<Offence>, facts: Partial<Facts> = {}, language: Language = 'en') {
  const { reasons, on } = run(offence, facts);
  return sayReason(
    reasons.find((one) => one.element === element)!,
    on,
    catalog,
    language,
  );
}

describe('a reason in words', () => {
  it.each([
    ['act', {}, { acts: ['Harbouring', 'Transport'] }, 'the law names transport'],
    [
      'act',
      {},
      { acts: ['Harbouring', 'Receipt'] },
      'the law does not name harbouring or receipt, and its list is closed',
    ],
    [
      'act',
      { acts: { codes: ['nat:enticing'], ...sourced } },
      {},
      'what the law names may cover recruitment, but not surely',
    ],
    ['means', {}, {}, 'the law asks for a means where the person is 30, and none was used'],
    ['means', {}, { means: ['Threat'] }, 'the law asks for a means that it names, and does not name threat'],
    ['purpose', {}, { purposes: ['Servitude'] }, 'the law does not name servitude, and its list is closed'],
    [
      'movement',
      { movement: { need: 'border-needed', ...sourced } },
      {},
      'the law asks that a border be crossed, and that is not so',
    ],
    [
      'consent',
      { consent: { rule: 'irrelevant-if-child', ...sourced } },
      { age: 15 },
      'the consent of a child (under 18) does not count',
    ],
  ] satisfies [string, Partial<Offence>, Partial<Facts>, string][])('%s %j %j', (element, offence, facts, words) => {
    expect(why(element, offence, facts)).toBe(words);
  });

  it('is there for each reason, in each language', () => {
    for (const reason of REASONS) {
      const key = `law_reason_${reason.replaceAll('-', '_')}`;
      expect(Object.keys(m)).toContain(key);
    }
    for (const language of LANGUAGES) expect(why('consent', { consent: null }, {}, language)).not.toBe('');
  });

  it('comes with what would settle it, each part once; a no is settled whatever else was not read', () => {
    const unread = run({ consent: null, purposes: { codes: [], list: null, ...sourced } }, { means: ['Deception'] });
    expect(saySettling(unread.on.finding.answer, unread.reasons, 'en')).toBe(
      'It would be settled by reading: whether the list of forms of exploitation is open or closed and the rule on consent.',
    );
    const settled = run({ consent: null }, {});
    expect(saySettling(settled.on.finding.answer, settled.reasons, 'en')).toBe('');
  });
});

const SPACE: Space = {
  act: ['Recruitment', 'Transport', 'Harbouring', 'Receipt'],
  means: ['none-used', 'Deception', 'Threat'],
  purpose: ['Forced labour', 'Slavery', 'Servitude', 'Forced begging'],
  age: [30, 20, 17, 15],
  consent: ['none', 'given'],
  movement: ['none', 'internal', 'cross-border'],
};

describe('patterns in words', () => {
  const say = (box: Partial<Space>, language: Language = 'en') =>
    sayPatterns({ ...SPACE, ...box }, SPACE, catalog, language);

  it('read as a lawyer would tell them', () => {
    expect(say({ age: [30, 20], means: ['none-used'], purpose: ['Forced labour'] })).toBe(
      'adults, no means used, any act, forced labour',
    );
    expect(say({ age: [30, 20], means: ['none-used'], purpose: ['Forced labour'] }, 'fr')).toBe(
      'adultes, sans moyen employé, tout acte, forced labour',
    );
  });

  it('say what is left out where that is little', () => {
    expect(say({ act: ['Recruitment', 'Transport', 'Harbouring'] })).toContain('any act but receipt');
    expect(say({ means: ['Deception', 'Threat'] })).toContain('any means, ');
    expect(say({ means: ['none-used', 'Threat'] })).toBe(
      'persons of any age; no means, or threat; any act; any form of exploitation',
    );
  });

  it.each([
    [[30, 20, 17, 15], 'persons of any age'],
    [[30, 20], 'adults'],
    [[30], 'persons aged 21 or older'],
    [[20], 'persons aged 18 to 20'],
    [[17, 15], 'children under 18'],
    [[17], 'persons aged 16 to 17'],
    [[15], 'persons under 16'],
    [[30, 15], 'persons aged 21 or older and persons under 16'],
  ])('tell the ages %j as %s', (age, words) => {
    expect(say({ age })).toMatch(new RegExp(`^${words}, `));
  });

  it('tell consent and movement where they matter', () => {
    expect(say({ consent: ['given'], movement: ['none', 'internal'] })).toMatch(
      /consent given, no movement or moved inside the country$/,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { aCatalog, aCodeList } from '../../../../test/builders/catalog.ts';
import { anOffenceStatement, aTerm, PROTOCOL_ACTS, PROTOCOL_MEANS } from '../../../../test/builders/offence.ts';
import { aStatement, days, given, silent, withdrawn } from '../../../../test/builders/statement.ts';
import type { Basis } from '../../basics/ids.ts';
import { plainDate } from '../../basics/plain-date.ts';
import type { Measure } from '../../content/measure.ts';
import type { Offence } from '../../content/offence.ts';
import { SECRETARIAT } from '../../record/audience.ts';
import type { Statement } from '../../record/statement.ts';
import type { DerivedAnswer } from '../derived.ts';
import { foldCube } from '../fold.ts';
import { derivedAnswers, isDerived } from './derived-answers.ts';

const catalog = aCatalog(
  [
    aCodeList('act', ...PROTOCOL_ACTS),
    aCodeList('means', ...PROTOCOL_MEANS),
    aCodeList('purpose', 'slavery', 'forced-labour', 'forced-begging', 'other'),
    aCodeList('residence-permit-kind', 'own-temporary', 'general', 'none'),
    aCodeList('reparation-kind', 'restitution', 'none'),
    aCodeList('non-punishment-rule', 'any-offence', 'none'),
    aCodeList('consular-service', 'return', 'none'),
    aCodeList('group', 'women', 'girls', 'none'),
    aCodeList('child-measure', 'own-shelter', 'guardian', 'none'),
    aCodeList('mechanism-kind', 'plan', 'national-rapporteur', 'none'),
    aCodeList('agreement-subject', 'training', 'refuge', 'none'),
  ],
  [aTerm('begging', 'purpose', { code: 'forced-begging', match: 'narrower' })],
);

function derived(question: string, statements: readonly Statement[], basis: Basis = 'law'): readonly DerivedAnswer[] {
  const cube = foldCube({ viewer: SECRETARIAT, on: plainDate('2014-12-04'), sequence: 99 }, statements);
  return derivedAnswers(cube, catalog, 'AAA', question, basis);
}

function result(question: string, ...offences: readonly Partial<Offence>[]): unknown {
  const statements = offences.map((offence, i) => anOffenceStatement(offence, { sequence: 10 + i }));
  const answers = derived(question, statements);
  expect(answers.length).toBe(1);
  const found = answers[0]!.result;
  return found.kind === 'several'
    ? { ...found, values: found.values.map(({ value, from }) => ({ value, from: from.id })) }
    : found;
}

const sourced = { confidence: 'sourced' } as const;
const recalled = { confidence: 'recalled' } as const;
const oneOf = (code: string) => ({ kind: 'value', value: { kind: 'one-of', code } });
const NOT_ESTABLISHED = { kind: 'not-established' };
const childNeeds = (role: 'element' | 'none' | 'aggravating', ...onlyFor: string[]) => ({
  meansForChildren: { role, ...sourced, ...(onlyFor.length > 0 ? { onlyFor } : {}) },
});

describe('consent and means, read off one offence', () => {
  it.each([
    ['consent-adult', 'the rule as encoded', {}, oneOf('irrelevant-if-means')],
    ['consent-adult', 'not read', { consent: null }, NOT_ESTABLISHED],
    [
      'consent-adult',
      'read and silent, which is a finding',
      { consent: { rule: 'silent', ...sourced } },
      oneOf('silent'),
    ],
    // Palermo Protocol, art. 3(b) with 3(c): where no means are needed against a child, its consent never counts.
    ['consent-child', 'tied to means that a child need not have met', {}, oneOf('irrelevant-always')],
    ['consent-child', 'tied to means that only aggravate', childNeeds('aggravating'), oneOf('irrelevant-always')],
    [
      'consent-child',
      'tied to means that are an element for children too',
      childNeeds('element'),
      oneOf('irrelevant-if-means'),
    ],
    [
      'consent-child',
      'tied to means, the exception for one form only',
      childNeeds('none', 'slavery'),
      oneOf('varies-by-form'),
    ],
    ['consent-child', 'tied to means, their role for children not read', { meansForChildren: null }, NOT_ESTABLISHED],
    [
      'consent-child',
      'a defence, which is none against a child',
      { consent: { rule: 'defence', ...sourced } },
      oneOf('irrelevant-always'),
    ],
    ['consent-child', 'silent', { consent: { rule: 'silent', ...sourced } }, oneOf('silent')],
    ['consent-tied-to-means', 'for adults only', {}, oneOf('tied-adults')],
    ['consent-tied-to-means', 'for all', childNeeds('element'), oneOf('tied-all')],
    ['consent-tied-to-means', 'never', { consent: { rule: 'irrelevant-always', ...sourced } }, oneOf('not-tied')],
    ['consent-tied-to-means', 'no rule', { consent: { rule: 'silent', ...sourced } }, oneOf('no-rule')],
    ['means-adult', 'an element', {}, oneOf('element')],
    ['means-child', 'none', {}, oneOf('none')],
    [
      'means-child',
      'none for one form, an element for the others',
      childNeeds('none', 'slavery'),
      oneOf('varies-by-form'),
    ],
    [
      'means-child',
      'none for one form, the others not read',
      { meansForAdults: null, ...childNeeds('none', 'slavery') },
      NOT_ESTABLISHED,
    ],
    ['forms-list', 'closed', {}, oneOf('closed')],
    ['forms-list', 'not read', { purposes: { codes: ['slavery'], list: null, ...sourced } }, NOT_ESTABLISHED],
  ] satisfies [string, string, Partial<Offence>, unknown][])('%s: %s', (question, _, offence, expected) => {
    expect(result(question, offence)).toEqual(expected);
  });

  it('tells the age below which one is a child, in years', () => {
    const figure = { amount: 16, unit: 'years', definition: 'as-asked', population: null, period: null };
    expect(result('child-age', { childAge: { age: 16, ...sourced } })).toEqual({
      kind: 'value',
      value: { kind: 'number', figures: [figure] },
    });
  });

  it('tells both ties where an exception for children reaches one form only', () => {
    expect(result('consent-tied-to-means', childNeeds('none', 'slavery'))).toEqual({
      kind: 'several',
      values: [
        { value: { kind: 'one-of', code: 'tied-all' }, from: 's10' },
        { value: { kind: 'one-of', code: 'tied-adults' }, from: 's10' },
      ],
    });
  });

  it('tells how children are set apart, never that they are not', () => {
    expect(result('adult-child-differences', {})).toEqual({
      kind: 'codes',
      codes: { 'means-not-needed': 'yes', 'consent-without-effect': 'yes' },
    });
    expect(result('adult-child-differences', childNeeds('element'))).toEqual({
      kind: 'codes',
      codes: { 'means-not-needed': 'no' },
    });
    const alike = {
      meansForAdults: { role: 'none', ...sourced },
      consent: { rule: 'irrelevant-always', ...sourced },
    } as const;
    expect(result('adult-child-differences', alike)).toEqual(NOT_ESTABLISHED);
  });
});

describe('forms of exploitation', () => {
  const purposes = (list: 'open' | 'closed' | null, ...codes: string[]) => ({ purposes: { codes, list, ...sourced } });

  it('are answered code by code: named, not named, partly named', () => {
    expect(result('forms-criminalised', purposes('closed', 'slavery', 'nat:begging'))).toEqual({
      kind: 'codes',
      codes: { slavery: 'yes', 'forced-labour': 'no', 'forced-begging': 'open' },
    });
  });

  it('are joined over several offences: a yes decides, and what is unread stays so', () => {
    expect(result('forms-criminalised', purposes('closed', 'slavery'), { purposes: null })).toEqual({
      kind: 'codes',
      codes: { slavery: 'yes', 'forced-labour': 'not-established', 'forced-begging': 'not-established' },
    });
  });

  it('have the provision that names each', () => {
    const provision = { ...purposes('open', 'slavery'), law: 'Penal Code', article: 'art. 9' };
    const cell = { kind: 'provision', provision: { law: 'Penal Code', article: 'art. 9' } };
    expect(result('forms-provisions', provision, { purposes: null })).toEqual({
      kind: 'value',
      value: { kind: 'table', rows: [{ row: 'slavery', cells: { 'purpose-of-trafficking': cell } }] },
    });
  });
});

describe('several offences of one speaker', () => {
  it('give one value where they agree', () => {
    expect(result('means-adult', {}, {})).toEqual(oneOf('element'));
  });

  it('give each its value where they differ, the last recorded first', () => {
    expect(result('means-adult', {}, { meansForAdults: { role: 'none', ...sourced } })).toEqual({
      kind: 'several',
      values: [
        { value: { kind: 'one-of', code: 'none' }, from: 's11' },
        { value: { kind: 'one-of', code: 'element' }, from: 's10' },
      ],
    });
  });

  it('are not established where one of them was not read', () => {
    expect(result('means-adult', {}, { meansForAdults: null })).toEqual(NOT_ESTABLISHED);
  });

  it('are heard speaker by speaker, the state first', () => {
    const own = anOffenceStatement({}, { sequence: 12 });
    const source = anOffenceStatement({ consent: { rule: 'silent', ...sourced } }, { speaker: 'reference:compiled' });
    const answers = derived('consent-adult', [source, own]);
    expect(answers.map((a) => [a.from.map((s) => s.speaker), a.result])).toEqual([
      [['state:AAA'], oneOf('irrelevant-if-means')],
      [['reference:compiled'], oneOf('silent')],
    ]);
  });
});

describe('what is not there', () => {
  it('gives no answer: nothing encoded, a silence, a withdrawal, a definition that nobody is punished under', () => {
    expect(derived('consent-adult', [])).toEqual([]);
    expect(derived('consent-adult', [anOffenceStatement({}, { content: silent('declined') })])).toEqual([]);
    expect(
      derived('consent-adult', [
        anOffenceStatement({}, { part: 'p' }),
        anOffenceStatement({}, { part: 'p', sequence: 11, content: withdrawn() }),
      ]),
    ).toEqual([]);
    // 22 U.S.C. 7102 defines trafficking for policy and services; it is no offence.
    expect(derived('consent-adult', [anOffenceStatement({ isDefinitionOnly: true })])).toEqual([]);
  });

  it('gives no answer on practice, nor to a question that nothing leads to', () => {
    expect(derived('consent-adult', [anOffenceStatement()], 'practice')).toEqual([]);
    expect(isDerived('consent-adult', 'practice')).toBe(false);
    expect(isDerived('mechanism-staff', 'practice')).toBe(false);
    expect(isDerived('consent-adult', 'law')).toBe(true);
  });
});

describe('a day within an uncertain date', () => {
  const old = anOffenceStatement({}, { part: 'p', period: days('2005-01-01', '2020-01-01') });
  const sinceSome2014 = { from: { precision: 'year', at: '2014' }, to: { precision: 'open' } } as const;
  const reform = (offence: Partial<Offence>) =>
    anOffenceStatement(offence, { part: 'p', sequence: 11, period: sinceSome2014 });

  it('tells what it may be, newest first', () => {
    expect(derived('means-adult', [old, reform({ meansForAdults: { role: 'none', ...sourced } })])[0]!.result).toEqual({
      kind: 'date-not-established',
      perhaps: [
        { kind: 'one-of', code: 'none' },
        { kind: 'one-of', code: 'element' },
      ],
    });
  });

  it('settles what both versions say', () => {
    expect(derived('means-adult', [old, reform({})])[0]!.result).toEqual(oneOf('element'));
    const more = reform({
      purposes: { codes: ['slavery', 'forced-labour', 'forced-begging'], list: 'closed', ...sourced },
    });
    expect(derived('forms-criminalised', [old, more])[0]!.result).toEqual({
      kind: 'codes',
      codes: { slavery: 'yes', 'forced-labour': 'yes', 'forced-begging': 'not-established' },
    });
  });

  it('does not settle what one version says if perhaps none is in force', () => {
    expect(derived('means-adult', [reform({})])[0]!.result).toEqual({
      kind: 'date-not-established',
      perhaps: [{ kind: 'one-of', code: 'element' }],
    });
    expect(derived('forms-criminalised', [reform({})])[0]!.result).toEqual({
      kind: 'date-not-established',
      perhaps: [{ kind: 'several-of', codes: ['slavery', 'forced-labour'] }],
    });
  });
});

describe('what rests on memory', () => {
  it('is marked where the answer would be another without it, and nowhere else', () => {
    const statement = anOffenceStatement({ consent: { rule: 'silent', ...recalled } });
    expect(derived('consent-adult', [statement])[0]!.recalled).toBe(true);
    expect(derived('means-adult', [statement])[0]!.recalled).toBe(false);
  });

  it('is marked where a date of the offence is told from memory', () => {
    const statement = anOffenceStatement({}, { fieldConfidence: { 'period.from': 'recalled' } });
    expect(derived('means-adult', [statement])[0]!.recalled).toBe(true);
  });

  it('is marked where the statement tells a field of the element from memory', () => {
    const statement = anOffenceStatement(childNeeds('none', 'slavery'), {
      fieldConfidence: { 'offence.meansForChildren.onlyFor': 'recalled' },
    });
    expect(derived('means-child', [statement])[0]!.recalled).toBe(true);
    expect(derived('means-adult', [statement])[0]!.recalled).toBe(false);
  });
});

describe('what follows from measures being there', () => {
  function aMeasure(traits: Partial<Measure>, statement: Partial<Statement> = {}): Statement {
    const measure: Measure = {
      measure: 'shelter',
      layer: 'law',
      forWhom: ['foreign-victims'],
      groups: [],
      condition: null,
      legalBasis: null,
      body: null,
      statement: { language: 'en', text: 'A measure.' },
      ...traits,
    };
    return aStatement({
      question: 'protection-measures',
      part: `m${statement.sequence ?? 10}`,
      content: given({ kind: 'measure', measure }),
      ...statement,
    });
  }
  const only = (question: string, measure: Statement) => derived(question, [measure])[0]?.result;

  it('a reflection period for foreign victims; none found is no answer', () => {
    expect(only('reflection-period', aMeasure({ measure: 'reflection-period' }))).toEqual({
      kind: 'value',
      value: { kind: 'yes-no', yes: true },
    });
    expect(derived('reflection-period', [aMeasure({ measure: 'shelter' })])).toEqual([]);
    expect(
      derived('reflection-period', [aMeasure({ measure: 'reflection-period', forWhom: ['nationals-at-home'] })]),
    ).toEqual([]);
  });

  it('a measure in law says nothing of practice', () => {
    expect(derived('reflection-period', [aMeasure({ measure: 'reflection-period' })], 'practice')).toEqual([]);
  });

  it('a permit, a rule of non-punishment, reparation, consular help: there is some, of which kind does not follow', () => {
    expect(only('residence-permit-foreign-victims', aMeasure({ measure: 'residence-permit' }))).toEqual({
      kind: 'codes',
      codes: { 'own-temporary': 'not-established', general: 'not-established', none: 'no' },
    });
    expect(only('non-punishment', aMeasure({ measure: 'non-punishment' }))).toEqual({
      kind: 'codes',
      codes: { 'any-offence': 'not-established', none: 'no' },
    });
    expect(only('reparation-kinds', aMeasure({ measure: 'compensation-restitution' }))).toEqual({
      kind: 'codes',
      codes: { restitution: 'not-established', none: 'no' },
    });
    expect(only('consular-services', aMeasure({ measure: 'consular-help', forWhom: ['nationals-abroad'] }))).toEqual({
      kind: 'codes',
      codes: { return: 'not-established', none: 'no' },
    });
  });

  it('the aim of a plan is no rule of non-punishment', () => {
    expect(derived('non-punishment', [aMeasure({ measure: 'non-punishment', layer: 'policy' })])).toEqual([]);
  });

  it('a fund in law; in practice it need not have paid', () => {
    expect(only('reparation-fund', aMeasure({ measure: 'fund' }))).toEqual({
      kind: 'value',
      value: { kind: 'yes-no', yes: true },
    });
    expect(derived('reparation-fund', [aMeasure({ measure: 'fund' }, { basis: 'practice' })], 'practice')).toEqual([]);
  });

  it('the groups that measures name, and a shelter for children alone', () => {
    const girls = aMeasure({ groups: ['girls'] });
    expect(only('group-measures', girls)).toEqual({ kind: 'codes', codes: { girls: 'yes', none: 'no' } });
    expect(only('child-measures', girls)).toEqual({ kind: 'codes', codes: { 'own-shelter': 'yes', none: 'no' } });
    expect(only('child-measures', aMeasure({ groups: ['girls', 'women'] }))).toEqual({
      kind: 'codes',
      codes: { 'own-shelter': 'not-established', guardian: 'not-established', none: 'no' },
    });
  });

  it('may hold where its date is uncertain', () => {
    const period = { from: { precision: 'year', at: '2014' }, to: { precision: 'open' } } as const;
    expect(only('reflection-period', aMeasure({ measure: 'reflection-period' }, { period }))).toEqual({
      kind: 'date-not-established',
      perhaps: [{ kind: 'yes-no', yes: true }],
    });
    const sure = aMeasure({ groups: ['women'] });
    const unsure = aMeasure({ groups: ['girls'] }, { sequence: 11, period });
    expect(derived('group-measures', [sure, unsure])[0]!.result).toEqual({
      kind: 'codes',
      codes: { women: 'yes', girls: 'not-established', none: 'no' },
    });
  });

  it('rests on the measures that lead to it, and is marked where they are told from memory', () => {
    const sure = aMeasure({ measure: 'fund' }, { fieldConfidence: { 'measure.forWhom': 'recalled' } });
    const other = aMeasure({ measure: 'shelter' }, { sequence: 11 });
    const [fund] = derived('reparation-fund', [sure, other]);
    expect([fund!.from.map((s) => s.id), fund!.recalled]).toEqual([['s10'], false]);
    const permit = aMeasure({ measure: 'residence-permit' }, { fieldConfidence: { 'measure.forWhom': 'recalled' } });
    expect(derived('residence-permit-foreign-victims', [permit])[0]!.recalled).toBe(true);
  });
});

describe('what follows from mechanisms and agreements being named', () => {
  const name = (part: string, kind: string, sequence: number) =>
    aStatement({
      question: 'mechanism-names',
      basis: 'practice',
      part,
      sequence,
      content: given({ kind: 'table', rows: [{ row: part, cells: { kind: { kind: 'one-of', code: kind } } }] }),
    });
  const mechanisms = [
    name('a', 'plan', 10),
    name('b', 'national-rapporteur', 11),
    aStatement({
      question: 'mechanism-legal-basis',
      part: 'a',
      sequence: 12,
      content: given({ kind: 'provision', provisions: [{ law: 'Decree 1' }] }),
    }),
  ];

  it('the kinds at work, and in law those of which the legal basis is told', () => {
    expect(derived('mechanism-kinds', mechanisms, 'practice')[0]!.result).toEqual({
      kind: 'codes',
      codes: { 'national-rapporteur': 'yes', plan: 'yes', none: 'no' },
    });
    expect(derived('mechanism-kinds', mechanisms, 'law')[0]!.result).toEqual({
      kind: 'codes',
      codes: { plan: 'yes', none: 'no' },
    });
  });

  it('the subjects of agreements', () => {
    const agreement = {
      title: { language: 'en' as const, text: 'An agreement' },
      level: 'treaty',
      type: 'treaty',
      parties: ['AAA', 'BBB'],
      subjects: ['training'],
      traffickingSpecific: true,
      signed: null,
      inForce: null,
      body: null,
      statement: { language: 'en' as const, text: 'Of training.' },
    };
    const statement = aStatement({
      question: 'bilateral-agreements',
      part: 'x',
      content: given({ kind: 'agreement', agreement }),
    });
    expect(derived('cross-border-strategies', [statement])[0]!.result).toEqual({
      kind: 'codes',
      codes: { training: 'yes', none: 'no' },
    });
  });
});

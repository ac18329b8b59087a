/** The facts shipped from public sources say what the sources say: some of them, written out by hand from the sources. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readContentFolder } from '../../src/app/content-files/read-content-folder.ts';
import type { Basis } from '../../src/core/basics/ids.ts';
import { plainDate } from '../../src/core/basics/plain-date.ts';
import { foldCube } from '../../src/core/compare/fold.ts';
import type { CubeAnswer } from '../../src/core/compare/cube.ts';
import type { Offence } from '../../src/core/content/offence.ts';
import { PUBLIC } from '../../src/core/record/audience.ts';
import type { Holding } from '../../src/core/record/holding.ts';
import type { Statement } from '../../src/core/record/statement.ts';

let statements: readonly Statement[] = [];

beforeAll(async () => {
  const read = await readContentFolder('content');
  if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 5)));
  const recordedAt = '2026-11-25T00:00:00Z';
  statements = read.value.statements.map((statement, at) => ({ ...statement, sequence: at + 1, recordedAt }));
});

/** What all speakers say, to the public, of the state on the day. */
function heard(state: string, question: string, on: string, basis: Basis = 'law'): readonly CubeAnswer[] {
  const standpoint = { viewer: PUBLIC, on: plainDate(on), sequence: statements.length };
  return foldCube(standpoint, statements).answers(state, question, basis);
}

/** The offences in force on the day as the compiled file has them, by part. */
function offences(state: string, on: string): Record<string, Offence> {
  const compiled = heard(state, 'trafficking-offences', on).filter((answer) => answer.speaker === 'reference:compiled');
  return Object.fromEntries(compiled.flatMap(({ part, holding }) => offenceIn(part, holding)));
}

function offenceIn(part: string | null, holding: Holding): [string, Offence][] {
  return holding.kind === 'value' && holding.value.kind === 'offence' ? [[part ?? '', holding.value.offence]] : [];
}

/** The date that each speaker gives. */
function dates(state: string, question: string, on: string): Record<string, unknown> {
  return Object.fromEntries(
    heard(state, question, on).flatMap(({ speaker, holding }) =>
      holding.kind === 'value' && holding.value.kind === 'date' ? [[speaker, holding.value.date]] : [],
    ),
  );
}

describe('laws on trafficking in persons, as shipped', () => {
  it('has consent count for nothing in Argentina from 27 December 2012, and only where means were used before', () => {
    expect(offences('ARG', '2012-12-26')['arg-trafficking']?.consent?.rule).toBe('irrelevant-if-means');
    expect(offences('ARG', '2012-12-27')['arg-trafficking']?.consent?.rule).toBe('irrelevant-always');
  });

  it('has two offences in Brazil at the Brasilia meeting, one across the border and one within the country', () => {
    const held = offences('BRA', '2014-12-04');
    expect(Object.keys(held)).toEqual(['bra-231a', 'bra-trafficking']);
    expect(held['bra-trafficking']?.article).toBe('art. 231 (international)');
    expect(held['bra-trafficking']?.movement).toEqual({ need: 'border-needed', confidence: 'sourced' });
    expect(held['bra-231a']?.movement).toEqual({ need: 'inside-only', confidence: 'recalled' });
  });

  it('has one offence in Brazil since Law 13.344 came into force on 21 November 2016', () => {
    expect(Object.keys(offences('BRA', '2016-11-20'))).toEqual(['bra-231a', 'bra-trafficking']);
    expect(Object.keys(offences('BRA', '2016-11-21'))).toEqual(['bra-trafficking']);
    expect(offences('BRA', '2016-11-21')['bra-trafficking']?.law).toBe('Law 13.344');
  });

  it('has no means in the Canadian Code, which was read, and does not know those of Paraguay, which were not', () => {
    expect(offences('CAN', '2014-12-04')['can-trafficking']?.means).toEqual({ codes: [], confidence: 'sourced' });
    const paraguay = statements.find((statement) => statement.id === 'law-pry-2012');
    expect(paraguay?.content).toMatchObject({ value: { offence: { means: null } } });
  });

  it('has the exception for children in the United States hold for commercial sex only', () => {
    expect(offences('USA', '2014-12-04')['usa-trafficking']?.meansForChildren).toEqual({
      role: 'none',
      onlyFor: ['nat:commercial-sex'],
      confidence: 'recalled',
    });
  });

  it('tells definitions that punish nobody from offences', () => {
    expect(offences('USA', '2014-12-04')['usa-definition']?.isDefinitionOnly).toBe(true);
    expect(offences('URY', '2020-01-01')['ury-definition']?.isDefinitionOnly).toBe(true);
    expect(offences('USA', '2014-12-04')['usa-trafficking']?.isDefinitionOnly).toBeUndefined();
  });

  it('has both laws of Venezuela until the ruling of 17 October 2014', () => {
    expect(Object.keys(offences('VEN', '2014-10-16'))).toEqual(['ven-trafficking', 'ven-women-56']);
    expect(Object.keys(offences('VEN', '2014-10-17'))).toEqual(['ven-trafficking']);
  });

  it('cannot tell which law of the Dominican Republic holds after the reform passed Congress', () => {
    const [compiled, press] = heard('DOM', 'trafficking-offences', '2025-05-01');
    expect(compiled?.holding).toMatchObject({
      kind: 'date-not-established',
      candidates: [{ id: 'law-dom-2024' }, { id: 'law-dom-2003' }],
    });
    expect(press?.speaker).toBe('reference:opinion-del-pueblo');
    expect(offenceIn(null, press!.holding)[0]?.[1].penalties?.text.text).toBe('15-20 years.');
  });

  it('has a law whose first day is not known in force from its own date to the day it was read, perhaps', () => {
    const salvador = statements.find((statement) => statement.id === 'law-slv-2014');
    expect(salvador?.period).toEqual({
      from: { precision: 'unknown', notBefore: '2014-10-16', notAfter: '2026-11-24' },
      to: { precision: 'open' },
    });
  });
});

describe('the Palermo Protocol, as shipped', () => {
  it('has two speakers give two days of deposit for Mexico', () => {
    expect(dates('MEX', 'treaty-deposited', '2014-12-04')).toEqual({
      'reference:compiled': { precision: 'day', at: '2003-03-04' },
      'reference:la-jornada-de-oriente': { precision: 'day', at: '2003-12-25' },
    });
  });

  it('has all 35 states bound, and tells which days are from memory', () => {
    const deposits = statements.filter(
      (statement) => statement.question === 'treaty-deposited' && statement.speaker === 'reference:compiled',
    );
    expect(deposits).toHaveLength(35);
    expect(deposits.filter((statement) => statement.confidence === 'sourced')).toHaveLength(13);
  });

  it('has a state that acceded say that the day of signature does not apply to it', () => {
    const [compiled] = heard('BLZ', 'treaty-signed', '2014-12-04');
    expect(compiled?.holding).toMatchObject({ kind: 'silence', silence: 'not-applicable' });
  });
});

describe('mechanisms and measures, as shipped', () => {
  it('has sources differ on who leads the coordination in Argentina', () => {
    const council = heard('ARG', 'mechanism-lead-body', '2025-11-01', 'practice').filter(
      ({ part }) => part === 'arg-cf',
    );
    expect(council.map(({ speaker, holding }) => [speaker, holding.kind === 'value' && holding.value])).toMatchObject([
      ['reference:genesis24', { code: 'justice' }],
      ['reference:la-alameda', { code: 'public-security' }],
    ]);
  });

  it('has one government speak of another as itself, and says from memory what is', () => {
    const shelter = statements.find((statement) => statement.id === 'measure-sur-shelter');
    expect(shelter).toMatchObject({ speaker: 'reference:government-of-usa', basis: 'practice', confidence: 'sourced' });
    expect(shelter?.fieldConfidence).toEqual({ 'measure.forWhom': 'recalled' });
  });

  it('never has a condition that was not established read "none"', () => {
    const guatemala = statements.find((statement) => statement.id === 'measure-gtm-comp');
    expect(guatemala?.content).toMatchObject({ value: { measure: { condition: null } } });
  });

  it('tells an agreement of each of its parties', () => {
    const memorandum = statements.filter((statement) => statement.part === 'col-ecu-2012');
    expect(memorandum.map((statement) => statement.state)).toEqual(['COL', 'ECU']);
    expect(memorandum[0]?.content).toMatchObject({
      value: { agreement: { parties: ['COL', 'ECU'], signed: { at: '2012-09-14' }, inForce: null } },
    });
  });
});

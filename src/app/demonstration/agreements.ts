/** The invented agreements between the states; each party that tells of one has a statement of its own. */
import type { StateCode } from '../../core/basics/ids.ts';
import type { Bound } from '../../core/basics/period.ts';
import type { NewStatement } from '../../core/record/statement.ts';
import { randomFor } from './random.ts';
import { cite, filled, statementOf, valued, type Teller } from './teller.ts';
import { said } from './values.ts';

interface LighthouseAgreement {
  readonly told: 2016 | 2019 | 2022;
  readonly level: string;
  readonly parties: readonly StateCode[];
  readonly subjects: readonly string[];
  readonly signed: Bound | null;
  readonly inForce: Bound | null;
  /** The party that does not mention it. */
  readonly unsaidBy?: StateCode;
  /** It is about something wider. */
  readonly isWider?: true;
}

const day = (at: string): Bound => ({ precision: 'day', at });

export const AGREEMENTS: readonly LighthouseAgreement[] = [
  {
    told: 2016,
    level: 'treaty',
    parties: ['XSL', 'XBN'],
    subjects: ['prevention', 'protection-assistance'],
    signed: day('2009-04-02'),
    inForce: day('2010-01-01'),
  },
  {
    told: 2016,
    level: 'memorandum',
    parties: ['XMF', 'XTM'],
    subjects: ['repatriation-return', 'consular'],
    signed: { precision: 'month', at: '2013-08' },
    inForce: null,
  },
  {
    told: 2016,
    level: 'roadmap',
    parties: ['XOL', 'XPL', 'XND'],
    subjects: ['coordination', 'information-exchange', 'border-documents'],
    signed: { precision: 'year', at: '2012' },
    inForce: { precision: 'unknown', notBefore: '2012-01-01' },
  },
  {
    told: 2016,
    level: 'treaty',
    parties: ['XLM', 'XVD'],
    subjects: ['investigation-prosecution', 'mutual-legal-assistance'],
    signed: day('2007-11-30'),
    inForce: day('2008-05-01'),
  },
  {
    told: 2016,
    level: 'treaty',
    parties: ['XLM', 'XRS'],
    subjects: ['migration-status', 'migrants-rights'],
    signed: day('2011-02-14'),
    inForce: day('2012-02-14'),
    isWider: true,
  },
  {
    told: 2016,
    level: 'coalition',
    parties: ['XSB', 'XQL', 'XVB'],
    subjects: ['children', 'good-practices'],
    signed: null,
    inForce: null,
    unsaidBy: 'XVB',
  },
  {
    told: 2019,
    level: 'memorandum',
    parties: ['XTB', 'XLM'],
    subjects: ['repatriation-return', 'reintegration', 'consular'],
    signed: day('2018-12-01'),
    inForce: day('2018-12-01'),
  },
  {
    told: 2019,
    level: 'programme',
    parties: ['XZF', 'XPL'],
    subjects: ['training', 'good-practices'],
    signed: { precision: 'month', at: '2017-03' },
    inForce: { precision: 'month', at: '2017-06' },
  },
  {
    told: 2019,
    level: 'action-plan',
    parties: ['XSL', 'XTM'],
    subjects: ['prevention', 'coordination'],
    signed: day('2018-02-20'),
    inForce: null,
    unsaidBy: 'XTM',
  },
  {
    told: 2022,
    level: 'interinstitutional',
    parties: ['XHR', 'XVD'],
    subjects: ['information-exchange', 'investigation-prosecution'],
    signed: day('2021-06-06'),
    inForce: day('2021-06-06'),
  },
  {
    told: 2022,
    level: 'treaty',
    parties: ['XND', 'XZF'],
    subjects: ['protection-assistance', 'refuge', 'children'],
    signed: day('2020-10-10'),
    inForce: { precision: 'unknown' },
  },
  {
    told: 2022,
    level: 'declaration',
    parties: ['XMF', 'XBN', 'XRS'],
    subjects: ['organised-crime', 'smuggling'],
    signed: day('2022-05-01'),
    inForce: null,
    isWider: true,
  },
];

/** What the speaker tells, at this meeting, of the state's agreements. */
export function agreementStatements(teller: Teller): readonly NewStatement[] {
  const { state, cycle, speaker } = teller;
  const own = speaker === `state:${state.code}`;
  return AGREEMENTS.flatMap((agreement, at) => {
    const isTold = agreement.told === cycle.year && agreement.parties.includes(state.code);
    return isTold && !(own && agreement.unsaidBy === state.code) ? [agreementStatement(teller, agreement, at + 1)] : [];
  });
}

function agreementStatement(teller: Teller, agreement: LighthouseAgreement, number: number): NewStatement {
  const { catalog, state, words, language, speaker } = teller;
  const random = randomFor('agreement', speaker, state.code, number);
  const { level, parties, subjects, signed, inForce } = agreement;
  const title = filled(teller, words.agreement, { number: String(number) });
  return statementOf(teller, {
    question: 'bilateral-agreements',
    basis: 'law',
    part: `lighthouses-${number}`,
    content: valued({
      kind: 'agreement',
      agreement: {
        title: { language, text: title },
        level,
        type: words.agreementType,
        parties: [...parties],
        subjects: [...subjects],
        traffickingSpecific: !agreement.isWider,
        signed,
        inForce,
        body: random.chance(0.4) ? words.ministry : null,
        statement: said(teller, words.agreements, random),
      },
    }),
    period: { from: signed ?? { precision: 'unknown', notAfter: '2016-10-11' }, to: { precision: 'open' } },
    sources: [cite(catalog, `${state.code.toLowerCase()}/gazette`)],
    confidence: speaker.startsWith('reference:') && random.chance(0.3) ? 'recalled' : 'sourced',
  });
}

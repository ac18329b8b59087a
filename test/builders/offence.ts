/** Offences for tests: as article 3 of the Palermo Protocol has them, each trait named. */
import type { NationalTerm, Offence } from '../../src/core/content/offence.ts';
import type { Statement } from '../../src/core/record/statement.ts';
import { aStatement, given } from './statement.ts';

const sourced = { confidence: 'sourced' } as const;

export const PROTOCOL_ACTS = ['recruit', 'transport', 'transfer', 'harbour', 'receive'];
export const PROTOCOL_MEANS = [
  'threat',
  'force',
  'coercion',
  'abduction',
  'fraud',
  'deception',
  'abuse-of-power',
  'abuse-of-vulnerability',
  'payments-to-controller',
];
export const PROTOCOL_PURPOSES = [
  'prostitution-of-others',
  'other-sexual-exploitation',
  'forced-labour',
  'slavery',
  'slavery-like',
  'servitude',
  'organ-removal',
];

/** Means for adults and none for children, a closed list of purposes, consent irrelevant where means were used. */
export function anOffence(traits: Partial<Offence> = {}): Offence {
  return {
    law: 'Law 1',
    article: 'art. 1',
    acts: { codes: PROTOCOL_ACTS, ...sourced },
    means: { codes: PROTOCOL_MEANS, ...sourced },
    meansForAdults: { role: 'element', ...sourced },
    meansForChildren: { role: 'none', ...sourced },
    purposes: { codes: PROTOCOL_PURPOSES, list: 'closed', ...sourced },
    consent: { rule: 'irrelevant-if-means', ...sourced },
    childAge: { age: 18, ...sourced },
    movement: { need: 'none-needed', ...sourced },
    penalties: null,
    scope: 'national',
    ...traits,
  };
}

/** A state's own statement of an offence, part `p<sequence>` if not told. */
export function anOffenceStatement(offence: Partial<Offence> = {}, traits: Partial<Statement> = {}): Statement {
  return aStatement({
    question: 'trafficking-offences',
    part: `p${traits.sequence ?? 10}`,
    content: given({ kind: 'offence', offence: anOffence(offence) }),
    ...traits,
  });
}

export function aTerm(id: string, list: NationalTerm['list'], ...to: NationalTerm['to']): NationalTerm {
  return { id, list, to, seenIn: [] };
}

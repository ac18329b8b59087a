/** The neutral laws and facts in Farol's own shape, so that its engine answers the same question. */
import type { EncodedOffence } from '../../src/core/compare/law/encoded-offence.ts';
import type { PanelFacts } from '../../src/core/compare/law/panel.ts';
import { makeTerms, type Terms } from '../../src/core/compare/law/terms.ts';
import type { ConsentRule, Offence } from '../../src/core/content/offence.ts';
import { ACTS, MEANS, PURPOSES, type NeutralConsent, type NeutralFacts, type NeutralLaw } from './neutral-laws.ts';

export const NEUTRAL_TERMS: Terms = makeTerms({ act: ACTS, means: MEANS, purpose: PURPOSES }, []);

/** 'Unless means' is open, not no, where no means was used: neither is a yes. */
const CONSENT: Readonly<Record<NeutralConsent, ConsentRule>> = {
  irrelevant: 'irrelevant-always',
  'unless-means': 'irrelevant-if-means',
  defence: 'defence',
};

export function asOffence(law: NeutralLaw, at: number): EncodedOffence {
  const read = { confidence: 'sourced' } as const;
  const role = (needed: boolean) => ({ role: needed ? ('element' as const) : ('none' as const), ...read });
  const offence: Offence = {
    law: `Law ${at}`,
    article: null,
    acts: { codes: [...law.acts], ...read },
    means: { codes: [...law.means], ...read },
    meansForAdults: role(law.meansForAdults),
    meansForChildren: role(law.meansForChildren),
    purposes: { codes: [...law.purposes], list: 'closed', ...read },
    consent: { rule: CONSENT[law.consent], ...read },
    childAge: { age: law.adultAge, ...read },
    movement: { need: 'none-needed', ...read },
    penalties: null,
    scope: 'national',
  };
  return { id: `law-${at}`, offence, inForce: 'yes', inForceAsRead: 'yes' };
}

export function asPanelFacts({ consent, ...facts }: NeutralFacts): PanelFacts {
  return { ...facts, consent: consent ? 'given' : 'none', movement: 'none' };
}

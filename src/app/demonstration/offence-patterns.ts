/** Patterns of an invented offence that differ in every element of a definition, and what follows from each. */
import type { ConsentRule, MeansRole, MovementNeed } from '../../core/content/offence.ts';
import type { Value } from '../../core/content/value.ts';

/** The elements of a pattern; what is left out was not read. */
export interface Elements {
  readonly acts: readonly string[];
  readonly means?: readonly string[];
  readonly adults?: MeansRole;
  readonly children?: MeansRole;
  readonly childrenOnlyFor?: readonly string[];
  readonly purposes?: readonly string[];
  readonly list?: 'open' | 'closed';
  readonly consent?: ConsentRule;
  readonly childAge?: number;
  readonly movement?: MovementNeed;
  readonly isDefinitionOnly?: true;
}

const PROTOCOL_MEANS = [
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

const PATTERNS = {
  protocol: {
    acts: ['recruit', 'transport', 'transfer', 'harbour', 'receive'],
    means: PROTOCOL_MEANS,
    adults: 'element',
    children: 'none',
    purposes: [
      'prostitution-of-others',
      'other-sexual-exploitation',
      'forced-labour',
      'slavery',
      'slavery-like',
      'servitude',
      'organ-removal',
    ],
    list: 'open',
    consent: 'irrelevant-if-means',
    childAge: 18,
    movement: 'none-needed',
  },
  border: {
    acts: ['nat:ferry-in', 'bring-in', 'send-out'],
    means: [],
    adults: 'none',
    children: 'none',
    purposes: ['sexual-commerce'],
    list: 'closed',
    consent: 'silent',
    childAge: 16,
    movement: 'border-needed',
  },
  'no-means': {
    acts: ['recruit', 'transport', 'harbour', 'buy', 'sell', 'nat:lend-out'],
    means: [],
    adults: 'none',
    children: 'none',
    purposes: ['nat:salt-pan-labour', 'nat:market-begging', 'nat:bell-ringing', 'child-labour', 'sale-of-persons'],
    list: 'closed',
    consent: 'irrelevant-always',
    childAge: 18,
    movement: 'internal-counts',
  },
  aggravated: {
    acts: ['recruit', 'nat:beckon', 'transport', 'receive', 'finance'],
    means: ['threat', 'force', 'nat:false-lantern', 'nat:bind-by-favour'],
    adults: 'aggravating',
    children: 'none',
    purposes: ['prostitution-of-others', 'nat:masked-shows', 'forced-labour', 'servitude', 'nat:crew-debt'],
    list: 'open',
    consent: 'irrelevant-always',
    childAge: 18,
    movement: 'none-needed',
  },
  'child-by-form': {
    acts: ['recruit', 'transport', 'harbour', 'obtain', 'advertise'],
    means: ['force', 'fraud', 'coercion', 'nat:hold-papers'],
    adults: 'element',
    children: 'none',
    childrenOnlyFor: ['sexual-commerce', 'pornography'],
    purposes: ['sexual-commerce', 'pornography', 'forced-labour', 'debt-bondage', 'organ-removal'],
    list: 'closed',
    consent: 'irrelevant-if-child',
    childAge: 18,
    movement: 'internal-counts',
  },
  defence: {
    acts: ['recruit', 'nat:keep-behind-walls', 'transport'],
    means: ['force', 'abduction', 'nat:false-lantern'],
    adults: 'element',
    children: 'element',
    purposes: ['forced-labour', 'slavery', 'forced-marriage'],
    list: 'closed',
    consent: 'defence',
    childAge: 15,
    movement: 'inside-only',
  },
  definition: {
    acts: ['recruit', 'harbour', 'receive'],
    means: ['threat', 'deception'],
    adults: 'element',
    children: 'none',
    purposes: ['forced-labour', 'other-sexual-exploitation', 'forced-criminality'],
    list: 'open',
    consent: 'irrelevant-if-means',
    childAge: 18,
    movement: 'none-needed',
    isDefinitionOnly: true,
  },
  'hardly-read': { acts: ['recruit', 'transport'] },
} as const satisfies Record<string, Elements>;

export type Pattern = keyof typeof PATTERNS;

/** The pattern with its elements optional, as one reads it. */
export function elementsOf(pattern: Pattern): Elements {
  return PATTERNS[pattern];
}

/** What the law says on a question that asks for one of its elements; `undefined` where it does not say. */
export function asTheLawSays(question: string, pattern: Pattern): Value | undefined {
  const { means, adults, children, childrenOnlyFor, purposes, list, consent, childAge } = elementsOf(pattern);
  const oneOf = (code: string | undefined): Value | undefined =>
    code === undefined ? undefined : { kind: 'one-of', code };
  switch (question) {
    case 'consent-adult':
      return oneOf(consent);
    case 'consent-child':
      return oneOf(consent === 'irrelevant-if-means' ? 'irrelevant-if-child' : consent);
    case 'consent-tied-to-means':
      return oneOf(means === undefined ? undefined : means.length === 0 ? 'no-rule' : 'tied-adults');
    case 'means-adult':
      return oneOf(adults);
    case 'means-child':
      return oneOf(childrenOnlyFor ? 'varies-by-form' : children);
    case 'forms-list':
      return oneOf(list);
    case 'forms-criminalised': {
      const codes = (purposes ?? []).filter((code) => !code.startsWith('nat:'));
      return codes.length === 0 ? undefined : { kind: 'several-of', codes };
    }
    case 'child-age': {
      if (childAge === undefined) return undefined;
      const figure = { amount: childAge, unit: 'years', definition: 'as-asked', population: null, period: null };
      return { kind: 'number', figures: [figure] };
    }
    default:
      return undefined;
  }
}

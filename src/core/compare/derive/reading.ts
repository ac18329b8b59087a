/**
 * What an encoded offence says on the questions of topic 2 (consent, means, forms of exploitation), one offence at a
 * time. A reading is one value, several (the rule differs by form of exploitation), or `unread`. Nothing is guessed:
 * each reading agrees with what the law engine answers when the offence is run.
 */
import type { Offence } from '../../content/offence.ts';
import type { Provision, Value } from '../../content/value.ts';
import type { FourAnswer } from '../derived.ts';
import { listCovers, type Terms } from '../law/terms.ts';

export type Reading = readonly Value[] | 'unread';

const code = (id: string): Reading => [{ kind: 'one-of', code: id }];

/** The rule as encoded; where it speaks of children only, the code says that nothing is said of adults. */
export function consentOfAdult(offence: Offence): Reading {
  return offence.consent ? code(offence.consent.rule) : 'unread';
}

/**
 * How a child's consent is treated. Palermo Protocol, art. 3(b): consent is irrelevant where means were used; art. 3(c):
 * for a child no means are needed. So under a rule tied to means a child's consent never counts where the law asks for
 * no means against a child, and is tied to them where it does. A defence of valid consent is none against a child.
 */
export function consentOfChild(offence: Offence): Reading {
  if (!offence.consent) return 'unread';
  switch (offence.consent.rule) {
    case 'irrelevant-always':
    case 'defence':
      return code('irrelevant-always');
    case 'irrelevant-if-child':
    case 'silent':
      return code(offence.consent.rule);
    case 'irrelevant-if-means':
      return CONSENT_BY_TIE[childMeansTie(offence)];
    default:
      return neverRule(offence.consent.rule);
  }
}

/** Whether means must be used against a child: for all forms, none, some forms only; or not read. */
type ChildTie = 'all' | 'none' | 'some' | 'unread';

const CONSENT_BY_TIE: Readonly<Record<ChildTie, Reading>> = {
  all: code('irrelevant-if-means'),
  none: code('irrelevant-always'),
  some: code('varies-by-form'),
  unread: 'unread',
};

/** Where an exception for children reaches some purposes only, the rule for adults holds for the others. */
function childMeansTie({ meansForAdults, meansForChildren }: Offence): ChildTie {
  if (!meansForChildren) return 'unread';
  const child = meansForChildren.role === 'element';
  if (!meansForChildren.onlyFor) return child ? 'all' : 'none';
  if (!meansForAdults) return 'unread';
  const adult = meansForAdults.role === 'element';
  if (child === adult) return child ? 'all' : 'none';
  return 'some';
}

/** Whether the rule on consent hangs on the means, and for whom. */
export function consentTie(offence: Offence): Reading {
  if (!offence.consent) return 'unread';
  switch (offence.consent.rule) {
    case 'irrelevant-always':
    case 'irrelevant-if-child':
    case 'defence':
      return code('not-tied');
    case 'silent':
      return code('no-rule');
    case 'irrelevant-if-means':
      return TIE[childMeansTie(offence)];
    default:
      return neverRule(offence.consent.rule);
  }
}

const TIE: Readonly<Record<ChildTie, Reading>> = {
  all: code('tied-all'),
  none: code('tied-adults'),
  some: [
    { kind: 'one-of', code: 'tied-all' },
    { kind: 'one-of', code: 'tied-adults' },
  ],
  unread: 'unread',
};

export function meansOfAdult(offence: Offence): Reading {
  return offence.meansForAdults ? code(offence.meansForAdults.role) : 'unread';
}

/** The role for children; an exception for some forms only makes it differ by form, unless adults have the same role. */
export function meansOfChild({ meansForAdults, meansForChildren }: Offence): Reading {
  if (!meansForChildren) return 'unread';
  if (!meansForChildren.onlyFor) return code(meansForChildren.role);
  if (!meansForAdults) return 'unread';
  return code(meansForAdults.role === meansForChildren.role ? meansForChildren.role : 'varies-by-form');
}

/** Under what age one is a child, in years. */
export function ageOfChild(offence: Offence): Reading {
  if (!offence.childAge) return 'unread';
  const figure = {
    amount: offence.childAge.age,
    unit: 'years',
    definition: 'as-asked',
    population: null,
    period: null,
  };
  return [{ kind: 'number', figures: [figure] }];
}

export function kindOfFormsList(offence: Offence): Reading {
  return offence.purposes?.list ? code(offence.purposes.list) : 'unread';
}

/** Is the form among the purposes? `open`: an open list, or a term that covers a part of it. */
export function formCovered(offence: Offence, form: string, terms: Terms): FourAnswer {
  return listCovers(offence.purposes, form, terms);
}

/** The provision that names each form, as a table of the question `forms-provisions`; none where it names none. */
export function provisionsOfForms(offence: Offence, forms: readonly string[], terms: Terms): Reading {
  if (!offence.purposes) return 'unread';
  const named = forms.filter((form) => formCovered(offence, form, terms) === 'yes');
  if (named.length === 0) return [];
  const article = offence.purposes.provision ?? offence.article;
  const provision: Provision = article === null ? { law: offence.law } : { law: offence.law, article };
  const cells = { 'purpose-of-trafficking': { kind: 'provision' as const, provision } };
  return [{ kind: 'table', rows: named.map((row) => ({ row, cells })) }];
}

/**
 * How children are set apart, as far as the encoded elements tell: other differences (penalties, procedure) are not
 * among them, so 'none' never follows. A code that is left out: nothing follows. What holds of adults and children alike
 * is no difference, and is left out.
 */
export function differencesForChildren(offence: Offence): Readonly<Record<string, FourAnswer>> {
  const found: Record<string, FourAnswer> = {};
  const means = meansNotNeeded(offence);
  const consent = consentWithoutEffect(offence);
  if (means) found['means-not-needed'] = means;
  if (consent) found['consent-without-effect'] = consent;
  return found;
}

function meansNotNeeded(offence: Offence): FourAnswer | undefined {
  const tie = childMeansTie(offence);
  if (tie === 'unread') return 'not-established';
  if (tie === 'all') return 'no';
  if (!offence.meansForAdults) return 'not-established';
  return offence.meansForAdults.role === 'element' ? 'yes' : undefined;
}

function consentWithoutEffect(offence: Offence): FourAnswer | undefined {
  if (!offence.consent) return 'not-established';
  switch (offence.consent.rule) {
    case 'irrelevant-if-child':
    case 'defence':
      return 'yes';
    case 'silent':
      return 'open';
    case 'irrelevant-always':
      return undefined;
    case 'irrelevant-if-means': {
      const tie = childMeansTie(offence);
      return tie === 'unread' ? 'not-established' : tie === 'all' ? undefined : 'yes';
    }
    default:
      return neverRule(offence.consent.rule);
  }
}

function neverRule(rule: never): never {
  throw new Error(`not a rule on consent: ${JSON.stringify(rule)}`);
}

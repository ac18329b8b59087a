/**
 * Which question is answered from what: the one table of derived answers. A page may say of a question in this table
 * that its answer is derived, and from the replies to which other question.
 */
import type { Basis } from '../../basics/ids.ts';
import type { Catalog } from '../../content/catalog.ts';
import type { Offence } from '../../content/offence.ts';
import type { Statement } from '../../record/statement.ts';
import type { DerivedResult, FourAnswer } from '../derived.ts';
import { asRead, OFFENCES_QUESTION, offenceOf } from '../law/encoded-offence.ts';
import { termsOf, type Terms } from '../law/terms.ts';
import type { Part } from './heard.ts';
import { joinCodes, joinPresent, joinValues } from './join.ts';
import {
  agreementSubjects,
  childMeasures,
  groupsServed,
  measureOf,
  mechanismKinds,
  ofMeasure,
  SOME,
  type Presence,
} from './presence.ts';
import * as reading from './reading.ts';

/** What a derivation may look at beside its parts. */
export interface Given {
  readonly catalog: Catalog;
  /** Take what is told from memory as unread. */
  readonly onlyRead: boolean;
}

export interface Derivation {
  /** The question whose replies it rests on. */
  readonly from: string;
  /** The bases on which it answers, each with the basis of the replies that it rests on. */
  readonly bases: Readonly<Partial<Record<Basis, Basis>>>;
  readonly usable: (statement: Statement) => boolean;
  /** It answers from those parts only that another reply of the same speaker bears out (the part's own question). */
  readonly onlyWith?: Readonly<Partial<Record<Basis, string>>>;
  readonly derive: (parts: readonly Part[], given: Given) => DerivedResult | undefined;
}

/** A derivation from the offences in force on the day. The law's text only: practice is not read out of it. */
function fromOffences(
  derive: (parts: readonly Part[], read: (statement: Statement) => Offence, given: Given) => DerivedResult | undefined,
): Derivation {
  return {
    from: OFFENCES_QUESTION,
    bases: { law: 'law' },
    usable: (statement) => offenceOf(statement) !== undefined,
    derive: (parts, given) => derive(parts, (statement) => offenceIn(statement, given), given),
  };
}

function offenceIn(statement: Statement, given: Given): Offence {
  const offence = offenceOf(statement);
  if (!offence) throw new Error(`no offence in statement ${statement.id}`);
  return given.onlyRead ? asRead(offence) : offence;
}

function oneReading(read: (offence: Offence) => reading.Reading): Derivation {
  return fromOffences((parts, offence) => joinValues(parts, (statement) => read(offence(statement))));
}

/** The forms of exploitation of the shared list; 'other' is no form. */
function formsOf(catalog: Catalog): readonly string[] {
  return (catalog.codeLists.get('purpose')?.codes ?? []).map((form) => form.id).filter((id) => id !== 'other');
}

function coveredForms(offence: Offence, forms: readonly string[], terms: Terms): Readonly<Record<string, FourAnswer>> {
  return Object.fromEntries(forms.map((form) => [form, reading.formCovered(offence, form, terms)]));
}

type FromPresence = Pick<Derivation, 'from' | 'bases' | 'onlyWith'> & {
  readonly usable: (statement: Statement) => boolean;
  readonly present: (statement: Statement) => readonly Presence[];
  /** The list of the question's codes; none: a question of yes or no. */
  readonly list?: string;
};

function fromPresence({ present, list, ...rest }: FromPresence): Derivation {
  return {
    ...rest,
    derive: (parts, given) => {
      const { sure, perhaps } = joinPresent(parts, (statement) =>
        present(statement)
          .filter((found) => !(given.onlyRead && found.recalled))
          .map((found) => found.code),
      );
      if (sure.length === 0 && perhaps.length === 0) return undefined;
      return list === undefined ? saidYes(sure.length > 0) : saidCodes(sure, perhaps, list, given.catalog);
    },
  };
}

function saidYes(sure: boolean): DerivedResult {
  const yes = { kind: 'yes-no', yes: true } as const;
  return sure ? { kind: 'value', value: yes } : { kind: 'date-not-established', perhaps: [yes] };
}

/** Where only `SOME` follows, every code but 'none' may be the one: none of them is established. */
function saidCodes(sure: readonly string[], perhaps: readonly string[], list: string, catalog: Catalog): DerivedResult {
  const named = (codes: readonly string[]) => codes.filter((code) => code !== SOME);
  if (sure.length === 0) {
    const codes = named(perhaps);
    return { kind: 'date-not-established', perhaps: codes.length > 0 ? [{ kind: 'several-of', codes }] : [] };
  }
  const all = (catalog.codeLists.get(list)?.codes ?? []).map((code) => code.id);
  const codes: Record<string, FourAnswer> = {};
  if (named(sure).length === 0) for (const code of all) codes[code] = 'not-established';
  for (const code of named(perhaps)) codes[code] = 'not-established';
  for (const code of named(sure)) codes[code] = 'yes';
  if (all.includes('none')) codes['none'] = 'no';
  return { kind: 'codes', codes };
}

const EACH_BASIS = { law: 'law', practice: 'practice' } as const;
const MEASURES = { from: 'protection-measures', usable: (s: Statement) => measureOf(s) !== undefined };
const anyValue = (statement: Statement) => statement.content.kind === 'value';

/**
 * Question id to its derivation. Left out on purpose, because nothing follows soundly: `identification-protocol` (a
 * measure of identification need not be a written procedure), `reparation-fund` in practice (a fund that exists need
 * not have paid), the conditions and numbers of permits.
 */
export const DERIVATIONS: Readonly<Record<string, Derivation>> = {
  'consent-adult': oneReading(reading.consentOfAdult),
  'consent-child': oneReading(reading.consentOfChild),
  'consent-tied-to-means': oneReading(reading.consentTie),
  'means-adult': oneReading(reading.meansOfAdult),
  'means-child': oneReading(reading.meansOfChild),
  'child-age': oneReading(reading.ageOfChild),
  'forms-list': oneReading(reading.kindOfFormsList),
  'adult-child-differences': fromOffences((parts, offence) =>
    joinCodes(parts, (statement) => reading.differencesForChildren(offence(statement))),
  ),
  'forms-criminalised': fromOffences((parts, offence, { catalog }) =>
    joinCodes(parts, (statement) => coveredForms(offence(statement), formsOf(catalog), termsOf(catalog))),
  ),
  'forms-provisions': fromOffences((parts, offence, { catalog }) =>
    joinValues(
      parts,
      (statement) => reading.provisionsOfForms(offence(statement), formsOf(catalog), termsOf(catalog)),
      { unreadSaysNothing: true },
    ),
  ),
  'reflection-period': fromPresence({
    ...MEASURES,
    bases: EACH_BASIS,
    present: ofMeasure({ kind: 'reflection-period', forWhom: 'foreign-victims' }, 'yes'),
  }),
  // Which kind of permit it is does not follow: one made for victims, or a general one that they may use.
  'residence-permit-foreign-victims': fromPresence({
    ...MEASURES,
    bases: EACH_BASIS,
    present: ofMeasure({ kind: 'residence-permit', forWhom: 'foreign-victims' }, SOME),
    list: 'residence-permit-kind',
  }),
  // A plan that states an aim is no rule, so the layer 'policy' does not count.
  'non-punishment': fromPresence({
    ...MEASURES,
    bases: EACH_BASIS,
    present: ofMeasure({ kind: 'non-punishment', layers: ['law', 'court', 'practice'] }, SOME),
    list: 'non-punishment-rule',
  }),
  'reparation-fund': fromPresence({ ...MEASURES, bases: { law: 'law' }, present: ofMeasure({ kind: 'fund' }, 'yes') }),
  'reparation-kinds': fromPresence({
    ...MEASURES,
    bases: EACH_BASIS,
    present: ofMeasure({ kind: 'compensation-restitution' }, SOME),
    list: 'reparation-kind',
  }),
  'group-measures': fromPresence({ ...MEASURES, bases: EACH_BASIS, present: groupsServed, list: 'group' }),
  'child-measures': fromPresence({ ...MEASURES, bases: EACH_BASIS, present: childMeasures, list: 'child-measure' }),
  'consular-services': fromPresence({
    ...MEASURES,
    bases: EACH_BASIS,
    present: ofMeasure({ kind: 'consular-help', forWhom: 'nationals-abroad' }, SOME),
    list: 'consular-service',
  }),
  // 'Under law, what a rule sets up': of the mechanisms named, those whose legal basis is told too.
  'mechanism-kinds': fromPresence({
    from: 'mechanism-names',
    bases: { law: 'practice', practice: 'practice' },
    onlyWith: { law: 'mechanism-legal-basis' },
    usable: anyValue,
    present: mechanismKinds,
    list: 'mechanism-kind',
  }),
  // 'Under law, subjects that an agreement covers'; what was done under it does not follow.
  'cross-border-strategies': fromPresence({
    from: 'bilateral-agreements',
    bases: { law: 'law' },
    usable: anyValue,
    present: agreementSubjects,
    list: 'agreement-subject',
  }),
};

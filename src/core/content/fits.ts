/**
 * Does a value fit the question it answers? Its kind, the codes of its list, codes that stand alone, the rows and
 * columns of a table, the terms of an offence. Used by the loader, by imports and wherever answers are taken in.
 */
import { problem, type Problem } from '../basics/problem.ts';
import type { Agreement } from './agreement.ts';
import type { Catalog } from './catalog.ts';
import { aloneFits, codesFit, figureFits } from './code-fits.ts';
import type { Measure } from './measure.ts';
import type { NationalTerm, Offence } from './offence.ts';
import type { Question } from './question.ts';
import { tableFits } from './table-fits.ts';
import type { Value } from './value.ts';

/** Every fault of the value as an answer to the question, with paths inside the value; none where it fits. */
export function valueFits(question: Question, value: Value, catalog: Catalog): Problem[] {
  if (value.kind !== question.kind) {
    return [problem(['kind'], 'wrong-kind', { question: question.id, expected: question.kind, given: value.kind })];
  }
  switch (value.kind) {
    case 'one-of':
      return [
        ...codesFit([value.code], question.codes, catalog, () => ['code']),
        ...otherInWords([value.code], value.inWords !== undefined),
      ];
    case 'several-of':
      return [
        ...codesFit(value.codes, question.codes, catalog, (at) => ['codes', at]),
        ...aloneFits(value.codes, question.codes, catalog),
        ...otherInWords(value.codes, value.inWords !== undefined),
      ];
    case 'number':
      return value.figures.flatMap((figure, at) => figureFits(figure, catalog, ['figures', at]));
    case 'table':
      return tableFits(question, value, catalog);
    case 'offence':
      return offenceFits(value.offence, catalog);
    case 'measure':
      return measureFits(value.measure, catalog);
    case 'agreement':
      return agreementFits(value.agreement, catalog);
    case 'date':
      return dateFits(question, 'from' in value.date);
    case 'text':
    case 'yes-no':
    case 'provision':
    case 'file':
      return [];
    default:
      return never(value);
  }
}

/** 'Other' says nothing unless it is said in words what. */
function otherInWords(codes: readonly string[], said: boolean): Problem[] {
  return codes.includes('other') && !said ? [problem(['inWords'], 'other-without-words')] : [];
}

/** A period where a period is asked for, one date elsewhere. */
function dateFits({ id, period }: Question, isPeriod: boolean): Problem[] {
  if ((period ?? false) === isPeriod) return [];
  return [problem(['date'], isPeriod ? 'date-asked' : 'period-asked', { question: id })];
}

type TermList = NationalTerm['list'];

function offenceFits(offence: Offence, catalog: Catalog): Problem[] {
  const terms = (codes: readonly string[] | undefined, list: TermList, at: Problem['path']): Problem[] =>
    (codes ?? []).flatMap((code, i) => termFits(code, list, catalog, [...at, i]));
  return [
    ...terms(offence.acts?.codes, 'act', ['offence', 'acts', 'codes']),
    ...terms(offence.means?.codes, 'means', ['offence', 'means', 'codes']),
    ...terms(offence.purposes?.codes, 'purpose', ['offence', 'purposes', 'codes']),
    ...terms(offence.meansForAdults?.onlyFor, 'purpose', ['offence', 'meansForAdults', 'onlyFor']),
    ...terms(offence.meansForChildren?.onlyFor, 'purpose', ['offence', 'meansForChildren', 'onlyFor']),
  ];
}

/** A code of the list, or `nat:` and the id of a national term of that list. */
function termFits(term: string, list: TermList, catalog: Catalog, at: Problem['path']): Problem[] {
  if (!term.startsWith('nat:')) return codesFit([term], list, catalog, () => at);
  return catalog.terms.get(term.slice('nat:'.length))?.list === list
    ? []
    : [problem(at, 'unknown-term', { term, list })];
}

function measureFits(measure: Measure, catalog: Catalog): Problem[] {
  return [
    ...codesFit([measure.measure], 'measure-kind', catalog, () => ['measure', 'measure']),
    ...(measure.groups.length > 0 ? codesFit(measure.groups, 'group', catalog, (at) => ['measure', 'groups', at]) : []),
    ...(measure.condition === null
      ? []
      : codesFit([measure.condition], 'condition', catalog, () => ['measure', 'condition'])),
  ];
}

/** A party may be a state outside the region, so parties are not looked up among the member states. */
function agreementFits(agreement: Agreement, catalog: Catalog): Problem[] {
  return [
    ...codesFit([agreement.level], 'agreement-level', catalog, () => ['agreement', 'level']),
    ...(agreement.subjects.length > 0
      ? codesFit(agreement.subjects, 'agreement-subject', catalog, (at) => ['agreement', 'subjects', at])
      : []),
  ];
}

function never(value: never): never {
  throw new Error(`not a value: ${JSON.stringify(value)}`);
}

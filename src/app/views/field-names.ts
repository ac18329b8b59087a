/** The fields of a value in words, for saying which of them are told from memory. */
import type { Language } from '../../core/basics/language.ts';
import { say, type PlainKey } from '../../words/messages.ts';

const NAMES: Readonly<Record<string, PlainKey>> = {
  'period.from': 'pages_field_period_from',
  'period.to': 'pages_field_period_to',
  'measure.forWhom': 'pages_field_for_whom',
  'measure.condition': 'pages_field_condition',
  'measure.legalBasis': 'pages_field_legal_basis',
  'measure.body': 'pages_field_body',
  'measure.statement': 'pages_field_statement',
  'agreement.parties': 'pages_field_parties',
  'agreement.subjects': 'pages_field_subjects',
  'agreement.signed': 'pages_field_signed',
  'agreement.inForce': 'pages_field_in_force',
  'offence.law': 'pages_field_law',
  'offence.article': 'pages_field_article',
  'offence.note': 'pages_field_note',
  'offence.meansForAdults.onlyFor': 'pages_field_only_for',
  'offence.meansForChildren.onlyFor': 'pages_field_only_for',
};

/** A field without a name of its own keeps its path, so that no reservation is ever lost. */
export function fieldName(path: string, language: Language): string {
  const key = NAMES[path];
  return key === undefined ? path : say(key, language);
}

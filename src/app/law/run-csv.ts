/** Laws run on facts as CSV: a row for each element of each offence, and one for a state of which none is encoded. */
import type { Language } from '../../core/basics/language.ts';
import type { Facts } from '../../core/compare/law/facts.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import { sayReason } from '../../words/law-reason-words.ts';
import { stateName } from '../../words/names.ts';
import { offenceName } from '../../words/offence-words.ts';
import { addresses, csvText } from '../answer-csv.ts';
import { addressOfFacts } from './facts-given.ts';
import { provisionOf } from './law-json.ts';
import type { LawRun, OffenceRun } from './run-law.ts';

const COLUMNS = [
  'state',
  'state_name',
  'answer',
  'rests_on_memory',
  'list_known_whole',
  'speaker',
  'offence',
  'offence_name',
  'offence_answer',
  'element',
  'element_answer',
  'reason',
  'why',
  'provision',
  'confidence',
  'statement',
  'sources',
  'act',
  'means',
  'purpose',
  'age',
  'consent',
  'movement',
  'on',
  'record',
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** The runs in the order given: states by name, or the stops of a route. */
export function runCsv(runs: readonly LawRun[], facts: Facts, catalog: Catalog, language: Language): string {
  const told = addressOfFacts(facts);
  const rows = runs.flatMap((run): readonly Row[] => {
    const { law, finding, offences } = run;
    const state = {
      state: law.state,
      state_name: stateName(law.state, catalog, language),
      answer: offences.length === 0 ? 'nothing-on-record' : finding.answer,
      rests_on_memory: finding.restsOnRecalled ? 'yes' : 'no',
      list_known_whole: law.listKnownWhole ? 'yes' : 'no',
      speaker: law.speaker ?? '',
      ...told,
      on: law.on,
      record: String(law.sequence),
    };
    if (offences.length === 0) return [{ ...NO_OFFENCE, ...state }];
    return offences.flatMap((offence) =>
      elementCells(offence, facts, catalog, language).map((cells) => ({ ...cells, ...state })),
    );
  });
  return csvText(COLUMNS, rows);
}

const NO_OFFENCE = {
  offence: '',
  offence_name: '',
  offence_answer: '',
  element: '',
  element_answer: '',
  reason: '',
  why: '',
  provision: '',
  confidence: '',
  statement: '',
  sources: '',
};

function elementCells(
  { encoded, finding, reasons }: OffenceRun,
  facts: Facts,
  catalog: Catalog,
  language: Language,
): readonly (typeof NO_OFFENCE)[] {
  return reasons.map((reason) => ({
    offence: encoded.id,
    offence_name: offenceName(encoded.offence),
    offence_answer: finding.answer,
    element: reason.element,
    element_answer: reason.answer,
    reason: reason.reason,
    why: sayReason(reason, { encoded, finding, facts }, catalog, language),
    provision: provisionOf(reason, encoded) ?? '',
    confidence: reason.confidence ?? '',
    statement: encoded.statement?.id ?? '',
    sources: addresses(encoded.statement?.sources ?? [], catalog),
  }));
}

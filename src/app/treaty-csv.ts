/** How each state is bound by the Palermo Protocol, as a table to take away: one row for each state and speaker. */
import type { Speaker } from '../core/basics/ids.ts';
import type { Language } from '../core/basics/language.ts';
import { boundRange } from '../core/basics/period.ts';
import { AFTER_ALL, BEFORE_ALL, type PlainDate } from '../core/basics/plain-date.ts';
import type { Cube, CubeAnswer } from '../core/compare/cube.ts';
import type { Catalog } from '../core/content/catalog.ts';
import type { Statement } from '../core/record/statement.ts';
import { confidenceName, speakerName } from '../words/names.ts';
import { inSubregionOrder } from '../words/order.ts';
import { addresses, boundText, csvText } from './answer-csv.ts';
import { PALERMO, partyOf, type Party } from './treaty-parties.ts';

const COLUMNS = [
  'state',
  'state_name',
  'speaker',
  'speaker_name',
  'signed',
  'signed_confidence',
  'bound_by',
  'bound_confidence',
  'deposited',
  'deposited_confidence',
  'in_force_earliest',
  'in_force_latest',
  'in_force_on_day',
  'sources',
  'statements',
  'on',
  'record',
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/**
 * The table as a text. A state of which nobody says anything has a row without a speaker. Dates are written as the import
 * reads them; `in_force_*` is worked out (art. 17(2)). `undefined` for an instrument to which Farol follows no state's
 * standing.
 */
export function findTreatyCsv(
  cube: Cube,
  catalog: Catalog,
  instrument: string,
  language: Language,
): string | undefined {
  if (instrument !== PALERMO) return undefined;
  const rows = inSubregionOrder(catalog.states.values(), language).flatMap(({ code, names }) => {
    const party = partyOf(cube, code);
    const said = [...party.signed, ...party.bound, ...party.deposited];
    const speakers = [...new Set(said.map(({ speaker }) => speaker))];
    const state = { state: code, state_name: names[language], on: cube.on, record: String(cube.sequence) };
    if (speakers.length === 0) return [{ ...NOTHING, ...state }];
    return speakers.map((speaker) => ({ ...state, ...saidBy(party, speaker, catalog, language) }));
  });
  return csvText(COLUMNS, rows);
}

type Said = Omit<Row, 'state' | 'state_name' | 'on' | 'record'>;

const NOTHING: Said = {
  speaker: '',
  speaker_name: '',
  signed: '',
  signed_confidence: '',
  bound_by: '',
  bound_confidence: '',
  deposited: '',
  deposited_confidence: '',
  in_force_earliest: '',
  in_force_latest: '',
  in_force_on_day: '',
  sources: '',
  statements: '',
};

function saidBy(party: Party, speaker: Speaker, catalog: Catalog, language: Language): Said {
  const by = (answers: readonly CubeAnswer[]) => answers.find((answer) => answer.speaker === speaker);
  const [signed, bound, deposited] = [by(party.signed), by(party.bound), by(party.deposited)];
  const statements = [signed, bound, deposited].flatMap((answer) => statementIn(answer) ?? []);
  const inForce = party.inForce.find((each) => each.speaker === speaker);
  const range = inForce && boundRange(inForce.from, 'from');
  return {
    speaker,
    speaker_name: speakerName(speaker, catalog, language),
    signed: valueText(signed),
    signed_confidence: confidenceText(signed, language),
    bound_by: valueText(bound),
    bound_confidence: confidenceText(bound, language),
    deposited: valueText(deposited),
    deposited_confidence: confidenceText(deposited, language),
    in_force_earliest: range ? dayText(range.first) : '',
    in_force_latest: range ? dayText(range.last) : '',
    in_force_on_day: inForce?.onDay ?? '',
    sources: addresses(
      statements.flatMap(({ sources }) => sources),
      catalog,
    ),
    statements: statements.map(({ id }) => id).join(' '),
  };
}

function dayText(day: PlainDate): string {
  return day === BEFORE_ALL || day === AFTER_ALL ? '' : day;
}

function statementIn(answer: CubeAnswer | undefined): Statement | undefined {
  const holding = answer?.holding;
  return holding?.kind === 'value' || holding?.kind === 'silence' ? holding.statement : undefined;
}

/** A date as it is told, the code of the act, or the silence by its own word. */
function valueText(answer: CubeAnswer | undefined): string {
  if (!answer) return '';
  const { holding } = answer;
  if (holding.kind === 'silence') return holding.silence;
  if (holding.kind !== 'value') return holding.kind;
  const { value } = holding;
  if (value.kind === 'one-of') return value.code;
  return value.kind === 'date' && !('from' in value.date) ? boundText(value.date) : '';
}

function confidenceText(answer: CubeAnswer | undefined, language: Language): string {
  const statement = statementIn(answer);
  return statement ? confidenceName(statement.confidence, language) : '';
}

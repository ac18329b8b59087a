/**
 * The laws of states as open data: one row for each entry and each rule of every definition that holds, or may hold, on
 * the day, by every speaker; and one row a state. Names of columns stay in English, so that programs can rely on them.
 */
import type { StateCode } from '../core/basics/ids.ts';
import type { Language } from '../core/basics/language.ts';
import type { Cube } from '../core/compare/cube.ts';
import { OFFENCES_QUESTION } from '../core/compare/law/encoded-offence.ts';
import { withMovementOfActs } from '../core/compare/law/movement-of-acts.ts';
import { termsOf, type TermKind } from '../core/compare/law/terms.ts';
import type { Catalog } from '../core/content/catalog.ts';
import type { Offence, Term } from '../core/content/offence.ts';
import { codeLabel } from '../words/names.ts';
import { offenceName, sayMovement, sayTerm } from '../words/offence-words.ts';
import { addresses, boundText, csvText } from './answer-csv.ts';
import { lawsView } from './views/laws/laws-view.ts';
import { definitionsOn, type DefinitionOn } from './views/laws/state-law-view.ts';

const COLUMNS = [
  'state',
  'speaker',
  'part',
  'law',
  'from',
  'to',
  'in_force',
  'element',
  'value',
  'words',
  'shared_codes',
  'list',
  'provision',
  'confidence',
  'statement',
  'sources',
  'on',
  'record',
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Every element of a state's definitions on the cube's day; an element that was not read is a row with no value. */
export function stateLawCsv(cube: Cube, catalog: Catalog, state: StateCode, language: Language): string {
  const answers = cube.answers(state, OFFENCES_QUESTION, 'law');
  const speakers = [...new Set(answers.map(({ speaker }) => speaker))];
  const rows = speakers
    .flatMap((speaker) => definitionsOn(answers, speaker))
    .flatMap((definition) => rowsOf(definition, cube, catalog, language));
  return csvText(COLUMNS, rows);
}

type ElementCells = Pick<Row, 'element' | 'value' | 'words' | 'shared_codes' | 'list' | 'provision' | 'confidence'>;

function rowsOf(
  { statement, definition, kind }: DefinitionOn,
  cube: Cube,
  catalog: Catalog,
  language: Language,
): readonly Row[] {
  const moved = withMovementOfActs(definition, termsOf(catalog));
  return cellsOf(moved ?? definition, moved !== null, catalog, language).map((cells) => ({
    state: statement.state,
    speaker: statement.speaker,
    part: statement.part ?? '',
    law: offenceName(definition),
    from: statement.period ? boundText(statement.period.from) : '',
    to: statement.period ? boundText(statement.period.to) : '',
    in_force: kind === 'offence' ? 'yes' : kind === 'perhaps' ? 'not-established' : 'definition-only',
    ...cells,
    statement: statement.id,
    sources: addresses(statement.sources, catalog),
    on: cube.on,
    record: String(cube.sequence),
  }));
}

function cellsOf(offence: Offence, fromActs: boolean, catalog: Catalog, language: Language): readonly ElementCells[] {
  const { acts, means, meansForAdults, meansForChildren, purposes, consent, childAge, movement, penalties } = offence;
  const label = (list: string) => (code: string) => codeLabel(list, code, catalog, language);
  const roleWords = label('means-role');
  return [
    ...listCells('act', acts, '', catalog, language),
    ...listCells('means', means, '', catalog, language),
    cell('means-for-adults', meansForAdults, meansForAdults?.role, roleWords),
    cell('means-for-children', meansForChildren, meansForChildren?.role, roleWords),
    ...listCells('purpose', purposes, purposes?.list ?? '', catalog, language),
    cell('consent', consent, consent?.rule, label('consent-rule')),
    cell('child-age', childAge, childAge && String(childAge.age), (age) => age),
    cell(fromActs ? 'movement-read-off-the-acts' : 'movement', movement, movement?.need, (need) =>
      sayMovement(need, language),
    ),
    cell('penalties', penalties, penalties?.text.text, (text) => text),
    cell('scope', { confidence: 'sourced' }, offence.scope, (scope) => scope),
  ];
}

type Told = { readonly confidence: string; readonly provision?: string | undefined } | null;

/** An element that was not read has no value and no confidence. */
function cell<V extends string>(
  element: string,
  told: Told,
  value: V | null | undefined,
  wordsOf: (value: V) => string,
): ElementCells {
  return {
    element,
    value: value ?? '',
    words: value ? wordsOf(value) : '',
    shared_codes: '',
    list: '',
    provision: told?.provision ?? '',
    confidence: told?.confidence ?? '',
  };
}

function listCells(
  kind: TermKind,
  told: (Told & { readonly codes: readonly Term[] }) | null,
  list: string,
  catalog: Catalog,
  language: Language,
): readonly ElementCells[] {
  if (!told || told.codes.length === 0) return [{ ...cell(kind, told, null, String), list }];
  return told.codes.map((term) => ({
    ...cell(kind, told, term, () => sayTerm(kind, term, catalog, language)),
    shared_codes: sharedCodes(term, catalog),
    list,
  }));
}

/** How a national term answers to shared codes: 'harbour=narrower'. */
function sharedCodes(term: Term, catalog: Catalog): string {
  if (!term.startsWith('nat:')) return `${term}=exact`;
  const lines = catalog.terms.get(term.slice('nat:'.length))?.to ?? [];
  return lines.map(({ code, match }) => `${code}=${match}`).join(' ');
}

/** What is on record of each state, one row a definition; a state without one has a row that says so. */
export function lawsCsv(cube: Cube, catalog: Catalog, language: Language): string {
  const { groups, elements } = lawsView(cube, catalog, language);
  const shared = { of: String(elements), on: cube.on, record: String(cube.sequence) };
  const rows = groups.flatMap(({ name: subregion, states }) =>
    states.flatMap(({ code, name, laws }) => {
      const own = { state: code, state_name: name, subregion };
      if (laws.length === 0)
        return [{ ...own, kind: 'nothing', law: '', since: '', read: '', from_memory: '', ...shared }];
      return laws.map((law) => ({
        ...own,
        kind: law.kind,
        law: law.name.text,
        since: law.since ?? '',
        read: String(law.read),
        from_memory: String(law.recalled),
        ...shared,
      }));
    }),
  );
  const columns = [
    'state',
    'state_name',
    'subregion',
    'kind',
    'law',
    'since',
    'read',
    'from_memory',
    'of',
    'on',
    'record',
  ];
  return csvText(columns, rows);
}

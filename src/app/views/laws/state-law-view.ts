/** A state's law against trafficking: its definitions on the day, their history, what reforms changed, the Protocol's minimum. */
import type { Speaker, StateCode } from '../../../core/basics/ids.ts';
import type { Language } from '../../../core/basics/language.ts';
import { dayOf, type PlainDate } from '../../../core/basics/plain-date.ts';
import type { Cube, CubeAnswer } from '../../../core/compare/cube.ts';
import {
  definitionOf,
  lawHeld,
  listKnownWhole,
  OFFENCES_QUESTION,
  type EncodedOffence,
} from '../../../core/compare/law/encoded-offence.ts';
import { contestedOn, partHistories } from '../../../core/compare/law/part-history.ts';
import { termsOf } from '../../../core/compare/law/terms.ts';
import { getFrom, type Catalog } from '../../../core/content/catalog.ts';
import type { Offence } from '../../../core/content/offence.ts';
import type { Statement } from '../../../core/record/statement.ts';
import type { DefinitionKind, DefinitionView } from '../../../pages/laws/definition-view.ts';
import type { ContestedView, StateLawView } from '../../../pages/laws/state-law-view.ts';
import { sayDate } from '../../../words/dates.ts';
import { codeLabel } from '../../../words/names.ts';
import { m, say, type PlainKey } from '../../../words/messages.ts';
import { offenceName } from '../../../words/offence-words.ts';
import { citationsOf, periodWords, saidLaw, speakerView } from '../fact-view.ts';
import { mainReferenceOf, sourceList, telling, type Telling } from '../telling.ts';
import { definitionView } from './definition-view.ts';
import { letteredVersions, lawHistoryView, yearsShown } from './law-history-view.ts';
import { stateMinimumView } from './state-minimum-view.ts';
import { otherSpeakers } from './other-speakers.ts';
import { reformViews } from './reform-views.ts';

/** `statements`: all that the record holds about this state, as far as the cube's viewer may see it; `today` ends the history. */
export function stateLawView(
  cube: Cube,
  catalog: Catalog,
  code: StateCode,
  statements: readonly Statement[],
  { today, language }: { readonly today: PlainDate; readonly language: Language },
): StateLawView {
  const told = { ...telling(cube, catalog, language), mainReference: mainReferenceOf(statements) };
  const offencesTold = statements.filter(({ question }) => question === OFFENCES_QUESTION);
  const histories = partHistories(offencesTold, yearsShown(offencesTold, cube.on, today));
  const held = lawHeld(cube, code, termsOf(catalog));
  const answers = cube.answers(code, OFFENCES_QUESTION, 'law');
  const speaker = held?.speaker ?? answers[0]?.speaker ?? histories[0]?.speaker ?? null;
  const own = histories.filter((history) => history.speaker === speaker);
  const versions = letteredVersions(told, own);
  const on = definitionsOn(answers, speaker);
  return {
    code,
    name: getFrom(catalog.states, code, 'state').names[language],
    finding: finding(held?.offences ?? [], on, cube.on, catalog, language),
    speaker: speaker === null || versions.size === 0 ? null : speakerView({ ...told, mainReference: null }, speaker),
    wholeness:
      held && say(listKnownWhole(cube, code, held.speaker) ? 'law_list_whole' : 'law_list_not_known_whole', language),
    definitions: on.map(({ statement, kind }) => definitionView(told, statement, kind)).sort(offencesFirst),
    contested: answers
      .filter((answer) => answer.speaker === speaker)
      .flatMap(({ holding }) => contestedOn(offencesTold, holding, cube.on))
      .map((statement) => contestedView(told, statement)),
    histories: own.flatMap((history) => lawHistoryView(told, history, versions) ?? []),
    reforms: speaker === null ? [] : reformViews(told, { state: code, speaker, histories, statements: offencesTold }),
    minimum: stateMinimumView(told, held?.offences ?? []),
    others: held ? otherSpeakers(told, code, held) : [],
    sources: sourceList(told),
  };
}

/** A definition that holds, or may hold, on the day. */
export interface DefinitionOn {
  readonly statement: Statement;
  readonly definition: Offence;
  readonly kind: DefinitionKind;
}

/** The definitions that a speaker tells of a state on the cube's day, those for policy among them. */
export function definitionsOn(answers: readonly CubeAnswer[], speaker: Speaker | null): readonly DefinitionOn[] {
  return answers
    .filter((answer) => answer.speaker === speaker)
    .flatMap(({ holding }): readonly DefinitionOn[] => {
      if (holding.kind === 'value') return definitionIn(holding.statement, 'offence');
      if (holding.kind !== 'date-not-established') return [];
      return holding.candidates.flatMap((each) => (each ? definitionIn(each, 'perhaps') : []));
    });
}

function definitionIn(statement: Statement, kind: DefinitionKind): readonly DefinitionOn[] {
  const definition = definitionOf(statement);
  return definition ? [{ statement, definition, kind: definition.isDefinitionOnly ? 'definition' : kind }] : [];
}

function offencesFirst(a: DefinitionView, b: DefinitionView): number {
  return Number(a.kind === 'definition') - Number(b.kind === 'definition');
}

function contestedView(told: Telling, statement: Statement): ContestedView {
  const definition = definitionOf(statement);
  return {
    statement: statement.id,
    name: saidLaw(definition ? offenceName(definition) : statement.id, statement.speaker, told.language),
    period: periodWords(statement, told),
    recordedOn: sayDate(dayOf(statement.recordedAt), told.language),
    citations: citationsOf(told, [statement]),
  };
}

const MEANS_FINDING: Readonly<Record<'element' | 'aggravating' | 'none', PlainKey>> = {
  element: 'law_state_finding_element',
  aggravating: 'law_state_finding_aggravating',
  none: 'law_state_finding_none',
};

/** How many offences; of one alone also what it makes of means against an adult, and of consent. */
function finding(
  offences: readonly EncodedOffence[],
  on: readonly DefinitionOn[],
  day: PlainDate,
  catalog: Catalog,
  language: Language,
): readonly string[] {
  const locale = { locale: language };
  const [first] = offences;
  if (!first) {
    if (on.length > 0) return [say('law_state_finding_definition_only', language)];
    return [m.law_state_finding_nothing({ day: sayDate(day, language) }, locale)];
  }
  const count = m.law_state_finding_count({ n: offences.length }, locale);
  if (offences.length > 1) return [count];
  const { meansForAdults, consent } = first.offence;
  return [
    count,
    meansForAdults === null
      ? say('law_state_finding_means_unread', language)
      : say(MEANS_FINDING[meansForAdults.role], language),
    consent === null
      ? say('law_state_finding_consent_unread', language)
      : `${codeLabel('consent-rule', consent.rule, catalog, language)}.`,
  ];
}

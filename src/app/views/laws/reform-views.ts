/** What a state's reforms changed: the texts side by side, and the patterns on which the law's answer changed. */
import type { Speaker, StateCode } from '../../../core/basics/ids.ts';
import { addDays } from '../../../core/basics/plain-date.ts';
import { definitionOf } from '../../../core/compare/law/encoded-offence.ts';
import type { PartHistory } from '../../../core/compare/law/part-history.ts';
import { reformsOf, type Reform, type VersionPair } from '../../../core/compare/law/reforms.ts';
import { termsOf } from '../../../core/compare/law/terms.ts';
import type { Offence } from '../../../core/content/offence.ts';
import type { Statement } from '../../../core/record/statement.ts';
import type { BesideView } from '../../../pages/laws/beside-view.ts';
import type { ReformView } from '../../../pages/laws/state-law-view.ts';
import { sayDate } from '../../../words/dates.ts';
import { m, say } from '../../../words/messages.ts';
import { capital, periodWords } from '../fact-view.ts';
import type { Telling } from '../telling.ts';
import { besideView } from './beside-view.ts';
import { definitionView } from './definition-view.ts';
import { partingsView, reformPair } from './partings-view.ts';

export interface Told {
  readonly state: StateCode;
  readonly speaker: Speaker;
  readonly histories: readonly PartHistory[];
  readonly statements: readonly Statement[];
}

/** The newest reform first. */
export function reformViews(telling: Telling, told: Told): readonly ReformView[] {
  const { cube, catalog } = telling;
  const of = { state: told.state, speaker: told.speaker, viewer: cube.viewer, sequence: cube.sequence };
  const reforms = reformsOf(told.histories, told.statements, of, termsOf(catalog));
  return reforms.map((reform, at) => reformView(telling, reform, `reform-${at + 1}`)).reverse();
}

function reformView(telling: Telling, reform: Reform, id: string): ReformView {
  const { catalog, language } = telling;
  const { days, before, after } = reform;
  const isLaw = before.length + after.length > 0;
  const named = {
    before: { offences: before, name: say('law_state_before', language) },
    after: { offences: after, name: say('law_state_after', language) },
  };
  return {
    id,
    title: titleOf(reform, telling),
    days,
    pairs: reform.pairs.map((pair) => pairView(telling, pair)),
    partings: isLaw ? partingsView(named.before, named.after, reformPair(language), catalog, language) : null,
  };
}

/** By the day where the new text followed the old one at once, else by the time in which it changed. */
function titleOf({ days }: Reform, { language }: Telling): string {
  const locale = { locale: language };
  if (days === null) return say('law_state_reform_by', language);
  const after = sayDate(days.after, language);
  if (addDays(days.before, 1) === days.after) return m.law_state_reform_on({ day: after }, locale);
  return m.law_state_reform_between({ before: sayDate(days.before, language), after }, locale);
}

function pairView(telling: Telling, { older, newer }: VersionPair): BesideView {
  const old = getDefinition(older);
  const title = (statement: Statement) => capital(periodWords(statement, telling));
  return besideView(
    { title: title(older), definitions: [definitionView(telling, older, 'offence')] },
    {
      title: title(newer),
      definitions: [definitionView(telling, newer, 'offence', { others: [old], mark: 'new', tookPlaceOf: old })],
    },
  );
}

function getDefinition(statement: Statement): Offence {
  const definition = definitionOf(statement);
  if (!definition) throw new Error(`no definition in ${statement.id}`);
  return definition;
}

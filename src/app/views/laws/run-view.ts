/** A state's law run on facts, in words: what decides and why, element by element, offence by offence. */
import { speakerKind } from '../../../core/basics/ids.ts';
import type { ElementReason } from '../../../core/compare/law/explain.ts';
import type { Facts } from '../../../core/compare/law/facts.ts';
import type { CitationView } from '../../../pages/components/fact-view.ts';
import { RUN_SIGN, type ElementRunView, type OffenceRunView, type RunView } from '../../../pages/laws/run-view.ts';
import { sayReason, saySettling } from '../../../words/law-reason-words.ts';
import { elementName } from '../../../words/law-words.ts';
import { sayClauses } from '../../../words/lists.ts';
import { m, say } from '../../../words/messages.ts';
import { fourAnswerName, speakerName, stateName } from '../../../words/names.ts';
import { offenceName } from '../../../words/offence-words.ts';
import { groundOf } from '../../../words/signs.ts';
import { provisionOf } from '../../law/law-json.ts';
import type { LawRun, OffenceRun } from '../../law/run-law.ts';
import { citationsOf, saidLaw } from '../fact-view.ts';
import type { Telling } from '../telling.ts';

export function runView(run: LawRun, facts: Facts, telling: Telling): RunView {
  const { law, finding } = run;
  const { catalog, language } = telling;
  const deciding = run.offences.filter(({ encoded }) => finding.decidedBy.includes(encoded.id));
  const wantsDate = finding.answer === 'not-established' && deciding.length > 0 && deciding.every(wantsDateAlone);
  const answer = run.offences.length === 0 ? 'nothing' : finding.answer;
  const sign = wantsDate ? 'date' : RUN_SIGN[answer];
  const nearest = nearestOf(deciding);
  return {
    code: law.state,
    name: stateName(law.state, catalog, language),
    answer,
    wantsDate,
    recalled: finding.restsOnRecalled,
    sign,
    ground: finding.restsOnRecalled && groundOf(sign) === 'lit' ? 'mem' : groundOf(sign),
    decides: nearest ? decidesWords(nearest, facts, telling) : say('law_try_none_encoded', language),
    settling: nearest ? saySettling(nearest.finding.answer, nearest.reasons, language) : '',
    provisions: deciding.map((one) => nameOf(one, telling)),
    citations: citationsIn(deciding, telling),
    offences: run.offences.map((one) => offenceRunView(one, facts, telling)),
    notes: notesOf(run, telling),
  };
}

function nameOf({ encoded }: OffenceRun, { language }: Telling): RunView['provisions'][number] {
  return saidLaw(offenceName(encoded.offence), encoded.statement?.speaker, language);
}

function citationsIn(runs: readonly OffenceRun[], telling: Telling): readonly CitationView[] {
  return citationsOf(
    telling,
    runs.flatMap(({ encoded }) => encoded.statement ?? []),
  );
}

function wantsDateAlone({ finding }: OffenceRun): boolean {
  return finding.deciding.length === 1 && finding.deciding[0] === 'in-force';
}

/** Of the offences that give the answer, the one in which the fewest elements do; the first of equals. */
function nearestOf(deciding: readonly OffenceRun[]): OffenceRun | undefined {
  return deciding.toSorted((a, b) => a.finding.deciding.length - b.finding.deciding.length)[0];
}

/** For yes, what the law makes of means, and of consent or the purpose; else the elements that decide. */
function decidesWords(run: OffenceRun, facts: Facts, { catalog, language }: Telling): string {
  const { encoded, finding, reasons } = run;
  const words = (reason: ElementReason) => sayReason(reason, { encoded, finding, facts }, catalog, language);
  const isYes = finding.answer === 'yes';
  const telling: readonly string[] = facts.consent === 'given' ? ['means', 'consent'] : ['means', 'purpose'];
  const chosen = reasons.filter(({ element }) =>
    isYes ? telling.includes(element) : finding.deciding.includes(element),
  );
  const covers = wantsDateAlone(run) ? [say('law_try_text_covers', language)] : [];
  // Elements of which nothing was read say the same: once is enough.
  return sayClauses([...new Set([...chosen.map(words), ...covers])], language);
}

function notesOf({ law }: LawRun, { catalog, language }: Telling): readonly string[] {
  if (law.speaker === null) return [];
  const whole = say(law.listKnownWhole ? 'law_list_whole' : 'law_list_not_known_whole', language);
  const speaker = speakerName(law.speaker, catalog, language);
  const own = speakerKind(law.speaker) === 'state';
  return [own ? say('law_try_told_by_state', language) : m.law_try_told_by({ speaker }, { locale: language }), whole];
}

function offenceRunView(run: OffenceRun, facts: Facts, telling: Telling): OffenceRunView {
  const { language } = telling;
  const { finding, reasons } = run;
  return {
    name: nameOf(run, telling),
    answer: fourAnswerName(finding.answer, language),
    sign: RUN_SIGN[finding.answer],
    elements: reasons.map((reason) => elementRunView(reason, run, facts, telling)),
    settling: saySettling(finding.answer, reasons, language),
    citations: citationsIn([run], telling),
  };
}

function elementRunView(
  reason: ElementReason,
  { encoded, finding }: OffenceRun,
  facts: Facts,
  { catalog, language }: Telling,
): ElementRunView {
  const provision = provisionOf(reason, encoded);
  const own = provision === null || provision === offenceName(encoded.offence);
  const readOff = reason.element === 'movement' && encoded.movementFromActs === true;
  const recalled = reason.confidence === 'recalled';
  return {
    name: elementName(reason.element, language),
    answer: fourAnswerName(reason.answer, language),
    sign: reason.element === 'in-force' && reason.answer !== 'yes' ? 'date' : RUN_SIGN[reason.answer],
    why: sayReason(reason, { encoded, finding, facts }, catalog, language),
    rests: [
      ...(own ? [] : [provision]),
      ...(recalled ? [say('law_from_memory', language)] : []),
      ...(readOff ? [say('law_read_off_acts', language)] : []),
    ],
    recalled,
  };
}

/** The profile of a state, over the topics of the questionnaire. */
import { speakerKind, type StateCode } from '../../core/basics/ids.ts';
import type { Cube } from '../../core/compare/cube.ts';
import { derivedAnswers } from '../../core/compare/derive/derived-answers.ts';
import { OFFENCES_QUESTION } from '../../core/compare/law/encoded-offence.ts';
import { getFrom, type Catalog } from '../../core/content/catalog.ts';
import { basesOf, type Question } from '../../core/content/question.ts';
import type { Questionnaire } from '../../core/content/questionnaire.ts';
import type { State } from '../../core/content/state.ts';
import type { Language } from '../../core/basics/language.ts';
import type { Statement } from '../../core/record/statement.ts';
import type { KnownView, StateSectionView, StateTopicView, StateView } from '../../pages/states/state-view.ts';
import { sayPeriod } from '../../words/dates.ts';
import { sayDerived } from '../../words/holding-words.ts';
import { m } from '../../words/messages.ts';
import { codeLabel, speakerName } from '../../words/names.ts';
import { sayNumber } from '../../words/numbers.ts';
import { factsIn } from '../../pages/states/known.ts';
import { findAnswers } from './answers-view.ts';
import { lower, since } from './fact-view.ts';
import { historyView } from './history-view.ts';
import { knownOf } from './known-of-state.ts';
import { meetingParts } from './meeting-parts.ts';
import { findQuestionnaireShown } from './questionnaire-shown.ts';
import { mainReferenceOf, sourceList, telling, type Telling } from './telling.ts';
import { treatiesOf } from './treaties-view.ts';

/** The question whose history a profile draws. */
const CONSENT = 'consent-adult';

/**
 * `statements`: all that the record holds about this state, of whatever period, as far as the cube's viewer may see it
 * and up to the cube's sequence; earlier values and the history are told from them.
 */
export function stateView(
  cube: Cube,
  catalog: Catalog,
  code: StateCode,
  statements: readonly Statement[],
  language: Language,
): StateView {
  const state = getFrom(catalog.states, code, 'state');
  const told = { ...telling(cube, catalog, language, statements), mainReference: mainReferenceOf(statements) };
  const questionnaire = findQuestionnaireShown(catalog);
  const offences = statements.filter((statement) => statement.question === OFFENCES_QUESTION);
  const topics = questionnaire ? topicsOf(told, code, questionnaire) : [];
  const known = knownView(cube, code, questionnaire?.questions ?? [], topics);
  return {
    code,
    name: state.names[language],
    reference: told.mainReference && speakerName(told.mainReference, catalog, language),
    subregion: codeLabel('sub-region', state.subregion, catalog, language),
    finding: finding(told, code, known),
    membership: membershipWords(state, language),
    federal: { is: state.federal, recalled: state.recalledFields.includes('federal') },
    treaties: treatiesOf(told, code),
    meetings: meetingParts(told, code),
    consentHistory: historyView(told, code, CONSENT, offences),
    topics,
    known,
    sources: sourceList(told),
  };
}

function topicsOf(told: Telling, code: StateCode, questionnaire: Questionnaire): readonly StateTopicView[] {
  const { language } = told;
  return questionnaire.topics.map(({ topic, id, title }) => {
    const questions = questionnaire.questions.filter((question) => question.topic === topic);
    const sections = questionnaire.sections
      .filter((section) => section.topic === topic)
      .map((section) => ({ guiding: section.guiding, title: section.title[language] }));
    const asAWhole = { guiding: String(topic), title: m.pages_topic_as_a_whole({}, { locale: language }) };
    return {
      id,
      number: topic,
      title: title[language],
      sections: [...sections, asAWhole]
        .map((section) => sectionOf(told, code, section, questions))
        .filter((section) => section.answers.length + section.nothingOn.length > 0),
    };
  });
}

function sectionOf(
  told: Telling,
  code: StateCode,
  section: { readonly guiding: string; readonly title: string },
  questions: readonly Question[],
): StateSectionView {
  const asked = questions
    .filter((question) => question.guiding === section.guiding)
    .flatMap((question) => basesOf(question).map((basis) => ({ question, basis })));
  const found = asked.map(({ question, basis }) => ({
    question,
    basis,
    answers: findAnswers(told, code, question, basis),
  }));
  return {
    ...section,
    answers: found.flatMap(({ answers }) => answers ?? []),
    nothingOn: found
      .filter(({ answers }) => answers === undefined)
      .map(({ question, basis }) => ({ id: question.id, words: question.wording[told.language], basis })),
  };
}

/** What of its membership is not plain: a time of suspension or absence, or that it left. */
function membershipWords(state: State, language: Language): readonly string[] {
  const locale = { locale: language };
  return state.membership.flatMap(({ status, period }) => {
    const words = { period: sayPeriod(period, language) };
    switch (status) {
      case 'member':
        return [];
      case 'suspended':
        return [m.pages_suspended(words, locale)];
      case 'not-participating':
        return [m.pages_not_participating(words, locale)];
      case 'contested':
        return [m.pages_contested(words, locale)];
      case 'left':
        return [m.pages_left(words, locale)];
      default:
        return never(status);
    }
  });
}

/** Counted over the topics, as on the first page and in the list of states. */
function knownView(
  cube: Cube,
  code: StateCode,
  questions: readonly Question[],
  topics: readonly StateTopicView[],
): KnownView {
  const known = knownOf(cube, code, questions);
  const facts = topics
    .flatMap(({ sections }) => sections)
    .flatMap(({ answers }) => answers)
    .flatMap(({ others }) => others);
  const unread = facts.filter(({ says }) => says.every(({ ground }) => ground === 'unread'));
  return { ...known, notEstablished: unread.length };
}

/** First what the law says of consent, as the question that most divides the laws; then how much is known. */
function finding(told: Telling, code: StateCode, known: KnownView): readonly string[] {
  const { cube, catalog, language } = told;
  const locale = { locale: language };
  const question = catalog.questions.get(CONSENT);
  const answer = derivedAnswers(cube, catalog, code, CONSENT, 'law').find(({ from }) =>
    from.every(({ speaker }) => speakerKind(speaker) === 'reference'),
  );
  const sentences: string[] = [];
  if (question && answer?.result.kind === 'value') {
    const rule = lower(sayDerived(answer, question, catalog, language).short);
    const [statement] = answer.from;
    const from = statement && answer.from.length === 1 ? since(statement, told, 'long') : null;
    sentences.push(
      from === null
        ? m.pages_state_consent({ rule }, locale)
        : m.pages_state_consent_since({ rule, since: lower(from) }, locale),
    );
  }
  const facts = factsIn(known);
  sentences.push(
    facts === 0
      ? m.pages_state_nothing({}, locale)
      : m.pages_state_facts(
          { n: facts, facts: sayNumber(facts, language), sourced: sayNumber(known.sourced, language) },
          locale,
        ),
    known.own === 0
      ? m.pages_state_no_own({}, locale)
      : m.pages_state_own({ n: known.own, own: sayNumber(known.own, language) }, locale),
  );
  return sentences;
}

function never(value: never): never {
  throw new Error(`not a membership: ${JSON.stringify(value)}`);
}

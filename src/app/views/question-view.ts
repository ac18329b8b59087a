/** A question over all states, from the cube of the day and those of the meetings' first days. */
import type { Language } from '../../core/basics/language.ts';
import { askedStates } from '../../core/compare/asked.ts';
import { isDerived } from '../../core/compare/derive/derived-answers.ts';
import { tallyOwn, tallyReference, type Tally } from '../../core/compare/tally.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import { basesOf, type Question } from '../../core/content/question.ts';
import type { Questionnaire } from '../../core/content/questionnaire.ts';
import type { QuestionView, StateAnswersView } from '../../pages/question/question-view.ts';
import { m } from '../../words/messages.ts';
import { codeLabel } from '../../words/names.ts';
import { bySubregion } from '../../words/order.ts';
import { findAnswers } from './answers-view.ts';
import type { QuestionAsked } from './question-asked.ts';
import { figuresView } from './figures-view.ts';
import { countsView, groupsOfCodes, mapStates, stripView, type CodeGroup } from './question-counts.ts';
import { sourceList, telling } from './telling.ts';

export function questionView(asked: QuestionAsked): QuestionView {
  const { cube, catalog, question, basis, language } = asked;
  const states = [...catalog.states.keys()];
  const questionnaire = questionnaireWith(catalog, question);
  const own = tallyOwn(cube, catalog, askedOf(asked, questionnaire), question, basis);
  const reference = tallyReference(cube, catalog, states, question, basis);
  const everyOwn = tallyOwn(cube, catalog, states, question, basis);
  const groups = groupsOfCodes(asked, [own, reference]);
  const told = telling(cube, catalog, language);
  const answers = bySubregion(catalog.states.values(), language).map(({ subregion, states: members }) => ({
    name: codeLabel('sub-region', subregion, catalog, language),
    states: members.flatMap((state): StateAnswersView[] => {
      const found = findAnswers(told, state.code, question, basis);
      return found ? [{ code: state.code, name: state.names[language], answers: found }] : [];
    }),
  }));
  const all = answers.flatMap((group) => group.states);
  const heard = new Set(all.map(({ code }) => code));
  return {
    id: question.id,
    basis,
    words: question.wording[language],
    help: question.help[language],
    wording: question.wording,
    topic: topicOf(questionnaire, question, language),
    section: sectionOf(questionnaire, question, language),
    restsOn: question.restsOn.map((id) => provisionWords(catalog, id, language)),
    otherBasis: otherBasis(asked),
    finding: finding(own, reference, groups, language),
    derived: isDerived(question.id, basis),
    own: countsView(own, groups, 'own', cube.viewer, language),
    reference: countsView(reference, groups, 'reference', cube.viewer, language),
    figures: figuresView(asked, states),
    map: mapStates(asked, everyOwn, reference, groups),
    mapKey: groups.map(({ letter, words }) => ({ letter, words })),
    disagreements: all.filter((state) => state.answers.disagree),
    changed: changedView(asked, groups, states),
    groups: answers.filter((group) => group.states.length > 0),
    nobody: bySubregion(catalog.states.values(), language)
      .flatMap((group) => group.states)
      .filter(({ code }) => !heard.has(code))
      .map(({ code, names }) => ({ code, name: names[language] })),
    sources: sourceList(told),
  };
}

function questionnaireWith(catalog: Catalog, question: Question): Questionnaire | undefined {
  const holding = [...catalog.questionnaires.values()].filter((each) =>
    each.questions.some((other) => other.id === question.id),
  );
  return holding.at(-1);
}

/** Whom the questionnaire's meeting asked; every state where no meeting asked. */
function askedOf({ cube, catalog }: QuestionAsked, questionnaire: Questionnaire | undefined): readonly string[] {
  const meeting = questionnaire?.meeting ? catalog.meetings.get(questionnaire.meeting) : undefined;
  return meeting ? askedStates(catalog, meeting, cube.on).states : [...catalog.states.keys()];
}

function topicOf(questionnaire: Questionnaire | undefined, question: Question, language: Language) {
  const topic = questionnaire?.topics.find((each) => each.topic === question.topic);
  return topic && questionnaire?.meeting ? { id: topic.id, number: topic.topic, title: topic.title[language] } : null;
}

function sectionOf(questionnaire: Questionnaire | undefined, question: Question, language: Language) {
  const section = questionnaire?.sections.find((each) => each.guiding === question.guiding);
  return section ? { guiding: section.guiding, question: section.question[language] } : null;
}

function provisionWords(catalog: Catalog, id: string, language: Language) {
  const provision = catalog.provisions.get(id);
  return { instrument: provision?.instrument ?? null, words: provision?.text[language] ?? id };
}

function otherBasis({ cube, question, basis }: QuestionAsked): QuestionView['otherBasis'] {
  const other = basesOf(question).find((each) => each !== basis);
  return other === undefined ? null : { basis: other, states: cube.statesHeard(question.id, other).length };
}

function finding(own: Tally, reference: Tally, groups: readonly CodeGroup[], language: Language): readonly string[] {
  const locale = { locale: language };
  const told = reference.asked - reference.states.nothing.length;
  const counts = m.topics_question_finding(
    { given: own.states.given.length, asked: own.asked, told, all: reference.asked },
    locale,
  );
  const tally = own.states.given.length > 0 ? own : reference;
  const most = groups
    .map(({ words, codes }) => ({ words, n: statesNaming(tally, codes) }))
    .sort((a, b) => b.n - a.n)[0];
  if (!most || most.n === 0) return [counts];
  return [counts, m.topics_question_most({ words: most.words, n: most.n, m: tally.asked }, locale)];
}

function statesNaming(tally: Tally, codes: readonly string[]): number {
  return new Set(tally.codes.filter(({ code }) => codes.includes(code)).flatMap(({ states }) => states)).size;
}

/** The same count on each meeting's first day and on the day shown, by one record and over the same states. */
function changedView(asked: QuestionAsked, groups: readonly CodeGroup[], states: readonly string[]) {
  const days = [...asked.earlier, { label: asked.today, cube: asked.cube }];
  return days.map(({ label, cube }) => stripView({ ...asked, cube }, label, groups, states));
}

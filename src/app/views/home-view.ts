/** The first page: how much is on record about each state, in all topics and in each. */
import { askedStates } from '../../core/compare/asked.ts';
import type { Cube } from '../../core/compare/cube.ts';
import type { Language } from '../../core/basics/language.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import type { Questionnaire } from '../../core/content/questionnaire.ts';
import type { HomeView } from '../../pages/home/home-view.ts';
import { factsIn, type Known } from '../../pages/states/known.ts';
import { inNameOrder, inSubregionOrder } from '../../words/order.ts';
import { NOTHING_KNOWN } from './known-of-state.ts';
import { findQuestionnaireShown } from './questionnaire-shown.ts';
import { knownByTopic } from './states-view.ts';

export function homeView(cube: Cube, catalog: Catalog, language: Language): HomeView {
  const questionnaire = findQuestionnaireShown(catalog);
  const topics = knownByTopic(cube, catalog);
  const states = inSubregionOrder(catalog.states.values(), language).map(({ code, names }) => ({
    code,
    name: names[language],
    known: topics.map(({ known }) => known.get(code) ?? NOTHING_KNOWN).reduce(together, NOTHING_KNOWN),
  }));
  return {
    states,
    statesByName: inNameOrder(catalog.states.values(), language).map(({ code, names }) => ({
      code,
      name: names[language],
    })),
    topics: topics.map(({ topic, known }) => ({
      id: topic.id,
      number: topic.topic,
      title: topic.title[language],
      about: (questionnaire?.sections ?? [])
        .filter((section) => section.topic === topic.topic)
        .map((section) => section.title[language])
        .join(' · '),
      windows: states.map(({ code }) => known.get(code) ?? NOTHING_KNOWN),
    })),
    facts: states.reduce((sum, { known }) => sum + factsIn(known), 0),
    own: questionnaire ? ownAnswers(cube, catalog, questionnaire, states, language) : null,
  };
}

function together(a: Known, b: Known): Known {
  return {
    sourced: a.sourced + b.sourced,
    recalled: a.recalled + b.recalled,
    dateNotEstablished: a.dateNotEstablished + b.dateNotEstablished,
    own: a.own + b.own,
  };
}

/** How many of the states asked by the meeting have an answer of their own that holds and is public. */
function ownAnswers(
  cube: Cube,
  catalog: Catalog,
  questionnaire: Questionnaire,
  states: HomeView['states'],
  language: Language,
): HomeView['own'] {
  const meeting = questionnaire.meeting === null ? undefined : catalog.meetings.get(questionnaire.meeting);
  if (!meeting) return null;
  const asked = new Set(askedStates(catalog, meeting, cube.on).states);
  return {
    states: states.filter(({ code, known }) => asked.has(code) && known.own > 0).length,
    asked: asked.size,
    meeting: meeting.title[language],
  };
}

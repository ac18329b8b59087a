/** The states by subregion, each with how much is on record in each topic. */
import type { Cube } from '../../core/compare/cube.ts';
import type { Language } from '../../core/basics/language.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import type { StatesView } from '../../pages/states/states-view.ts';
import { factsIn } from '../../pages/states/known.ts';
import { codeLabel } from '../../words/names.ts';
import { bySubregion } from '../../words/order.ts';
import { knownByState, NOTHING_KNOWN } from './known-of-state.ts';
import { findQuestionnaireShown } from './questionnaire-shown.ts';

/** What is on record in each topic of the questionnaire shown, topic by topic, then state by state. */
export function knownByTopic(cube: Cube, catalog: Catalog) {
  const questionnaire = findQuestionnaireShown(catalog);
  return (questionnaire?.topics ?? []).map((topic) => {
    const questions = new Set(
      questionnaire?.questions.filter((question) => question.topic === topic.topic).map((question) => question.id),
    );
    return { topic, known: knownByState(cube, (question) => questions.has(question)) };
  });
}

export function statesView(cube: Cube, catalog: Catalog, language: Language): StatesView {
  const topics = knownByTopic(cube, catalog);
  const groups = bySubregion(catalog.states.values(), language).map(({ subregion, states }) => ({
    id: subregion,
    name: codeLabel('sub-region', subregion, catalog, language),
    states: states.map((state) => {
      const known = topics.map((topic) => topic.known.get(state.code) ?? NOTHING_KNOWN);
      return { code: state.code, name: state.names[language], topics: known, own: sum(known, ({ own }) => own) };
    }),
  }));
  const lines = groups.flatMap((group) => group.states);
  const facts = lines.map((line) => sum(line.topics, factsIn));
  return {
    groups,
    topics: topics.map(({ topic }) => ({ id: topic.id, number: topic.topic, title: topic.title[language] })),
    total: {
      states: lines.length,
      withFacts: facts.filter((count) => count > 0).length,
      facts: facts.reduce((a, b) => a + b, 0),
      own: sum(lines, ({ own }) => own),
    },
  };
}

function sum<T>(parts: readonly T[], count: (part: T) => number): number {
  return parts.reduce((total, part) => total + count(part), 0);
}

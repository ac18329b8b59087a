/** The topics of the questionnaire shown, with their sections and questions. */
import type { Language } from '../../core/basics/language.ts';
import type { Cube } from '../../core/compare/cube.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import type { TopicsView } from '../../pages/topic/topics-page.tsx';
import { factsIn } from '../../pages/states/known.ts';
import { m } from '../../words/messages.ts';
import { findQuestionnaireShown } from './questionnaire-shown.ts';
import { knownByTopic } from './states-view.ts';

export function topicsView(cube: Cube, catalog: Catalog, language: Language): TopicsView {
  const questionnaire = findQuestionnaireShown(catalog);
  const locale = { locale: language };
  const topics = knownByTopic(cube, catalog).map(({ topic, known }) => {
    const states = [...known.values()];
    const questions = questionnaire?.questions.filter((question) => question.topic === topic.topic) ?? [];
    const sections = (questionnaire?.sections ?? [])
      .filter((section) => section.topic === topic.topic)
      .map((section) => ({
        guiding: section.guiding,
        title: section.title[language],
        question: section.question[language],
      }));
    const whole = { guiding: String(topic.topic), title: m.report_whole_topic({}, locale), question: null };
    return {
      number: topic.topic,
      id: topic.id,
      title: topic.title[language],
      finding: m.topics_finding(
        {
          states: catalog.states.size,
          lit: states.filter((each) => factsIn(each) > 0 || each.own > 0).length,
          own: states.filter((each) => each.own > 0).length,
        },
        locale,
      ),
      sections: [...sections, whole]
        .map((section) => ({
          ...section,
          questions: questions
            .filter((question) => question.guiding === section.guiding)
            .map((question) => ({ id: question.id, words: question.wording[language] })),
        }))
        .filter((section) => section.questions.length > 0),
    };
  });
  return { topics };
}

/** The questions that a meeting put, section by section, and how many states answered some of them in public. */
import type { Asked } from '../../core/compare/asked.ts';
import type { Cube } from '../../core/compare/cube.ts';
import type { Meeting } from '../../core/content/meeting.ts';
import { basesOf } from '../../core/content/question.ts';
import type { Questionnaire } from '../../core/content/questionnaire.ts';
import type { QuestionnaireView } from '../../pages/meetings/meeting-view.ts';
import { m } from '../../words/messages.ts';
import type { Telling } from './telling.ts';

/** `null` where no questionnaire of the meeting is on record. */
export function meetingQuestionnaire(told: Telling, meeting: Meeting, asked: Asked): QuestionnaireView | null {
  const { cube, catalog, language } = told;
  const questionnaire = [...catalog.questionnaires.values()].find((each) => each.meeting === meeting.id);
  if (!questionnaire) return null;
  return {
    id: questionnaire.id,
    title: questionnaire.title[language],
    introduction: questionnaire.introduction[language],
    ownAnswers: {
      states: asked.states.filter((state) => hasOwn(cube, state, questionnaire)).length,
      asked: asked.states.length,
      established: asked.established,
    },
    topics: questionnaire.topics.map(({ topic, id, title }) => ({
      id,
      number: topic,
      title: title[language],
      sections: sectionsOf(told, questionnaire, topic),
    })),
  };
}

/** The sections of a topic, then what was asked of it as a whole. */
function sectionsOf({ language }: Telling, { sections, questions }: Questionnaire, topic: number) {
  const whole = {
    guiding: String(topic),
    title: m.pages_topic_as_a_whole({}, { locale: language }),
    question: null,
  };
  const named = sections
    .filter((section) => section.topic === topic)
    .map(({ guiding, title, question }) => ({ guiding, title: title[language], question: question[language] }));
  return [...named, whole]
    .map((section) => ({
      ...section,
      questions: questions
        .filter((question) => question.guiding === section.guiding)
        .map(({ id, wording }) => ({ id, words: wording[language] })),
    }))
    .filter((section) => section.questions.length > 0);
}

/** Did the state answer any of its questions, be it by a silence that it chose? */
function hasOwn(cube: Cube, state: string, { questions }: Questionnaire): boolean {
  return questions.some((question) =>
    basesOf(question).some((basis) =>
      cube
        .answers(state, question.id, basis)
        .some(
          ({ speaker, holding }) =>
            speaker === `state:${state}` && (holding.kind === 'value' || holding.kind === 'silence'),
        ),
    ),
  );
}

/** Which questionnaire the pages set side by side: the latest that a meeting put; and the questions that stand beside it. */
import { boundRange } from '../../core/basics/period.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import type { Question } from '../../core/content/question.ts';
import type { Questionnaire } from '../../core/content/questionnaire.ts';

/** `undefined` while none is loaded. */
export function findQuestionnaireShown({ questionnaires, meetings }: Catalog): Questionnaire | undefined {
  const firstDay = (questionnaire: Questionnaire): string => {
    const meeting = questionnaire.meeting === null ? undefined : meetings.get(questionnaire.meeting);
    return meeting ? boundRange(meeting.from, 'from').first : '';
  };
  return [...questionnaires.values()]
    .filter((questionnaire) => questionnaire.meeting !== null)
    .toSorted((a, b) => (firstDay(a) < firstDay(b) ? 1 : firstDay(a) > firstDay(b) ? -1 : 0))[0];
}

/** The questions that Farol follows for every state outside any meeting. */
export function standingQuestions({ questionnaires }: Catalog): readonly Question[] {
  return [...questionnaires.values()].flatMap((each) => (each.meeting === null ? each.questions : []));
}

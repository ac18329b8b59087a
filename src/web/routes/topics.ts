/** The topics, each topic's matrix, each question over all states, with their tables. */
import { answerCsv } from '../../app/answer-csv.ts';
import { findQuestionnaireShown } from '../../app/views/questionnaire-shown.ts';
import type { Earlier } from '../../app/views/question-asked.ts';
import { questionView } from '../../app/views/question-view.ts';
import { tilesOf } from '../../app/views/tiles-of.ts';
import { topicView } from '../../app/views/topic-view.ts';
import { topicsView } from '../../app/views/topics-view.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import { basesOf } from '../../core/content/question.ts';
import { firstDay } from '../../core/publish/make-outline.ts';
import { paths } from '../../pages/addresses.ts';
import { questionPage } from '../../pages/question/question-page.tsx';
import { topicPage } from '../../pages/topic/topic-page.tsx';
import { topicsPage } from '../../pages/topic/topics-page.tsx';
import {
  BASIS_CHOICES,
  COLUMN_CHOICES,
  ORDER_CHOICES,
  SPEAKER_CHOICES,
  type TopicFilters,
} from '../../pages/topic/topic-view.ts';
import { sayDate } from '../../words/dates.ts';
import { m } from '../../words/messages.ts';
import { csv, EVERYBODY, NOT_FOUND, page, tabled, type PageRequest, type Route } from '../route.ts';

export const topicsRoute: Route = {
  path: paths.topics,
  mayCall: EVERYBODY,
  answer: ({ frame, cube, catalog }) => page(topicsPage(frame, topicsView(cube, catalog, frame.language))),
};

/** By its id (`exploitation`) or its number (`2`). */
export const topicRoute: Route = {
  path: `${paths.topics}/:topic`,
  mayCall: EVERYBODY,
  answer: ({ frame, cube, catalog, params, query }) => {
    const asked = tabled(params['topic']);
    const questionnaire = findQuestionnaireShown(catalog);
    const topic = questionnaire?.topics.find((each) => each.id === asked.id || String(each.topic) === asked.id);
    if (!questionnaire || !topic) return NOT_FOUND;
    const filters = filtersOf(query, catalog);
    if (asked.csv) {
      const states = [...catalog.states.values()].filter(
        ({ subregion }) => filters.sub === '' || subregion === filters.sub,
      );
      const questions = questionnaire.questions
        .filter((question) => question.topic === topic.topic)
        .filter((question) => filters.basis === 'both' || basesOf(question).includes(filters.basis));
      const codes = states.map(({ code }) => code);
      return csv(topic.id, answerCsv(cube, catalog, codes, questions, frame.language), cube.on);
    }
    const view = topicView(cube, catalog, questionnaire, topic, filters, frame.language);
    return page(topicPage(frame, view, tilesOf(catalog)));
  },
};

/** What is not among the choices reads as the first of them: an old link never breaks. */
function filtersOf(query: PageRequest['query'], catalog: Catalog): TopicFilters {
  const choice = <T extends string>(name: string, of: readonly [T, ...T[]]): T =>
    of.find((value) => value === query[name]) ?? of[0];
  const subregions = new Set([...catalog.states.values()].map(({ subregion }) => subregion));
  const sub = query['sub'] ?? '';
  return {
    sub: subregions.has(sub) ? sub : '',
    basis: choice('basis', BASIS_CHOICES),
    speaker: choice('speaker', SPEAKER_CHOICES),
    order: choice('order', ORDER_CHOICES),
    columns: choice('columns', COLUMN_CHOICES),
  };
}

export const questionRoute: Route = {
  path: `${paths.question(':question')}`,
  mayCall: EVERYBODY,
  answer: async (request) => {
    const { frame, cube, catalog, params, query } = request;
    const asked = tabled(params['question']);
    const question = catalog.questions.get(asked.id);
    if (!question) return NOT_FOUND;
    if (asked.csv) {
      const text = answerCsv(cube, catalog, [...catalog.states.keys()], [question], frame.language);
      return csv(question.id, text, cube.on);
    }
    const bases = basesOf(question);
    // Without a choice: the basis of which more is on record.
    const fullest = [...bases].sort(
      (a, b) => cube.statesHeard(question.id, b).length - cube.statesHeard(question.id, a).length,
    );
    const basis = bases.find((each) => each === query['basis']) ?? fullest[0] ?? 'law';
    const today = m.topics_changed_today({ day: sayDate(cube.on, frame.language) }, { locale: frame.language });
    const earlier = await cubesOfMeetings(request);
    const view = questionView({ cube, catalog, question, basis, language: frame.language, earlier, today });
    return page(questionPage(frame, view, tilesOf(catalog)));
  },
};

/** The record as the page reads it, on the first day of each meeting before the day shown. */
async function cubesOfMeetings({ farol, viewer, frame, cube, catalog }: PageRequest): Promise<readonly Earlier[]> {
  const held = [...catalog.meetings.values()]
    .flatMap((meeting) => {
      const day = firstDay(meeting);
      return day !== null && day < cube.on ? [{ meeting, day }] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  return Promise.all(
    held.map(async ({ meeting, day }) => ({
      label: `${meeting.title[frame.language]}, ${sayDate(day, frame.language, 'short')}`,
      cube: await farol.cubeAt(viewer, day, cube.sequence),
    })),
  );
}

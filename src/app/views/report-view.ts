/** The meetings with a questionnaire, of whose answers the comparative report can be taken away. */
import type { Language } from '../../core/basics/language.ts';
import { askedStates } from '../../core/compare/asked.ts';
import type { Cube } from '../../core/compare/cube.ts';
import { getFrom, type Catalog } from '../../core/content/catalog.ts';
import type { Questionnaire } from '../../core/content/questionnaire.ts';
import { firstDay } from '../../core/publish/make-outline.ts';
import type { OneReportView, ReportView } from '../../pages/report/report-view.ts';
import { sayDate } from '../../words/dates.ts';

/** The latest meeting first. */
export function reportView(cube: Cube, catalog: Catalog, language: Language): ReportView {
  const put = [...catalog.questionnaires.values()].flatMap((questionnaire) =>
    questionnaire.meeting === null ? [] : [{ questionnaire, meeting: questionnaire.meeting }],
  );
  const number = (meeting: string) => getFrom(catalog.meetings, meeting, 'meeting').number;
  return {
    reports: put
      .toSorted((a, b) => number(b.meeting) - number(a.meeting))
      .map(({ questionnaire, meeting }) => oneReport(cube, catalog, questionnaire, meeting, language)),
  };
}

function oneReport(
  cube: Cube,
  catalog: Catalog,
  questionnaire: Questionnaire,
  meetingId: string,
  language: Language,
): OneReportView {
  const meeting = getFrom(catalog.meetings, meetingId, 'meeting');
  const day = firstDay(meeting);
  const asked = askedStates(catalog, meeting, day ?? cube.on);
  return {
    id: questionnaire.id,
    meeting: { id: meeting.id, title: meeting.title[language] },
    firstDay: day === null ? null : sayDate(day, language),
    on: sayDate(cube.on, language),
    topics: questionnaire.topics.map(({ topic, id, title }) => ({ id, number: topic, title: title[language] })),
    questions: questionnaire.questions.length,
    asked: { states: asked.states.length, established: asked.established },
  };
}

/** A state's part in the meetings: asked or not, why not, and how many of its answers are public. */
import type { StateCode } from '../../core/basics/ids.ts';
import type { Meeting } from '../../core/content/meeting.ts';
import { basesOf } from '../../core/content/question.ts';
import { firstDay } from '../../core/publish/make-outline.ts';
import type { MeetingPartView } from '../../pages/states/state-view.ts';
import { sayBound } from '../../words/dates.ts';
import type { Telling } from './telling.ts';

/** The meetings held up to the cube's day, the latest first; those of an unknown day last. */
export function meetingParts(told: Telling, state: StateCode): readonly MeetingPartView[] {
  const { catalog, cube, language } = told;
  return [...catalog.meetings.values()]
    .filter((meeting) => (firstDay(meeting) ?? '') <= cube.on)
    .toSorted((a, b) => ((firstDay(a) ?? '') < (firstDay(b) ?? '') ? 1 : -1))
    .map((meeting) => ({
      id: meeting.id,
      title: meeting.title[language],
      when: sayBound(meeting.from, language),
      ...partIn(meeting, state, told),
      ownAnswers: ownAnswers(told, meeting, state),
    }));
}

function partIn(meeting: Meeting, state: StateCode, { language }: Telling): Pick<MeetingPartView, 'asked' | 'reason'> {
  const absence = meeting.notAsked.find((each) => each.state === state);
  if (absence) return { asked: 'not-asked', reason: absence.reason[language] };
  if (meeting.asked === null) return { asked: 'not-established', reason: null };
  return { asked: meeting.asked.includes(state) ? 'asked' : 'not-asked', reason: null };
}

function ownAnswers({ catalog, cube }: Telling, meeting: Meeting, state: StateCode): number | null {
  const questionnaire = [...catalog.questionnaires.values()].find((each) => each.meeting === meeting.id);
  if (!questionnaire) return null;
  return questionnaire.questions
    .flatMap((question) => basesOf(question).map((basis) => cube.answers(state, question.id, basis)))
    .flat()
    .filter(
      ({ speaker, holding }) =>
        speaker === `state:${state}` && (holding.kind === 'value' || holding.kind === 'silence'),
    ).length;
}

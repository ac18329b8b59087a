/** The meetings in order, with what is known of the days, the place and the states asked. */
import type { Language } from '../../core/basics/language.ts';
import type { Cube } from '../../core/compare/cube.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import type { Meeting } from '../../core/content/meeting.ts';
import { firstDay } from '../../core/publish/make-outline.ts';
import type { MeetingsView } from '../../pages/meetings/meetings-view.ts';
import { m } from '../../words/messages.ts';
import { askedSays, daysKnown, whenSays, whereSays } from './meeting-days.ts';
import { sourceList, telling } from './telling.ts';
import { vouchedView } from './vouched-view.ts';

export function meetingsView(cube: Cube, catalog: Catalog, language: Language): MeetingsView {
  const told = telling(cube, catalog, language);
  const meetings = meetingsInOrder(catalog);
  return {
    finding: finding(meetings, language),
    meetings: meetings.map((meeting) => ({
      id: meeting.id,
      title: meeting.title[language],
      days: daysKnown(meeting),
      when: whenSays(meeting, language),
      where: whereSays(meeting, catalog, language),
      asked: askedSays(meeting, language),
      afterDay: (firstDay(meeting) ?? '') > cube.on,
      vouched: vouchedView(told, meeting),
    })),
    sources: sourceList(told),
  };
}

/** By their numbers: the only order that is known of all of them. */
export function meetingsInOrder(catalog: Catalog): readonly Meeting[] {
  return [...catalog.meetings.values()].toSorted((a, b) => a.number - b.number);
}

function finding(meetings: readonly Meeting[], language: Language): readonly string[] {
  const locale = { locale: language };
  const count = (days: ReturnType<typeof daysKnown>) => meetings.filter((each) => daysKnown(each) === days).length;
  return [
    m.record_meetings_finding({ n: meetings.length }, locale),
    m.record_meetings_days(
      { established: count('established'), recalled: count('recalled'), rest: count('not-established') },
      locale,
    ),
    m.record_meetings_asked({ n: meetings.filter(({ asked }) => asked !== null).length, all: meetings.length }, locale),
  ];
}

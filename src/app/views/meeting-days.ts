/** When and where a meeting was held and whom it asked, in words, and how far each is known. */
import type { Language } from '../../core/basics/language.ts';
import { addDays, plainDate } from '../../core/basics/plain-date.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import type { Meeting } from '../../core/content/meeting.ts';
import type { SaysView } from '../../pages/components/fact-view.ts';
import type { DaysKnown } from '../../pages/meetings/meetings-view.ts';
import { sayBound, sayPeriod } from '../../words/dates.ts';
import { m, say } from '../../words/messages.ts';
import { stateName } from '../../words/names.ts';
import { capital } from './fact-view.ts';
import { plainSays, unlitSays } from './vouched-view.ts';

/** Established: both days, read in a source. What comes from memory is told apart; all else is not established. */
export function daysKnown(meeting: Meeting): DaysKnown {
  if (meeting.confidence === 'recalled' || meeting.recalledFields.includes('from')) return 'recalled';
  return meeting.from.precision === 'day' && meeting.lastDay.precision === 'day' ? 'established' : 'not-established';
}

/** From the first to the last day, both in; a month or a year stays one. */
export function daysWords({ from, lastDay }: Meeting, language: Language): string {
  if (from.precision === 'day' && lastDay.precision === 'day') {
    const to = { precision: 'day', at: addDays(plainDate(lastDay.at), 1) } as const;
    return sayPeriod({ from, to }, language);
  }
  return sayBound(from, language);
}

export function whenSays(meeting: Meeting, language: Language): SaysView {
  const words = capital(daysWords(meeting, language));
  const days = daysKnown(meeting);
  switch (days) {
    case 'established':
      return plainSays(words, false);
    case 'recalled':
      return plainSays(words, true);
    case 'not-established': {
      const { precision } = meeting.from;
      const bare = precision === 'unknown' || precision === 'open';
      return unlitSays(bare ? words : m.record_days_unknown({ when: words }, { locale: language }), 'date');
    }
    default:
      return never(days);
  }
}

/** 'Brasilia, Brazil'; `null` where no source says where. */
export function placeWords({ city, country }: Meeting, catalog: Catalog, language: Language): string | null {
  const land = country === null ? null : stateName(country, catalog, language);
  if (city !== null && land !== null) {
    return m.record_place({ city: city[language], country: land }, { locale: language });
  }
  return city?.[language] ?? land;
}

export function whereSays(meeting: Meeting, catalog: Catalog, language: Language): SaysView {
  const words = placeWords(meeting, catalog, language);
  if (words === null) return unlitSays(say('record_where_none', language));
  const { recalledFields, confidence } = meeting;
  return plainSays(words, confidence === 'recalled' || recalledFields.includes('city'));
}

export function askedSays({ asked, confidence }: Meeting, language: Language): SaysView {
  if (asked === null) return unlitSays(say('record_asked_none', language));
  return plainSays(m.record_asked_n({ n: asked.length }, { locale: language }), confidence === 'recalled');
}

function never(days: never): never {
  throw new Error(`not a way to know days: ${String(days)}`);
}

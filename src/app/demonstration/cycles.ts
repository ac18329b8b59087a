/** The three meetings of the invented region, each with the questionnaire that it puts to the states. */
import type { PlainDate } from '../../core/basics/plain-date.ts';

export interface Cycle {
  readonly year: number;
  readonly questionnaire: string;
  readonly meeting: string;
  /** The first day of the meeting, as `content-demo/meetings.yaml` has it. */
  readonly day: PlainDate;
  /** The first day of the meeting before; what changed for this meeting changed since then. */
  readonly since: PlainDate;
}

export const CYCLES: readonly [Cycle, Cycle, Cycle] = [
  cycle(2016, 1, '2016-10-11', '2005-01-01'),
  cycle(2019, 2, '2019-05-14', '2016-10-11'),
  cycle(2022, 3, '2022-09-20', '2019-05-14'),
];

function cycle(year: number, number: number, day: string, since: string): Cycle {
  return {
    year,
    questionnaire: `demo-${year}`,
    meeting: `demo-meeting-${number}`,
    day: day as PlainDate,
    since: since as PlainDate,
  };
}

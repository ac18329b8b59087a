/** The plans on one line of years: a full bar to where no source shortens it, a broken edge to where another prolongs it. */
import { say } from '../../words/messages.ts';
import { sayClauses } from '../../words/lists.ts';
import { colon } from '../components/speaker.tsx';
import type { Frame } from '../frame.ts';
import type { PeriodView } from './plan-view.ts';

const LEFT = 8;
const RIGHT = 712;
const ROW = 46;
/** Years between the ticks of the line. */
const STEP = 5;

export function Periods({ periods, frame }: { periods: readonly PeriodView[]; frame: Frame }) {
  const { language } = frame;
  if (periods.length === 0) return null;
  const title = say('record_periods', language);
  const told = periods.map(({ name, words }) => `${name}${colon(language)}${words}`);
  return (
    <figure class="sp5 periods">
      <div class="scroll bare" role="region" tabindex={0} aria-label={title}>
        <div class="slim">
          <Line periods={periods} told={told} label={`${title}. ${sayClauses(told, language)}`} />
        </div>
      </div>
      <figcaption class="small quiet">{say('record_periods_key', language)}</figcaption>
    </figure>
  );
}

function Line({ periods, told, label }: { periods: readonly PeriodView[]; told: readonly string[]; label: string }) {
  const start = Math.min(...periods.map(({ from }) => from));
  const end = Math.max(...periods.flatMap(({ ends }) => ends)) + 1;
  const x = (year: number): number => Math.round(LEFT + ((year - start) / (end - start)) * (RIGHT - LEFT));
  const floor = periods.length * ROW + 4;
  const ticks = Array.from({ length: end - start + 1 }, (_, index) => start + index).filter(
    (year) => year % STEP === 0,
  );
  return (
    <svg class="line" viewBox={`0 0 720 ${floor + 26}`} role="img" aria-label={label}>
      <path class="ax" d={`M${LEFT} ${floor}H${RIGHT}`} />
      {ticks.map((year) => (
        <>
          <path class="ax" d={`M${x(year)} ${floor}v5`} />
          <text class={x(year) < LEFT + 14 ? 'q' : 'q mid'} x={x(year)} y={floor + 20}>
            {year}
          </text>
        </>
      ))}
      {periods.map((period, index) => (
        <Bar period={period} label={told[index] ?? ''} x={x} y={index * ROW} />
      ))}
    </svg>
  );
}

/** A year is in to its last day, so a bar runs to the first of the next. */
function Bar({ period, label, x, y }: { period: PeriodView; label: string; x: (year: number) => number; y: number }) {
  const { from, ends } = period;
  const sure = (ends[0] ?? from) + 1;
  const most = (ends.at(-1) ?? from) + 1;
  return (
    <g>
      <title>{label}</title>
      <rect class="m1g" x={x(from)} y={y + 18} width={x(sure) - x(from)} height="20" />
      {most > sure && <rect class="gdate broken" x={x(sure)} y={y + 18} width={x(most) - x(sure)} height="20" />}
      <text class="tx" x={x(from)} y={y + 13}>
        {label}
      </text>
    </g>
  );
}

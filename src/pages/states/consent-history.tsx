/** How the law's treatment of consent changed since 2000: each span with the law that it rests on and its sources. */
import type { Language } from '../../core/basics/language.ts';
import { historyLine, type HistoryChart } from '../../charts/history.ts';
import { CATEGORIES, type Mark } from '../../charts/mark.ts';
import { m, say } from '../../words/messages.ts';
import { sayPeriod } from '../../words/dates.ts';
import { Said } from '../components/said.tsx';
import { Citations } from '../components/fact.tsx';
import { SignDrawing } from '../components/sign.tsx';
import { colon } from '../components/speaker.tsx';
import { Svg } from '../components/svg.tsx';
import type { Frame } from '../frame.ts';
import type { HistorySpan, HistoryView } from './state-view.ts';

export function ConsentHistory({ history, frame }: { history: HistoryView; frame: Frame }) {
  const { language } = frame;
  const title = m.pages_history_title(
    { first: history.from.slice(0, 4), last: history.until.slice(0, 4) },
    { locale: language },
  );
  return (
    <>
      <figure>
        <div class="scroll bare" role="region" tabindex={0} aria-label={title}>
          <div class="slim">
            <Svg svg={historyLine(chartOf(history, title, frame))} />
          </div>
        </div>
      </figure>
      <HistoryTable history={history} title={title} frame={frame} />
    </>
  );
}

/** Codes take the categories in the order in which they came up; what is not settled has its own marks. */
function chartOf(history: HistoryView, title: string, { language }: Frame): HistoryChart {
  const codes = [...new Set(history.spans.flatMap(({ code }) => code ?? []))];
  const markOf = ({ state, code }: HistorySpan): Mark => {
    if (state === 'nothing') return 'noans';
    if (state === 'not-established') return 'unread';
    if (state === 'date-not-established') return 'date';
    return CATEGORIES[code === null ? CATEGORIES.length - 1 : codes.indexOf(code)] ?? 5;
  };
  const spans = history.spans.map((span) => ({ ...span, mark: markOf(span) }));
  const told = spans.map((span) => `${whenWords(span, history, language)}${colon(language)}${span.words}`);
  return { spans, events: history.marks, label: `${title}. ${told.join('; ')}`, language };
}

function HistoryTable({ history, title, frame }: { history: HistoryView; title: string; frame: Frame }) {
  const { language } = frame;
  return (
    <table class="history stack">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{say('pages_history_when', language)}</th>
          <th scope="col">{say('pages_history_says', language)}</th>
          <th scope="col">{say('pages_history_law', language)}</th>
        </tr>
      </thead>
      <tbody>
        {history.spans.map((span) => (
          <Span span={span} history={history} frame={frame} />
        ))}
      </tbody>
    </table>
  );
}

function Span({ span, history, frame }: { span: HistorySpan; history: HistoryView; frame: Frame }) {
  const { language } = frame;
  return (
    <tr>
      <th scope="row" class="num">
        {whenWords(span, history, language)}
      </th>
      <td data-h={say('pages_history_says', language)}>
        <span class={`say ${groundClass(span)}`}>
          <SignDrawing id={span.recalled && span.sign === 'value' ? 'recalled' : span.sign} />
          {span.words}
        </span>
        {span.recalled && <small class="quiet"> {say('pages_from_memory', language)}</small>}
      </td>
      <td data-h={say('pages_history_law', language)}>
        {span.law !== null && (
          <>
            <Said said={span.law} language={language} named={false} />{' '}
          </>
        )}
        <Citations citations={span.citations} frame={frame} />
      </td>
    </tr>
  );
}

function groundClass({ state, recalled }: HistorySpan): string {
  if (state === 'value') return recalled ? 'mem' : 'lit';
  return state === 'not-established' ? 'unread' : 'unlit';
}

/** The last span runs on: what holds today has no end that is known. */
function whenWords({ from, to }: HistorySpan, { until }: HistoryView, language: Language): string {
  const end = to === until ? ({ precision: 'open' } as const) : ({ precision: 'day', at: to } as const);
  return sayPeriod({ from: { precision: 'day', at: from }, to: end }, language, 'short');
}

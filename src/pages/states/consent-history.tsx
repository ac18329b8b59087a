/** How the law's treatment of consent changed since 2000: each span with the law that it rests on and its sources. */
import { m, say } from '../../words/messages.ts';
import { sayPeriod } from '../../words/dates.ts';
import { Citations } from '../components/fact.tsx';
import { SignDrawing } from '../components/sign.tsx';
import type { Frame } from '../frame.ts';
import type { HistorySpan, HistoryView } from './state-view.ts';

export function ConsentHistory({ history, frame }: { history: HistoryView; frame: Frame }) {
  const { language } = frame;
  const title = m.pages_history_title(
    { first: history.from.slice(0, 4), last: history.until.slice(0, 4) },
    { locale: language },
  );
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
        {whenWords(span, history, frame)}
      </th>
      <td data-h={say('pages_history_says', language)}>
        <span class={`say ${groundClass(span)}`}>
          <SignDrawing id={span.recalled && span.sign === 'value' ? 'recalled' : span.sign} />
          {span.words}
        </span>
        {span.recalled && <small class="quiet"> {say('pages_from_memory', language)}</small>}
      </td>
      <td data-h={say('pages_history_law', language)}>
        {span.law}
        {span.law !== null && ' '}
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
function whenWords({ from, to }: HistorySpan, { until }: HistoryView, { language }: Frame): string {
  const end = to === until ? ({ precision: 'open' } as const) : ({ precision: 'day', at: to } as const);
  return sayPeriod({ from: { precision: 'day', at: from }, to: end }, language, 'short');
}

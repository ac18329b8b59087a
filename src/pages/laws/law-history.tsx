/** A definition over the years: the line, and its table with the law and the sources of each version. */
import type { Language } from '../../core/basics/language.ts';
import { historyLine, type HistoryChart } from '../../charts/history.ts';
import { CATEGORIES, type Mark } from '../../charts/mark.ts';
import { sayPeriod } from '../../words/dates.ts';
import { m, say } from '../../words/messages.ts';
import { Citations } from '../components/fact.tsx';
import { Said } from '../components/said.tsx';
import { SignDrawing } from '../components/sign.tsx';
import { colon } from '../components/speaker.tsx';
import { Svg } from '../components/svg.tsx';
import type { Frame } from '../frame.ts';
import type { LawHistoryView, LawSpanView, VersionView } from './state-law-view.ts';

export function LawHistory({ history, frame }: { history: LawHistoryView; frame: Frame }) {
  const { language } = frame;
  const title = m.law_state_history_caption({ law: history.name.text }, { locale: language });
  return (
    <>
      <figure>
        <div class="scroll bare" role="region" tabindex={0} aria-label={title}>
          <div class="slim">
            <Svg svg={historyLine(chartOf(history, title, language))} />
          </div>
        </div>
      </figure>
      <table class="history stack">
        <caption>
          <Said said={history.name} language={language} named={false} />
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('pages_history_when', language)}</th>
            <th scope="col">{say('law_state_version', language)}</th>
            <th scope="col">{say('pages_history_law', language)}</th>
          </tr>
        </thead>
        <tbody>
          {history.spans.map((span) => (
            <Span span={span} history={history} frame={frame} />
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Versions take the categories in the order of their letters; what is not established has its own mark. */
function chartOf(history: LawHistoryView, title: string, language: Language): HistoryChart {
  const letters = [...new Set(history.spans.flatMap(({ versions }) => versions.map(({ letter }) => letter)))];
  const markOf = ({ kind, versions }: LawSpanView): Mark => {
    if (kind === 'nothing') return 'noans';
    if (kind === 'perhaps') return 'date';
    return CATEGORIES[letters.indexOf(versions[0]?.letter ?? '') % CATEGORIES.length] ?? 1;
  };
  const spans = history.spans.map((span) => ({ ...span, mark: markOf(span) }));
  const told = spans.map((span) => `${whenWords(span, history, language)}${colon(language)}${span.words}`);
  const events = [{ on: history.on, words: say('law_state_day_read', language) }];
  return { spans, events, label: `${title}. ${told.join('; ')}`, language };
}

function Span({ span, history, frame }: { span: LawSpanView; history: LawHistoryView; frame: Frame }) {
  const { language } = frame;
  const ground = span.kind === 'held' ? (span.recalled ? 'mem' : 'lit') : 'unlit';
  const sign = { held: span.recalled ? 'recalled' : 'value', perhaps: 'date', nothing: 'noans' } as const;
  return (
    <tr>
      <th scope="row" class="num">
        {whenWords(span, history, language)}
      </th>
      <td data-h={say('law_state_version', language)}>
        <span class={`say ${ground}`}>
          <SignDrawing id={sign[span.kind]} />
          {span.words}
        </span>
        {span.recalled && <small class="quiet"> {say('pages_from_memory', language)}</small>}
      </td>
      <td data-h={say('pages_history_law', language)}>
        {span.versions.map((version) => (
          <Version version={version} perhaps={span.kind === 'perhaps'} frame={frame} />
        ))}
      </td>
    </tr>
  );
}

function Version({ version, perhaps, frame }: { version: VersionView; perhaps: boolean; frame: Frame }) {
  const { language } = frame;
  return (
    <div>
      {perhaps && `${m.law_state_perhaps_version({ letter: version.letter }, { locale: language })}${colon(language)}`}
      <Said said={version.name} language={language} named={false} />{' '}
      {version.isDefinitionOnly && <small class="quiet">{say('law_state_definition_tag', language)} </small>}
      <Citations citations={version.citations} frame={frame} />
    </div>
  );
}

/** The last span runs on: what holds today has no end that is known. */
function whenWords({ from, to }: LawSpanView, { until }: LawHistoryView, language: Language): string {
  const end = to === until ? ({ precision: 'open' } as const) : ({ precision: 'day', at: to } as const);
  return sayPeriod({ from: { precision: 'day', at: from }, to: end }, language, 'short');
}

/** The comparative report, to take away: what it holds, and a file for each language. */
import { LANGUAGES } from '../../core/basics/language.ts';
import { m, say, type PlainKey } from '../../words/messages.ts';
import { languageName } from '../../words/names.ts';
import { sayNumber } from '../../words/numbers.ts';
import { href, paths } from '../addresses.ts';
import { Empty } from '../components/empty.tsx';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import { REPORT_FILES, type OneReportView, type ReportView } from './report-view.ts';

export function reportPage(frame: Frame, view: ReportView): string {
  const { language } = frame;
  const title = say('record_report_title', language);
  return pageText(
    <Layout
      frame={frame}
      title={title}
      part="meetings"
      crumbs={[{ words: say('pages_menu_meetings', language), path: paths.meetings }, { words: title }]}
    >
      <h1>{title}</h1>
      <p class="lede">{say('record_report_finding', language)}</p>
      {view.reports.length === 0 && (
        <Empty title={say('record_report_none', language)} heading="h2">
          <p>{say('record_report_none_why', language)}</p>
        </Empty>
      )}
      {view.reports.map((report) => (
        <OneReport report={report} frame={frame} />
      ))}
      <section class="sec" aria-labelledby="holds">
        <h2 id="holds">{say('record_report_holds', language)}</h2>
        <ul class="text bullets">
          {HOLDS.map((key) => (
            <li>{say(key, language)}</li>
          ))}
        </ul>
        <p class="small quiet sp">{say('record_report_same', language)}</p>
      </section>
    </Layout>,
  );
}

const HOLDS = [
  'record_report_holds_counts',
  'record_report_holds_rows',
  'record_report_holds_silence',
  'record_report_holds_differences',
  'record_report_holds_states',
] as const satisfies readonly PlainKey[];

function OneReport({ report, frame }: { report: OneReportView; frame: Frame }) {
  const { language } = frame;
  return (
    <section class="sec" aria-labelledby={report.id}>
      <h2 id={report.id}>
        <a href={href(frame, paths.meeting(report.meeting.id))}>{report.meeting.title}</a>
      </h2>
      <p class="text">{scopeWords(report, frame)}</p>
      <p class="text sp">{dayWords(report, frame)}</p>
      <ul class="plain text sp">
        {report.topics.map(({ id, number, title }) => (
          <li>
            <a href={href(frame, paths.topic(id))}>
              {number}. {title}
            </a>
          </li>
        ))}
      </ul>
      <Files report={report} frame={frame} />
      <p class="small quiet sp">
        <a href={fileAddress(report, frame, 'json')}>{say('record_file_json', language)}</a>.{' '}
        {say('record_report_json', language)}
      </p>
    </section>
  );
}

function scopeWords({ questions, topics, asked }: OneReportView, { language }: Frame): string {
  const number = (n: number) => sayNumber(n, language);
  const words = asked.established ? m.record_report_scope : m.record_report_scope_members;
  const params = { questions: number(questions), topics: number(topics.length), asked: number(asked.states) };
  return words(params, { locale: language });
}

/** As its files are compiled: for the day asked for, else for the first day of the meeting. */
function dayWords({ firstDay, on }: OneReportView, { language, readAt }: Frame): string {
  const locale = { locale: language };
  if (firstDay === null || readAt?.onAsked === true) return m.record_report_day_asked({ day: on }, locale);
  return m.record_report_day_first({ day: firstDay }, locale);
}

function Files({ report, frame }: { report: OneReportView; frame: Frame }) {
  const { language } = frame;
  return (
    <table class="files sp">
      <caption>{say('record_report_caption', language)}</caption>
      <thead>
        <tr>
          <th scope="col">{say('record_col_language', language)}</th>
          {REPORT_FILES.map((file) => (
            <th scope="col">{say(`record_file_${file}`, language)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {LANGUAGES.map((other) => (
          <tr>
            <th scope="row" lang={other}>
              {languageName(other, other)}
            </th>
            {REPORT_FILES.map((file) => (
              <td>
                <a href={fileAddress(report, { ...frame, language: other }, file)} hreflang={other}>
                  {`.${file}`}
                  <span class="hidden">{` (${languageName(other, language)})`}</span>
                </a>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The two dates stay with the file, as they stay with a page. */
function fileAddress({ id }: OneReportView, frame: Frame, ending: string): string {
  return href(frame, `${paths.report}/${id}.${ending}`);
}

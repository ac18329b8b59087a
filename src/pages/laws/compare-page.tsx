/** Two laws beside one another: the definitions element by element, and exactly where their answers part. */
import { isPlainDate } from '../../core/basics/plain-date.ts';
import { say, type PlainKey } from '../../words/messages.ts';
import { paths } from '../addresses.ts';
import { Actions, CsvLink } from '../components/actions.tsx';
import { SourceList } from '../components/source-list.tsx';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import { Beside } from './beside.tsx';
import type { CompareField, CompareResultView, CompareView } from './compare-view.ts';
import { LawNotice } from './law-notice.tsx';
import { Partings } from './partings.tsx';

export function comparePage(frame: Frame, view: CompareView): string {
  const { language } = frame;
  const { result } = view;
  const title = result?.title ?? say('law_compare_title', language);
  return pageText(
    <Layout
      frame={frame}
      title={title}
      part="laws"
      crumbs={[
        { words: say('pages_menu_laws', language), path: paths.laws },
        { words: say('law_compare_crumb', language) },
      ]}
    >
      <h1>{title}</h1>
      <p class="lede">{result?.partings.summary ?? say('law_compare_lede', language)}</p>
      <CompareForm view={view} frame={frame} />
      {result && <Compared result={result} frame={frame} />}
      <LawNotice language={language} />
    </Layout>,
  );
}

function CompareForm({ view, frame }: { view: CompareView; frame: Frame }) {
  const { language } = frame;
  const { known } = frame.query;
  return (
    <form method="get" class="compare sp5" aria-label={say('law_compare_form', language)}>
      {known !== undefined && <input type="hidden" name="known" value={known} />}
      <StateField view={view} name="a" label="law_compare_first" empty="law_compare_choose" frame={frame} />
      <StateField view={view} name="b" label="law_compare_second" empty="law_compare_same_state" frame={frame} />
      <div>
        <label for="compare-on">{say('law_compare_day', language)}</label>
        <input id="compare-on" name="on" type="date" value={view.typed.on} />
      </div>
      <div class={view.faults.and === undefined ? undefined : 'err'}>
        <label for="compare-and">{say('law_compare_second_day', language)}</label>
        <Fault view={view} name="and" />
        <input
          id="compare-and"
          name="and"
          type={isDay(view.typed.and) ? 'date' : 'text'}
          value={view.typed.and}
          {...marked(view, 'and')}
        />
      </div>
      <button>{say('law_compare_show', language)}</button>
    </form>
  );
}

function StateField({
  view,
  name,
  label,
  empty,
  frame,
}: {
  view: CompareView;
  name: 'a' | 'b';
  label: PlainKey;
  empty: PlainKey;
  frame: Frame;
}) {
  const { language } = frame;
  return (
    <div class={view.faults[name] === undefined ? undefined : 'err'}>
      <label for={`compare-${name}`}>{say(label, language)}</label>
      <Fault view={view} name={name} />
      <select id={`compare-${name}`} name={name} {...marked(view, name)}>
        <option value="">{say(empty, language)}</option>
        {view.states.map(({ value, label: words }) => (
          <option value={value} selected={value === view.typed[name].toLowerCase()}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function Fault({ view, name }: { view: CompareView; name: CompareField }) {
  const words = view.faults[name];
  return words === undefined ? null : (
    <p class="msg" id={`compare-${name}-fault`}>
      {words}
    </p>
  );
}

/** What a screen reader is told of a field with a fault. */
function marked(view: CompareView, name: CompareField) {
  if (view.faults[name] === undefined) return {};
  return { 'aria-invalid': 'true' as const, 'aria-describedby': `compare-${name}-fault` };
}

function Compared({ result, frame }: { result: CompareResultView; frame: Frame }) {
  const { language } = frame;
  const asked = Object.entries(frame.query).filter(([name]) => name === 'a' || name === 'b' || name === 'and');
  return (
    <>
      <section class="sec" aria-labelledby="parting">
        <h2 id="parting">{say('law_compare_where', language)}</h2>
        <Partings view={result.partings} frame={frame} />
        <Actions>
          <CsvLink frame={frame} params={Object.fromEntries(asked)} />
        </Actions>
      </section>
      <section class="sec" aria-labelledby="beside">
        <h2 id="beside">{say('law_compare_beside', language)}</h2>
        <Beside view={result.beside} frame={frame} />
      </section>
      {result.sources.length > 0 && (
        <section class="sec" aria-labelledby="sources">
          <h2 id="sources">{say('pages_menu_sources', language)}</h2>
          <SourceList sources={result.sources} frame={frame} />
        </section>
      )}
    </>
  );
}

/** A field for dates shows no text that is none: what was typed is kept in a plain one. */
function isDay(text: string): boolean {
  return text === '' || isPlainDate(text);
}

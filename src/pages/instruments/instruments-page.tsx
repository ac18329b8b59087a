/** The instruments by kind: what each does, in Farol's own words, and what of it is from memory. */
import { m, say } from '../../words/messages.ts';
import { href, paths } from '../addresses.ts';
import { Says } from '../components/says.tsx';
import { SourceList } from '../components/source-list.tsx';
import { Vouched } from '../components/vouched.tsx';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import type { InstrumentLineView, InstrumentsView } from './instruments-view.ts';

export function instrumentsPage(frame: Frame, view: InstrumentsView): string {
  const { language } = frame;
  const title = say('record_instruments_title', language);
  return pageText(
    <Layout
      frame={frame}
      title={title}
      part="instruments"
      crumbs={[{ words: say('pages_menu_instruments', language) }]}
    >
      <h1>{title}</h1>
      <p class="lede">{view.finding}</p>
      <p class="text quiet sp">{m.record_own_words(view.unreviewed, { locale: language })}</p>
      {view.kinds.map((kind) => (
        <section class="sec" aria-labelledby={`kind-${kind.id}`}>
          <h2 id={`kind-${kind.id}`}>{kind.name}</h2>
          <table class="stack instruments">
            <caption class="hidden">{kind.name}</caption>
            <thead>
              <tr>
                <th scope="col">{say('record_col_instrument', language)}</th>
                <th scope="col">{say('record_col_date', language)}</th>
                <th scope="col">{say('record_col_does', language)}</th>
              </tr>
            </thead>
            <tbody>
              {kind.instruments.map((instrument) => (
                <InstrumentRow instrument={instrument} frame={frame} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <section class="sec" aria-labelledby="sources">
        <h2 id="sources">{say('pages_menu_sources', language)}</h2>
        <SourceList sources={view.sources} frame={frame} />
      </section>
    </Layout>,
  );
}

function InstrumentRow({ instrument, frame }: { instrument: InstrumentLineView; frame: Frame }) {
  const { language } = frame;
  const { id, title, symbol, date, does, vouched } = instrument;
  return (
    <tr id={id}>
      <th scope="row">
        <a href={href(frame, paths.instrument(id))}>{title}</a>
        <span class="who-acts">{symbol ?? say('record_no_symbol', language)}</span>
      </th>
      <td data-h={say('record_col_date', language)}>{date ?? say('record_no_date', language)}</td>
      <td data-h={say('record_col_does', language)}>
        <Says says={does} frame={frame} />
        <Vouched vouched={vouched} frame={frame} />
      </td>
    </tr>
  );
}

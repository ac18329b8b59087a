/** All sources by kind: what Farol knows rests on these, and on nothing else. */
import { m, say } from '../../words/messages.ts';
import { sayNumber } from '../../words/numbers.ts';
import { href, paths } from '../addresses.ts';
import { Actions, CsvLink } from '../components/actions.tsx';
import { Said } from '../components/said.tsx';
import { SourceAddress } from '../components/source-list.tsx';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import type { SourceLineView, SourcesView } from './sources-view.ts';

export function sourcesPage(frame: Frame, view: SourcesView): string {
  const { language } = frame;
  const { total } = view;
  return pageText(
    <Layout
      frame={frame}
      title={say('pages_menu_sources', language)}
      part="sources"
      crumbs={[{ words: say('pages_menu_sources', language) }]}
    >
      <h1>{say('pages_menu_sources', language)}</h1>
      <p class="lede">
        {m.pages_sources_finding(
          {
            n: total.sources,
            sources: sayNumber(total.sources, language),
            without: sayNumber(total.withoutAddress, language),
          },
          { locale: language },
        )}
      </p>
      <p class="text quiet sp">{say('pages_sources_reading', language)}</p>
      {view.kinds.map((kind) => (
        <section class="sec" aria-labelledby={`kind-${kind.id}`}>
          <h2 id={`kind-${kind.id}`}>
            {kind.name} <span class="quiet num small">{sayNumber(kind.sources.length, language)}</span>
          </h2>
          <table class="stack">
            <caption class="hidden">{kind.name}</caption>
            <thead>
              <tr>
                <th scope="col">{say('pages_source', language)}</th>
                <th scope="col">{say('pages_source_where', language)}</th>
                <th scope="col" class="n">
                  {say('pages_rests_statements', language)}
                </th>
                <th scope="col" class="n">
                  {say('pages_rests_others', language)}
                </th>
              </tr>
            </thead>
            <tbody>
              {kind.sources.map((source) => (
                <SourceRow source={source} frame={frame} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <Actions>
        <CsvLink frame={frame} />
      </Actions>
    </Layout>,
  );
}

function SourceRow({ source, frame }: { source: SourceLineView; frame: Frame }) {
  const { language } = frame;
  return (
    <tr>
      <th scope="row">
        <a href={href(frame, paths.source(source.id))}>
          <Said said={source.title} language={language} named={false} />
        </a>
      </th>
      <td data-h={say('pages_source_where', language)} class="addr">
        {source.address === null ? (
          <span class="quiet">{say('pages_no_address', language)}</span>
        ) : (
          <SourceAddress address={source.address} language={language} />
        )}
      </td>
      <td class="n" data-h={say('pages_rests_statements', language)}>
        {sayNumber(source.statements, language)}
      </td>
      <td class="n" data-h={say('pages_rests_others', language)}>
        {sayNumber(source.others, language)}
      </td>
    </tr>
  );
}

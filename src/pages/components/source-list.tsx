/** The numbered list of the sources that a page rests on; it prints. */
import type { Language } from '../../core/basics/language.ts';
import { say } from '../../words/messages.ts';
import { href, paths } from '../addresses.ts';
import type { Frame } from '../frame.ts';
import type { SourceView } from './fact-view.ts';
import { Said } from './said.tsx';

export function SourceList({ sources, frame }: { sources: readonly SourceView[]; frame: Frame }) {
  return (
    <ol class="sources">
      {sources.map((source) => (
        <li id={`source-${source.number}`}>
          <a href={href(frame, paths.source(source.id))}>
            <Said said={source.title} language={frame.language} named={false} />
          </a>{' '}
          <span class="quiet addr">
            {source.kind}
            {source.address !== null && (
              <>
                {' · '}
                <SourceAddress address={source.address} language={frame.language} />
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The way out to the source itself: the host as its words, so that nobody leaves without knowing where to. */
export function SourceAddress({ address, language }: { address: string; language: Language }) {
  return (
    <a href={address} rel="noreferrer external" title={say('pages_source_outside', language)}>
      {new URL(address).hostname}
    </a>
  );
}

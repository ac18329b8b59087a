/** The night map: land is lit by the number of facts on record. Its table twin is the list of states. */
import { say } from '../../words/messages.ts';
import { href, paths } from '../addresses.ts';
import type { Frame } from '../frame.ts';
import type { HomeView } from './home-view.ts';

export function HomeMap({ frame }: { frame: Frame; view: HomeView }) {
  return (
    <figure>
      <figcaption class="small">
        <a href={href(frame, paths.states)}>{say('pages_same_as_table', frame.language)}</a>
      </figcaption>
    </figure>
  );
}

/** One window for each state: lit, striped or dark. The cheapest picture of what is known where. */
import { m } from '../../words/messages.ts';
import { sayNumber } from '../../words/numbers.ts';
import type { Frame } from '../frame.ts';
import { factsIn } from '../states/known.ts';
import type { HomeTopicView, HomeView } from './home-view.ts';

export function Windows({ topic, frame }: { topic: HomeTopicView; states: HomeView['states']; frame: Frame }) {
  const lit = topic.windows.filter((known) => factsIn(known) > 0).length;
  return (
    <p class="num">
      {m.pages_windows_count(
        { lit: sayNumber(lit, frame.language), all: sayNumber(topic.windows.length, frame.language) },
        { locale: frame.language },
      )}
    </p>
  );
}

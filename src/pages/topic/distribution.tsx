/** Question by question: how many states answered themselves, of how many reference sources tell, and a window a state. */
import { windows } from '../../charts/windows.ts';
import { m, say } from '../../words/messages.ts';
import { href, paths } from '../addresses.ts';
import { Svg } from '../components/svg.tsx';
import type { Frame } from '../frame.ts';
import type { DistributionView, TopicView } from './topic-view.ts';

export function Distribution({ frame, view }: { frame: Frame; view: TopicView }) {
  const { language } = frame;
  const names = new Map(view.groups.flatMap((group) => group.states.map((row) => [row.code, row.name])));
  return (
    <table class="stack sp dist">
      <caption class="hidden">{say('topics_distribution', language)}</caption>
      <thead>
        <tr>
          <th scope="col">{say('topics_col_question', language)}</th>
          <th scope="col">{say('topics_col_own', language)}</th>
          <th scope="col">{say('topics_col_reference', language)}</th>
        </tr>
      </thead>
      <tbody>
        {view.distribution.map((line) => (
          <Line frame={frame} line={line} names={names} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ frame, line, names }: { frame: Frame; line: DistributionView; names: ReadonlyMap<string, string> }) {
  const { language } = frame;
  const locale = { locale: language };
  const lit = line.windows.filter(({ light }) => light !== 'dark').length;
  const drawn = windows(
    line.windows.map(({ code, light }) => ({ state: code, name: names.get(code) ?? code, light })),
    m.topics_windows({ n: lit, m: line.windows.length }, locale),
    language,
  );
  return (
    <tr>
      <th scope="row">
        <a href={href(frame, paths.question(line.question), { basis: line.basis })}>{line.words}</a>
      </th>
      <td data-h={say('topics_col_own', language)} class="num nowrap">
        {m.topics_n_of_m({ n: line.own.given, m: line.own.asked }, locale)}
      </td>
      <td data-h={say('topics_col_reference', language)}>
        <span class="num nowrap">{m.topics_n_of_m({ n: line.reference.given, m: line.reference.asked }, locale)}</span>
        <Svg svg={drawn} />
      </td>
    </tr>
  );
}

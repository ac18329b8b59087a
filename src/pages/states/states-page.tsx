/** All states, by subregion, with how much is on record in each topic. The table twin of the first page's map. */
import { m, say } from '../../words/messages.ts';
import { sayNumber } from '../../words/numbers.ts';
import { href, paths } from '../addresses.ts';
import { Actions, CsvLink } from '../components/actions.tsx';
import { Sign } from '../components/sign.tsx';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import { factsIn, type Known } from './known.ts';
import type { StateLineView, StatesView } from './states-view.ts';

export function statesPage(frame: Frame, view: StatesView): string {
  const { language } = frame;
  const { total } = view;
  return pageText(
    <Layout
      frame={frame}
      title={say('pages_states_title', language)}
      part="states"
      crumbs={[{ words: say('pages_menu_states', language) }]}
    >
      <h1>{say('pages_states_title', language)}</h1>
      <p class="lede">
        {m.pages_states_finding(
          { facts: sayNumber(total.facts, language), lit: sayNumber(total.withFacts, language), n: total.states },
          { locale: language },
        )}{' '}
        {total.own === 0
          ? say('pages_states_no_own', language)
          : m.pages_states_own({ n: total.own, own: sayNumber(total.own, language) }, { locale: language })}
      </p>
      <StatesTable frame={frame} view={view} />
      <p class="small quiet sp">{say('pages_states_reading', language)}</p>
      <Actions>
        <CsvLink frame={frame} />
      </Actions>
    </Layout>,
  );
}

function StatesTable({ frame, view }: { frame: Frame; view: StatesView }) {
  const { language } = frame;
  return (
    <table class="stack sp5 states">
      <caption class="hidden">{say('pages_states_caption', language)}</caption>
      <thead>
        <tr>
          <th scope="col">{say('pages_state', language)}</th>
          {view.topics.map((topic) => (
            <th scope="col">
              <a href={href(frame, paths.topic(topic.id))}>{`${topic.number}. ${topic.title}`}</a>
            </th>
          ))}
          <th scope="col">{say('pages_own_answers', language)}</th>
        </tr>
      </thead>
      {view.groups.map((group) => (
        <tbody>
          <tr class="group">
            <th scope="rowgroup" colspan={view.topics.length + 2}>
              {m.pages_subregion_count({ name: group.name, n: group.states.length }, { locale: language })}
            </th>
          </tr>
          {group.states.map((line) => (
            <StateRow frame={frame} view={view} line={line} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function StateRow({ frame, view, line }: { frame: Frame; view: StatesView; line: StateLineView }) {
  const { language } = frame;
  return (
    <tr id={line.code}>
      <th scope="row">
        <a href={href(frame, paths.state(line.code))}>{line.name}</a>
      </th>
      {line.topics.map((known, index) => (
        <td data-h={view.topics[index]?.title}>
          <OnRecord known={known} frame={frame} />
        </td>
      ))}
      <td data-h={say('pages_own_answers', language)}>
        {line.own === 0 ? (
          <span class="say unlit">
            <Sign id="noans" words={say('values_sign_noans', language)} />
          </span>
        ) : (
          <span class="say lit">
            <Sign id="value" words={sayNumber(line.own, language)} />
          </span>
        )}
      </td>
    </tr>
  );
}

/** How many facts are on record, or which silence is kept. */
export function OnRecord({ known, frame }: { known: Known; frame: Frame }) {
  const { language } = frame;
  const locale = { locale: language };
  const facts = factsIn(known);
  if (facts > 0) {
    const onlyMemory = known.sourced === 0;
    const words = m.pages_facts({ n: facts, facts: sayNumber(facts, language) }, locale);
    return (
      <>
        <span class={onlyMemory ? 'say mem' : 'say lit'}>
          <Sign id={onlyMemory ? 'recalled' : 'value'} words={words} />
        </span>
        {known.recalled > 0 && (
          <small class="quiet nowrap">
            {' '}
            {onlyMemory
              ? say('pages_from_memory', language)
              : m.pages_of_which_recalled({ n: known.recalled, recalled: sayNumber(known.recalled, language) }, locale)}
          </small>
        )}
      </>
    );
  }
  const dated = known.dateNotEstablished > 0;
  return (
    <span class="say unlit">
      <Sign
        id={dated ? 'date' : 'noans'}
        words={say(dated ? 'values_sign_date' : 'values_silence_nothing_on_record', language)}
      />
    </span>
  );
}

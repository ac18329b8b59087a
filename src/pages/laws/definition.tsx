/** A definition as a diagram: acts, means and purposes in three columns, the rules below; each with how sure Farol is of it. */
import { say } from '../../words/messages.ts';
import type { Frame } from '../frame.ts';
import { Citations } from '../components/fact.tsx';
import { Said } from '../components/said.tsx';
import { Sign, SignDrawing } from '../components/sign.tsx';
import type { DefinitionView, ListView, RuleView, TermView } from './definition-view.ts';

export function Definition({ definition, frame }: { definition: DefinitionView; frame: Frame }) {
  const { language } = frame;
  const { kind, note } = definition;
  return (
    <section class="sub" id={`definition-${definition.id}`}>
      <h3>
        <SignDrawing id="law" /> <Said said={definition.name} language={language} named={false} />
      </h3>
      <p class="actions">
        {kind === 'definition' && <span class="tag">{say('law_state_definition_tag', language)}</span>}
        {kind === 'perhaps' && (
          <span class="say unlit">
            <Sign id="date" words={say('law_state_perhaps_tag', language)} />
          </span>
        )}
        {definition.since !== null && <span class="quiet">{definition.since}</span>}
        <span>
          <Citations citations={definition.citations} frame={frame} />
        </span>
      </p>
      {kind === 'definition' && <p class="note sp">{say('law_state_definition_note', language)}</p>}
      <div class="parts sp">
        {definition.lists.map((list) => (
          <div class="part">
            <h4>{list.title}</h4>
            <List list={list} frame={frame} />
          </div>
        ))}
      </div>
      <dl class="facts3">
        {definition.rules.map((rule) => (
          <div>
            <dt>{rule.label}</dt>
            <dd>
              <Rule rule={rule} frame={frame} />
            </dd>
          </div>
        ))}
      </dl>
      {note !== null && (
        <p class="reservation">
          <Said said={note} language={language} />
        </p>
      )}
    </section>
  );
}

/** What holds of the list, its entries, and where it stands in the text. */
export function List({ list, frame }: { list: ListView; frame: Frame }) {
  const { language } = frame;
  return (
    <>
      {list.roles.map((role) => (
        <p class="role">
          {role.recalled && <SignDrawing id="recalled" />}
          {role.words}
          {role.recalled && `, ${say('law_from_memory', language)}`}
          {role.changed && <span class="tag">{say('law_state_changed', language)}</span>}
        </p>
      ))}
      {list.terms === null ? (
        <p>
          <span class="say unread">
            <Sign id="unread" words={say('law_state_part_unread', language)} />
          </span>
        </p>
      ) : list.terms.length === 0 ? (
        <p class="small">{say('law_state_names_none', language)}</p>
      ) : (
        <ul>
          {list.terms.map((term) => (
            <Term term={term} frame={frame} />
          ))}
        </ul>
      )}
      <Ground recalled={list.recalled && list.terms !== null} provision={list.provision} frame={frame} />
    </>
  );
}

function Term({ term, frame }: { term: TermView; frame: Frame }) {
  const { language } = frame;
  const { mark, recalled } = term;
  if (mark === 'gone')
    return (
      <li class="gone">
        {term.words}
        <span class="hidden"> ({say('law_state_gone', language)})</span>
      </li>
    );
  return (
    <li class={`${recalled ? 'mem' : 'lit'}${mark === null ? '' : ' add'}`}>
      {recalled && <SignDrawing id="recalled" />}
      <span>
        {term.words}
        {term.stands !== null && <small class="stands quiet">{term.stands}</small>}
      </span>
      {mark !== null && <span class="tag">{say(`law_state_${mark}`, language)}</span>}
    </li>
  );
}

/** A rule: its words on their ground, what the text itself says, where it stands. */
export function Rule({ rule, frame }: { rule: RuleView; frame: Frame }) {
  const { language } = frame;
  return (
    <>
      <span class={`say ${rule.ground}`}>
        <SignDrawing id={rule.sign} />
        <Said said={{ text: rule.words, language: rule.language ?? language }} language={language} />
      </span>
      {rule.changed && <span class="tag">{say('law_state_changed', language)}</span>}
      {rule.notes.map((note) => (
        <p class="small">
          <Said said={note} language={language} />
        </p>
      ))}
      <Ground recalled={rule.recalled} provision={rule.provision} frame={frame} />
    </>
  );
}

function Ground({ recalled, provision, frame }: { recalled: boolean; provision: string | null; frame: Frame }) {
  if (!recalled && provision === null) return null;
  const memory = recalled ? say('pages_from_memory_unchecked', frame.language) : null;
  return <p class="src">{[memory, provision].filter((each) => each !== null).join('. ')}</p>;
}

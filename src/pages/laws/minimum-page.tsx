/** The Protocol's minimum: a matrix of states by elements, and below it what differs, state by state. */
import { MINIMUM_ELEMENTS, type MinimumElement } from '../../core/compare/law/protocol.ts';
import { sayMinimumShown } from '../../words/law-minimum-words.ts';
import { minimumElementName } from '../../words/law-words.ts';
import { m, say } from '../../words/messages.ts';
import { href, paths } from '../addresses.ts';
import { Actions, CsvLink } from '../components/actions.tsx';
import { SignDrawing } from '../components/sign.tsx';
import { SourceList } from '../components/source-list.tsx';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import { LawNotice } from './law-notice.tsx';
import { MinimumDetails } from './minimum-details.tsx';
import { minimumGround, MinimumSign } from './minimum-sign.tsx';
import { MINIMUM_SHOWN, type MinimumCellView, type MinimumStateView, type MinimumView } from './minimum-view.ts';

export function minimumPage(frame: Frame, view: MinimumView): string {
  const { language } = frame;
  return pageText(
    <Layout
      frame={frame}
      title={say('law_minimum_title', language)}
      part="laws"
      crumbs={[{ words: say('pages_menu_laws', language), path: paths.laws }]}
    >
      <h1>{say('law_minimum_title', language)}</h1>
      <p class="lede">{view.finding}</p>
      <p class="text sp">{say('law_minimum_how', language)}</p>
      <MinimumForm frame={frame} view={view} />
      <Key frame={frame} />
      <Matrix frame={frame} view={view} />
      <Actions>
        <CsvLink frame={frame} params={{ sub: view.filters.sub, element: view.filters.element }} />
        <a href={href(frame, paths.lawForms)}>{say('law_forms_title', language)}</a>
        <a href={href(frame, paths.instrument('palermo-protocol'))}>{say('law_minimum_protocol', language)}</a>
      </Actions>
      {view.details.length > 0 && <MinimumDetails frame={frame} details={view.details} />}
      {view.sources.length > 0 && <SourceList sources={view.sources} frame={frame} />}
      <LawNotice language={language} />
    </Layout>,
  );
}

function MinimumForm({ frame, view }: { frame: Frame; view: MinimumView }) {
  const { language } = frame;
  const { sub, element } = view.filters;
  const dates = Object.entries(frame.query).filter(([name]) => name === 'on' || name === 'known');
  return (
    <form class="filters" method="get" aria-label={say('law_minimum_filters', language)}>
      {dates.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div>
        <label for="f-sub">{say('topics_subregion', language)}</label>
        <select id="f-sub" name="sub">
          <option value="">{say('topics_all_subregions', language)}</option>
          {view.subregions.map(({ id, name }) => (
            <option value={id} selected={sub === id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label for="f-element">{say('law_minimum_element', language)}</label>
        <select id="f-element" name="element">
          <option value="">{say('law_minimum_all_elements', language)}</option>
          {MINIMUM_ELEMENTS.map((each: MinimumElement) => (
            <option value={each} selected={element === each}>
              {minimumElementName(each, language)}
            </option>
          ))}
        </select>
      </div>
      <button>{say('topics_show', language)}</button>
    </form>
  );
}

function Key({ frame }: { frame: Frame }) {
  const { language } = frame;
  return (
    <ul class="key sp">
      {MINIMUM_SHOWN.map((result) => (
        <li>
          <MinimumSign result={result} />
          <span>{sayMinimumShown(result, language)}</span>
        </li>
      ))}
      <li>
        <SignDrawing id="recalled" />
        <span>{say('law_rests_on_memory', language)}</span>
      </li>
    </ul>
  );
}

function Matrix({ frame, view }: { frame: Frame; view: MinimumView }) {
  const { language } = frame;
  return (
    <div class="scroll fits sp" role="region" aria-labelledby="minimum-caption" tabindex={0}>
      <table class="matrix minimum">
        <caption id="minimum-caption">{m.law_minimum_caption({ on: view.on }, { locale: language })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('pages_state', language)}</th>
            {view.elements.map(({ name, provision }) => (
              <th scope="col" class="level">
                {name} <small class="quiet">{provision}</small>
              </th>
            ))}
          </tr>
        </thead>
        {view.groups.map((group) => (
          <tbody>
            <tr class="group">
              <th scope="rowgroup" colspan={view.elements.length + 1}>
                {m.pages_subregion_count({ name: group.name, n: group.states.length }, { locale: language })}
              </th>
            </tr>
            {group.states.map((state) => (
              <StateRow frame={frame} state={state} />
            ))}
          </tbody>
        ))}
        <tfoot>
          {MINIMUM_SHOWN.map((result) => (
            <tr>
              <th scope="row">
                {m.law_minimum_count_of(
                  { result: sayMinimumShown(result, language), m: view.shown },
                  { locale: language },
                )}
              </th>
              {view.elements.map(({ counts }) => (
                <td class="n num">{counts[result]}</td>
              ))}
            </tr>
          ))}
        </tfoot>
      </table>
    </div>
  );
}

function StateRow({ frame, state }: { frame: Frame; state: MinimumStateView }) {
  return (
    <tr id={state.code}>
      <th scope="row">
        <a href={href(frame, paths.stateLaw(state.code))}>
          <span class="full">{state.name}</span>
          <abbr title={state.name} aria-hidden="true">
            {state.code}
          </abbr>
        </a>
      </th>
      {state.cells.map((cell) => (
        <Cell frame={frame} code={state.code} cell={cell} />
      ))}
    </tr>
  );
}

/** What simply meets the Protocol, and what is not on record, has no difference to lead to: the state's law page tells it. */
function Cell({ frame, code, cell }: { frame: Frame; code: string; cell: MinimumCellView }) {
  const { result, recalled, words, element } = cell;
  const hasDetails = result !== 'meets' && result !== 'nothing';
  return (
    <td class={minimumGround(result, recalled)}>
      <a href={hasDetails ? `#${code}-${element}` : href(frame, paths.stateLaw(code))}>
        <MinimumSign result={result} />
        {recalled && <SignDrawing id="recalled" />}
        <span class="words">{words}</span>
        {recalled && <span class="hidden">, {say('law_rests_on_memory', frame.language)}</span>}
      </a>
    </td>
  );
}

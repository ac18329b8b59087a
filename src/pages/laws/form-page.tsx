/** One form of exploitation: over the years, on the map, and state by state with provision and source. */
import { columns } from '../../charts/columns.ts';
import type { StateMark } from '../../charts/map.ts';
import type { FormAnswer } from '../../core/compare/law/form-coverage.ts';
import { formAnswerName } from '../../words/law-form-words.ts';
import { m, say } from '../../words/messages.ts';
import { groundOf } from '../../words/signs.ts';
import { href, paths } from '../addresses.ts';
import { Actions, CsvLink } from '../components/actions.tsx';
import { Citations } from '../components/fact.tsx';
import { RegionMap, type Tiles } from '../components/region-map.tsx';
import { SignDrawing } from '../components/sign.tsx';
import { SourceList } from '../components/source-list.tsx';
import { Svg } from '../components/svg.tsx';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import type { FormStateView, FormView } from './form-view.ts';
import { AnswersKey } from './forms-page.tsx';
import { FORM_ANSWERS_SHOWN, FORM_MARKS } from './forms-view.ts';
import { LawNotice } from './law-notice.tsx';

export function formPage(frame: Frame, view: FormView, tiles: Tiles): string {
  const { language } = frame;
  return pageText(
    <Layout
      frame={frame}
      title={view.name}
      part="laws"
      crumbs={[
        { words: say('pages_menu_laws', language), path: paths.laws },
        { words: say('law_forms_title', language), path: paths.lawForms },
      ]}
    >
      <h1>{view.name}</h1>
      <p class="lede">{view.finding}</p>
      {view.note !== null && <p class="text sp">{view.note}</p>}
      <p class="text sp">{say('law_forms_how', language)}</p>
      <Actions>
        <CsvLink frame={frame} />
        <a href={href(frame, paths.lawForms)}>{say('law_forms_list_all', language)}</a>
      </Actions>
      <AnswersKey frame={frame} />
      <div class="cols c2 sp5 qgrid">
        <figure>
          <RegionMap
            marks={marks(frame, view)}
            tiles={tiles}
            label={m.law_forms_one_map({ form: view.name }, { locale: language })}
          />
        </figure>
        <Years frame={frame} view={view} />
      </div>
      <States frame={frame} view={view} />
      {view.sources.length > 0 && <SourceList sources={view.sources} frame={frame} />}
      <LawNotice language={language} />
    </Layout>,
  );
}

function marks(frame: Frame, view: FormView): Readonly<Record<string, StateMark>> {
  const states = view.groups.flatMap((group) => group.states);
  return Object.fromEntries(
    states.map(({ code, name, answer, recalled }) => {
      const words = formAnswerName(answer, frame.language);
      return [
        code,
        {
          mark: FORM_MARKS[answer].mark,
          letter: '',
          recalled: answer === 'yes' && recalled,
          title: m.charts_state_is({ state: name, words }, { locale: frame.language }),
          href: `#${code}`,
        },
      ];
    }),
  );
}

function Years({ frame, view }: { frame: Frame; view: FormView }) {
  const { language } = frame;
  return (
    <div>
      <h2 class="h3ish">{say('law_forms_one_years', language)}</h2>
      <div class="multiples one">
        <Svg svg={columns(view.chart)} />
        <p class="small quiet ends">
          <span>{view.years[0]?.label}</span> <span>{view.years.at(-1)?.label}</span>
        </p>
      </div>
      <details class="sp">
        <summary>{say('law_forms_numbers', language)}</summary>
        <div class="scroll" role="region" aria-labelledby="years-caption" tabindex={0}>
          <table>
            <caption id="years-caption">{say('law_forms_one_years_caption', language)}</caption>
            <thead>
              <tr>
                <th scope="col">{say('law_forms_one_year', language)}</th>
                {FORM_ANSWERS_SHOWN.map((answer) => (
                  <th scope="col" class="n">
                    {formAnswerName(answer, language)}
                  </th>
                ))}
                <th scope="col" class="n">
                  {say('law_forms_members', language)}
                </th>
              </tr>
            </thead>
            <tbody>
              {view.years.map(({ label, counts, members }) => (
                <tr>
                  <th scope="row" class="num">
                    {label}
                  </th>
                  {FORM_ANSWERS_SHOWN.map((answer) => (
                    <td class="n num">{counts[answer]}</td>
                  ))}
                  <td class="n num">{members}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}

function States({ frame, view }: { frame: Frame; view: FormView }) {
  const { language } = frame;
  const heads = [
    say('law_forms_one_says', language),
    say('law_forms_one_since', language),
    say('law_forms_one_where', language),
  ];
  return (
    <section class="sec">
      <h2>{say('law_forms_one_states', language)}</h2>
      <table class="stack sp">
        <caption>{m.law_forms_one_caption({ on: view.on }, { locale: language })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('pages_state', language)}</th>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        {view.groups.map((group) => (
          <tbody>
            <tr class="group">
              <th scope="rowgroup" colspan={heads.length + 1}>
                {m.pages_subregion_count({ name: group.name, n: group.states.length }, { locale: language })}
              </th>
            </tr>
            {group.states.map((state) => (
              <StateRow frame={frame} state={state} heads={heads} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function StateRow({ frame, state, heads }: { frame: Frame; state: FormStateView; heads: readonly string[] }) {
  const { language } = frame;
  const { answer, before } = state;
  const isSettled = answer !== 'nothing' && answer !== 'not-established';
  return (
    <tr id={state.code}>
      <th scope="row">
        <a href={href(frame, paths.stateLaw(state.code))}>{state.name}</a>
      </th>
      <td data-h={heads[0]}>
        <FormSays frame={frame} answer={answer} recalled={state.recalled} />
      </td>
      <td data-h={heads[1]}>
        {isSettled && sinceWords(frame, state)}
        {isSettled && before !== null && before !== 'nothing' && before !== 'not-established' && (
          <small class="quiet">
            {' '}
            {m.law_forms_one_before({ answer: formAnswerName(before, language) }, { locale: language })}
          </small>
        )}
      </td>
      <td data-h={heads[2]}>
        {state.offences.map((offence) => (
          <div class="told">
            {offence.statement === null ? (
              <span lang={offence.name.language}>{offence.name.text}</span>
            ) : (
              <a href={href(frame, paths.statement(offence.statement))} lang={offence.name.language}>
                {offence.name.text}
              </a>
            )}
            {offence.provision !== null && (
              <small class="quiet" lang={offence.name.language}>
                {' '}
                {offence.provision}
              </small>
            )}{' '}
            <Citations citations={offence.citations} frame={frame} />
          </div>
        ))}
      </td>
    </tr>
  );
}

/** Where it was not established before, the law may have said so earlier. */
function sinceWords({ language }: Frame, { since, before }: FormStateView): string {
  if (since === null) return say('law_forms_one_always', language);
  return before === 'not-established' ? m.law_forms_one_latest({ day: since }, { locale: language }) : since;
}

/** What a law makes of a form: its sign and words on their ground, and whether they are told from memory. */
function FormSays({ frame, answer, recalled }: { frame: Frame; answer: FormAnswer; recalled: boolean }) {
  const { language } = frame;
  const { sign } = FORM_MARKS[answer];
  const ground = recalled ? 'mem' : groundOf(sign);
  return (
    <span class={`say ${ground}`}>
      <SignDrawing id={sign} />
      {formAnswerName(answer, language)}
      {recalled && (
        <small>
          {' '}
          <SignDrawing id="recalled" /> {say('pages_from_memory', language)}
        </small>
      )}
    </span>
  );
}

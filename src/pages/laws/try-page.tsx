/** A set of facts run on every law: a form, counts, map, and state by state why. */
import type { StateMark } from '../../charts/map.ts';
import type { Mark } from '../../charts/mark.ts';
import type { Language } from '../../core/basics/language.ts';
import { m, say } from '../../words/messages.ts';
import { groundOf } from '../../words/signs.ts';
import { href, paths } from '../addresses.ts';
import { Actions, CsvLink } from '../components/actions.tsx';
import { Empty } from '../components/empty.tsx';
import { RegionMap, type Tiles } from '../components/region-map.tsx';
import { Sign, SignDrawing } from '../components/sign.tsx';
import { SourceList } from '../components/source-list.tsx';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import { FactsForm } from './facts-form.tsx';
import { LawNotice } from './law-notice.tsx';
import { RunRow } from './run-parts.tsx';
import { RUN_ANSWERS, RUN_SIGN, type RunAnswer, type RunView } from './run-view.ts';
import type { TileView, TryResultView, TryView } from './try-view.ts';

export function tryPage(frame: Frame, view: TryView, tiles: Tiles): string {
  const { language } = frame;
  const { form, result } = view;
  const title = say('law_try_title', language);
  const crumbs = [
    { words: say('pages_menu_laws', language), path: paths.laws },
    { words: say('law_try_crumb', language) },
  ];
  return pageText(
    <Layout frame={frame} title={title} part="laws" crumbs={crumbs}>
      <h1>{title}</h1>
      {result && (
        <p class="lede">
          {result.facts} {say('law_try_question', language)}
        </p>
      )}
      <div class="cols side-main sp5">
        <FactsForm frame={frame} form={form} label="law_try_form" />
        {result ? <Answers frame={frame} result={result} tiles={tiles} /> : <Impossible language={language} />}
      </div>
      {result && <Why frame={frame} result={result} />}
      <LawNotice language={language} />
      {result && result.sources.length > 0 && <SourceList sources={result.sources} frame={frame} />}
    </Layout>,
  );
}

function Impossible({ language }: { language: Language }) {
  return (
    <Empty sign="unknown" heading="h2" title={say('law_try_impossible', language)}>
      <p>{say('law_try_impossible_why', language)}</p>
    </Empty>
  );
}

function Answers({ frame, result, tiles }: { frame: Frame; result: TryResultView; tiles: Tiles }) {
  const { language } = frame;
  return (
    <div>
      <div class="answers4" role="group" aria-label={say('law_try_answers', language)}>
        {result.tiles.map((tile) => (
          <Tile tile={tile} language={language} />
        ))}
      </div>
      <figure class="mapfig">
        <RegionMap marks={marks(frame, result)} tiles={tiles} label={say('law_try_map', language)} />
        <MapKey language={language} />
      </figure>
    </div>
  );
}

function Tile({ tile, language }: { tile: TileView; language: Language }) {
  const sign = RUN_SIGN[tile.answer];
  return (
    <div class={`ans ${groundOf(sign)}`}>
      <b class="num">{tile.n}</b>
      <span>
        <Sign id={sign} words={answerName(tile.answer, language)} />
      </span>
      <small>{tile.notes.join(' · ')}</small>
    </div>
  );
}

const ANSWER_WORDS = {
  yes: 'values_answer_yes',
  open: 'values_answer_open',
  no: 'values_answer_no',
  'not-established': 'values_answer_not_established',
  nothing: 'law_try_nothing',
} as const satisfies Record<RunAnswer, string>;

export function answerName(answer: RunAnswer, language: Language): string {
  return say(ANSWER_WORDS[answer], language);
}

/** How an answer stands on the map: the sea for yes, ochre for no, and no category where nothing is settled. */
const MARK: Readonly<Record<RunAnswer, Mark>> = {
  yes: 1,
  open: 'open',
  no: 4,
  'not-established': 'unread',
  nothing: 'noans',
};

function letterOf({ answer, wantsDate }: Pick<RunView, 'answer' | 'wantsDate'>, language: Language): string {
  if (wantsDate) return '?';
  return answer === 'yes' || answer === 'no' || answer === 'open' ? say(`law_letter_${answer}`, language) : '';
}

function marks(frame: Frame, { groups }: TryResultView): Readonly<Record<string, StateMark>> {
  const { language } = frame;
  return Object.fromEntries(
    groups.flatMap(({ name, states }) =>
      states.map((run) => [
        run.code,
        {
          mark: run.wantsDate ? 'date' : MARK[run.answer],
          letter: letterOf(run, language),
          recalled: run.recalled && (run.answer === 'yes' || run.answer === 'no'),
          title: m.charts_state_is({ state: run.name, words: `${name}. ${run.decides}` }, { locale: language }),
          href: `#${run.code}`,
        },
      ]),
    ),
  );
}

function MapKey({ language }: { language: Language }) {
  const lettered = RUN_ANSWERS.filter((answer) => answer === 'yes' || answer === 'no' || answer === 'open');
  return (
    <figcaption class="small quiet">
      {lettered.map((answer) => (
        <>
          <b class="let">{letterOf({ answer, wantsDate: false }, language)}</b> {answerName(answer, language)};{' '}
        </>
      ))}
      <b class="let">?</b> {say('law_try_date', language)}; {say('law_try_striped', language)}
    </figcaption>
  );
}

function Why({ frame, result }: { frame: Frame; result: TryResultView }) {
  const { language } = frame;
  const fixed = {
    on: frame.readAt?.on ?? '',
    known: String(frame.readAt?.sequence ?? ''),
  };
  return (
    <section class="sec">
      <h2>{say('law_try_why', language)}</h2>
      <Actions>
        <a href={href(frame, paths.tryLaws, { ...result.address, ...fixed })}>{say('law_try_permanent', language)}</a>
        <a href={href(frame, paths.lawsRoute, result.address)}>{say('law_try_to_route', language)}</a>
        <CsvLink frame={frame} params={result.address} />
      </Actions>
      <table class="stack why sp">
        <caption class="hidden">{say('law_try_why_caption', language)}</caption>
        <thead>
          <tr>
            <th scope="col">{say('pages_state', language)}</th>
            <th scope="col">{say('law_try_decides', language)}</th>
            <th scope="col">{say('law_try_provision', language)}</th>
          </tr>
        </thead>
        {result.groups.map(({ answer, name, states }) => (
          <tbody>
            <tr class="group">
              <th scope="rowgroup" colspan={3}>
                <SignDrawing id={RUN_SIGN[answer]} />{' '}
                {m.law_try_group({ answer: name, n: states.length, m: result.members }, { locale: language })}
              </th>
            </tr>
            {states.map((run) => (
              <RunRow frame={frame} run={run} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

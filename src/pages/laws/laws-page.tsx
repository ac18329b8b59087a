/** The laws: what is on record of which state, and what can be asked of it. */
import type { StateMark } from '../../charts/map.ts';
import { m, say, type PlainKey } from '../../words/messages.ts';
import { href, paths } from '../addresses.ts';
import { Actions, CsvLink } from '../components/actions.tsx';
import { RegionMap, type Tiles } from '../components/region-map.tsx';
import { Said } from '../components/said.tsx';
import { Sign } from '../components/sign.tsx';
import { Speaker } from '../components/speaker.tsx';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import type { Sign as SignId } from '../../words/signs.ts';
import { LawNotice } from './law-notice.tsx';
import type { LawLineView, LawNameView, LawsView } from './laws-view.ts';

export function lawsPage(frame: Frame, view: LawsView, tiles: Tiles): string {
  const { language } = frame;
  const title = say('law_home_title', language);
  return pageText(
    <Layout frame={frame} title={title} part="laws" crumbs={[{ words: say('pages_menu_laws', language) }]}>
      <h1>{title}</h1>
      <p class="lede">{view.finding}</p>
      <div class="cols c2 sp5">
        <section aria-labelledby="tools">
          <h2 id="tools" class="h3ish">
            {say('law_home_tools', language)}
          </h2>
          <Tools frame={frame} />
        </section>
        <figure>
          <RegionMap marks={marksOf(view, frame)} tiles={tiles} label={say('law_home_map', language)} />
          <MapKey frame={frame} />
        </figure>
      </div>
      <section class="sec" aria-labelledby="on-record">
        <h2 id="on-record">{say('law_home_on_record', language)}</h2>
        <LawsTable view={view} frame={frame} />
        {view.reference !== null && (
          <p class="small quiet sp">{m.pages_reference_unnamed({ name: view.reference }, { locale: language })}</p>
        )}
        <Actions>
          <CsvLink frame={frame} />
        </Actions>
      </section>
      <LawNotice language={language} />
    </Layout>,
  );
}

const TOOLS: readonly (readonly [string, PlainKey, PlainKey])[] = [
  [paths.tryLaws, 'law_home_try', 'law_home_try_note'],
  [paths.lawsRoute, 'law_home_route', 'law_home_route_note'],
  [paths.compareLaws, 'law_home_compare', 'law_home_compare_note'],
  [paths.lawForms, 'law_home_forms', 'law_home_forms_note'],
  [paths.lawMinimum, 'law_home_minimum', 'law_home_minimum_note'],
];

function Tools({ frame }: { frame: Frame }) {
  const { language } = frame;
  return (
    <ul class="plain rests">
      {TOOLS.map(([path, name, note]) => (
        <li>
          <a href={href(frame, path)}>
            <b>{say(name, language)}</b>
          </a>
          <p class="small">{say(note, language)}</p>
        </li>
      ))}
    </ul>
  );
}

const KINDS = ['offence', 'perhaps', 'definition', 'nothing'] as const satisfies readonly LawLineView['kind'][];
const KIND_WORDS: Readonly<Record<LawLineView['kind'], PlainKey>> = {
  offence: 'law_home_held',
  perhaps: 'law_home_perhaps',
  definition: 'law_home_definition',
  nothing: 'law_home_nothing',
};
const SIGN: Readonly<Record<LawLineView['kind'], SignId>> = {
  offence: 'value',
  perhaps: 'date',
  definition: 'partial',
  nothing: 'noans',
};
const MARK = { offence: 1, perhaps: 'date', definition: 3, nothing: 'noans' } as const;
const LETTER = { offence: 'A', perhaps: 'B', definition: 'C', nothing: '' } as const;

function marksOf(view: LawsView, frame: Frame): Readonly<Record<string, StateMark>> {
  const lines = view.groups.flatMap(({ states }) => states);
  return Object.fromEntries(
    lines.map((line) => [
      line.code,
      {
        mark: MARK[line.kind],
        letter: LETTER[line.kind],
        recalled: false,
        title: `${line.name}: ${say(KIND_WORDS[line.kind], frame.language)}`,
        href: href(frame, paths.stateLaw(line.code)),
      },
    ]),
  );
}

function MapKey({ frame }: { frame: Frame }) {
  return (
    <figcaption class="small quiet">
      {KINDS.filter((kind) => LETTER[kind] !== '').map((kind, at) => (
        <>
          {at > 0 && '; '}
          <b class="let">{LETTER[kind]}</b> {say(KIND_WORDS[kind], frame.language)}
        </>
      ))}
    </figcaption>
  );
}

function LawsTable({ view, frame }: { view: LawsView; frame: Frame }) {
  const { language } = frame;
  return (
    <table class="stack">
      <caption class="hidden">{say('law_home_caption', language)}</caption>
      <thead>
        <tr>
          <th scope="col">{say('law_home_state', language)}</th>
          <th scope="col">{say('law_home_law', language)}</th>
          <th scope="col">{say('law_home_told_by', language)}</th>
          <th scope="col">{m.law_home_read({ of: view.elements }, { locale: language })}</th>
        </tr>
      </thead>
      {view.groups.map((group) => (
        <tbody>
          <tr class="group">
            <th scope="rowgroup" colspan={4}>
              {m.pages_subregion_count({ name: group.name, n: group.states.length }, { locale: language })}
            </th>
          </tr>
          {group.states.map((line) => (
            <Line line={line} elements={view.elements} frame={frame} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Line({ line, elements, frame }: { line: LawLineView; elements: number; frame: Frame }) {
  const { language } = frame;
  return (
    <tr id={line.code}>
      <th scope="row">
        <a href={href(frame, paths.stateLaw(line.code))}>{line.name}</a>
      </th>
      <td data-h={say('law_home_law', language)}>
        {line.laws.length === 0 && (
          <span class="say unlit">
            <Sign id={SIGN.nothing} words={say(KIND_WORDS.nothing, language)} />
          </span>
        )}
        {line.laws.map((law) => (
          <div class="told">
            <Sign id={SIGN[law.kind]} words="" /> <Said said={law.name} language={language} named={false} />
            <p class="src">{lawLine(law, frame)}</p>
          </div>
        ))}
      </td>
      <td data-h={say('law_home_told_by', language)}>
        {line.speaker && <Speaker speaker={line.speaker} language={language} />}
      </td>
      <td data-h={m.law_home_read({ of: elements }, { locale: language })} class="num">
        {line.laws.map((law) => (
          <div class="told">
            {law.read}
            {law.recalled > 0 && (
              <small class="quiet">, {m.law_home_of_memory({ n: law.recalled }, { locale: language })}</small>
            )}
          </div>
        ))}
      </td>
    </tr>
  );
}

/** In force or not, and since when. */
function lawLine(law: LawNameView, { language }: Frame): string {
  const kind = say(KIND_WORDS[law.kind], language);
  const words = kind.charAt(0).toUpperCase() + kind.slice(1);
  return law.since === null ? `${words}.` : `${words}. ${law.since}.`;
}

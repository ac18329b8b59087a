/** How each state is bound by a treaty: the count, the map and its table twin, and where speakers disagree. */
import type { StateMark } from '../../charts/map.ts';
import { sayList } from '../../words/lists.ts';
import { m, say } from '../../words/messages.ts';
import { sayOf } from '../../words/numbers.ts';
import { href, paths } from '../addresses.ts';
import { Actions, CsvLink } from '../components/actions.tsx';
import { Fact } from '../components/fact.tsx';
import { RegionMap } from '../components/region-map.tsx';
import { Said } from '../components/said.tsx';
import { Says } from '../components/says.tsx';
import { Sign } from '../components/sign.tsx';
import type { Frame } from '../frame.ts';
import type { PartiesView, SeveralSpeakersView } from './instrument-view.ts';
import { PartiesTable } from './parties-table.tsx';

export function Parties({ parties, frame }: { parties: PartiesView; frame: Frame }) {
  const { language } = frame;
  return (
    <section class="sec" aria-labelledby="parties">
      <h2 id="parties">{say('record_parties', language)}</h2>
      <div class="cols c2 qgrid">
        <figure>
          <RegionMap marks={marks(parties, frame)} tiles={parties.tiles} label={say('record_map_label', language)} />
          <figcaption class="small quiet">
            {parties.mapKey.map(({ letter, words }, index) => (
              <>
                {index > 0 && '; '}
                <b class="let">{letter}</b> {words}
              </>
            ))}
          </figcaption>
        </figure>
        <Findings parties={parties} frame={frame} />
      </div>
      <PartiesTable parties={parties} frame={frame} />
      {parties.reference !== null && (
        <p class="small quiet sp">{m.pages_reference_unnamed({ name: parties.reference }, { locale: language })}</p>
      )}
      <Actions>
        <CsvLink frame={frame} />
      </Actions>
      {parties.severalSpeakers.length > 0 && <SeveralSpeakers parties={parties} frame={frame} />}
    </section>
  );
}

function Findings({ parties, frame }: { parties: PartiesView; frame: Frame }) {
  const { language } = frame;
  const locale = { locale: language };
  const disagreeing = parties.severalSpeakers.filter(({ disagree }) => disagree);
  return (
    <div>
      <dl class="counts">
        {parties.counts.map(({ says, n: count }) => (
          <div>
            <dt>
              <Says says={says} frame={frame} />
            </dt>
            <dd class="num">{sayOf(count, parties.all, language)}</dd>
          </div>
        ))}
      </dl>
      <p class="note sp">
        <b>{say('pages_derived', language)}.</b> {say('record_parties_rule', language)}
      </p>
      {disagreeing.length > 0 && (
        <p class="note sp">
          <Sign id="disagree" words="" />{' '}
          {m.record_disagree_finding(
            {
              n: disagreeing.length,
              states: sayList(
                disagreeing.map(({ name }) => name),
                language,
              ),
            },
            locale,
          )}
        </p>
      )}
    </div>
  );
}

function marks({ map }: PartiesView, { language }: Frame): Readonly<Record<string, StateMark>> {
  return Object.fromEntries(
    map.map(({ code, name, mark, letter, recalled, words }) => [
      code,
      {
        mark,
        letter,
        recalled,
        title: m.charts_state_is({ state: name, words }, { locale: language }),
        href: `#${code}`,
      },
    ]),
  );
}

function SeveralSpeakers({ parties, frame }: { parties: PartiesView; frame: Frame }) {
  return (
    <section class="sub" aria-labelledby="several">
      <h3 class="h3ish" id="several">
        {say('record_several', frame.language)}
      </h3>
      <dl>
        {parties.severalSpeakers.map((several) => (
          <EachSpeaker several={several} frame={frame} />
        ))}
      </dl>
    </section>
  );
}

/** Each speaker's value whole, and the reservation that stands with it. */
function EachSpeaker({ several, frame }: { several: SeveralSpeakersView; frame: Frame }) {
  const { language } = frame;
  return (
    <div class="fact">
      <dt>
        <a href={href(frame, paths.state(several.code))}>{several.name}</a>
        <span class="who-acts">
          {several.disagree ? (
            <Sign id="disagree" words={say('values_sign_disagree', language)} />
          ) : (
            say('record_agree', language)
          )}
        </span>
      </dt>
      <dd class="col">
        {several.facts.map(({ question, fact }) => (
          <div class="by-speaker">
            <p class="part-name">{question}</p>
            <Fact fact={fact} frame={frame} own={fact.speaker.kind === 'state'} />
            {fact.statements.map(
              ({ note }) =>
                note && (
                  <p class="reservation">
                    <Said said={note} language={language} />
                  </p>
                ),
            )}
          </div>
        ))}
      </dd>
    </div>
  );
}

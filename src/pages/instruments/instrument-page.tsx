/** One instrument: what it does, its provisions, each at an address of its own, and how each state is bound by it. */
import { m, say } from '../../words/messages.ts';
import { sayNumber } from '../../words/numbers.ts';
import { href, paths } from '../addresses.ts';
import { Actions } from '../components/actions.tsx';
import { Empty } from '../components/empty.tsx';
import { SourceList } from '../components/source-list.tsx';
import { Entry, Vouched } from '../components/vouched.tsx';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import type { InstrumentView, PartiesView, ProvisionView } from './instrument-view.ts';
import { Parties } from './parties.tsx';

export function instrumentPage(frame: Frame, view: InstrumentView): string {
  const { language } = frame;
  return pageText(
    <Layout
      frame={frame}
      title={view.title}
      part="instruments"
      crumbs={[
        { words: say('pages_menu_instruments', language), path: paths.instruments },
        { words: view.symbol ?? view.title },
      ]}
    >
      <h1 class={view.title.length > LONG_TITLE ? 'h2ish' : undefined}>{view.title}</h1>
      {view.fullTitle !== null && <p class="quiet wide-text sp">{view.fullTitle}</p>}
      <p class="lede">
        {view.does.says.words} {view.parties && <InForce parties={view.parties} frame={frame} />}
      </p>
      <Vouched vouched={view.does.vouched} frame={frame} />
      <HeadFacts view={view} frame={frame} />
      {view.notes.length > 0 && (
        <div class="note warn sp5">
          <b>{say('record_notes', language)}</b>
          <ul class="plain reservations">
            {view.notes.map((words) => (
              <li>{words}</li>
            ))}
          </ul>
        </div>
      )}
      {view.plan !== null && (
        <Actions>
          <a href={href(frame, paths.plan(view.plan))}>{say('record_to_plan', language)}</a>
        </Actions>
      )}
      {view.parties && <Parties parties={view.parties} frame={frame} />}
      <Provisions view={view} frame={frame} />
      <section class="sec" aria-labelledby="sources">
        <h2 id="sources">{say('pages_menu_sources', language)}</h2>
        <SourceList sources={view.sources} frame={frame} />
      </section>
    </Layout>,
  );
}

/** For how many states it is in force, and of how many by memory alone. */
function InForce({ parties, frame }: { parties: PartiesView; frame: Frame }) {
  const { language } = frame;
  const locale = { locale: language };
  const number = (n: number) => sayNumber(n, language);
  const { n, recalled } = parties.inForce;
  return (
    <>
      {m.record_parties_finding({ day: parties.on, n: number(n), all: number(parties.all) }, locale)}{' '}
      {recalled > 0 && m.record_parties_recalled({ n: number(recalled) }, locale)}
    </>
  );
}

/** Beyond so many characters a title is set smaller. */
const LONG_TITLE = 48;

function HeadFacts({ view, frame }: { view: InstrumentView; frame: Frame }) {
  const { language } = frame;
  const { date, adoptingBody, entryIntoForce } = view;
  return (
    <dl class="facts3">
      <div>
        <dt>{say('record_kind', language)}</dt>
        <dd>
          {view.kind}
          <span class="src">{view.symbol ?? say('record_no_symbol', language)}</span>
        </dd>
      </div>
      <div>
        <dt>{say('record_adopted', language)}</dt>
        <dd>
          {date ?? say('record_no_date', language)}
          {adoptingBody !== null && <span class="src">{adoptingBody}</span>}
        </dd>
      </div>
      <div>
        <dt>{say('record_effect', language)}</dt>
        <dd>
          {say(view.binding ? 'record_binding' : 'record_not_binding', language)}
          {entryIntoForce !== null && (
            <span class="src">{m.record_in_force_since({ day: entryIntoForce }, { locale: language })}</span>
          )}
        </dd>
      </div>
    </dl>
  );
}

function Provisions({ view, frame }: { view: InstrumentView; frame: Frame }) {
  const { language } = frame;
  const recalled = view.provisions.filter(({ entry }) => entry.vouched.recalled).length;
  return (
    <section class="sec" aria-labelledby="provisions">
      <h2 id="provisions">{say('record_provisions', language)}</h2>
      {view.provisions.length === 0 ? (
        <Empty sign="unread" title={say('record_no_provisions', language)}>
          <p>{say('record_no_provisions_why', language)}</p>
        </Empty>
      ) : (
        <>
          <p class="text">
            {say('record_provisions_note', language)}{' '}
            {m.record_provisions_count(
              {
                n: sayNumber(view.provisions.length, language),
                sourced: sayNumber(view.provisions.length - recalled, language),
                recalled: sayNumber(recalled, language),
              },
              { locale: language },
            )}
          </p>
          <dl class="sp">
            {view.provisions.map((provision) => (
              <Provision provision={provision} frame={frame} />
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function Provision({ provision, frame }: { provision: ProvisionView; frame: Frame }) {
  return (
    <div class="fact" id={provision.id}>
      <dt>
        <a href={`#${provision.id}`}>{provision.name}</a>
        {provision.topic !== null && <span class="who-acts">{provision.topic}</span>}
      </dt>
      <dd class="col">
        <Entry entry={provision.entry} frame={frame}>
          <RestingQuestions provision={provision} frame={frame} />
        </Entry>
      </dd>
    </div>
  );
}

function RestingQuestions({ provision, frame }: { provision: ProvisionView; frame: Frame }) {
  const { language } = frame;
  const { restingQuestions } = provision;
  if (restingQuestions.length === 0) return <p class="small quiet">{say('record_rests_none', language)}</p>;
  return (
    <details>
      <summary>{m.record_rests({ n: restingQuestions.length }, { locale: language })}</summary>
      <ul class="details">
        {restingQuestions.map(({ id, words }) => (
          <li>
            <a href={href(frame, paths.question(id))}>{words}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

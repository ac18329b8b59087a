/** The table twin of the map: what is told of each state's signature, act and deposit, and what follows from it. */
import { m, say } from '../../words/messages.ts';
import { sayOf } from '../../words/numbers.ts';
import { href, paths } from '../addresses.ts';
import { Citations } from '../components/fact.tsx';
import { Says } from '../components/says.tsx';
import { Sign, SignDrawing } from '../components/sign.tsx';
import type { Frame } from '../frame.ts';
import type { PartiesView, PartyCellView, PartyRowView } from './instrument-view.ts';

export function PartiesTable({ parties, frame }: { parties: PartiesView; frame: Frame }) {
  const { language } = frame;
  const locale = { locale: language };
  const heads = columns(frame);
  return (
    <table class="stack sp5 parties">
      <caption>{m.record_table_caption({ day: parties.on }, locale)}</caption>
      <thead>
        <tr>
          <th scope="col">{say('pages_state', language)}</th>
          {heads.map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      {parties.groups.map((group) => (
        <tbody>
          <tr class="group">
            <th scope="rowgroup" colspan={heads.length + 1}>
              {m.pages_subregion_count({ name: group.name, n: group.states.length }, locale)}
            </th>
          </tr>
          {group.states.map((row) => (
            <PartyRow row={row} frame={frame} />
          ))}
        </tbody>
      ))}
      <tfoot>
        {parties.counts.map(({ says, n }) => (
          <tr>
            <th scope="row" colspan={heads.length}>
              <Sign id={says.sign} words={says.words} />
            </th>
            <td class="num">{sayOf(n, parties.all, language)}</td>
          </tr>
        ))}
      </tfoot>
    </table>
  );
}

function columns({ language }: Frame): readonly string[] {
  return [
    say('record_col_signed', language),
    say('record_col_bound', language),
    say('record_col_deposited', language),
    say('record_col_in_force', language),
    say('record_col_on_day', language),
  ];
}

function PartyRow({ row, frame }: { row: PartyRowView; frame: Frame }) {
  const heads = columns(frame);
  return (
    <tr id={row.code}>
      <th scope="row">
        <a href={href(frame, paths.state(row.code))}>{row.name}</a>
        {row.disagree && (
          <small class="who-acts">
            <Sign id="disagree" words={say('values_sign_disagree', frame.language)} />
          </small>
        )}
      </th>
      {[row.signed, row.bound, row.deposited, row.inForce].map((cells, index) => (
        <td data-h={heads[index]}>
          <Cells cells={cells} frame={frame} />
        </td>
      ))}
      <td data-h={heads[4]}>
        <Says says={row.status} frame={frame} />
        {row.status.ground === 'mem' && <small class="quiet"> {say('pages_from_memory', frame.language)}</small>}
      </td>
    </tr>
  );
}

/** Nothing told is told: never an empty cell. */
function Cells({ cells, frame }: { cells: readonly PartyCellView[]; frame: Frame }) {
  if (cells.length === 0) {
    return (
      <span class="say unlit">
        <Sign id="noans" words={say('values_silence_nothing_on_record', frame.language)} />
      </span>
    );
  }
  return (
    <>
      {cells.map((cell) => (
        <div class="told">
          <CellSays cell={cell} frame={frame} />
        </div>
      ))}
    </>
  );
}

/** The value is the way to its statement, where all about it stands. */
function CellSays({ cell, frame }: { cell: PartyCellView; frame: Frame }) {
  const { says, statement, speaker, recalled, citations } = cell;
  const ground = says.ground === 'none' ? 'na' : says.ground;
  return (
    <>
      <span class={`say ${ground}`}>
        <SignDrawing id={says.sign} />
        {statement === null ? says.words : <a href={href(frame, paths.statement(statement))}>{says.words}</a>}
      </span>
      <small class="quiet">
        {recalled && ` ${say('pages_from_memory', frame.language)} `}
        {speaker !== null && ` ${speaker} `} <Citations citations={citations} frame={frame} />
      </small>
    </>
  );
}

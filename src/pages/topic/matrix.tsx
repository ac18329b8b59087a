/** The matrix: states are rows, questions are columns, each cell one link to the fact. The foot counts the states shown. */
import { sayDate } from '../../words/dates.ts';
import { m, say } from '../../words/messages.ts';
import { href, paths } from '../addresses.ts';
import { SignDrawing } from '../components/sign.tsx';
import type { Frame } from '../frame.ts';
import type { CellView, ColumnView, FootView, GroupView, RowView, TopicView } from './topic-view.ts';

/** As many columns fit on a desk's screen; a wider matrix scrolls within its own region, below its head. */
const COLUMNS_THAT_FIT = 12;

export function Matrix({ frame, view }: { frame: Frame; view: TopicView }) {
  const { language } = frame;
  const on = frame.readAt ? sayDate(frame.readAt.on, language) : '';
  const topic = `${view.number}. ${view.title}`;
  return (
    <div
      class={view.columns.length <= COLUMNS_THAT_FIT ? 'scroll fits sp' : 'scroll sp'}
      role="region"
      aria-labelledby="matrix-caption"
      tabindex={0}
    >
      <table class="matrix">
        <caption class="hidden" id="matrix-caption">
          {m.topics_matrix_caption({ topic, on }, { locale: language })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('pages_state', language)}</th>
            {view.columns.map((column) => (
              <Head frame={frame} column={column} />
            ))}
          </tr>
        </thead>
        {view.groups.map((group) => (
          <Group frame={frame} view={view} group={group} />
        ))}
        <tfoot>
          <FootRow
            view={view}
            head={m.topics_foot_settled({ m: view.shown }, { locale: language })}
            count={(f) => f.settled}
          />
          <FootRow view={view} head={say('topics_foot_open', language)} count={(f) => f.open} />
          <FootRow view={view} head={say('topics_foot_rest', language)} count={(f) => f.rest} />
        </tfoot>
      </table>
    </div>
  );
}

function Head({ frame, column }: { frame: Frame; column: ColumnView }) {
  const params = { basis: column.basis };
  return (
    <th scope="col" class={column.wall ? 'wall' : undefined}>
      <a href={href(frame, paths.question(column.question), params)} aria-label={column.words}>
        {column.sign && <SignDrawing id={column.sign} />}
        {column.short}
      </a>
    </th>
  );
}

function Group({ frame, view, group }: { frame: Frame; view: TopicView; group: GroupView }) {
  return (
    <tbody>
      {group.name !== null && (
        <tr class="group">
          <th scope="rowgroup" colspan={view.columns.length + 1}>
            {m.pages_subregion_count({ name: group.name, n: group.states.length }, { locale: frame.language })}
          </th>
        </tr>
      )}
      {group.states.map((row) => (
        <Row frame={frame} view={view} row={row} />
      ))}
    </tbody>
  );
}

function Row({ frame, view, row }: { frame: Frame; view: TopicView; row: RowView }) {
  return (
    <tr id={row.code}>
      <th scope="row">
        <a href={href(frame, paths.state(row.code))}>
          <span class="full">{row.name}</span>
          <abbr title={row.name} aria-hidden="true">
            {row.code}
          </abbr>
        </a>
      </th>
      {row.cells.map((cell, index) => (
        <Cell frame={frame} cell={cell} column={view.columns[index]} code={row.code} />
      ))}
    </tr>
  );
}

function Cell({
  frame,
  cell,
  column,
  code,
}: {
  frame: Frame;
  cell: CellView;
  column: ColumnView | undefined;
  code: string;
}) {
  if (!column) return null;
  const classes = [cell.ground, column.wide && 'm', column.wall && 'wall'].filter(Boolean).join(' ');
  const address = href(frame, paths.question(column.question), { basis: column.basis }, code);
  return (
    <td class={classes}>
      <a href={address}>
        {cell.signs.map((sign) => (
          <SignDrawing id={sign} />
        ))}
        <span class={column.wide && (!cell.isSilence || column.first) ? undefined : 'hidden'}>{cell.words}</span>
        {cell.more !== '' && <span class="hidden">, {cell.more}</span>}
      </a>
    </td>
  );
}

function FootRow({ view, head, count }: { view: TopicView; head: string; count: (foot: FootView) => number }) {
  return (
    <tr>
      <th scope="row">{head}</th>
      {view.foot.map((foot, index) => (
        <td class={view.columns[index]?.wall ? 'n num wall' : 'n num'}>{count(foot)}</td>
      ))}
    </tr>
  );
}

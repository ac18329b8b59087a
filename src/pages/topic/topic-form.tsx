/** What the reader may choose: a plain form that asks for the same page with other parameters. */
import { say, type PlainKey } from '../../words/messages.ts';
import type { Frame } from '../frame.ts';
import {
  BASIS_CHOICES,
  COLUMN_CHOICES,
  ORDER_CHOICES,
  SPEAKER_CHOICES,
  type TopicFilters,
  type TopicView,
} from './topic-view.ts';

const BASIS: Readonly<Record<TopicFilters['basis'], PlainKey>> = {
  both: 'topics_basis_both',
  law: 'values_basis_law',
  practice: 'values_basis_practice',
};
const SPEAKER: Readonly<Record<TopicFilters['speaker'], PlainKey>> = {
  all: 'topics_speaker_all',
  own: 'topics_speaker_own',
  reference: 'topics_speaker_reference',
};
const ORDER: Readonly<Record<TopicFilters['order'], PlainKey>> = {
  subregion: 'topics_order_subregion',
  name: 'topics_order_name',
};
const COLUMNS: Readonly<Record<TopicFilters['columns'], PlainKey>> = {
  known: 'topics_columns_known',
  all: 'topics_columns_all',
};

export function TopicForm({ frame, view }: { frame: Frame; view: TopicView }) {
  const { language } = frame;
  const { filters } = view;
  const dates = Object.entries(frame.query).filter(([name]) => name === 'on' || name === 'known');
  return (
    <form class="filters" method="get" aria-label={say('topics_filters', language)}>
      {dates.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div>
        <label for="f-sub">{say('topics_subregion', language)}</label>
        <select id="f-sub" name="sub">
          <option value="">{say('topics_all_subregions', language)}</option>
          {view.subregions.map(({ id, name }) => (
            <option value={id} selected={filters.sub === id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Choice frame={frame} name="basis" label="topics_basis" of={BASIS_CHOICES} words={BASIS} chosen={filters.basis} />
      <Choice
        frame={frame}
        name="speaker"
        label="topics_speaker"
        of={SPEAKER_CHOICES}
        words={SPEAKER}
        chosen={filters.speaker}
      />
      <Choice frame={frame} name="order" label="topics_order" of={ORDER_CHOICES} words={ORDER} chosen={filters.order} />
      <Choice
        frame={frame}
        name="columns"
        label="topics_columns"
        of={COLUMN_CHOICES}
        words={COLUMNS}
        chosen={filters.columns}
      />
      <button>{say('topics_show', language)}</button>
    </form>
  );
}

function Choice<T extends string>({
  frame,
  name,
  label,
  of,
  words,
  chosen,
}: {
  frame: Frame;
  name: string;
  label: PlainKey;
  of: readonly T[];
  words: Readonly<Record<T, PlainKey>>;
  chosen: T;
}) {
  return (
    <div>
      <label for={`f-${name}`}>{say(label, frame.language)}</label>
      <select id={`f-${name}`} name={name}>
        {of.map((value) => (
          <option value={value} selected={value === chosen}>
            {say(words[value], frame.language)}
          </option>
        ))}
      </select>
    </div>
  );
}

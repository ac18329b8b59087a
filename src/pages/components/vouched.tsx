/** An entry of the catalog: its words on their ground, and below them how sure Farol is of it and its numbered sources. */
import type { Child } from 'hono/jsx';
import { m, say } from '../../words/messages.ts';
import { sayList } from '../../words/lists.ts';
import type { Frame } from '../frame.ts';
import { Citations } from './fact.tsx';
import { Says } from './says.tsx';
import type { EntryView, VouchedView } from './vouched-view.ts';

/** `own` marks, by a thicker rule, what the body that the page is about decided itself. */
export function Entry({
  entry,
  frame,
  own = false,
  children,
}: {
  entry: EntryView;
  frame: Frame;
  own?: boolean;
  children?: Child;
}) {
  return (
    <div class={own ? 'entry own' : 'entry'}>
      <Says says={entry.says} frame={frame} />
      <Vouched vouched={entry.vouched} frame={frame} />
      {children}
    </div>
  );
}

/** The reservation as a sentence of its own; then memory, what was read out of the text, and the sources. */
export function Vouched({ vouched, frame }: { vouched: VouchedView; frame: Frame }) {
  const { language } = frame;
  const sentences = vouchedSentences(vouched, frame);
  return (
    <>
      {vouched.note !== null && <p class="reservation">{vouched.note}</p>}
      <p class="src">
        {sentences.map((sentence) => `${sentence}. `)}
        {vouched.citations.length === 0 && !vouched.recalled && `${say('record_no_source', language)}. `}
        <Citations citations={vouched.citations} frame={frame} />
      </p>
    </>
  );
}

function vouchedSentences(vouched: VouchedView, { language }: Frame): readonly string[] {
  const locale = { locale: language };
  const fields = (names: readonly string[]): string => sayList(names, language);
  return [
    vouched.recalled && say('pages_from_memory_unchecked', language),
    vouched.recalledFields.length > 0 &&
      m.record_fields_from_memory({ fields: fields(vouched.recalledFields) }, locale),
    vouched.inferredFields.length > 0 && m.record_inferred({ fields: fields(vouched.inferredFields) }, locale),
    vouched.partial && say('record_partial', language),
    vouched.unreviewed && say('record_unreviewed', language),
  ].filter((sentence) => typeof sentence === 'string');
}

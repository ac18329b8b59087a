/** Two laws side by side, element by element; what is in one only is marked in words. */
import { say } from '../../words/messages.ts';
import { Said } from '../components/said.tsx';
import { Sign } from '../components/sign.tsx';
import type { Frame } from '../frame.ts';
import type { BesideCell, BesideHead, BesideView } from './beside-view.ts';
import { List, Rule } from './definition.tsx';

/** `heading`: the level below the heading under which it stands. */
export function Beside({ view, frame, heading: H = 'h3' }: { view: BesideView; frame: Frame; heading?: 'h3' | 'h4' }) {
  return (
    <div class="cmp sp">
      <Head head={view.a} frame={frame} heading={H} />
      <div class="after">
        <Head head={view.b} frame={frame} heading={H} />
      </div>
      {view.rows.map(({ title, a, b }) => (
        <>
          <Cells title={title} cells={a} frame={frame} heading={H} />
          <Cells title={title} cells={b} frame={frame} heading={H} after />
        </>
      ))}
    </div>
  );
}

function Head({ head, frame, heading: H }: { head: BesideHead; frame: Frame; heading: 'h3' | 'h4' }) {
  const { language } = frame;
  return (
    <div>
      <H>{head.title}</H>
      {head.laws.map(({ name, since }) => (
        <p class="small quiet">
          <Said said={name} language={language} named={false} />
          {since !== null && `. ${since}`}
        </p>
      ))}
    </div>
  );
}

function Cells({
  title,
  cells,
  frame,
  heading: H,
  after = false,
}: {
  title: string;
  cells: readonly BesideCell[];
  frame: Frame;
  heading: 'h3' | 'h4';
  after?: boolean;
}) {
  const { language } = frame;
  return (
    <div class={after ? 'part after' : 'part'}>
      <H>{title}</H>
      {cells.length === 0 && (
        <span class="say unread">
          <Sign id="unread" words={say('law_none_encoded', language)} />
        </span>
      )}
      {cells.map(({ name, list, rule }) => (
        <div class="told">
          {name !== null && (
            <p class="part-name">
              <Said said={name} language={language} named={false} />
            </p>
          )}
          {list !== undefined && <List list={list} frame={frame} />}
          {rule !== undefined && <Rule rule={rule} frame={frame} />}
        </div>
      ))}
    </div>
  );
}

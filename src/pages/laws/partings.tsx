/** Where two laws part: for each pair of answers the patterns in words, a few open and the rest folded. */
import { m, say } from '../../words/messages.ts';
import { Said } from '../components/said.tsx';
import { SignDrawing } from '../components/sign.tsx';
import type { Frame } from '../frame.ts';
import type { BoxView, PartingsView, PartingView } from './partings-view.ts';

/** So many groups of patterns of one pair of answers stand open. */
const MOST_BOXES = 5;

/** `heading`: the level below the heading under which it stands. */
export function Partings({ view, frame, heading = 'h3' }: { view: PartingsView; frame: Frame; heading?: 'h3' | 'h4' }) {
  const H = heading;
  const { language } = frame;
  return (
    <>
      <p class="sp5">{view.summary}</p>
      {view.partings.map((parting) => (
        <Parting parting={parting} frame={frame} heading={heading} />
      ))}
      {view.unread.length > 0 && (
        <div class="nothing">
          <H>
            <SignDrawing id="unread" />
            {say('law_compare_unread', language)}
          </H>
          <p class="sp">{say('law_compare_unread_note', language)}</p>
          {view.unread.map((parting) => (
            <Parting parting={parting} frame={frame} heading={heading} />
          ))}
        </div>
      )}
      <p class="small quiet sp text">{say('law_compare_patterns_note', language)}</p>
    </>
  );
}

function Parting({ parting, frame, heading: H }: { parting: PartingView; frame: Frame; heading: 'h3' | 'h4' }) {
  const { language } = frame;
  const [shown, folded] = [parting.boxes.slice(0, MOST_BOXES), parting.boxes.slice(MOST_BOXES)];
  return (
    <section class="parting">
      <H>
        {parting.heading} <small class="quiet num">{parting.count}</small>
      </H>
      <Boxes parting={parting} boxes={shown} frame={frame} />
      {folded.length > 0 && (
        <details>
          <summary>{m.law_compare_more({ n: folded.length }, { locale: language })}</summary>
          <Boxes parting={parting} boxes={folded} frame={frame} />
        </details>
      )}
    </section>
  );
}

function Boxes({ parting, boxes, frame }: { parting: PartingView; boxes: readonly BoxView[]; frame: Frame }) {
  const { language } = frame;
  return (
    <ul class="boxes">
      {boxes.map((box) => (
        <li>
          <SignDrawing id={parting.sign} />
          <div>
            {box.words}
            {box.why.map(({ words, law }) => (
              <small class="why quiet">
                {words}
                {law !== null && (
                  <>
                    {' ('}
                    <Said said={law} language={language} named={false} />)
                  </>
                )}
              </small>
            ))}
            {box.recalled && (
              <small class="why quiet">
                <SignDrawing id="recalled" /> {say('law_rests_on_memory', language)}
              </small>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
